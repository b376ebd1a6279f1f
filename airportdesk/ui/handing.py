"""What leaves the desk: leaflets made and shown, days exported to a file. The slow part runs on the job thread."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from airportdesk.desk import Desk
from airportdesk.errors import DeskError
from airportdesk.files import write_whole
from airportdesk.model import Draft, Record
from airportdesk.text import Language
from airportdesk.ui.contact_page import ContactPage
from airportdesk.ui.jobs import Jobs


class Handing(QWidget):
    """Makes leaflets and exports. It shows nothing itself: `said` and `failed` are words, `leaflet_made` gives the PDF.

    A leaflet is noted with the record it is for, or with the talk on the contact page until that is logged.
    """

    said = Signal(str, str)
    failed = Signal(object)
    leaflet_made = Signal(bytes, object)

    def __init__(self, desk: Desk, page: ContactPage, folder: Path, jobs: Jobs, language: Language) -> None:
        super().__init__(page)
        self.hide()
        self._desk = desk
        self._page = page
        self._folder = folder
        self._jobs = jobs
        self._language = language

    def make_leaflet(self, source: Draft | Record, language: Language) -> None:
        """Make the leaflet of a talk or a record, keep it in the desk's folder and note it."""
        self.said.emit(self.tr("안내문 만드는 중…"), "")
        job = self._desk.leaflet_job(source, language)
        self._jobs.start(job, lambda pdf: self._keep(source, language, pdf), self.failed.emit)

    def export_day(self, day: date, kind: str, path: Path) -> None:
        """Write the day to a file, "xlsx" or "csv", and say when it is there."""
        job = self._desk.export_job(day, kind, self._language)
        self.said.emit(self.tr("{name} 만드는 중…").format(name=path.name), "")
        self._jobs.start(lambda: _written(path, job()), self._exported, self.failed.emit)

    def choose_export(self, day: date, kind: str) -> None:
        """Ask where the day's file is to go, and write it there."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        suggested = str(Path(documents) / self._desk.export_name(day, kind))
        name, _ = QFileDialog.getSaveFileName(self.window(), self.tr("내보낼 파일"), suggested, f"*.{kind}")
        if name:
            path = Path(name)
            self.export_day(day, kind, path if path.suffix else path.with_suffix(f".{kind}"))

    def _keep(self, source: Draft | Record, language: Language, pdf: bytes) -> None:
        try:
            path, made = self._desk.keep_leaflet(pdf, language, self._folder)
            if isinstance(source, Record):
                self._desk.note_leaflet(source.contact_id, made)
            else:
                self._page.leaflet_given(made)
        except DeskError as error:
            self.failed.emit(error)
            return
        self.leaflet_made.emit(pdf, path)
        for_whom = self.tr("{n}번 면담의 ").format(n=source.contact_id) if isinstance(source, Record) else ""
        self.said.emit(for_whom + self.tr("안내문을 만들었습니다. Esc를 누르면 돌아갑니다."), "good")

    def _exported(self, path: Path) -> None:
        self.said.emit(self.tr("내보냈습니다: {path}").format(path=path), "good")


def _written(path: Path, data: bytes) -> Path:
    try:
        return write_whole(path, data)
    except OSError as error:
        raise DeskError(
            f"'{path.name}' 파일을 쓸 수 없습니다. 빈 공간과 권한을 확인하고 다른 곳을 골라 주세요. 기록은 안전합니다.",
            f"'{path.name}' could not be written. Check free space and rights, or choose another place.",
        ) from error
