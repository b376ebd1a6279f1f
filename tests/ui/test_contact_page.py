"""One talk written down through the real window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QScrollArea, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from airportdesk.desk import Desk
from airportdesk.model import Act, Concern, Decision, Draft
from airportdesk.settings import Settings
from airportdesk.ui.contact_page import ContactPage
from airportdesk.ui.main_window import MainWindow
from airportdesk.ui.overrule_dialog import OverruleDialog
from airportdesk.ui.question_row import QuestionRow

from .korean_typing import type_korean

FULL = Draft(
    flight="KE689",
    route="ICN KTI",
    places=("bavet", "phnom-penh"),
    stay="2주",
    answers={
        "purpose": ("work",),
        "ticket_payer": ("recruiter",),
        "recruited_through": ("telegram",),
        "pay": ("far_above",),
        "work": ("unverified",),
        "ticket": ("one_way",),
    },
    notes="텔레그램에서 알게 된 사람이 월 천만원 준다 함.",
)


@pytest.fixture
def page(window: MainWindow) -> ContactPage:
    return window.contact_page


def texts(widget: QWidget) -> str:
    """Everything a part of the window says."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def answer(page: ContactPage, question: str, key: str) -> None:
    page.talk.focus_question(question)
    QTest.keyClicks(page.talk.focusWidget(), key)


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def press_in_modal(button: Callable[[QMessageBox], object]) -> None:
    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        button(box)

    QTimer.singleShot(0, press)


def test_a_nearly_empty_anonymous_contact_saves(page: ContactPage, desk: Desk) -> None:
    record = page.save()
    assert record is not None
    assert desk.day(desk.today()) == (record,)
    assert record.contact.traveller is None


def test_choosing_a_flight_fills_flight_and_route(page: ContactPage) -> None:
    page.trip.flight_box.setCurrentIndex(2)
    assert page.draft().flight == "KE689"
    assert page.draft().route == "ICN KTI"


@pytest.mark.parametrize("typed", ["바벳", "바베트"])
def test_a_place_is_found_while_its_last_syllable_is_still_composed(page: ContactPage, typed: str) -> None:
    type_korean(page.trip.place_edit, typed, commit_last=False)
    assert page.trip.found_list.count() == 1
    QTest.keyClick(page.trip.place_edit, Qt.Key.Key_Return)
    assert page.draft().places == ("bavet",)


def test_a_place_is_found_by_part_of_its_english_name_with_the_keyboard_alone(page: ContactPage) -> None:
    QTest.keyClicks(page.trip.place_edit, "siha")
    QTest.keyClick(page.trip.place_edit, Qt.Key.Key_Down)
    QTest.keyClick(page.trip.found_list, Qt.Key.Key_Return)
    assert page.draft().places == ("sihanoukville",)


def test_a_place_typed_but_not_chosen_is_taken_if_it_can_mean_only_one(page: ContactPage) -> None:
    QTest.keyClicks(page.trip.place_edit, "bavet")
    record = page.save()
    assert record is not None
    assert record.contact.places == ("bavet",)


@pytest.mark.parametrize("typed", ["zzz nowhere", "siem"])
def test_a_place_that_is_unknown_or_means_several_is_asked_about_and_not_dropped(page: ContactPage, typed: str) -> None:
    QTest.keyClicks(page.trip.place_edit, typed)
    assert page.save() is None
    assert typed in page.trip.problem_label.text()
    assert page.trip.place_edit.text() == typed


def test_notes_longer_than_a_note_holds_are_refused_in_words_not_cut(page: ContactPage) -> None:
    page.talk.notes_edit.setPlainText("가" * 4_006)
    assert page.save() is None
    assert "6자" in page.problem_label.text()
    assert len(page.draft().notes) == 4_006


def test_a_second_save_of_a_page_nobody_touched_asks_once_more(page: ContactPage, desk: Desk) -> None:
    page.save()
    assert page.save() is None
    assert len(desk.day(desk.today())) == 1
    assert page.save() is not None
    assert len(desk.day(desk.today())) == 2


def test_escape_in_the_search_loses_nothing(page: ContactPage) -> None:
    QTest.keyClicks(page.trip.place_edit, "bav")
    QTest.keyClick(page.trip.place_edit, Qt.Key.Key_Escape)
    assert page.trip.place_edit.text() == "bav"


def test_a_digit_chooses_a_chip_and_the_same_digit_clears_it(page: ContactPage) -> None:
    answer(page, "purpose", "5")
    assert page.draft().answers == {"purpose": ("work",)}
    answer(page, "purpose", "1")
    assert page.draft().answers == {"purpose": ("tourism",)}
    answer(page, "purpose", "1")
    assert page.draft().answers == {}


def test_a_question_with_several_answers_keeps_them_all(page: ContactPage) -> None:
    answer(page, "pressure", "23")
    assert len(page.draft().answers["pressure"]) == 2


def test_none_stands_alone_among_several_answers(page: ContactPage) -> None:
    answer(page, "pressure", "231")
    assert page.draft().answers == {"pressure": ("none",)}
    answer(page, "pressure", "2")
    assert "none" not in page.draft().answers["pressure"]


def test_concern_signs_and_reasons_appear_at_every_change_without_pressing_anything(page: ContactPage) -> None:
    settle()
    assert "없음" in page.meaning.concern_label.text()
    answer(page, "pay", "2")
    settle()
    assert "주의" in page.meaning.concern_label.text()
    answer(page, "ticket_payer", "6")
    settle()
    assert "높음" in page.meaning.concern_label.text()
    said = texts(page.meaning)
    assert "만난 적 없는 사람·제안한 쪽이 표를 결제" in said
    assert "항공권 결제: 일자리를 제안한 쪽" in said


def test_a_level_four_place_tells_its_legal_effect_and_that_its_term_has_passed(page: ContactPage) -> None:
    page.show_draft(Draft(places=("bavet",)))
    settle()
    said = texts(page.trip)
    assert "4단계 여행금지" in said
    assert "1년 이하 징역" in said
    assert "단순 경유는 허용" in said
    assert "2026-07-31에 기한이 지났습니다" in said
    assert "경보 높은 곳: 바벳 4" in texts(page.meaning)
    assert "없음" in page.meaning.concern_label.text()


def test_two_or_three_questions_worth_asking_are_offered_and_alt_digit_goes_to_one(page: ContactPage) -> None:
    page.show_draft(Draft(answers={"purpose": ("work",)}))
    settle()
    asked = [button.text() for button in page.meaning.ask_box.findChildren(QWidget) if hasattr(button, "text")]
    assert len(asked) in (2, 3)
    QTest.keyClick(page, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    focused = page.talk.focusWidget()
    assert focused is not None
    assert focused.property("role") == "question"


def test_the_questions_in_the_middle_are_those_of_the_panel_after_an_answer_of_several_too(page: ContactPage) -> None:
    page.talk.begin()
    settle()
    several = False
    for key in (Qt.Key.Key_5, Qt.Key.Key_6, Qt.Key.Key_4):
        row = page.talk.groups._focused_next()
        assert row is not None
        QTest.keyClick(row, key)
        settle()
        several = several or row.question.multiple
        middle = [r for r in page.talk.groups._next.findChildren(QuestionRow) if r.isVisible()]
        asked = [r.question.id for r in sorted(middle, key=lambda r: r.y()) if r is not row]
        assert page.meaning._ask
        assert asked == [id for id in page.meaning._ask if id != row.question.id]
        if row.question.multiple:
            assert page.talk.groups._focused_next() is row  # more answers of this question may come
    assert several


def test_notes_are_flagged_while_the_last_syllable_is_still_composed(page: ContactPage) -> None:
    type_korean(page.talk.notes_edit, "통장", commit_last=False)
    settle()
    assert [suggestion.answer for suggestion in page.talk.suggestions.shown] == ["bank_access"]
    assert page.draft().answers == {}


def test_save_keeps_the_syllable_that_was_being_composed(page: ContactPage) -> None:
    type_korean(page.talk.notes_edit, "하늘", commit_last=False)
    record = page.save()
    assert record is not None
    assert record.contact.notes == "하늘"


def test_after_saving_the_next_talk_begins_on_the_same_flight(page: ContactPage) -> None:
    page.trip.flight_box.setCurrentIndex(2)
    answer(page, "purpose", "1")
    page.save()
    assert page.draft() == Draft(flight="KE689", route="ICN KTI")


def test_a_field_that_cannot_be_read_is_marked_where_it_is_and_nothing_is_lost(page: ContactPage, desk: Desk) -> None:
    page.trip.stay_edit.setText("언젠가")
    page.talk.notes_edit.setPlainText("메모")
    assert page.save() is None
    assert page.trip.stay_edit.property("wrong") == "true"
    assert "체류" in page.trip.problem_label.text()
    assert page.draft().notes == "메모"
    assert desk.day(desk.today()) == ()


def test_identity_is_off_until_it_is_switched_on_and_wants_a_ground(page: ContactPage) -> None:
    assert not page.trip.name_edit.isVisible()
    page.trip.identity_box.setChecked(True)
    page.trip.name_edit.setText("홍길순")
    assert page.save() is None
    assert "근거" in page.trip.problem_label.text()
    page.trip.ground_box.setCurrentIndex(1)
    record = page.save()
    assert record is not None
    assert record.contact.traveller is not None
    assert record.contact.traveller.name == "홍길순"


def test_switching_identity_off_forgets_what_was_typed_there(page: ContactPage) -> None:
    page.trip.identity_box.setChecked(True)
    page.trip.name_edit.setText("홍길순")
    page.trip.identity_box.setChecked(False)
    assert page.draft().name == ""


def test_the_officer_overrules_with_a_reason_and_both_judgements_are_on_record(page: ContactPage) -> None:
    def judge() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, OverruleDialog)
        dialog.reason_edit.setText("짐이 전혀 없음")
        dialog.accept_button.click()
        assert "골라" in dialog.problem_label.text()
        dialog.reason_edit.clear()
        dialog.concern_box.setCurrentIndex(3)
        dialog.accept_button.click()
        assert "이유" in dialog.problem_label.text()
        dialog.reason_edit.setText("짐이 전혀 없음")
        dialog.accept_button.click()

    QTimer.singleShot(0, judge)
    page.meaning.overrule_button.click()
    assert "높음" in page.meaning.concern_label.text()
    assert "짐이 전혀 없음" in page.meaning.overrule_label.text()
    record = page.save()
    assert record is not None
    assert record.overrule is not None
    assert (record.assessment.concern, record.concern) == (Concern.NONE, Concern.HIGH)


def test_act_and_decision_are_two_fields(page: ContactPage) -> None:
    page.act_box.setCurrentIndex(page.act_box.findData("dissuaded"))
    page.decision_box.setCurrentIndex(page.decision_box.findData("left"))
    record = page.save()
    assert record is not None
    assert (record.contact.act, record.contact.decision) == (Act.DISSUADED, Decision.LEFT)


def test_starting_anew_asks_before_a_half_typed_talk_is_lost(page: ContactPage) -> None:
    page.talk.notes_edit.setPlainText("적던 말")
    press_in_modal(lambda box: box.defaultButton().click())
    page.new_button.click()
    assert page.draft().notes == "적던 말"
    press_in_modal(lambda box: next(b for b in box.buttons() if b.objectName() == "lose_button").click())
    page.new_button.click()
    assert page.draft().notes == ""


def test_hostile_text_stays_text_from_the_field_to_the_record(page: ContactPage, desk: Desk) -> None:
    hostile = "<img src=/etc/hostname> =cmd|' /C calc'!A0 \u202e'; DROP TABLE contact;--\x00"
    page.talk.notes_edit.setPlainText(hostile)
    page.trip.identity_box.setChecked(True)
    page.trip.ground_box.setCurrentIndex(1)
    page.trip.name_edit.setText("<b>김</b>")
    record = page.save()
    assert record is not None
    kept = desk.revisions(record.contact_id)[0].contact
    assert kept.notes == "<img src=/etc/hostname> =cmd|' /C calc'!A0 '; DROP TABLE contact;--"
    assert kept.traveller is not None
    assert kept.traveller.name == "<b>김</b>"


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("contrast", ["light", "high"])
def test_a_full_talk_is_seen_without_scrolling(
    open_window: Callable[..., MainWindow], language: str, contrast: str
) -> None:
    window = open_window(Settings(language, contrast), sample=True)
    page = window.contact_page
    page.show_draft(FULL)
    settle()
    for area in page.findChildren(QScrollArea):
        if area.objectName() == "scroll_area":
            assert not area.verticalScrollBar().isVisible()
    for number in range(page.talk.groups_stack.count()):
        page.talk.groups.show_page(number)
        settle()
        group = page.talk.groups_stack.currentWidget()
        assert group is not None
        for row in group.findChildren(QWidget):
            if row.property("role") == "question":
                assert row.height() >= row.heightForWidth(row.width()), row.accessibleName()
                assert row.geometry().bottom() <= group.height()


def test_tab_walks_every_question_from_the_first_to_the_last(page: ContactPage, qtbot: QtBot) -> None:
    ids = [q.id for q in page._desk.pack.questions]
    by_group = [id for g in page._desk.pack.groups for id in ids if page._desk.pack.question[id].group == g.id]
    page.talk.focus_question(by_group[0])
    walked = []
    for _ in by_group:
        focused = QApplication.focusWidget()
        assert isinstance(focused, QuestionRow)
        walked.append(focused.question.id)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert walked == by_group


def test_row_5_while_a_sensitive_matter_is_typed_the_field_is_named_and_the_talk_is_saved_all_the_same(
    window: MainWindow, desk: Desk
) -> None:
    page = window.contact_page
    page.talk.notes_edit.setPlainText("우울증 약을 먹는다고 함")
    settle()
    page.preview()
    assert "메모: 건강" in page.talk.sensitive_label.text()
    assert page.save() is not None
    page.talk.notes_edit.setPlainText("앙코르와트")
    page.preview()
    assert page.talk.sensitive_label.text() == ""


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("height", [768, 699])
def test_no_chip_is_cut_when_four_questions_and_a_question_of_the_scanner_want_room(
    open_window: Callable[..., MainWindow], language: str, height: int
) -> None:
    window = open_window(Settings(language))
    window.resize(1366, height)
    page = window.contact_page
    page.trip.flight_edit.setText("KE689")
    page.trip.route_edit.setText("ICN PNH")
    page.talk.begin()
    settle()
    QTest.keyClick(page.talk.groups._next_row("purpose"), Qt.Key.Key_5)
    for text in ("", "M1LEE/HYUNJU          EXYZ123 ICNSGNVN 0417 328Y012A0025 100"):
        if text:
            window.scanning.take(text)
        settle()
        rows = [row for row in page.talk.groups._next.findChildren(QuestionRow) if row.isVisible()]
        assert len(rows) == 4
        for row in rows:
            row.setFocus()
            settle()
            for chip in row.findChildren(QToolButton):
                assert chip.height() >= 44
                assert row.rect().contains(chip.geometry()), chip.text()
                assert not chip.visibleRegion().isEmpty()
                assert chip.visibleRegion().boundingRect() == chip.rect(), chip.text()


def test_a_paste_that_does_not_fit_says_how_much_was_left_and_keeps_it_on_the_clipboard(window: MainWindow) -> None:
    QApplication.clipboard().setText("가" * 4_000 + "나" * 3_012)
    notes = window.contact_page.talk.notes_edit
    notes.setFocus()
    notes.paste()
    settle()
    assert notes.toPlainText() == "가" * 4_000
    assert "4,000자까지라 3,012자를 붙이지 못했습니다" in window.foot.said()[0]
    assert QApplication.clipboard().text() == "나" * 3_012


def test_a_note_typed_too_long_is_said_at_once_and_the_counter_turns_red(window: MainWindow) -> None:
    talk = window.contact_page.talk
    talk.notes_edit.setPlainText("가" * 4_000)
    talk.notes_edit.moveCursor(talk.notes_edit.textCursor().MoveOperation.End)
    assert talk.count_label.property("role") == "key"
    talk.notes_edit.insertPlainText("나")
    assert talk.count_label.text() == "4,001 / 4,000"
    assert talk.count_label.property("role") == "problem"
    assert "4,000자를 넘었습니다" in window.foot.said()[0]
    assert talk.notes_edit.toPlainText().endswith("나")


def test_tab_walks_from_the_flight_to_save_as_the_page_is_read_and_only_then_to_the_header(window: MainWindow) -> None:
    page = window.contact_page
    page.trip.flight_edit.setText("KE689")
    page.talk.groups.give("purpose", "work")
    page.take_focus()
    settle()
    walked: list[QWidget] = []
    for _ in range(40):
        focused = QApplication.focusWidget()
        assert focused is not None
        if walked and focused is walked[0]:
            break
        walked.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        settle()
    parts = (page.trip, page.talk.groups_stack, page.talk.notes_edit, page.meaning, page.outcome_bar, window.header_bar)
    where = [next(n for n, part in enumerate(parts) if part is one or part.isAncestorOf(one)) for one in walked]
    assert where == sorted(where)
    assert set(where) == set(range(len(parts)))
    names = [one.objectName() for one in walked]
    assert names[0] == "flight_box"
    assert names.index("decision_box") < names.index("save_button")
    rows = [one.y() for one in walked if isinstance(one, QuestionRow)]
    assert rows == sorted(rows)
    page.take_focus()
    QTest.keyClick(page.trip.flight_box, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert window.header_bar.isAncestorOf(focused)
    page.talk.notes_edit.setFocus()
    QTest.keyClick(page.talk.notes_edit, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    focused = QApplication.focusWidget()
    assert isinstance(focused, QuestionRow)
    assert focused.y() == rows[-1]


def test_after_an_amendment_the_next_talk_is_on_the_flight_that_stood_before(page: ContactPage, desk: Desk) -> None:
    other = desk.log(Draft(flight="OZ739", route="ICN PNH"))
    page.trip.flight_edit.setText("KE689")
    page.trip.route_edit.setText("ICN PNH")
    page.amend(other)
    assert page.trip.flight_edit.text() == "OZ739"
    page.reason_edit.setText("시험")
    assert page.save() is not None
    assert page.trip.flight_edit.text() == "KE689"
    page.amend(other)
    page.cancel_amend_button.click()
    assert page.trip.flight_edit.text() == "KE689"
