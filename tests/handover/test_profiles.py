"""What of a talk goes along: masked for headquarters, and to be counted with nobody in it."""

import random
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import msgspec

from airportdesk.handover.lines import TalkLine, encoded, line_from
from airportdesk.handover.profiles import line_for_headquarters, lines_to_count
from airportdesk.model import (
    Act,
    Concern,
    Contact,
    Decision,
    DeskInfo,
    Ground,
    LeafletMade,
    Mark,
    Officer,
    Overrule,
    Record,
    Task,
    TaskKind,
    Traveller,
)

from ..store.samples import NOW, full_assessment
from .samples import DESK

SECRET = "비밀"
NAMES = ("홍길동", "김수", "John Hong", "Nguyễn Văn A", "王小明", "=HYPERLINK(1)", "<b>x</b>", "'; DROP TABLE")


def secret(rng: random.Random, kind: str) -> str:
    """Something only this traveller or officer could be meant by, marked so that it can be looked for."""
    return f"{SECRET}{kind}{rng.choice(NAMES)} 010-{rng.randrange(10_000):04}-{rng.randrange(10_000):04}{SECRET}"


def random_record(rng: random.Random, number: int) -> Record:
    """A talk with something secret in every field that could hold it, ids among them."""

    def maybe(value: str, other: str) -> str:
        return value if rng.random() < 0.7 else other

    contact = Contact(
        at=NOW + timedelta(seconds=rng.randrange(86_400)),
        flight=maybe("KE689", secret(rng, "flight")),
        route=("ICN", maybe("PNH", secret(rng, "route"))),
        places=(maybe("kh.phnom-penh", secret(rng, "place")),),
        stay_days=rng.choice((None, 3, 90)),
        answers={maybe("payer", secret(rng, "question")): ("never_met", maybe("friend", secret(rng, "answer")))},
        notes=secret(rng, "notes"),
        act=rng.choice((None, Act.ADVISED)),
        decision=rng.choice((None, Decision.WENT_HOME)),
        traveller=Traveller(Ground.DUTY, secret(rng, "name"), secret(rng, "phone"), "1999-01-02"),
        marks=(Mark.VICTIM,),
        referred=secret(rng, "referred"),
        tasks=(Task(TaskKind.CALL_BACK, date(2026, 12, 1), secret(rng, "what"), secret(rng, "reach")),),
    )
    said = full_assessment(maybe("", secret(rng, "sign")))
    officer = Officer(secret(rng, "officer"), secret(rng, "officer name"))
    overrule = Overrule(Concern.SOME, secret(rng, "overrule"))
    return Record(
        number, 1, contact, said, overrule, DeskInfo(secret(rng, "desk")), officer, NOW, secret(rng, "reason")
    )


def lines_of(count: int) -> list[TalkLine]:
    rng = random.Random(7)
    made = [LeafletMade(secret(rng, "language"), NOW, "a" * 64, "job", "a4")]
    return [
        line_for_headquarters(random_record(rng, n), DESK, made if n % 3 else [], named=True)
        for n in range(1, count + 1)
    ]


def texts(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [text for pair in value.items() for one in pair for text in texts(one)]
    if isinstance(value, list):
        return [text for one in value for text in texts(one)]
    return [value] if isinstance(value, str) else []


def test_ten_thousand_random_talks_to_be_counted_have_nobody_in_them() -> None:
    for line in lines_to_count(lines_of(10_000)):
        told = msgspec.json.decode(msgspec.json.encode(line))
        assert not [text for text in texts(told) if SECRET in text or "010-" in text or "1999" in text]
        assert (line.traveller, line.notes, line.handles, line.reason, line.overrule_reason) == (None, "", (), "", "")
        assert (line.officer, line.referred, line.at.minute, line.at.second) == ("", "", 0, 0)
        assert line_from(encoded(line)) == line


def test_lines_to_be_counted_still_say_what_is_counted() -> None:
    counted = lines_to_count(lines_of(300))
    assert len(counted) == 300
    assert {line.flight for line in counted} == {"KE689", ""}
    assert any("payer" in line.answers for line in counted)
    assert {line.concern for line in counted} == {Concern.HIGH}
    assert {line.overrule for line in counted} == {Concern.SOME}


def test_the_order_of_lines_to_be_counted_says_nothing_of_the_order_of_the_talks() -> None:
    given = lines_of(300)
    assert lines_to_count(given) == lines_to_count(given[::-1])
    assert [line.contact for line in lines_to_count(given)] == list(range(1, 301))


def test_a_talk_that_was_taken_back_is_not_counted() -> None:
    one, two = lines_of(2)
    assert len(lines_to_count([one, replace(two, withdrawn=True)])) == 1


def test_a_recruiters_number_goes_along_and_the_travellers_own_does_not() -> None:
    contact = Contact(
        at=NOW,
        notes="본인 010-1234-5678, 모집책 010-2222-3333, 텔레그램 @boss_kh",
        traveller=Traveller(Ground.DUTY, "홍길동", "010-1234-5678"),
        tasks=(Task(TaskKind.CALL_BACK, date(2026, 12, 1), "연락", "010-7777-8888"),),
    )
    record = Record(1, 1, contact, full_assessment(), None, DeskInfo("x"), Officer("o", "김안내"), NOW)
    masked = line_for_headquarters(record, DESK, (), named=False)
    named = line_for_headquarters(record, DESK, (), named=True)
    own, other, call_back = "821012345678", "821022223333", "821077778888"

    def numbers(line: TalkLine) -> str:
        return " ".join(handle.value for handle in line.handles).replace("+", "").replace("-", "")

    assert other in numbers(masked)
    assert own not in numbers(masked)
    assert own in numbers(named)
    assert call_back not in numbers(named)
    assert "boss_kh" in numbers(masked)


def test_any_name_can_be_masked_in_a_text() -> None:
    for name in ("a\\1b", "\\g<0>", "(홍", "홍 길동", "hong  gildong", "  ", "a.*b", "[", "홍"):
        contact = Contact(at=NOW, notes=f"만남: {name.replace(' ', '')}, 끝", traveller=Traveller(Ground.DUTY, name))
        record = Record(1, 1, contact, full_assessment(), None, DeskInfo("x"), Officer("o", "김안내"), NOW)
        notes = line_for_headquarters(record, DESK, (), named=False).notes
        assert notes.startswith("만남: ")
        assert notes.endswith(", 끝")
        assert (name.replace(" ", "") in notes) == (len(name.strip()) < 2)


def test_the_travellers_name_and_number_are_masked_in_what_an_officer_wrote_too() -> None:
    contact = Contact(
        at=NOW,
        notes="홍길동 본인 010-1234-5678, 모집책 김사장 010-2222-3333",
        referred="홍길동 모친",
        traveller=Traveller(Ground.DUTY, "홍길동", "010-1234-5678"),
        tasks=(Task(TaskKind.FOLLOW_UP, date(2026, 12, 1), "홍길동에게 01012345678 로 확인"),),
    )
    overrule = Overrule(Concern.SOME, "홍길동 가족과 통화")
    record = Record(
        1, 2, contact, full_assessment(), overrule, DeskInfo("x"), Officer("o", "김안내"), NOW, "홍길동 요청"
    )
    masked = line_for_headquarters(record, DESK, (), named=False)
    whole = encoded(masked).decode()
    assert "홍길동" not in whole
    assert "1234" not in whole
    assert masked.notes == "홍*동 본인 ***-****-5678, 모집책 김사장 010-2222-3333"
    assert line_for_headquarters(record, DESK, (), named=True).notes == contact.notes
