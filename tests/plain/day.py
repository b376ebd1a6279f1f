"""The real program, started as from a shell, with a hand at its window: a morning that ends in a kill, and an evening.

`python -m tests.plain.day morning|evening OUTSIDE` prints one JSON line for each thing that was done.
"""

import ctypes
import json
import os
import resource
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from airportdesk import __main__, opening
from airportdesk.desk import Desk
from airportdesk.flights import sample_departures
from airportdesk.model import Draft, OfficeStep, Purpose, Reason
from airportdesk.ui.main_window import MainWindow
from airportdesk.ui.setup_page import SetupPage
from airportdesk.ui.shell import Shell
from airportdesk.ui.unlock_page import UnlockPage

from .markers import MARKERS as M

PATIENCE_MS = 30_000
BEGAN = time.monotonic()
GET_DUMPABLE = 3
KEPT_MS = 2_500
"""After so long what is half typed is kept, however slow the machine."""


def say(**what: object) -> None:
    print(json.dumps({**what, "seconds": round(time.monotonic() - BEGAN, 1)}), flush=True)


def until(holds: Callable[[], object], what: str) -> None:
    for _ in range(PATIENCE_MS // 20):
        if holds():
            return
        QTest.qWait(20)
    raise TimeoutError(what)


def talk(n: int, act: str = "advised") -> Draft:
    """A talk that says everything somebody may say, in markers."""
    notes = [f"{M[f'note{n * 3 + k}']} 이라고 했다" for k in range(3)]
    handles = [f"텔레그램 @{M[f'handle{n * 2}']}", f"t.me/{M[f'handle{n * 2 + 1}']}", f"전화 {M[f'phone{n + 2}']}"]
    return Draft(
        flight="KE689",
        places=("bavet",),
        stay="2주",
        answers={"purpose": ("work",)},
        notes=" ".join([*notes, *handles]),
        act=act,
        overrule="some",
        overrule_reason=M[f"reason{n}"],
        ground="duty",
        name=M[f"name{n}"],
        phone=M[f"phone{n}"],
        birth="1990-05-17",
        referred=M[f"referred{n}"],
        follow_on="내일",
        follow_what=M[f"follow{n}"],
        return_on="2주 뒤",
        return_reach=f"텔레그램 {M[f'reach{n}']}",
    )


HALF = Draft(
    notes=f"{M['draft0']} {M['draft1']} @{M['handle5']} ",
    ground="urgent",
    name=M["name3"],
    follow_on="모레",
    follow_what=M["draft3"],
    overrule="some",
    overrule_reason=M["draft4"],
    referred=M["draft5"],
)


class Hand:
    """Does at the window what an officer does."""

    def __init__(self, shell: Shell, outside: Path) -> None:
        self.shell = shell
        self.outside = outside

    @property
    def window(self) -> MainWindow:
        page = self.shell.currentWidget()
        assert isinstance(page, MainWindow), type(page)
        return page

    @property
    def desk(self) -> Desk:
        return self.window._desk

    def door(self, kind: type[QWidget]) -> None:
        until(lambda: isinstance(self.shell.currentWidget(), kind), kind.__name__)

    def idle(self) -> None:
        """Until no job runs."""
        jobs = self.shell._jobs
        until(lambda: not jobs._running, "a job")
        self.window.printing.settle()
        QTest.qWait(30)

    def set_up(self) -> None:
        door = self.shell.currentWidget()
        assert isinstance(door, SetupPage)
        door.desk_edit.setText("2터미널 데스크")
        door.officer_edit.setText("경위 김온유")
        for edit in (door.password_edit, door.again_edit):
            edit.setText(M["password0"])
        door.start()
        self.door(MainWindow)
        say(core=resource.getrlimit(resource.RLIMIT_CORE), dumpable=ctypes.CDLL(None).prctl(GET_DUMPABLE, 0, 0, 0, 0))

    def unlock(self) -> None:
        door = self.shell.currentWidget()
        assert isinstance(door, UnlockPage)
        door.password_edit.setText(M["password1"])
        door.unlock()
        assert self.shell.currentWidget() is door
        door.password_edit.setText(M["password0"])
        door.unlock()
        self.door(MainWindow)
        say(unlocked=self.desk.officer.role)

    def log(self, draft: Draft) -> int:
        page = self.window.contact_page
        self.window.show_contact()
        page.show_draft(draft)
        record = page.save()
        assert record is not None, page.problem_label.text()
        say(logged=record.contact_id)
        return record.contact_id

    def amend(self, contact: int) -> None:
        page = self.window.contact_page
        page.amend(self.desk.revisions(contact)[-1])
        page.reason_edit.setText(M["reason2"])
        page.talk.notes_edit.setPlainText(f"{M['note6']} {M['note7']} @{M['handle4']}")
        page.trip.name_edit.setText(M["name2"])
        assert page.save() is not None
        say(amended=contact)

    def go_on(self, contact: int) -> None:
        office = self.desk.office
        office.step(contact, OfficeStep.WENT_ALONG)
        office.step(contact, OfficeStep.CALLED, words=f"{M['office0']} 에게 알림")
        office.step(contact, OfficeStep.CALLED, words=M["office1"])
        tasks = office.tasks()
        office.tried(tasks[0], M["task0"])
        office.finish(tasks[1], M["task1"])
        self.window.shift.show_office(contact)
        self.desk.access.review(M["reason3"], M["password0"])
        self.window.record_page.show_contact(contact)
        say(office=len(tasks))

    def find(self) -> None:
        window = self.window
        window.finding.show_find()
        page = window.finding.find_page
        for word in (M["name0"], M["handle0"], M["phone1"], *(M[f"search{n}"] for n in range(3))):
            page.query_edit.setText(word)
            page.search()
            page.show_name()
            page.stop()  # what is shown counts as seen
        window.finding.show_links(1, page)
        window.finding.links_page.handle_edit.setText(M["search3"])
        window.finding.links_page.show_name()
        QTest.qWait(50)
        page.stop()
        say(found=len(page.hits()))

    def hand_out(self) -> None:
        window, page = self.window, self.window.contact_page
        record = self.desk.revisions(1)[-1]
        window.handing.make_leaflet(record, "ko")
        self.idle()
        window.handing.make_otherwise("vi", self.desk.leaflet_reason(record), window.printing.format())
        self.idle()
        window.leaflet_page.back_button.click()
        page.show_draft(talk(0))
        page._want_print()
        self.idle()
        window.handing.print_leaflet(record, "ko", window.printing.format())
        self.idle()
        page.discard()
        prints = self.desk.prints
        until(lambda: all(p.state.final for p in prints.of_day(self.desk.today())), "a print")
        say(printed=len(prints.of_day(self.desk.today())), later=len(prints.later()))

    def export(self) -> None:
        for kind in ("xlsx", "csv"):
            path = self.outside / "given" / f"day.{kind}"
            self.window.handing.export_day(self.desk.today(), kind, path, Reason(Purpose.REPORT))
            self.idle()
            assert path.exists()
        say(exported=2)

    def back_up(self) -> None:
        self.desk.backups.choose(self.outside / "drive")
        self.window.managing.safekeeping.back_up()
        self.idle()
        say(backups=len(self.desk.backups.listed()))

    def fail(self) -> None:
        """Something nobody foresaw, with what was typed in its message."""
        raise LookupError(f"no traveller called {M['message0']}")

    def copy(self) -> None:
        notes = self.window.contact_page.talk.notes_edit
        self.shell.activateWindow()
        self.window.show_contact()
        notes.setPlainText(M["clipboard0"])
        notes.selectAll()
        notes.copy()
        assert QApplication.clipboard().text() == M["clipboard0"]

    def lock(self) -> None:
        self.copy()
        self.window.contact_page.discard()
        self.window.lock()
        self.door(UnlockPage)
        say(locked=True, clipboard=QApplication.clipboard().text())

    def restore(self) -> None:
        keeping = self.window.managing.safekeeping
        keeping.show()
        (backup, *_) = self.desk.backups.listed()
        keeping._show_restore(backup)
        page = keeping.restore_page
        page.password_edit.setText(M["password0"])
        page.look()
        until(lambda: page.loss_card.isVisibleTo(page), "what would be lost")
        page.sure_check.setChecked(True)
        page.restore()
        self.door(UnlockPage)
        say(restored=True)


def work(hand: Hand) -> None:
    hand.set_up()
    hand.desk.keep_departures(sample_departures(hand.desk.today(), hand.desk.pack))
    hand.log(talk(0))
    contact = hand.log(talk(1, "accompanied"))
    hand.amend(1)
    hand.go_on(contact)
    hand.find()
    hand.hand_out()
    hand.export()
    hand.back_up()


def half_typed(hand: Hand) -> None:
    hand.lock()
    hand.unlock()
    page = hand.window.contact_page
    hand.window.show_contact()
    page.show_draft(HALF)
    page.trip.place_edit.setText(M["draft2"])
    QTest.qWait(KEPT_MS)
    say(typing=True)
    while True:  # until it is killed
        QTest.keyClicks(page.talk.notes_edit, "a")
        QTest.qWait(15)


def evening(hand: Hand) -> None:
    hand.unlock()
    (kept,) = hand.desk.drafts()
    hand.window.resume(kept)
    say(resumed=[label for label in M if M[label] in repr(hand.window.contact_page.draft())])
    hand.window.contact_page.trip.place_edit.clear()
    assert hand.window.contact_page.save() is not None
    hand.restore()
    hand.unlock()
    say(drafts=len(hand.desk.drafts()), talks=len(hand.desk.day(hand.desk.today())))
    hand.copy()
    hand.window.contact_page.discard()
    hand.shell.close()
    until(lambda: not hand.shell.isVisible(), "the end")
    say(closed=True, clipboard=QApplication.clipboard().text())
    QApplication.quit()


PARTS: dict[str, tuple[Callable[[Hand], None], ...]] = {
    "morning": (work, Hand.fail, half_typed),
    "evening": (evening,),
}


def main(part: str, outside: Path) -> None:
    class DrivenShell(Shell):
        """The program's window, with a hand that begins when it is there."""

        def __init__(self, *given: Any, **named: Any) -> None:
            super().__init__(*given, **named)
            self._steps = iter(PARTS[part])
            QTimer.singleShot(100, self, self._go_on)

        def _go_on(self) -> None:
            try:
                for step in self._steps:
                    step(Hand(self, outside))
            except LookupError:
                QTimer.singleShot(0, self, self._go_on)
                raise  # into the program's own loop, as from any slot
            except BaseException:  # noqa: BLE001  # whatever it is, the test is to see it and not to wait
                traceback.print_exc(file=sys.stdout)
                sys.stdout.flush()
                os._exit(3)

    vars(opening)["Shell"] = DrivenShell
    sys.argv = ["airportdesk"]
    __main__.main()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
