"""What persons are owed about their data: their requests, and the inventory of what the log holds."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from airportdesk.desk import Desk
from airportdesk.errors import DeskError
from airportdesk.files import write_whole
from airportdesk.text import Language
from airportdesk.ui.choosing import save_file
from airportdesk.ui.rights_page import RightsPage


class Requests(QObject):
    """`page_wanted` gives the page to show, `opened` a contact to look at, `said` words and their tone."""

    page_wanted = Signal(object)
    opened = Signal(int)
    said = Signal(str, str)
    closed = Signal()

    def __init__(self, desk: Desk, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._language = language
        self.rights_page = RightsPage(desk, language)
        self.rights_page.closed.connect(self.closed)
        self.rights_page.opened.connect(self.opened)
        self.rights_page.said.connect(self.said)

    def pages(self) -> tuple[QWidget, ...]:
        """The pages to be placed in the window."""
        return (self.rights_page,)

    def show(self) -> None:
        """Go to the requests."""
        self.rights_page.refresh()
        self.page_wanted.emit(self.rights_page)
        self.rights_page.take_focus()

    def choose_inventory(self) -> None:
        """Ask where the inventory is to go, and write it there."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        suggested = Path(documents) / self.tr("개인정보_항목.csv")
        parent = self.rights_page.window()
        if path := save_file(parent, self.tr("개인정보 항목 파일"), suggested, "*.csv"):
            self.write_inventory(path if path.suffix else path.with_suffix(".csv"))

    def write_inventory(self, path: Path) -> None:
        """Write every field of the log with its purpose, ground, retention and counts; it names nobody."""
        try:
            write_whole(path, self._desk.rights.inventory())
        except DeskError as error:
            self.said.emit(error.words(self._language), "bad")
            return
        except OSError:
            self.said.emit(self.tr("파일을 쓸 수 없습니다. 빈 공간과 권한을 확인하고 다른 곳을 골라 주세요."), "bad")
            return
        self.said.emit(self.tr("개인정보 항목 목록을 저장했습니다: {path}").format(path=path), "good")
