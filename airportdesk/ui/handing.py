"""What leaves the desk: leaflets made and shown, days exported to a file. The slow part runs on the job thread."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from airportdesk.desk import Desk
from airportdesk.errors import DeskError
from airportdesk.export import NAMELESS, Kind, Profile
from airportdesk.files import write_whole
from airportdesk.model import Draft, ForWhom, LeafletFormat, LeafletMade, LeafletReason, Reason, Record
from airportdesk.printbook import PRINT_TITLE, sheet_of
from airportdesk.text import Language, LeafletLanguage
from airportdesk.ui.choosing import save_file
from airportdesk.ui.contact_page import ContactPage
from airportdesk.ui.jobs import Jobs
from airportdesk.ui.leaflet_ahead import LeafletAhead, Wanted
from airportdesk.ui.made import Made
from airportdesk.ui.reason_dialog import ReasonDialog

LeafletKind = tuple[LeafletLanguage, LeafletReason, LeafletFormat]


class Handing(QWidget):
    """Makes leaflets and exports. It shows nothing itself: `said` and `failed` are words.

    `leaflet_made` gives a leaflet to be shown, `to_print` one to be printed at once.

    A leaflet is noted with the record it is for, or with the talk on the contact page until that is logged; one made
    from a page nothing stands on yet is general, and noted with no talk. One that is
    made otherwise on the screen is noted when it is left: of all that were only looked at, the last.
    """

    said = Signal(str, str)
    failed = Signal(object)
    leaflet_made = Signal(object)
    to_print = Signal(object)

    def __init__(
        self,
        desk: Desk,
        page: ContactPage,
        folder: Path,
        jobs: Jobs,
        language: Language,
        format: Callable[[], LeafletFormat] = lambda: LeafletFormat.A4,
    ) -> None:
        super().__init__(page)
        self.hide()
        self._desk = desk
        self._page = page
        self._folder = folder
        self._jobs = jobs
        self._language = language
        self._format = format
        self._ahead = LeafletAhead(desk, jobs, self._next_wanted, self)
        page.changed.connect(self._ahead.changed)
        self._shown: tuple[Draft | Record, bytes] | None = None
        self._shown_for = ForWhom()
        self._noted: set[LeafletKind] = set()
        self._unnoted: tuple[LeafletKind, bytes] | None = None

    def stop(self) -> None:
        """Make no leaflet before it is asked for any more."""
        self._ahead.stop()

    def make_leaflet(
        self,
        source: Draft | Record,
        language: LeafletLanguage,
        reason: LeafletReason | None = None,
        format: LeafletFormat | None = None,
    ) -> None:
        """Make the leaflet of a talk or a record, keep it in the desk's folder, note it and show it."""
        self._make(source, language, reason, format or self._format(), self._show)

    def make_otherwise(self, language: LeafletLanguage, reason: LeafletReason, format: LeafletFormat) -> None:
        """Make the leaflet on the screen in another language, for another reason or on other paper, and show it."""
        if self._shown is None:
            return
        source, _ = self._shown
        kind: LeafletKind = (language, reason, format)

        def show(pdf: bytes) -> None:
            if self._shown is None or self._shown[0] is not source:
                return
            self._shown = (source, pdf)
            self._unnoted = None if kind in self._noted else (kind, pdf)
            self._show(Made(pdf, sheet_of(pdf, language, reason, format, PRINT_TITLE), self._shown_for))

        self._jobs.start(self._desk.leaflet_job(source, language, reason, format), show, self.failed.emit)

    def can_otherwise(self, made: Made) -> bool:
        """Whether a leaflet on the screen can be made otherwise: it is the one made last, so its talk is known."""
        return self._shown is not None and self._shown[1] == made.pdf

    def left(self) -> None:
        """The leaflet on the screen was left: as it stood last it was given, so keep and note it."""
        if self._shown is None or self._unnoted is None:
            return
        (kind, pdf), self._unnoted = self._unnoted, None
        try:
            _, made = self._desk.keep_leaflet(pdf, *kind, self._folder)
            self._note(self._shown[0], self._shown_for, made)
        except DeskError as error:
            self.failed.emit(error)
            return
        self._noted.add(kind)

    def print_leaflet(self, source: Draft | Record, language: LeafletLanguage, format: LeafletFormat) -> None:
        """Make the leaflet that fits a talk or a record, note it and have it printed."""
        self._make(source, language, None, format, self.to_print.emit, written=False)

    def _make(
        self,
        source: Draft | Record,
        language: LeafletLanguage,
        reason: LeafletReason | None,
        format: LeafletFormat,
        done: Callable[[Made], object],
        *,
        written: bool = True,
    ) -> None:
        self.left()
        wanted, whose = self._wanted(source, language, format, reason), self._whose(source)

        def keep(pdf: bytes) -> None:
            sheet = sheet_of(pdf, language, wanted.reason, format, PRINT_TITLE)
            try:
                path, made = self._kept(pdf, wanted, written)
                self._note(source, whose, made)
            except DeskError as error:
                self.failed.emit(error)
                return
            self._shown, self._shown_for, self._unnoted = (source, pdf), whose, None
            self._noted = {(language, wanted.reason, format)}
            done(Made(pdf, sheet, whose, path))

        if (ready := self._ahead.take(wanted)) is not None:
            keep(ready)
            return
        self.said.emit(self.tr("안내문 만드는 중…"), "")
        job = self._desk.leaflet_job(source, language, wanted.reason, format)
        self._jobs.start(job, keep, self.failed.emit)

    def _wanted(
        self, source: Draft | Record, language: LeafletLanguage, format: LeafletFormat, reason: LeafletReason | None
    ) -> Wanted:
        why = reason or self._desk.leaflet_reason(source)
        return Wanted(source, language, why, format, self._desk.pack, self._desk.today())

    def _next_wanted(self) -> Wanted | None:
        """What Ctrl+P on the contact page would ask for."""
        if not self._page.begun():
            return None
        return self._wanted(self._page.draft(), self._page.leaflet_language(), self._format(), None)

    def _kept(self, pdf: bytes, wanted: Wanted, written: bool) -> tuple[Path | None, LeafletMade]:
        kind = (pdf, wanted.language, wanted.reason, wanted.format)
        return self._desk.keep_leaflet(*kind, self._folder) if written else (None, self._desk.leaflet_made(*kind))

    def _note(self, source: Draft | Record, whose: ForWhom, made: LeafletMade) -> None:
        if isinstance(source, Record):
            self._desk.note_leaflet(source.contact_id, made)
        elif whose != ForWhom():
            self._page.leaflet_given(made)

    def _whose(self, source: Draft | Record) -> ForWhom:
        """Whose leaflet it is: nobody's while no talk is begun.

        A half-typed talk is kept first, so that it has the key it will be logged under.
        """
        if isinstance(source, Record):
            return ForWhom(source.contact_id)
        if (amending := self._page.amending_id()) is not None:
            return ForWhom(amending)
        if not self._page.begun():
            return ForWhom()
        self._page.keep()
        return ForWhom(None, self._page.keeping.key)

    def _show(self, made: Made) -> None:
        self.leaflet_made.emit(made)
        if made.whose == ForWhom():
            self.said.emit(
                self.tr("적은 면담이 없어 어느 기록에도 남기지 않는 안내문입니다. Esc를 누르면 돌아갑니다."), ""
            )
            return
        whose = "" if made.whose.contact is None else self.tr("{n}번 면담의 ").format(n=made.whose.contact)
        self.said.emit(whose + self.tr("안내문을 만들었습니다. Esc를 누르면 돌아갑니다."), "good")

    def export_day(
        self, day: date, kind: Kind, path: Path, reason: Reason | None = None, profile: Profile = "hq"
    ) -> None:
        """Write the day to a file of a kind, and say when it is there."""
        try:
            job = self._desk.export_job(day, kind, self._language, reason, profile)
        except DeskError as error:
            self.failed.emit(error)
            return
        self.said.emit(self.tr("{name} 만드는 중…").format(name=path.name), "")
        self._jobs.start(lambda: _written(path, job()), self._exported, self.failed.emit)

    def choose_export(self, day: date, kind: Kind, profile: Profile = "hq") -> None:
        """Ask whether identities are to be masked, or why not, and where the file is to go, and write it there.

        What never says who somebody is, a report or a file for statistics, is not asked about.
        """
        reason = None
        nobody = profile == "statistics" or kind in NAMELESS
        if not nobody and self._desk.may_export_identities and self._desk.names_somebody(day):
            dialog = ReasonDialog(self._language, self.window())
            if not dialog.exec():
                return
            reason = dialog.reason
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        suggested = Path(documents) / self._desk.export_name(day, kind, profile)
        if path := save_file(self.window(), self.tr("내보낼 파일"), suggested, f"*.{kind}"):
            self.export_day(day, kind, path if path.suffix else path.with_suffix(f".{kind}"), reason, profile)

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
