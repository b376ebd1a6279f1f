"""Drawing the map against the polygons alone: filled and outlined as they stand ready, by the same painter.

A first drawing is made anew after every change of moment or size; a repaint (focus, chosen places) lies over a kept
picture. Both must stay under 10 ms at 360 by 280 pixels on a desk's laptop.
"""

import os
import sys
import time
from collections.abc import Callable
from datetime import datetime
from statistics import median

os.environ["QT_QPA_PLATFORM"] = os.environ.get("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPixmap, QPolygonF
from PySide6.QtWidgets import QApplication

from airportdesk.atlas.geometry import provinces
from airportdesk.model import KST
from airportdesk.pack import load
from airportdesk.ui.map_drawing import framed
from airportdesk.ui.map_view import MapView
from airportdesk.ui.theme import load_fonts

AT = datetime(2026, 11, 24, 18, 0, tzinfo=KST)
SIZE = (360, 280)
TURNS = 60
WARM_UP = 5


def ratios() -> list[tuple[str, float]]:
    """Median time of a drawing over median time of the polygons alone, taken turn by turn."""
    reference = "the same polygons filled and outlined by QPainter"
    return [(f"map 360x280, {name} / {reference}", ours / theirs) for name, ours, theirs in measured()]


def measured() -> list[tuple[str, float, float]]:
    """Median seconds of a first drawing and of a repaint, each with the reference's."""
    app = QApplication.instance() or QApplication([])
    load_fonts()
    view = MapView("ko")
    view.resize(*SIZE)
    view.show_levels(load(), AT)
    view.show_chosen(("bavet", "KH-1"))
    view.show()
    app.processEvents()
    target = QPixmap(*SIZE)

    def first() -> None:
        view._forget()
        view.render(target)

    return [
        (name, *_turns(act, _reference(target)))
        for name, act in (("first", first), ("again", lambda: view.render(target)))
    ]


def _reference(target: QPixmap) -> Callable[[], None]:
    frame = framed(*SIZE, 20.0)
    shapes = [QPolygonF([QPointF(frame.to(*p)) for p in ring]) for rings in provinces().values() for ring in rings]

    def draw() -> None:
        painter = QPainter(target)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor("#b1b8be"))
        painter.setBrush(QColor("#ecf2fe"))
        for shape in shapes:
            painter.drawPolygon(shape)
        painter.end()

    return draw


def _turns(ours: Callable[[], object], reference: Callable[[], object]) -> tuple[float, float]:
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(WARM_UP + TURNS):
        for taken, act in zip(times, (ours, reference), strict=True):
            start = time.perf_counter()
            act()
            taken.append(time.perf_counter() - start)
    return median(times[0][WARM_UP:]), median(times[1][WARM_UP:])


if __name__ == "__main__":
    for name, ours, theirs in measured():
        sys.stdout.write(
            f"{ours / theirs:6.2f}  {ours * 1e3:.2f} ms  map 360x280, {name} (polygons {theirs * 1e3:.2f} ms)\n"
        )
