"""What people decide at headquarters: which of two files of a number counts, who may hand over, bad lines again."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QWidget

from airportdesk.text import Language
from airportdesk.ui.choosing import open_file
from airportdesk.ui.confirm import may_settle
from airportdesk.ui.jobs import Jobs

if TYPE_CHECKING:
    from airportdesk.hq.centre import Centre
    from airportdesk.hq.deciding import Double, Kept
    from airportdesk.hq.desks import Desk

SHOWN_MOST = 200
"""Lines that are shown of one desk."""
_FILE = int(Qt.ItemDataRole.UserRole)


class HqDeciding(QObject):
    """Shows in a list what waits for somebody. `changed` says that desks stand otherwise now."""

    said = Signal(str, str)
    failed = Signal(object)
    changed = Signal()

    def __init__(
        self,
        centre: "Centre",
        jobs: Jobs,
        language: Language,
        shown: QListWidget,
        buttons: tuple[QPushButton, QPushButton, QPushButton],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._page = parent
        self._centre = centre
        self._jobs = jobs
        self._language = language
        self._list = shown
        self._enrol, self._retry, self._settle = buttons
        self._doubles: tuple[Double, ...] = ()
        self._kept: tuple[Kept, ...] = ()
        self._enrol.clicked.connect(self._choose_card)
        self._retry.clicked.connect(self.retry)
        self._settle.clicked.connect(self.settle)
        shown.currentItemChanged.connect(self._allow)
        shown.itemActivated.connect(self.settle)
        self.show_desk("")

    def take(self, doubles: "tuple[Double, ...]", kept: "tuple[Kept, ...]") -> None:
        """What waits, of every desk."""
        self._doubles, self._kept = doubles, kept
        self._retry.setVisible(bool(kept))

    def show_desk(self, name: str) -> None:
        """Show what waits of one desk; nothing where there is none of that name."""
        self._list.clear()
        for double in (one for one in self._doubles if one.desk == name):
            for sealed, file in double.files:
                words = self.tr("{n}번이 여럿: {file} · {sealed}").format(
                    n=double.number, file=file, sealed=sealed[:16]
                )
                item = QListWidgetItem(words, self._list)
                item.setData(_FILE, (name, double.number, sealed, file))
        for one in [one for one in self._kept if one.desk == name][:SHOWN_MOST]:
            words = self.tr("{n}번의 {line}째 줄 격리: {why} {field}")
            why = one.why.say(self._language)
            self._list.addItem(words.format(n=one.number, line=one.line, why=why, field=one.field).strip())
        self._list.setVisible(bool(self._list.count()))
        self._settle.setVisible(any(one.desk == name for one in self._doubles))
        self._allow()

    def enrol(self, path: Path) -> None:
        """Enrol the desk of a file."""
        self._jobs.start(lambda: self._centre.enrol(path), self._enrolled, self.failed.emit)

    def retry(self) -> None:
        """Try lines in quarantine again."""
        self._jobs.start(self._centre.retry, self._retried, self.failed.emit)

    def settle(self) -> None:
        """Choose the file the cursor is on, after a question."""
        item = self._list.currentItem()
        found = item.data(_FILE) if item is not None else None
        if not found:
            return
        desk, number, sealed, file = found
        question = self.tr(
            "'{desk}' {n}번은 {file} 파일로 정합니다. 다른 파일은 앞으로도 들어가지 않습니다. 데스크에 확인했습니까?"
        )
        if may_settle(self._page, question.format(desk=desk, n=number, file=file)):
            self._jobs.start(
                lambda: self._centre.settle(desk, int(number), str(sealed)), self._settled, self.failed.emit
            )

    def _choose_card(self) -> None:
        if path := open_file(self._page, self.tr("데스크가 준 등록 파일 고르기"), "*.json"):
            self.enrol(path)

    def _enrolled(self, made: "tuple[Desk, str]") -> None:
        words = self.tr("'{desk}' 데스크를 등록했습니다. 열쇠 번호 {key}이(가) 맞는지 데스크에 확인해 주세요.")
        self.said.emit(words.format(desk=made[0].name, key=made[1]), "warn")
        self.changed.emit()

    def _retried(self, rows: int) -> None:
        self.said.emit(self.tr("격리한 줄 가운데 {n}줄이 들어갔습니다.").format(n=rows), "good" if rows else "warn")
        self.changed.emit()

    def _settled(self, receipt: Path) -> None:
        self.said.emit(self.tr("정했습니다. 인수증: {place}").format(place=receipt), "good")
        self.changed.emit()

    def _allow(self) -> None:
        item = self._list.currentItem()
        self._settle.setEnabled(bool(item is not None and item.data(_FILE)))
