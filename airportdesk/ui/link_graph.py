"""Who shares what as a picture: handles on the left, talks on the right, a line for each mention."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from airportdesk.links.values import Handle, Shared
from airportdesk.text import Language
from airportdesk.ui.link_words import brief_words, handle_words, talk_words

HANDLES_SHOWN = 10
TALKS_SHOWN = 14
_ROW, _BOX = 50.0, 44.0
_WIDTHS = (0.46, 0.4)
"""Of the width of the picture: a handle, a talk."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LinkGraph(QWidget):
    """At most two dozen nodes; arrows walk among them, Enter opens. The table beside it says the same in words."""

    opened = Signal(int)
    chosen = Signal(object)

    def __init__(self, language: Language, colours: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._colours = {name: QColor(value) for name, value in colours.items()}
        self._handles: tuple[Handle, ...] = ()
        self._shared: tuple[Shared, ...] = ()
        self._at = (0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(QSize(300, 200))
        self.show_links((), ())

    def show_links(self, handles: Sequence[Handle], shared: Sequence[Shared]) -> None:
        """Draw the handles that are shared and the newest talks that have them."""
        self._shared = tuple(shared[:TALKS_SHOWN])
        used = {handle for one in self._shared for handle in one.handles}
        self._handles = tuple(handle for handle in handles if handle in used)[:HANDLES_SHOWN]
        self._at = (0, 0)
        said = self.tr("연결 그림: 연락처·업체 {h}개와 면담 {t}건. 화살표로 옮기고 Enter로 엽니다.")
        self.setAccessibleName(said.format(h=len(self._handles), t=len(self._shared)))
        self._say_node()
        self.update()

    def nodes(self) -> tuple[int, int]:
        """How many handles and talks are drawn."""
        return len(self._handles), len(self._shared)

    def sizeHint(self) -> QSize:
        """Room for every node."""
        return QSize(460, int(_ROW * max(len(self._handles), len(self._shared), 4)) + 16)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, Enter opens the talk or shows the handle's talks alone."""
        side, row = self._at
        step = {Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1), Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0)}
        if (moved := step.get(Qt.Key(event.key()))) is not None:
            self._move(min(1, max(0, side + moved[0])), row + moved[1])
        elif event.key() in _ENTER:
            self._activate()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses a node, and opens it."""
        for side in (0, 1):
            for row in range(self._count(side)):
                if self._box(side, row).contains(event.position()):
                    self._move(side, row)
                    self._activate()
                    return

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which node is the chosen one."""
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw lines, then nodes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for row, shared in enumerate(self._shared):
            for handle in shared.handles:
                if handle in self._handles:
                    at = self._handles.index(handle)
                    lit = self.hasFocus() and self._at in ((0, at), (1, row))
                    painter.setPen(QPen(self._colours["primary" if lit else "border"], 2 if lit else 1))
                    painter.drawLine(_right(self._box(0, at)), _left(self._box(1, row)))
        for row, handle in enumerate(self._handles):
            self._draw(painter, 0, row, handle_words(handle, self._language), "information_soft")
        for row, shared in enumerate(self._shared):
            ground = {"high": "danger_soft", "some": "warning_soft"}.get(shared.talk.concern, "surface_soft")
            self._draw(painter, 1, row, brief_words(shared.talk, self._language), ground)
        painter.end()

    def _draw(self, painter: QPainter, side: int, row: int, text: str, ground: str) -> None:
        box, chosen = self._box(side, row), self.hasFocus() and self._at == (side, row)
        painter.setPen(QPen(self._colours["primary" if chosen else "border_soft"], 2 if chosen else 1))
        painter.setBrush(self._colours[ground])
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(self._colours["text"])
        room = box.adjusted(8, 0, -8, 0)
        shown = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _box(self, side: int, row: int) -> QRectF:
        width = self.width() * _WIDTHS[side]
        height = (
            max(_ROW, (self.height() - 8) / max(1, self._count(side)))
            if self._count(side) * _ROW < self.height()
            else _ROW
        )
        top = 4 + row * height + (height - _BOX) / 2
        return QRectF(2 if side == 0 else self.width() - width - 2, top, width, _BOX)

    def _count(self, side: int) -> int:
        return len(self._shared if side else self._handles)

    def _move(self, side: int, row: int) -> None:
        if count := self._count(side):
            self._at = (side, min(count - 1, max(0, row)))
            self._say_node()
            self.update()

    def _say_node(self) -> None:
        side, row = self._at
        if row < self._count(side):
            talk = talk_words(self._shared[row].talk, self._language) if side else ""
            self.setAccessibleDescription(talk or handle_words(self._handles[row], self._language))

    def _activate(self) -> None:
        side, row = self._at
        if row < self._count(side):
            if side:
                self.opened.emit(self._shared[row].talk.contact_id)
            else:
                self.chosen.emit(self._handles[row])


def _right(box: QRectF) -> QPointF:
    return QPointF(box.right(), box.center().y())


def _left(box: QRectF) -> QPointF:
    return QPointF(box.left(), box.center().y())
