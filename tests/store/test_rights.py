"""Row 19: what a person asks about their data, its ten days, what is found of them, and what a suspension keeps out."""

from datetime import datetime, timedelta
from pathlib import Path

import pypdfium2
import pytest

from airportdesk.desk import Desk
from airportdesk.errors import DeskError, SuspendedError
from airportdesk.model import (
    AccessAct,
    AccessFilter,
    Asker,
    Draft,
    KeptDraft,
    OfficeStep,
    Proof,
    Purpose,
    Reason,
    Refusal,
    Right,
    RightsAnswer,
    RightsRequest,
)
from airportdesk.pack import load
from airportdesk.rates import By
from airportdesk.rightsbook import Held, Sought
from airportdesk.store import Store
from airportdesk.store.handovers import Wanted
from airportdesk.store.verifying import checks

from .access_samples import wrong
from .samples import NOW, new_store, unlocked

HONG = Draft(
    at=NOW.isoformat(),
    flight="KE689",
    notes="텔레그램 @gold_boss 로 연락받음",
    ground="duty",
    name="홍길동",
    phone="010-1234-5678",
    birth="1999-01-02",
)
KIM = Draft(at=NOW.isoformat(), flight="KE690", notes="친구 홍 길동과 함께 간다고 함", ground="duty", name="김철수")


class Clock:
    now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(store: Store, clock: Clock) -> Desk:
    made = Desk(store, load(), clock)
    made.log(HONG)
    made.log(KIM)
    return made


def asked(desk: Desk, kind: Right = Right.ACCESS, contacts: tuple[int, ...] = (1,)) -> RightsRequest:
    request = desk.rights.take(kind, "홍길동", Asker.PERSON, Proof.RESIDENT_CARD)
    return desk.rights.cover(request, contacts)


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


def found(desk: Desk, **sought: str) -> dict[int, Held]:
    return {held.contact: held for held in desk.rights.everything(Sought(**sought)).talks}


def notice(desk: Desk, request: RightsRequest) -> bytes:
    return desk.rights.notice(request, desk.pack, desk.pack_of, "본인에게 건넴")


def test_row_19_a_request_has_ten_days_and_is_pressing_in_the_last_three(desk: Desk, clock: Clock) -> None:
    request = asked(desk)
    assert request.due == NOW.date() + timedelta(days=10)
    clock.now = NOW + timedelta(days=7)
    assert desk.rights.pressing() == ()
    clock.now = NOW + timedelta(days=8)
    assert [one.left(desk.today()) for one in desk.rights.pressing()] == [2]
    clock.now = NOW + timedelta(days=11)
    assert [one.left(desk.today()) for one in desk.rights.pressing()] == [-1]
    desk.rights.answer(request, RightsAnswer.GRANTED)
    assert desk.rights.pressing() == ()


def test_row_19_a_request_that_came_earlier_has_fewer_days_left(desk: Desk) -> None:
    request = desk.rights.take(Right.ACCESS, "홍길동", Asker.PERSON, Proof.PASSPORT, received="2026-11-20")
    assert request.left(desk.today()) == 6
    for day in ("2026-11-25", "어제", "2024-01-01"):
        with pytest.raises(DeskError):
            desk.rights.take(Right.ACCESS, "홍길동", Asker.PERSON, Proof.PASSPORT, received=day)


def test_row_19_who_asks_for_another_is_named_and_shows_the_proof_that_fits(desk: Desk) -> None:
    with pytest.raises(DeskError, match="whoever asks"):
        desk.rights.take(Right.ACCESS, "홍길동", Asker.AGENT, Proof.POWER)
    with pytest.raises(DeskError, match="does not fit"):
        desk.rights.take(Right.ACCESS, "홍길동", Asker.AGENT, Proof.PASSPORT, agent="박대리")
    with pytest.raises(DeskError, match="registration number"):
        desk.rights.take(Right.ACCESS, "홍길동", Asker.PERSON, Proof.PASSPORT, words="900101-1234568")
    request = desk.rights.take(Right.ACCESS, "홍길동", Asker.AGENT, Proof.POWER, agent="박대리")
    assert request.asked.agent == "박대리"


@pytest.mark.parametrize(
    "sought",
    [
        {"name": "홍길동"},
        {"name": "Hong Gildong"},
        {"phone": "+82 10 1234 5678"},
        {"birth": "990102"},
        {"handle": "@gold_boss"},
        {"name": "홍길동", "birth": "1980-05-05"},
        {"flight": "ke 689"},
    ],
)
def test_row_19_everything_about_a_person_is_found_in_any_spelling(desk: Desk, sought: dict[str, str]) -> None:
    assert 1 in found(desk, **sought)


def test_row_19_a_name_in_the_notes_of_another_talk_and_in_a_half_typed_one_is_found(desk: Desk) -> None:
    desk.keep_draft(KeptDraft("d" * 32, Draft(notes="홍길동 다시 옴"), NOW, NOW, ""))
    desk.office.step(2, OfficeStep.CALLED, words="홍길동의 어머니")
    everything = desk.rights.everything(Sought(name="홍길동"))
    assert [held.contact for held in everything.talks] == [2, 1]
    assert [words.en for words in everything.talks[0].why] == ["in the notes", "in an office note"]
    assert len(everything.drafts) == 1


def test_row_19_a_name_that_was_corrected_away_is_still_held_and_found(desk: Desk) -> None:
    desk.amend(1, Draft(at=NOW.isoformat(), ground="duty", name="박다름"), "이름을 잘못 적음")
    held = found(desk, name="홍길동")[1]
    assert held.revisions == 2
    assert "identity in an earlier revision" in [words.en for words in held.why]


def test_row_19_a_search_for_a_person_leaves_an_entry_with_what_was_found(desk: Desk) -> None:
    found(desk, name="홍길동")
    entry = desk._store.access.records(AccessFilter(act=AccessAct.RIGHTS))[0]
    assert (entry.subject, entry.detail, entry.words) == ("1 2", "found=2", "홍길동")


def test_row_19_a_refusal_needs_a_reason_the_law_gives_for_that_kind(desk: Desk) -> None:
    request = asked(desk)
    for reason in (None, Refusal.PUBLIC_TASK, Refusal.COLLECTED_BY_LAW):
        with pytest.raises(DeskError, match="the reason the law gives"):
            desk.rights.answer(request, RightsAnswer.REFUSED, reason=reason)
    refused = desk.rights.answer(request, RightsAnswer.REFUSED, reason=Refusal.HARM_TO_OTHERS)
    assert not refused.open
    with pytest.raises(DeskError, match="answered already"):
        desk.rights.answer(request, RightsAnswer.GRANTED)


def test_row_19_a_postponed_request_is_due_on_the_day_it_was_put_off_to(desk: Desk) -> None:
    request = asked(desk)
    with pytest.raises(DeskError, match="what is done"):
        desk.rights.answer(request, RightsAnswer.POSTPONED, until="12/10")
    put_off = desk.rights.answer(request, RightsAnswer.POSTPONED, words="출장", until="12/10")
    assert put_off.open
    assert str(put_off.by) == "2026-12-10"


def test_row_19_a_suspended_talk_is_in_no_list_link_count_or_export_until_lifted(desk: Desk) -> None:
    desk.log(HONG)
    desk.office.step(1, OfficeStep.ARRIVED)
    request = desk.rights.answer(asked(desk, Right.SUSPENSION), RightsAnswer.GRANTED)
    assert desk.rights.suspended() == {1}

    def met() -> set[int]:
        seen = {record.contact_id for record in desk.day(NOW.date())}
        seen |= {hit.talk.contact_id for hit in desk.finder.find(desk.finder.asked("홍길동")).hits}
        seen |= set(desk.tied(HONG).talks())
        seen |= {visit.contact_id for visit in desk.office.visits()}
        seen |= {shared.talk.contact_id for shared in desk.finder.sharing(desk.finder.handles_like("@gold_boss"))}
        seen |= {talk.contact_id for page in desk._store.talks.pages(NOW.date(), NOW.date()) for talk in page}
        return seen

    assert met() == {2, 3}
    assert b"\xed\x99\x8d*\xeb\x8f\x99" in desk.export_job(NOW.date(), "csv", "ko")()
    assert desk.export_job(NOW.date(), "csv", "ko")().count(b"KE689") == 1
    assert sum(count.contacts for count in desk._store.board.counts(NOW.date()).values()) == 2
    counts = [count for _, tally in desk.rates.parts(1) for count in tally.by(By.FLIGHT).values()]
    assert sum(count.talks for count in counts) == 2
    desk.rights.lift(1, "본인이 거두어들임")
    assert met() == {1, 2, 3}
    assert request.contacts == (1,)


def test_row_19_a_suspended_talk_stays_out_after_an_amendment_and_after_the_next_unlock(
    desk: Desk, folder: Path
) -> None:
    desk.rights.answer(asked(desk, Right.SUSPENSION, (2,)), RightsAnswer.GRANTED)
    desk.rights.look(2, "정정")
    desk.amend(2, Draft(at=NOW.isoformat(), notes="홍길동 정정"), "정정 요구")
    assert wrong(desk._store) == []
    desk.close()
    again = Desk(unlocked(folder), load(), lambda: NOW)
    try:
        assert [hit.talk.contact_id for hit in again.finder.find(again.finder.asked("홍길동")).hits] == [1]
        assert [words for check in checks(again._store._conn) for words in check.wrong] == []
        again.rights.lift(2, "끝남")
        assert {hit.talk.contact_id for hit in again.finder.find(again.finder.asked("홍길동")).hits} == {1, 2}
        assert wrong(again._store) == []
    finally:
        again.close()


def test_row_19_a_suspended_talk_is_read_only_with_a_reason_that_is_on_record(desk: Desk, clock: Clock) -> None:
    desk.rights.answer(asked(desk, Right.SUSPENSION), RightsAnswer.GRANTED)
    for act in (
        lambda: desk.view(1),
        lambda: desk.show_identity(1),
        lambda: desk.amend(1, HONG, "이유"),
        lambda: desk.undo(1),
    ):
        with pytest.raises(SuspendedError, match="Contact 1 is suspended"):
            act()
    with pytest.raises(DeskError, match="why"):
        desk.rights.look(1, "  ")
    desk.rights.look(1, "정정 요구를 살펴봄")
    assert desk.view(1)[-1].contact_id == 1
    entry = desk._store.access.records(AccessFilter(act=AccessAct.RIGHTS, contact=1))[0]
    assert entry.words == "정정 요구를 살펴봄"
    clock.now = NOW + timedelta(minutes=11)
    with pytest.raises(SuspendedError):
        desk.view(1)


def test_row_19_a_request_for_everything_finds_a_suspended_talk_too(desk: Desk) -> None:
    desk.rights.answer(asked(desk, Right.SUSPENSION), RightsAnswer.GRANTED)
    assert found(desk, name="홍길동")[1].suspended


def test_row_19_the_notice_tells_items_purpose_retention_recipients_and_how_to_object(desk: Desk) -> None:
    desk.export_job(NOW.date(), "csv", "ko", Reason(Purpose.REPORT))
    request = desk.rights.answer(asked(desk), RightsAnswer.GRANTED)
    text = text_of(notice(desk, request))
    for words in ("홍길동", "010-1234-5678", "1999-01-02", "@gold_boss", "KE689", "본부 보고", "제38조제5항", "김안내"):
        assert words in text, words
    for heading in ("항목과 내용", "목적과 근거", "보유 및 이용 기간", "제3자에게 제공", "동의한 사실"):
        assert heading in text, heading
    entries = desk._store.access.records(AccessFilter(act=AccessAct.RIGHTS, contact=1))
    assert entries[1].words == "본인에게 건넴"
    assert "1부째" in text
    assert "2부째" in text_of(notice(desk, request))


@pytest.mark.parametrize(("purpose", "said"), [("", "인적사항을 가림"), ("report", "본부 보고")])
def test_row_19_the_notice_tells_that_headquarters_was_handed_the_talk_and_whether_it_names_the_person(
    desk: Desk, purpose: str, said: str
) -> None:
    desk._store.handover_keys.set_headquarters(("age1" + "q" * 58,), NOW)
    assert desk._store.handovers.take(Wanted(day=NOW.date(), profile="hq", purpose=purpose), NOW)
    text = text_of(notice(desk, desk.rights.answer(asked(desk), RightsAnswer.GRANTED)))
    assert said in text
    assert "데스크 밖으로 나간 기록이 없습니다" not in text


def test_row_19_the_notice_says_of_another_persons_talk_only_the_line_that_names_who_asks(desk: Desk) -> None:
    desk.amend(2, Draft(at=NOW.isoformat(), ground="duty", name="김철수", notes="홍길동과 감\n어머니는 아프심"), "정정")
    text = text_of(notice(desk, desk.rights.answer(asked(desk, contacts=(1, 2)), RightsAnswer.GRANTED)))
    assert "홍길동과 감" in text
    assert "김철수" not in text
    assert "아프심" not in text


def test_row_19_the_notice_tells_that_notes_which_name_the_person_went_to_headquarters_unmasked(desk: Desk) -> None:
    desk.amend(2, Draft(at=NOW.isoformat(), ground="duty", name="김철수", notes="홍길동과 감"), "정정")
    desk._store.handover_keys.set_headquarters(("age1" + "q" * 58,), NOW)
    assert desk._store.handovers.take(Wanted(day=NOW.date(), profile="hq"), NOW)
    text = text_of(notice(desk, desk.rights.answer(asked(desk, contacts=(2,)), RightsAnswer.GRANTED)))
    (line,) = [line for line in text.splitlines() if "면담 2번" in line and "본부" in line]
    assert "가림" not in line


def test_row_19_a_notice_of_partial_access_leaves_typed_texts_out_and_says_why(desk: Desk) -> None:
    request = desk.rights.answer(
        asked(desk), RightsAnswer.PARTLY, reason=Refusal.HARM_TO_OTHERS, words="메모에 다른 사람이 나옴"
    )
    text = text_of(notice(desk, request))
    assert "010-1234-5678" in text
    assert "gold_boss" not in text
    assert "35조제4항제2호" in text


def test_row_19_a_refusal_notice_holds_nothing_of_the_talk_but_reason_and_appeal(desk: Desk) -> None:
    request = desk.rights.answer(asked(desk), RightsAnswer.REFUSED, reason=Refusal.AUDIT_OR_INQUIRY)
    text = text_of(notice(desk, request))
    assert "거절" in text
    assert "행정심판" in text
    assert "010-1234-5678" not in text


@pytest.mark.parametrize("hostile", ["<b>&amp;<img src='x'>", "=cmd|'/c calc'!A1", "</para><font color=red>", "%PDF"])
def test_row_19_hostile_text_stands_in_the_notice_as_it_was_typed(desk: Desk, hostile: str) -> None:
    desk.amend(1, Draft(at=NOW.isoformat(), ground="duty", name="홍길동", notes=hostile), "정정")
    text = text_of(notice(desk, desk.rights.answer(asked(desk), RightsAnswer.GRANTED)))
    assert hostile.replace(" ", "") in text.replace(" ", "").replace("\r\n", "")


def test_row_19_a_character_no_font_has_is_a_box_and_a_thousand_lines_fill_pages_that_all_name_the_officer(
    desk: Desk,
) -> None:
    long = "\n".join(f"{n}번째 줄 李明 😀" for n in range(150))
    desk.amend(1, Draft(at=NOW.isoformat(), ground="duty", name="홍길동", notes=long), "정정")
    pdf = notice(desk, desk.rights.answer(asked(desk), RightsAnswer.GRANTED))
    pages = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf)]
    assert len(pages) > 2
    assert all("담당 김안내" in page and "1부째" in page for page in pages)
    assert "149번째 줄 李明 □" in "".join(pages)


def test_row_19_nobody_but_a_supervisor_or_records_officer_hears_of_pressing_requests(tmp_path: Path) -> None:
    from .samples import CHEAP, DESK, PASSWORD

    store = Store.create(tmp_path / "d", DESK, "김안내", PASSWORD, NOW, role="officer", kdf=CHEAP)
    try:
        assert Desk(store, load(), lambda: NOW).rights.pressing() == ()
    finally:
        store.close()


def test_row_19_requests_and_answers_survive_the_night(desk: Desk, folder: Path) -> None:
    asked(desk)
    desk.close()
    again = Desk(unlocked(folder), load(), lambda: NOW)
    try:
        (request,) = again.rights.requests()
        assert (request.asked.name, request.contacts, request.open) == ("홍길동", (1,), True)
    finally:
        again.close()


def test_row_19_a_new_desk_has_no_requests(tmp_path: Path) -> None:
    store = new_store(tmp_path / "d")
    try:
        assert Desk(store, load(), lambda: NOW).rights.requests() == ()
    finally:
        store.close()
