"""Closing a day: looked through, sealed for headquarters, written to a drive, read back; and what came back for it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from airportdesk.desk import Desk
from airportdesk.errors import DeskError, HandoverError
from airportdesk.export import DayLog, SignedOff, day_file
from airportdesk.files import write_whole
from airportdesk.handover.enrolment import card_name
from airportdesk.handover.handing import Done, Handing
from airportdesk.model import Reason
from airportdesk.text import Language
from airportdesk.ui.choosing import folder, open_file, save_file
from airportdesk.ui.closing_page import ClosingPage
from airportdesk.ui.confirm import may_send
from airportdesk.ui.jobs import Jobs
from airportdesk.ui.reason_dialog import ReasonDialog

_PARTS = 0.3
"""The share of the work that the report and the workbook take."""


class Closing(QObject):
    """Hands one day over at a time. `page_wanted` gives the page, `said` words and their tone, `opened` a contact."""

    page_wanted = Signal(object)
    said = Signal(str, str)
    closed = Signal()
    opened = Signal(int)
    _reached = Signal(float)

    def __init__(self, desk: Desk, jobs: Jobs, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._language = language
        self._going = False
        self.page = ClosingPage(desk, language)
        self._reached.connect(self.page.show_share)  # emitted on the job thread, delivered on this one
        for signal, act in (
            (self.page.closed, self.closed.emit),
            (self.page.opened, self.opened.emit),
            (self.page.place_wanted, self.choose_place),
            (self.page.hand_wanted, self.hand_over),
            (self.page.again_wanted, self.write_again),
            (self.page.cancel_wanted, self.cancel),
            (self.page.confirmed, self.confirm),
            (self.page.receipt_wanted, self.choose_receipt),
            (self.page.arrived_wanted, self.choose_arrived),
            (self.page.keys_wanted, self.choose_keys),
            (self.page.desk_key_wanted, self.save_desk_key),
        ):
            signal.connect(act)

    def pages(self) -> tuple[QWidget, ...]:
        """The page to be placed in the window."""
        return (self.page,)

    def show(self, day: date) -> None:
        """Go to the closing of a day."""
        self.page.show_day(day)
        self.page_wanted.emit(self.page)
        self.page.take_focus()

    def stop(self) -> None:
        """Let what runs stop at its next step; what was begun can be gone on with."""
        self.cancel()

    def cancel(self) -> None:
        """Stop at the next step. The hand-over keeps its number and is written later."""
        self._going = False

    def choose_place(self) -> None:
        """Ask for a folder on a drive."""
        if chosen := folder(self.page, self.tr("넘길 곳"), self.page.place or Path.home()):
            self.page.set_place(chosen)

    def hand_over(self) -> None:
        """Give the day its number and write it to the drive; what was begun and not written goes first."""
        place = self.page.place
        if place is None:
            self.choose_place()
            return
        if self._desk.handovers.unwritten() is not None:
            self.write_again()
            return
        unsigned = self.tr(
            "하루를 살펴보았다는 표시가 없습니다. 이대로 넘기면 보고서의 마감 확인 칸이 비고, 나중에 고칠 수 없습니다."
        )
        if not self.page.signed and not may_send(self.page.window(), unsigned):
            return
        reason = None
        if self.page.named:
            dialog = ReasonDialog(self._language, self.page.window())
            if not dialog.exec():
                return
            reason = dialog.reason
        day, signed = self.page.day, self.page.signed
        self._start(lambda: self._begun(place, day, reason, signed))

    def write_again(self, number: int | None = None) -> None:
        """Write a hand-over that was begun or written before, as it is, to the chosen place."""
        place = self.page.place
        if place is None:
            self.choose_place()
            place = self.page.place
        if place is not None:
            to = place
            self._start(lambda: self._again(to, number))

    def _begun(self, place: Path, day: date, reason: Reason | None, signed: bool) -> "tuple[Handing, DayLog | None]":
        handing = self._desk.handovers.begin(place, day, reason=reason)
        return handing, self._log(handing, day, signed)

    def _again(self, place: Path, number: int | None) -> "tuple[Handing, DayLog | None]":
        handing = self._desk.handovers.again(place, number)
        return handing, None if handing.made.sealed else self._log(handing, handing.made.day, False)

    def _log(self, handing: Handing, day: date, signed: bool) -> DayLog:
        try:
            off = SignedOff(self._desk.officer.name, self._desk.now()) if signed else None
            return self._desk.day_log(day, handing.made.named, handing.number, off)
        except BaseException:
            handing.let_go()
            raise

    def _start(self, begin: "Callable[[], tuple[Handing, DayLog | None]]") -> None:
        try:
            handing, log = begin()
        except DeskError as error:
            self._failed(error)
            return
        self._going = True
        self.page.show_running(True)
        language = self._language

        def job() -> Done:
            parts = _parts(log, language) if log is not None else {}
            self._reached.emit(_PARTS)
            return replace(handing, parts=parts).run(self._progress)

        self._jobs.start(job, self._done, self._failed)

    def _progress(self, share: float) -> bool:
        self._reached.emit(_PARTS + (1 - _PARTS) * share)
        return self._going

    def _done(self, done: Done) -> None:
        self.page.show_running(False)
        try:
            self._desk.handovers.finish(done)
        except DeskError as error:
            self._failed(error)
            return
        said = self.tr("{n}번을 드라이브에 쓰고 다시 읽어 확인했습니다: {name}. 본부가 받으면 확인 번호를 넣어 주세요.")
        self.said.emit(said.format(n=done.number, name=done.path.name), "good")
        self.page.refresh()
        if done.same_disk:
            self.page.say(self.tr("이 노트북의 디스크에 썼습니다. 노트북을 잃으면 함께 잃으니 드라이브로 옮겨 주세요."))

    def _failed(self, error: DeskError) -> None:
        self.page.show_running(False)
        stopped = isinstance(error, HandoverError) and error.trouble == "stopped"
        self.said.emit(error.words(self._language), "warn" if stopped else "bad")
        self.page.refresh()
        self.page.say(error.words(self._language))

    def confirm(self, code: str) -> None:
        """Keep the code that headquarters read out."""
        try:
            found = self._desk.handovers.confirm(code)
        except DeskError as error:
            self.page.say(error.words(self._language))
            return
        self._confirmed(found.number)

    def choose_receipt(self) -> None:
        """Ask for headquarters' receipt and keep what it says."""
        if path := open_file(self.page, self.tr("본부 인수증"), "*.json"):
            self.take_receipt(path)

    def take_receipt(self, path: Path) -> None:
        """Keep what a receipt says."""
        try:
            found = self._desk.handovers.take_receipt(path)
        except DeskError as error:
            self.page.say(error.words(self._language))
            return
        self._confirmed(found.number)

    def choose_arrived(self) -> None:
        """Ask for a file that came from headquarters and take it by what it is."""
        if path := open_file(self.page, self.tr("본부에서 온 파일"), "*.json"):
            self.take_arrived(path)

    def take_arrived(self, chosen: Path) -> None:
        """Take a receipt or a watch-list; anything else is refused in words."""
        from airportdesk.handover.arrived import arrived, signed_file

        path = signed_file(chosen)
        try:
            if arrived(path) == "receipt":
                self._confirmed(self._desk.handovers.take_receipt(path).number)
                return
            taken = self._desk.watch.take(path)
        except DeskError as error:
            self.page.say(error.words(self._language))
            return
        self.page.refresh()
        said = self.tr("본부 주의 목록 {edition} 판을 받았습니다: 연락처 {n}개, {until}까지 봅니다.")
        self.said.emit(said.format(edition=taken.edition, n=f"{taken.entries:,}", until=taken.expires), "good")

    def _confirmed(self, number: int) -> None:
        self.page.refresh()
        self.page.clear_code()
        self.said.emit(self.tr("본부가 {n}번을 받았음을 확인했습니다.").format(n=number), "good")

    def choose_keys(self) -> None:
        """Ask for the file of headquarters' keys."""
        if path := open_file(self.page, self.tr("본부 열쇠 파일"), self.tr("본부 열쇠 (*.keys *.txt *.pub)")):
            self.take_keys(path)

    def take_keys(self, path: Path) -> None:
        """Encrypt for the recipients of a file from now on."""
        try:
            self._desk.handovers.set_headquarters(_text_of(path))
        except DeskError as error:
            self.page.say(error.words(self._language))
            return
        self.page.refresh()
        self.said.emit(self.tr("본부 열쇠를 등록했습니다. 이제 넘기는 파일은 그 열쇠로만 열립니다."), "good")

    def save_desk_key(self) -> None:
        """Write the desk's public key to a file for headquarters."""
        book = self._desk.handovers
        try:
            card = book.card()
        except DeskError as error:
            self.page.say(error.words(self._language))
            return
        start = (self.page.place or Path.home()) / card_name(book.desk_id)
        if path := save_file(self.page, self.tr("데스크 공개키"), start, "*.json"):
            try:
                write_whole(path, card)
            except OSError:
                self.page.say(self.tr("파일을 쓸 수 없습니다. 빈 공간과 권한을 확인하고 다른 곳을 골라 주세요."))
                return
            self.said.emit(
                self.tr("데스크 공개키를 썼습니다. 본부에 한 번 전해 주세요: {path}").format(path=path), "good"
            )


def _parts(log: DayLog, language: Language) -> Mapping[str, bytes]:
    """The files that go along for people: the report in both forms, and the workbook."""
    return {
        "report.pdf": day_file("pdf", log, language),
        "report.hwpx": day_file("hwpx", log, language),
        "contacts.xlsx": day_file("xlsx", log, language),
    }


def _text_of(path: Path) -> str:
    from airportdesk.incoming import bytes_of

    return bytes_of(path, 100_000).decode("utf-8", "replace")
