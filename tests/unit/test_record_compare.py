"""Two revisions side by side: what differs, and nothing else, down to the word."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace as remade

from airportdesk.model import (
    Act,
    Assessment,
    Concern,
    Contact,
    Decision,
    DeskInfo,
    Ground,
    Mark,
    Officer,
    Overrule,
    Record,
    Task,
    TaskKind,
    Traveller,
)
from airportdesk.pack import Pack
from airportdesk.text import Language, Words
from airportdesk.ui.record_compare import Field, Pieces, Turn, chunks, compared, counted
from airportdesk.ui.record_lines import record_lines

from ..record_text import record_text

FULL: Mapping[str, object] = {
    "flight": "KE689",
    "route": ("ICN", "KTI"),
    "places": ("bavet", "phnom-penh"),
    "stay_days": 14,
    "answers": {"purpose": ("work",), "party": ("alone",)},
    "notes": "처음 줄\n둘째 줄",
    "act": Act.ADVISED,
    "decision": Decision.UNDECIDED,
    "traveller": Traveller(Ground.DUTY, "홍길동", "010-1234-5678", "2001-02-03"),
    "marks": (Mark.VICTIM,),
    "family_called": True,
    "referred": "인천공항경찰단",
    "tasks": (Task(TaskKind.FOLLOW_UP, date(2026, 12, 1), "부서에 확인"),),
}


def record(now: datetime, version: str = "", **changed: object) -> Record:
    contact = replace(Contact(at=now), **{**FULL, **changed})  # type: ignore[arg-type]
    said = Assessment(Concern.HIGH, gate=Words("강한 신호 1개", "one strong sign"), pack=version)
    return Record(1, 1, contact, said, None, DeskInfo("데스크"), Officer("a", "경위 김온유"), now)


def fields(
    before: Record, after: Record, pack: Pack, old: Pack | None = None, language: Language = "ko"
) -> dict[str, Field]:
    """The fields of a comparison by name; those without a name by the head of their section."""
    parts = compared(record_lines(before, (old or pack, pack), language), record_lines(after, (pack, pack), language))
    return {field.name or part.head: field for part in parts for field in part.fields}


def marked(pieces: Pieces) -> list[str]:
    return [piece.text for piece in pieces if piece.marked]


def whole(pieces: Pieces) -> str:
    return "".join(piece.text for piece in pieces)


def test_a_revision_that_says_the_same_differs_in_nothing(now: datetime, pack: Pack) -> None:
    every = fields(record(now), record(now), pack)
    assert {field.turn for field in every.values()} == {Turn.SAME}
    assert len(every) >= 17


@pytest.mark.parametrize(
    ("changed", "name"),
    [
        ({"at": datetime.fromisoformat("2026-11-24T17:00+09:00")}, "면담 시각"),
        ({"flight": "KE690"}, "편명"),
        ({"route": ("ICN", "BKK", "KTI")}, "경로"),
        ({"places": ("bavet",)}, "가는 곳"),
        ({"stay_days": 30}, "체류(일)"),
        ({"answers": {"purpose": ("tourism",), "party": ("alone",)}}, "방문 목적"),
        ({"notes": "다른 말"}, "메모"),
        ({"act": Act.DISSUADED}, "한 일"),
        ({"decision": Decision.WENT_HOME}, "본인 결정"),
        ({"traveller": Traveller(Ground.CONSENT, "홍길동", "010-1234-5678", "2001-02-03")}, "근거"),
        ({"traveller": Traveller(Ground.DUTY, "홍길순", "010-1234-5678", "2001-02-03")}, "이름"),
        ({"traveller": Traveller(Ground.DUTY, "홍길동", "010-1234-5679", "2001-02-03")}, "전화"),
        ({"traveller": Traveller(Ground.DUTY, "홍길동", "010-1234-5678", "2001-02-04")}, "생년월일"),
        ({"marks": (Mark.VICTIM, Mark.INVOLVEMENT)}, "담당자 표시"),
        ({"family_called": False}, "가족 연락"),
        ({"referred": "다른 경찰서"}, "넘긴 곳"),
        ({"tasks": (Task(TaskKind.FOLLOW_UP, date(2026, 12, 2), "부서에 확인"),)}, "후속 조치"),
    ],
)
def test_each_field_that_is_changed_is_shown_as_changed_and_no_other(
    now: datetime, pack: Pack, changed: dict[str, Any], name: str
) -> None:
    every = fields(record(now), record(now, **changed), pack)
    assert [field.name or "메모" for field in every.values() if field.turn is not Turn.SAME] == [name]
    assert every[name].turn is Turn.CHANGED
    assert any(marked(chunk.after) or marked(chunk.before) for chunk in every[name].chunks)


def test_what_was_added_or_taken_away_stands_on_its_side_only(now: datetime, pack: Pack) -> None:
    every = fields(record(now, stay_days=None), record(now, decision=None), pack)
    assert every["체류(일)"].turn is Turn.ADDED
    assert (whole(every["체류(일)"].chunks[0].before), marked(every["체류(일)"].chunks[0].after)) == ("", ["14"])
    assert every["본인 결정"].turn is Turn.GONE
    assert (marked(every["본인 결정"].chunks[0].before), whole(every["본인 결정"].chunks[0].after)) == (["미정"], "")


def test_a_field_that_only_the_earlier_has_stays_where_it_stood(now: datetime, pack: Pack) -> None:
    names = [*fields(record(now), record(now, places=(), route=()), pack)]
    assert names[:5] == ["면담 시각", "편명", "경로", "가는 곳", "체류(일)"]


def test_an_overrule_and_a_withdrawal_are_differences_too(now: datetime, pack: Pack) -> None:
    after = replace(record(now, withdrawn=True), overrule=Overrule(Concern.NONE, "가족과 통화해 확인함"))
    every = fields(record(now), after, pack)
    assert {name for name, field in every.items() if field.turn is Turn.ADDED} == {"근무자 판단", "✗ 취소"}
    assert "가족과 통화해 확인함" in whole(every["근무자 판단"].chunks[0].after)


def test_the_reason_is_told_and_never_a_difference(now: datetime, pack: Pack) -> None:
    parts = compared(
        record_lines(record(now), (pack,), "ko"),
        record_lines(replace(record(now), reason="잘못 들음"), (pack,), "ko"),
    )
    count = counted(parts)
    assert (count[Turn.TOLD], count[Turn.CHANGED] + count[Turn.ADDED] + count[Turn.GONE]) == (1, 0)


def test_the_same_answer_named_by_other_data_is_no_change(now: datetime, pack: Pack) -> None:
    renamed = tuple(remade(place, ko="바베트") if place.id == "bavet" else place for place in pack.place_file.place)
    old = replace(pack, version="2001.1", place_file=remade(pack.place_file, place=renamed))
    every = fields(record(now, "2001.1"), record(now, pack.version), pack, old)
    places = every["가는 곳"]
    assert places.turn is Turn.REWORDED
    assert (whole(places.chunks[0].before), whole(places.chunks[0].after)) == ("바베트, 프놈펜", "바벳, 프놈펜")
    assert every["자료 판"].turn is Turn.CHANGED
    assert every["방문 목적"].turn is Turn.SAME


def test_what_its_own_data_calls_by_name_shows_by_name_even_if_todays_does_not_know_it(
    now: datetime, pack: Pack
) -> None:
    fewer = tuple(place for place in pack.place_file.place if place.id != "bavet")
    today = replace(pack, version="2099.1", place_file=remade(pack.place_file, place=fewer))
    every = fields(record(now, pack.version), record(now, "2099.1", places=("phnom-penh",)), today, pack)
    assert "바벳" in whole(every["가는 곳"].chunks[0].before)


def test_a_record_whose_data_is_not_kept_shows_todays_words_and_says_so(now: datetime, pack: Pack) -> None:
    strange = record(now, "1999.1", answers={"purpose": ("work", "gone")}, places=("bavet", "vanished"))
    shown = record_text(strange, pack, "ko")
    assert "방문 목적: 취업·알바, gone" in shown
    assert "가는 곳: 바벳, vanished" in shown
    assert "1999.1 (보관하지 않은 판이라 오늘 자료의 말로 보임)" in shown
    assert "보관하지" not in record_text(record(now, pack.version), pack, "ko")


def test_one_word_that_changed_in_a_line_is_the_only_one_marked() -> None:
    same, changed = chunks("첫째 줄\n월 천만원 준다 함", "첫째 줄\n월 이천만원 준다 함")
    assert same.same
    assert (marked(changed.before), marked(changed.after)) == (["천만원"], ["이천만원"])


def test_words_that_changed_one_after_the_other_are_one_mark() -> None:
    (chunk,) = chunks("그는 어제 저녁에 왔다고 말했다", "그는 오늘 아침에 왔다고 말했다")
    assert (marked(chunk.before), marked(chunk.after)) == (["어제 저녁에"], ["오늘 아침에"])


def test_another_text_is_shown_as_another_text() -> None:
    (chunk,) = chunks("친척을 만나러 간다고 함, 표는 본인이 삼", "회사 일, 한 달 뒤 돌아올 것")
    assert len(chunk.before) == len(chunk.after) == 1


def test_lines_put_in_and_taken_out_stand_beside_nothing() -> None:
    kept, gone = chunks("가\n나\n다", "가")
    assert (kept.same, gone.after, whole(gone.before)) == (True, (), "나\n다")


def test_an_empty_line_put_in_is_marked_too() -> None:
    assert [chunk.after for chunk in chunks("가\n나", "가\n\n나") if not chunk.same] != []


def test_an_emoji_made_of_several_is_never_torn() -> None:
    (chunk,) = chunks("가족 👨‍👩‍👧 셋 🇰🇷", "가족 👨‍👩‍👦 셋 🇰🇭")
    assert (marked(chunk.before), marked(chunk.after)) == (["👨‍👩‍👧", "🇰🇷"], ["👨‍👩‍👦", "🇰🇭"])


TEXTS = st.text(st.sampled_from("가나 \n+−<b>&\u0301\u200d👨🇰"), max_size=40)


@given(TEXTS, TEXTS)
def test_both_texts_are_shown_letter_for_letter_and_marked_only_where_they_differ(before: str, after: str) -> None:
    found = chunks(before, after)
    for text, sides in ((before, [c.before for c in found]), (after, [c.after for c in found])):
        assert "\n".join(whole(side) for side in sides if side) == text
    assert all(chunk.same for chunk in found) == (before == after)
    for chunk in found:
        kept = ["".join(p.text for p in side if not p.marked) for side in (chunk.before, chunk.after)]
        assert kept[0] == kept[1]
