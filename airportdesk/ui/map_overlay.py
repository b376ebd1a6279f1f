"""The map over the conversation: places are added with a click or Enter, and it stays open until Escape."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from airportdesk.desk import Desk
from airportdesk.text import Language
from airportdesk.ui.keys import bind
from airportdesk.ui.map_view import MapView
from airportdesk.ui.plain import label
from airportdesk.ui.trip_panel import TripPanel


class MapOverlay(QFrame):
    """A child of the page that covers one of its columns and adds places to the trip."""

    def __init__(self, page: QWidget, column: QWidget, trip: TripPanel, desk: Desk, language: Language) -> None:
        super().__init__(page)
        self.setObjectName("map_overlay")
        self._page = page
        self._column = column
        self._trip = trip
        self._desk = desk
        self.map = MapView(language, self)
        self.close_button = QPushButton(self.tr("닫기  Esc"))
        head = QHBoxLayout()
        head.addWidget(label(self.tr("지도에서 가는 곳 고르기"), "head"), 1)
        head.addWidget(self.close_button)
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(10, 8, 10, 8)
        column_layout.addLayout(head)
        column_layout.addWidget(self.map, 1)
        self.map.place_chosen.connect(trip.add_place)
        trip.changed.connect(self._mark)
        trip.map_button.clicked.connect(self.open)
        bind(page, {"Alt+P": self.open})
        self.close_button.clicked.connect(self.leave)
        column.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show the levels of this moment, with the places that are chosen already."""
        self.map.show_levels(self._desk.pack, self._desk.now())
        self.map.show_chosen(self._trip.places())
        self._cover()
        self.show()
        self.raise_()
        self.map.setFocus()

    def leave(self) -> None:
        """Close it and go back to where places are typed."""
        self.hide()
        self._trip.place_edit.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the column where it goes."""
        if watched is self._column and event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self.isVisible():
            self._cover()
        return super().eventFilter(watched, event)

    def _mark(self) -> None:
        if self.isVisible():
            self.map.show_chosen(self._trip.places())

    def _cover(self) -> None:
        self.setGeometry(QRect(self._column.mapTo(self._page, QPoint(0, 0)), self._column.size()))
