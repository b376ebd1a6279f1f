"""Headquarters' window over a real headquarters on SQLite, filled by invented desks that hand over."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pypdfium2
import pytest

pytest.importorskip("sqlalchemy")
pytest.importorskip("rapidfuzz")

from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from airportdesk.handover.lines import HandleLine, PersonLine, SignLine, TalkLine
from airportdesk.hq import desks
from airportdesk.hq import keys as hq_keys
from airportdesk.hq.centre import Centre
from airportdesk.hq.database import Database
from airportdesk.model import KST, Concern, Ground, Kind, Strength
from airportdesk.pack import Pack
from airportdesk.pack.signing import key_id
from airportdesk.text import Language
from airportdesk.ui.choice_box import choose
from airportdesk.ui.hq_ask_page import HqAskPage
from airportdesk.ui.hq_asked_dialog import HqAskedDialog
from airportdesk.ui.hq_door_page import HqDoorPage
from airportdesk.ui.hq_reports_page import NEW, HqReportsPage
from airportdesk.ui.hq_shell import HqShell
from airportdesk.ui.hq_tables import cells
from airportdesk.ui.hq_window import HqWindow
from airportdesk.ui.idle import Idle
from airportdesk.ui.jobs import Jobs

from ..hq.made_desk import MadeDesk, talk
from .conftest import Inline
from .test_translations import HANGUL, said

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=KST)
TODAY = NOW.date()
AUTHORITY, REASON = "실종아동법 제9조", "가족 신고"


class Clock:
    """Stands until it is moved."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@dataclass
class Made:
    """A headquarters' folder with two desks that are enrolled, and a drive with their hand-overs."""

    folder: Path
    drive: Path
    a: MadeDesk
    b: MadeDesk


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def made(tmp_path: Path) -> Made:
    folder = tmp_path / "본부"
    public = hq_keys.create(folder, "")
    database = Database.create(hq_keys.address(folder))
    a, b = (MadeDesk(letter, public.recipient) for letter in "ab")
    with database.writing() as conn:
        for one in (a, b):
            desks.add(conn, desks.card_from(one.card), NOW)
    database.close()
    return Made(folder, tmp_path / "drive", a, b)


@pytest.fixture
def shell(made: Made, clock: Clock, dressed: QApplication, qtbot: QtBot) -> Iterator[HqShell]:
    opened = HqShell(dressed, made.folder, Jobs(executor=Inline()), clock=clock)
    qtbot.addWidget(opened)
    with qtbot.waitActive(opened):
        opened.show()
        opened.activateWindow()
    yield opened
    opened.close()


@pytest.fixture
def window(shell: HqShell) -> HqWindow:
    door = shell.currentWidget()
    assert isinstance(door, HqDoorPage)
    door.who_edit.setText("김경위")
    door.enter()
    return shown(shell)


def shown(shell: HqShell) -> HqWindow:
    page = shell.currentWidget()
    assert isinstance(page, HqWindow)
    return page


def person(desk: MadeDesk, name: str, birth: str = "1999-03-04") -> TalkLine:
    desk.contact += 1
    who = PersonLine(ground=Ground.DUTY, name=name, birth=birth, phone=f"010{desk.contact:08d}")
    day = TODAY - timedelta(days=1)
    return talk(desk.id, desk.contact, day, traveller=who)


def press(window: QWidget, key: Qt.Key, more: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, more)


class Box:
    """The question that is open."""

    def __init__(self, box: QMessageBox) -> None:
        self._box = box

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self._box, key)

    def press(self, name: str) -> None:
        button = self._box.findChild(QPushButton, name)
        assert button is not None
        button.click()


def with_box(answer: Callable[[Box], None], act: Callable[[], None]) -> None:
    """Do something that asks, and answer."""

    def say() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        answer(Box(box))

    QTimer.singleShot(0, say)
    act()


def lines(window: HqWindow) -> list[str]:
    box = window.desks_page.outcomes
    return [box.item(row).text() for row in range(box.count())]


def asked(made: Made) -> list[tuple[str, str, str, str]]:
    """What headquarters wrote down of questions, the newest first."""
    with Centre.open(made.folder, "시험", "") as centre:
        return [(one.grounds.who, one.grounds.authority, one.grounds.reason, one.act) for one in centre.asked(TODAY)]


def fill_ask(page: HqAskPage, name: str) -> None:
    page.name_edit.setText(name)
    page.born_edit.setText("1999-03-04")
    page.authority_edit.setText(AUTHORITY)
    page.reason_edit.setText(REASON)


def test_it_stays_shut_without_a_name_and_with_another_password(
    tmp_path: Path, clock: Clock, dressed: QApplication, qtbot: QtBot
) -> None:
    folder = tmp_path / "지킨 본부"
    hq_keys.create(folder, "본부 비밀번호 1")
    Database.create(hq_keys.address(folder)).close()
    shell = HqShell(dressed, folder, Jobs(executor=Inline()), clock=clock)
    qtbot.addWidget(shell)
    door = shell.currentWidget()
    assert isinstance(door, HqDoorPage)
    door.password_edit.setText("다른 말")
    door.enter()
    assert "이름을 적어 주세요" in door.problem_label.text()
    door.who_edit.setText("김경위")
    door.enter()
    assert "비밀번호를 확인" in door.problem_label.text()
    assert shell.currentWidget() is door
    door.password_edit.setText("본부 비밀번호 1")
    door.enter()
    assert shown(shell).who_label.text() == "김경위"
    shell.close()


def test_a_folder_is_taken_with_a_line_a_file_and_what_is_wrong_stands_first(
    window: HqWindow, made: Made, tmp_path: Path
) -> None:
    for _ in range(3):
        made.a.hand_over(made.drive, made.a.talks(5, TODAY), TODAY)
    torn = made.b.hand_over(made.drive, made.b.talks(5, TODAY), TODAY)
    torn.write_bytes(torn.read_bytes()[:-40])
    (made.drive / "airportdesk-aaaaaaaa-000002.zip.age").unlink()
    place = tmp_path / "usb"
    window.desks_page.set_place(place)
    window.desks_page.take([made.drive])
    told = lines(window)
    assert len(told) == 3
    assert told[0].startswith("! airportdesk-bbbbbbbb-000001")
    assert "끊긴" in told[0]
    rows = {row[0]: row for row in cells(window.desks_page.table)}
    assert rows[made.a.name][1:4] == ["3", TODAY.isoformat(), "10"]
    assert "빠진 번호 2" in rows[made.a.name][4]
    assert "아직 없음" in rows[made.b.name][4]
    window.desks_page.table.setCurrentCell(0, 0)
    assert "2번 인수가 빠졌습니다" in window.desks_page.desk_label.text()
    assert sorted(path.name for path in place.iterdir()) == sorted(
        f"{path.name}" for path in (made.folder / "receipts").iterdir()
    )
    assert len(list(place.iterdir())) == 4


def test_files_dropped_on_the_page_are_taken(window: HqWindow, made: Made) -> None:
    path = made.a.hand_over(made.drive, made.a.talks(2, TODAY), TODAY)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)), QUrl("https://example.org/x.zip.age")])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.desks_page.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, none))
    assert len(lines(window)) == 1
    assert "받았습니다" in lines(window)[0]


def test_taking_can_be_stopped_and_what_was_taken_stays(window: HqWindow, made: Made) -> None:
    for _ in range(3):
        made.a.hand_over(made.drive, made.a.talks(1, TODAY), TODAY)
    page = window.desks_page
    page.progress_bar.valueChanged.connect(lambda value: page.cancel_button.click() if value == 1 else None)
    page.take([made.drive])
    assert len(lines(window)) == 1
    assert "그만 받았습니다" in window.foot.said()[0]
    assert cells(page.table)[0][1] == "1"
    page.progress_bar.valueChanged.disconnect()
    page.take([made.drive])
    assert cells(page.table)[0][1] == "3"


def test_of_two_files_of_one_number_neither_counts_until_one_is_chosen_after_a_question(
    window: HqWindow, made: Made
) -> None:
    first = made.a.hand_over(made.drive, made.a.talks(2, TODAY), TODAY)
    made.a.number, made.a.previous = 0, ""
    second = made.a.hand_over(made.drive / "다른 곳", made.a.talks(3, TODAY), TODAY)
    page = window.desks_page
    page.take([first, second])
    assert cells(page.table)[0][3] == "0"
    page.table.setCurrentCell(0, 0)
    waiting = [page.undecided.item(row).text() for row in range(page.undecided.count())]
    assert len(waiting) == 2
    assert not page.settle_button.isEnabled()
    page.undecided.setCurrentRow(0)
    with_box(lambda box: box.key(Qt.Key.Key_Escape), page.settle_button.click)
    assert cells(page.table)[0][3] == "0", "Escape chooses none"
    with_box(lambda box: box.press("lose_button"), page.settle_button.click)
    assert cells(page.table)[0][3] in ("2", "3")
    assert "같은 번호" not in cells(page.table)[0][4]
    assert not page.undecided.isVisible()


def test_a_line_in_quarantine_is_told_with_its_reason_but_never_what_it_says(window: HqWindow, made: Made) -> None:
    lines_: list[TalkLine | bytes] = [*made.a.talks(1, TODAY), b'{"secret": "01012345678"}\n']
    page = window.desks_page
    page.take([made.a.hand_over(made.drive, lines_, TODAY)])
    page.table.setCurrentCell(0, 0)
    (said_of,) = [page.undecided.item(row).text() for row in range(page.undecided.count())]
    assert said_of.startswith("1번의 2째 줄 격리")
    assert "0101" not in said_of
    page.retry_button.click()
    assert "0줄" in window.foot.said()[0]


def test_a_desk_is_enrolled_from_its_file_with_the_number_of_its_key(
    window: HqWindow, made: Made, tmp_path: Path
) -> None:
    new = MadeDesk("c", made.a.recipient)
    card = tmp_path / "새 데스크.desk.json"
    card.write_bytes(new.card)
    window.desks_page.deciding.enrol(card)
    assert new.name in [row[0] for row in cells(window.desks_page.table)]
    assert key_id(new.pair.public_key.to_base64().decode()) in window.foot.said()[0]
    card.write_text("아무거나", encoding="utf-8")
    window.desks_page.deciding.enrol(card)
    assert window.foot.said()[1] == "bad"


def test_without_authority_and_reason_nothing_is_looked_up_or_written_down(window: HqWindow, made: Made) -> None:
    window.desks_page.take([made.a.hand_over(made.drive, [person(made.a, "이지현")], TODAY)])
    press(window, Qt.Key.Key_F2)
    page = window.ask_page
    fill_ask(page, "이지현")
    for edit, word in ((page.authority_edit, "권한"), (page.reason_edit, "이유")):
        held = edit.text()
        edit.setText("  ")
        page.ask()
        assert word in page.problem_label.text()
        assert not cells(page.table)
        edit.setText(held)
    assert asked(made) == []


def test_a_person_is_found_by_another_spelling_with_why_and_the_question_is_written_down(
    window: HqWindow, made: Made
) -> None:
    people = [person(made.a, "이지현"), person(made.a, "박민수", "1970-01-01")]
    window.desks_page.take([made.a.hand_over(made.drive, people, TODAY)])
    press(window, Qt.Key.Key_F2)
    page = window.ask_page
    fill_ask(page, "LEE JIHYUN")
    press(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (row,) = cells(page.table)
    assert row[0].startswith("유력")
    assert row[1] == f"{made.a.name} 1번"
    assert row[4] == "이지현"
    why = [page.why_list.item(at).text() for at in range(page.why_list.count())]
    assert "생년월일이 같음" in why
    assert asked(made) == [("김경위", AUTHORITY, REASON, "asked")]
    page.name_edit.setText("박")
    assert not cells(page.table), "an answer must not stand under another question"


def test_the_record_says_who_asked_what_why_and_how_much_was_told(window: HqWindow, made: Made) -> None:
    window.desks_page.take([made.a.hand_over(made.drive, [person(made.a, "이지현")], TODAY)])
    fill_ask(window.ask_page, "이지현")
    window.ask_page.ask()
    seen: list[list[str]] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, HqAskedDialog)
        seen.extend(cells(dialog.table))
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    QTimer.singleShot(0, look)
    window.ask_page.asked_button.click()
    ((_, who, authority, reason, act, what, told),) = seen
    assert (who, authority, reason, act) == ("김경위", AUTHORITY, REASON, "한 사람 조회")
    assert what == "이지현 · 1999-03-04"
    assert told == "1/0/0"


def test_a_day_that_cannot_be_read_is_said_and_nothing_is_written_down(window: HqWindow, made: Made) -> None:
    fill_ask(window.ask_page, "이지현")
    window.ask_page.first_edit.setText("언젠가")
    window.ask_page.ask()
    assert "2026-11-20처럼" in window.ask_page.problem_label.text()
    assert asked(made) == []


def listed(page: HqReportsPage) -> dict[str, list[str]]:
    return {row[0]: row for row in cells(page.table)}


def report_list(tmp_path: Path) -> Path:
    path = tmp_path / "명단.csv"
    rows = ("접수번호,성명,생년월일,보호자", "A-1,이지현,1999-03-04,x", "A-2,최다은,1996-05-05,x", "A-3,박,어제,x")
    path.write_text("\ufeff" + "\r\n".join(rows) + "\r\n", encoding="utf-8")
    return path


def grounds(page: HqReportsPage) -> None:
    page.authority_edit.setText(AUTHORITY)
    page.reason_edit.setText(REASON)


def test_reports_are_shown_only_once_why_is_written_down(window: HqWindow, made: Made, tmp_path: Path) -> None:
    press(window, Qt.Key.Key_F3)
    page = window.reports_page
    page.take_list(report_list(tmp_path))
    assert "권한" in page.problem_label.text()
    assert asked(made) == []
    grounds(page)
    page.take_list(report_list(tmp_path))
    assert set(listed(page)) == {"A-1", "A-2"}
    assert "4행 생년월일" in page.problem_label.text()
    assert "보호자" in page.problem_label.text()
    assert {one[3] for one in asked(made)} >= {"list_added", "matched", "listed"}


def test_a_new_hand_over_announces_a_hit_and_following_it_up_takes_the_mark_away(
    window: HqWindow, made: Made, tmp_path: Path, clock: Clock
) -> None:
    press(window, Qt.Key.Key_F3)
    page = window.reports_page
    grounds(page)
    page.take_list(report_list(tmp_path))
    assert NEW not in window.reports_button.text()
    clock.now += timedelta(hours=1)
    press(window, Qt.Key.Key_F1)
    window.desks_page.take([made.a.hand_over(made.drive, [person(made.a, "이지현")], TODAY)])
    assert "신고 명단과 맞습니다" in window.foot.said()[0]
    assert window.reports_button.text().endswith(f"{NEW} 1")
    press(window, Qt.Key.Key_F3)
    page.table.setCurrentCell(0, 0)
    assert next(iter(listed(page))) == "A-1", "what is new stands first"
    assert listed(page)["A-1"][4] == f"{NEW} 1"
    (hit,) = cells(page.hits_table)
    assert hit[0].startswith(f"{NEW} 유력")
    assert "생년월일이 같음" in page.hit_label.text()
    clock.now += timedelta(hours=1)
    choose(page.next_box, "safety_confirmed")
    page.note_edit.setText("가족과 통화함")
    page.follow()
    assert listed(page)["A-1"][3:] == ["안전 확인", "1"]
    assert "가족과 통화함" in page.steps_list.item(0).text()
    assert NEW not in window.reports_button.text()


def test_a_step_of_a_day_to_come_is_refused_in_words(window: HqWindow, tmp_path: Path) -> None:
    page = window.reports_page
    window.show_reports()
    grounds(page)
    page.take_list(report_list(tmp_path))
    page.day_edit.setText((TODAY + timedelta(days=3)).isoformat())
    page.follow()
    assert "앞으로 올 날짜" in page.problem_label.text()


def test_reports_can_be_narrowed_to_a_state(window: HqWindow, tmp_path: Path) -> None:
    page = window.reports_page
    window.show_reports()
    grounds(page)
    page.take_list(report_list(tmp_path))
    every = len(listed(page))
    page.follow()
    choose(page.state_box, "located")
    assert len(listed(page)) == 1
    choose(page.state_box, "open")
    assert len(listed(page)) == every - 1


@pytest.fixture
def busy(window: HqWindow, made: Made, pack: Pack) -> HqWindow:
    """Nine weeks of talks at two desks; in the last one sign is four times as frequent."""
    sign = SignLine(sign=pack.signs[0].id, strength=Strength.STRONG, kind=Kind.OFFER)
    boss = (HandleLine(kind="telegram", value="gold_boss"),)
    for week in range(8, -1, -1):
        day = TODAY - timedelta(days=7 * week + 1)
        for desk in (made.a, made.b):
            first, desk.contact = desk.contact + 1, desk.contact + 40
            talks = [
                talk(
                    *(desk.id, contact, day),
                    concern=Concern.HIGH if contact % 10 == 0 else Concern.NONE,
                    overrule=None,
                    traveller=None,
                    signs=(sign,) if contact % (4 if week == 0 else 16) == 0 else (),
                    places=("phnom-penh" if contact % 2 else "손으로 쓴 곳",),
                    handles=boss if contact % 20 == 0 else (),
                )
                for contact in range(first, first + 40)
            ]
            window.desks_page.take([desk.hand_over(made.drive, talks, day)])
    window.show_situation()
    return window


def test_the_situation_says_of_how_many_with_intervals_and_marks_what_rises(busy: HqWindow, pack: Pack) -> None:
    page = busy.situation_page
    assert "면담 320건" in page.figures_label.text()
    assert "32/320 = 10.0 % (" in page.figures_label.text()
    first = cells(page.table)[0]
    assert first[0] == "▲"
    assert first[2] == pack.signs[0].ko
    assert first[3:5] == ["20/80", "40/640"]
    page.show_tab("weeks")
    assert [row[1] for row in cells(page.table)] == ["80"] * 9
    page.show_tab("handles")
    assert [row[1:3] for row in cells(page.table)] == [["텔레그램 gold_boss", "2"]]
    page.show_tab("places")
    assert [row[1:3] for row in cells(page.table)] == [[pack.place_words("phnom-penh").ko, "160/320"]]
    page.show_tab("signs")
    assert cells(page.table)[0][0] == "▲"


def test_a_place_chosen_on_the_map_is_shown_in_the_table(busy: HqWindow) -> None:
    page = busy.situation_page
    page.map.focus_place("phnom-penh")
    assert page.map.said_of("phnom-penh").startswith("면담 160건")
    page.map.setFocus()
    QTest.keyClick(page.map, Qt.Key.Key_Return)
    assert page.places_tab.isChecked()
    assert page.table.currentRow() == 0


def test_what_came_in_since_is_counted_when_the_page_is_shown_again(busy: HqWindow, made: Made) -> None:
    press(busy, Qt.Key.Key_F1)
    day = TODAY - timedelta(days=1)
    busy.desks_page.take([made.a.hand_over(made.drive, made.a.talks(5, day), day)])
    press(busy, Qt.Key.Key_F4)
    assert "면담 325건" in busy.situation_page.figures_label.text()


def test_another_period_is_counted_anew_and_a_day_that_is_none_is_refused(busy: HqWindow) -> None:
    page = busy.situation_page
    choose(page.weeks_box, "1")
    assert "면담 80건" in page.figures_label.text()
    page.until_edit.setText("2026-11-16")
    page.refresh()
    assert "2026-11-10 ~ 2026-11-16" in page.figures_label.text()
    page.until_edit.setText("작년")
    page.refresh()
    assert busy.foot.said()[1] == "bad"


def test_report_counts_and_watch_list_are_written(busy: HqWindow, made: Made, clock: Clock, tmp_path: Path) -> None:
    page, out = busy.situation_page, tmp_path / "나감"
    with Centre.open(made.folder, "시험", "", clock) as centre:
        watched = centre.watched()
    page.write_report("pdf", out / "상황.pdf")
    document = pypdfium2.PdfDocument((out / "상황.pdf").read_bytes())
    assert len(document) == 1
    assert "320" in document[0].get_textpage().get_text_range()
    page.write_report("hwpx", out / "상황.hwpx")
    assert (out / "상황.hwpx").read_bytes().startswith(b"PK")
    page.write_statistics(out / "통계")
    assert {path.name for path in (out / "통계").iterdir()} >= {"talks.csv", "signs.csv"}
    page.write_watch_list(out, watched)
    assert {path.suffix for path in out.glob("*.watch.json*")} == {".json", ".minisig"}
    assert "gold_boss" not in next(out.glob("*.watch.json")).read_text()
    assert busy.foot.said()[1] == "good"


def test_a_place_that_cannot_be_written_is_said(busy: HqWindow, tmp_path: Path) -> None:
    (tmp_path / "막힌 곳").write_text("파일")
    busy.situation_page.write_report("pdf", tmp_path / "막힌 곳" / "상황.pdf")
    assert busy.foot.said()[1] == "bad"


def test_locking_takes_every_person_off_the_screen(window: HqWindow, shell: HqShell, made: Made) -> None:
    window.desks_page.take([made.a.hand_over(made.drive, [person(made.a, "이지현")], TODAY)])
    press(window, Qt.Key.Key_F2)
    fill_ask(window.ask_page, "이지현")
    window.ask_page.ask()
    press(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    door = shell.currentWidget()
    assert isinstance(door, HqDoorPage)
    assert door.who_edit.text() == "김경위"
    assert shell.count() == 1
    door.enter()
    shown(shell).show_ask()
    assert not cells(shown(shell).ask_page.table)


def test_nobody_at_the_keys_for_ten_minutes_locks_it_and_shuts_what_is_open(
    window: HqWindow, shell: HqShell, clock: Clock, qtbot: QtBot
) -> None:
    (idle,) = window.findChildren(Idle)
    clock.now += timedelta(minutes=9, seconds=45)
    idle.check()
    assert "초 뒤에 잠급니다" in window.foot.said()[0]
    box, heard = QMessageBox(window), list[int]()
    box.finished.connect(heard.append)
    box.open()
    clock.now += timedelta(minutes=1)
    idle.check()
    qtbot.waitUntil(lambda: isinstance(shell.currentWidget(), HqDoorPage))
    assert len(heard) == 1, "whoever asked hears an answer before the window goes"
    door = shell.currentWidget()
    assert isinstance(door, HqDoorPage)
    assert "10분 동안" in door.problem_label.text()


def test_receipts_that_cannot_be_written_are_said_and_the_files_are_in(
    window: HqWindow, made: Made, tmp_path: Path
) -> None:
    blocked = tmp_path / "뽑힌 드라이브"
    blocked.write_text("")
    window.desks_page.set_place(blocked)
    window.desks_page.take([made.a.hand_over(made.drive, made.a.talks(2, TODAY), TODAY)])
    assert window.foot.said()[1] == "bad"
    assert cells(window.desks_page.table)[0][3] == "2"


def test_f_keys_lead_to_the_pages(window: HqWindow) -> None:
    for key, page in (
        (Qt.Key.Key_F2, window.ask_page),
        (Qt.Key.Key_F3, window.reports_page),
        (Qt.Key.Key_F4, window.situation_page),
        (Qt.Key.Key_F1, window.desks_page),
    ):
        press(window, key)
        assert window.stack.currentWidget() is page


def test_what_can_be_touched_is_44_pixels_high_on_every_page(busy: HqWindow) -> None:
    for show in (busy.show_desks, busy.show_ask, busy.show_reports, busy.show_situation):
        show()
        QApplication.processEvents()
        for part in busy.findChildren(QWidget):
            if part.isVisible() and part.metaObject().className() in ("QPushButton", "QToolButton", "QLineEdit"):
                assert part.height() >= 44, part.objectName()


@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_page_fits_the_screen_officers_have(
    made: Made, clock: Clock, dressed: QApplication, qtbot: QtBot, language: Language
) -> None:
    shell = HqShell(dressed, made.folder, Jobs(executor=Inline()), language, clock=clock)
    qtbot.addWidget(shell)
    door = shell.currentWidget()
    assert isinstance(door, HqDoorPage)
    door.who_edit.setText("김경위")
    door.enter()
    window = shown(shell)
    window.situation_page.refresh()
    room = window.minimumSizeHint()
    assert (room.width() <= 1366, room.height() <= 768) == (True, True), room
    shell.close()


def test_no_korean_is_left_on_the_english_pages(made: Made, clock: Clock, dressed: QApplication, qtbot: QtBot) -> None:
    english = HqShell(dressed, made.folder, Jobs(executor=Inline()), "en", clock=clock)
    qtbot.addWidget(english)
    door = english.currentWidget()
    assert isinstance(door, HqDoorPage)
    door.folder_label.clear()
    assert [text for text in said(door) if HANGUL.search(text)] == []
    door.who_edit.setText("Kim")
    door.enter()
    window = shown(english)
    window.where_label.setText("")
    window.desks_page.set_place(Path("/media"))
    window.desks_page.take([made.a.hand_over(made.drive, made.a.talks(3, TODAY), TODAY)])
    show: Callable[[], None]
    for show in (window.show_desks, window.show_ask, window.show_reports, window.show_situation):
        show()
        assert [text for text in said(window) if HANGUL.search(text)] == []
    english.close()


def test_a_desk_without_the_extra_of_headquarters_can_still_load_every_form() -> None:
    script = (
        "import sys\n"
        "for name in ('sqlalchemy', 'psycopg', 'rapidfuzz', 'openpyxl'): sys.modules[name] = None\n"
        "import airportdesk.hq_commands, airportdesk.ui.hq_shell, airportdesk.ui.hq_watch_dialog\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
