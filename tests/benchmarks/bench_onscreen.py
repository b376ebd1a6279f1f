"""A keystroke into the notes of the real window until it is drawn, against one into a bare text field of the same size.

The window is the one officers have, 1366 by 768, over a real encrypted desk: a whole talk stands on it, its notes are
4,000 characters long, and Korean is composed into them stroke by stroke, as an input method does. Counted is the time
from the stroke until nothing is left to do, drawing included; 99 of 100 strokes are to take under 16 ms.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from statistics import median
from typing import NamedTuple

os.environ["QT_QPA_PLATFORM"] = os.environ.get("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from airportdesk.desk import Desk
from airportdesk.flights import sample_departures
from airportdesk.model import KST, DeskInfo, Draft
from airportdesk.pack import Pack, load
from airportdesk.settings import Settings
from airportdesk.store import Store
from airportdesk.store.roster import Kdf
from airportdesk.ui.jobs import Jobs
from airportdesk.ui.main_window import MainWindow
from airportdesk.ui.theme import dress, load_fonts

NOW = datetime(2026, 11, 24, 18, 12, tzinfo=KST)
SIZE = (1366, 768)
LENGTH = 4_000
STROKES = 600
WARM_UP = 80
"""More than one round of what is typed: a pattern is compiled when a note first needs it."""
SETTLE = 4
"""Turns of the loop after which nothing is left: the stroke, the preview, the layout it asks for, and the paint."""
RISKY = (
    "지인이 텔레그램으로 월 {n} 준다고 해서 편도로 감. ",
    "{n}번 물음, 표는 그쪽에서 보내줬고 가족은 모름. ",
    "숙소는 가서 {n}박 구한다 함. ",
)
PLAIN = ("시엠립 4박 6일, {n}번째. ", "시장 {n}곳 구경하고 저녁에 공연 본다 함. ", "날씨 이야기 {n}분. ", "짐 {n}개. ")
TYPED = "여권 맡기라 했다 함. 통장도 챙김. "


class Taken(NamedTuple):
    """Milliseconds of a stroke in one kind of talk: by the clock, and of the processor alone, whatever else it does."""

    name: str
    median: float
    last: float
    cpu_median: float
    cpu_last: float
    bare: float

    def __str__(self) -> str:
        return (
            f"{self.name}: median {self.median:.1f} ms, 99th percentile {self.last:.1f} ms (of the processor "
            f"{self.cpu_median:.1f} and {self.cpu_last:.1f} ms; into a bare text field {self.bare:.1f} ms)"
        )


def ratios() -> list[tuple[str, float]]:
    """Median time of a stroke over that in a bare field of the same size, with the figures beside it."""
    return [(f"stroke on screen / into a bare text field; {one}", one.median / one.bare) for one in measured()]


def measured() -> list[Taken]:
    """Strokes into every kind of talk, and into a bare field."""
    app = QApplication.instance() or QApplication([])
    if not isinstance(app, QApplication):
        raise TypeError("a program without windows is running")
    load_fonts()
    dress(app, "light")
    found = []
    with _window() as window:
        pack = window.contact_page._desk.pack
        end, begin = QTextCursor.MoveOperation.End, QTextCursor.MoveOperation.Start
        for name, draft, where in (
            ("every question answered, notes full of phrases", _draft(pack, 1, RISKY), end),
            ("half answered, notes full of phrases", _draft(pack, 2, RISKY), end),
            ("half answered, notes full of phrases, typed before them", _draft(pack, 2, RISKY), begin),
            ("half answered, plain notes", _draft(pack, 2, PLAIN), end),
        ):
            window.contact_page.show_draft(draft)
            field = window.contact_page.talk.notes_edit
            bare = QPlainTextEdit()
            bare.resize(field.size())
            bare.setPlainText(draft.notes)
            bare.show()
            soon = window.contact_page._soon
            clock, cpu = _strokes(field, soon.isActive, where)
            bare_clock, _ = _strokes(bare, lambda: False, where)
            bare.hide()
            figures = (median(clock), _last(clock), median(cpu), _last(cpu), median(bare_clock))
            found.append(Taken(name, *(1e3 * seconds for seconds in figures)))
            window.contact_page.discard()
    return found


@contextmanager
def _window() -> Iterator[MainWindow]:
    """The window over a desk in a folder that is gone afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        cheap = Kdf(memory_kib=64, iterations=1, lanes=1)
        info = DeskInfo("데스크", "T2", "250")
        store = Store.create(Path(folder) / "desk", info, "경위 김온유", "바람이 부는 늦은 저녁에 우산", NOW, kdf=cheap)
        desk = Desk(store, load(), lambda: NOW)
        desk.keep_departures(sample_departures(desk.today(), desk.pack))
        window = MainWindow(desk, Settings(), Path(folder) / "desk", Jobs())
        window.resize(*SIZE)
        window.show()
        window.show_contact()
        yield window
        window.contact_page.discard()
        window.close()
        desk.close()


def _draft(pack: Pack, every: int, said: Sequence[str]) -> Draft:
    """Places, a traveller, long notes, and of every so many questions the last answer: mostly the worrying one."""
    return Draft(
        flight="KE689",
        route="ICN SGN PNH",
        places=("phnom-penh", "sihanoukville", "KH-1"),
        stay="4박5일",
        ground="consent",
        name="홍길동",
        phone="010-1234-5678",
        act="advised",
        decision="left",
        answers={q.id: (q.answers[-1].id,) for q in pack.questions[every - 1 :: every]},
        notes="".join(said[n % len(said)].format(n=1_000 + n) for n in range(LENGTH // 8))[: LENGTH - len(TYPED)],
    )


def _strokes(
    field: QPlainTextEdit, busy: Callable[[], bool], where: QTextCursor.MoveOperation
) -> tuple[list[float], list[float]]:
    """Seconds of each stroke until it is drawn, by the clock and of the processor.

    The text is typed and taken away again, over and over; `busy` says that a preview is still to come.
    """
    field.setFocus()
    field.moveCursor(where)
    _settle(busy)
    clock: list[float] = []
    cpu: list[float] = []
    while len(clock) < STROKES + WARM_UP:
        for act in (*(part for letter in TYPED for part in _typing(field, letter)), *[_erasing(field)] * len(TYPED)):
            start, cpu_start = time.perf_counter(), time.thread_time()
            act()
            _settle(busy)
            clock.append(time.perf_counter() - start)
            cpu.append(time.thread_time() - cpu_start)
    return clock[WARM_UP:], cpu[WARM_UP:]


def _typing(field: QPlainTextEdit, letter: str) -> Iterator[Callable[[], None]]:
    """The strokes of one syllable: its first letter, the whole, and its end when the next begins."""
    first = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"[(ord(letter) - 0xAC00) // 588] if letter >= "가" else letter
    for preedit, commit in ((first, ""), (letter, ""), ("", letter)):
        yield lambda preedit=preedit, commit=commit: _compose(field, preedit, commit)  # type: ignore[misc]


def _compose(field: QPlainTextEdit, preedit: str, commit: str) -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(field, event)


def _erasing(field: QPlainTextEdit) -> Callable[[], None]:
    def erase() -> None:
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            QApplication.sendEvent(field, QKeyEvent(kind, Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier))

    return erase


def _settle(busy: Callable[[], bool]) -> None:
    QApplication.processEvents()
    while busy():
        QApplication.processEvents()
    for _ in range(SETTLE):
        QApplication.processEvents()


def _last(taken: list[float]) -> float:
    return statistics.quantiles(taken, n=100)[98]


if __name__ == "__main__":
    for taken in measured():
        sys.stdout.write(f"{taken.median / taken.bare:6.1f}  {taken}\n")
