"""A resident or alien registration number reaches no table, index, draft or export, whatever field it is typed into."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from airportdesk.desk import Desk, DraftError
from airportdesk.errors import DeskError
from airportdesk.model import Draft, Ground, KeptDraft, OfficeStep, TaskKind
from airportdesk.pack import load
from airportdesk.store import Store

from .samples import NOW

NUMBER = "900101-1890123"
SERIAL = "1890123"
FULL = Draft(
    notes="여동생이 기다린다 함",
    ground=Ground.URGENT,
    name="홍길동",
    phone="010-1234-5678",
    birth="1990-01-01",
    overrule="some",
    overrule_reason="통화로 확인",
    referred="수사과",
    follow_on="내일",
    follow_what="고용주 확인",
    return_on="12/4",
    return_reach="@travel",
)
TEXTS = {
    "notes": "notes",
    "name": "traveller",
    "phone": "traveller",
    "birth": "traveller",
    "overrule_reason": "overrule",
    "referred": "referred",
    "follow_what": "follow_on",
    "return_reach": "return_on",
}
"""Where a number may be typed, and the field at which the officer is told."""


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store, load(), lambda: NOW)


def everything(conn: Any) -> str:
    """All that all tables hold."""
    find = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%USING fts5%'"
    tables = [row[0] for row in conn.execute(find)]
    return "\n".join(str(row) for table in tables for row in conn.execute(f'SELECT * FROM "{table}"'))  # noqa: S608


def with_number(field: str) -> Draft:
    return replace(FULL, **{field: f"{getattr(FULL, field)} {NUMBER}".strip()})  # type: ignore[arg-type]


@pytest.mark.parametrize("field", TEXTS)
def test_row_6_a_number_in_any_field_is_told_at_that_field_and_nothing_is_saved(
    desk: Desk, store: Store, field: str
) -> None:
    with pytest.raises(DraftError) as error:
        desk.log(with_number(field))
    assert [problem.field for problem in error.value.problems] == [TEXTS[field]]
    assert "주민등록번호" in error.value.ko
    assert "Ctrl+M" in error.value.ko
    assert SERIAL not in error.value.ko + error.value.en
    assert store.day(NOW.date()) == ()
    record = desk.log(FULL)
    with pytest.raises(DraftError):
        desk.amend(record.contact_id, with_number(field), "고침")
    assert SERIAL not in everything(store._conn)
    assert desk.finder.find(desk.finder.asked(SERIAL)).hits == ()


def test_row_6_the_words_name_the_line_and_the_kind(desk: Desk) -> None:
    with pytest.raises(DraftError) as error:
        desk.log(Draft(notes="친구가 초대\n여권은 없음\n등록번호 900101-5890123"))
    assert error.value.ko.startswith("메모 3째 줄: 외국인등록번호")
    assert "line 3" in error.value.en


@pytest.mark.parametrize("field", [*TEXTS, "place_typed", "at", "flight", "route", "stay", "follow_on", "return_on"])
@pytest.mark.parametrize("typed", [NUMBER, "９００１０１１８９０１２３", "900101-18901", "900101 189012"])
def test_row_6_a_draft_kept_every_second_holds_no_number_not_even_a_half_typed_one(
    desk: Desk, store: Store, field: str, typed: str
) -> None:
    draft = replace(Draft(), **{field: typed})  # type: ignore[arg-type]
    desk.keep_draft(KeptDraft("a" * 32, draft, NOW, NOW, "2026.11", reason=typed))
    (content,) = store._conn.execute("SELECT content FROM draft").fetchone()
    assert "890" not in content
    assert "８９０" not in content
    kept = desk.drafts()[0]
    assert getattr(kept.draft, field) in (kept.reason, "1990-01-01")
    assert kept.reason.count("*") == (
        6 if typed in (NUMBER, "９００１０１１８９０１２３") else 4 if "-" in typed else 5
    )


def test_row_6_typing_a_number_key_by_key_never_leaves_more_than_seven_digits_of_it_in_the_draft(
    desk: Desk, store: Store
) -> None:
    for typed in range(len(NUMBER) + 1):
        text = f"메모 {NUMBER[:typed]}"
        desk.keep_draft(KeptDraft("a" * 32, Draft(notes=text), NOW, NOW, "2026.11"))
        assert sum(map(str.isdigit, desk.drafts()[0].draft.notes)) <= 7


def _amend_reason(desk: Desk, contact: int) -> object:
    return desk.amend(contact, FULL, f"이유 {NUMBER}")


def _office(desk: Desk, contact: int) -> object:
    return desk.office.step(contact, OfficeStep.CALLED, words=f"가족 {NUMBER}")


def _task(desk: Desk, _: int) -> None:
    (task,) = (one for one in desk.office.tasks() if one.task.kind is TaskKind.FOLLOW_UP)
    desk.office.finish(task, f"전화함 {NUMBER}")


def _moved(desk: Desk, _: int) -> object:
    (task,) = (one for one in desk.office.tasks() if one.task.kind is TaskKind.CALL_BACK)
    return desk.office.move(task, "12/5", NUMBER)


def _outcome(desk: Desk, contact: int) -> object:
    return desk.note_outcome(contact, "advised", "left", replace(FULL, referred=NUMBER))


@pytest.mark.parametrize("act", [_amend_reason, _office, _task, _moved, _outcome])
def test_row_6_a_number_in_a_reason_a_call_or_a_follow_up_is_refused(
    desk: Desk, store: Store, act: Callable[[Desk, int], object]
) -> None:
    record = desk.log(FULL)
    before = everything(store._conn)
    with pytest.raises(DeskError, match="registration number"):
        act(desk, record.contact_id)
    assert everything(store._conn) == before
    assert SERIAL not in before


def test_the_preview_still_shows_what_the_notes_say_while_a_number_stands_in_them(desk: Desk) -> None:
    told = desk.preview(Draft(notes=f"텔레그램으로 연락받음 {NUMBER}"))
    assert told.assessment.suggested
    assert [problem.field for problem in told.problems] == ["notes"]


def test_a_number_that_stands_across_the_limit_of_a_field_is_not_cut_into_one_that_is_kept(desk: Desk) -> None:
    with pytest.raises(DraftError):
        desk.log(Draft(referred="가" * 70 + NUMBER))


def test_masked_the_talk_saves_and_the_export_holds_the_stars(desk: Desk, tmp_path: Path) -> None:
    from airportdesk.intake import masked_draft

    draft = masked_draft(with_number("notes"), NOW.date())
    record = desk.log(draft)
    assert record.contact.notes == "여동생이 기다린다 함 900101-1******"
    data = desk.export_job(NOW.date(), "csv", "ko")()
    assert SERIAL.encode() not in data
    assert b"900101-1******" in data
    assert masked_draft(Draft(birth=NUMBER), NOW.date()).birth == "1990-01-01"
