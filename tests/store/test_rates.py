"""Counting talks by flight, officer, hour and age: each once, as the rules saw it, and only what was recorded."""

from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from airportdesk.model import KST, Concern, Contact, Ground, Overrule, Record, Traveller
from airportdesk.rates import By, Count, Tally
from airportdesk.store import Store, rates
from airportdesk.store.session import Session

from .samples import NOW, full_assessment, full_contact, new_store

TODAY = NOW.date()
EVER = date(2000, 1, 1)


def at(hour: int, minute: int = 0, days: int = 0) -> datetime:
    return datetime(2026, 11, 24, hour, minute, tzinfo=KST) + timedelta(days=days)


def put(
    store: Store,
    flight: str = "KE689",
    when: datetime = NOW,
    computed: Concern = Concern.NONE,
    word: Concern | None = None,
    birth: str = "",
) -> Record:
    """Log a talk; `word` is the officer's own concern."""
    traveller = Traveller(Ground.DUTY, "홍길동", "", birth) if birth else None
    contact = Contact(at=when, flight=flight, traveller=traveller)
    said = replace(full_assessment(), concern=computed)
    return store.log(contact, said, Overrule(word, "가족과 통화함") if word else None, when)


def counted(store: Store, first: date = EVER, last: date = TODAY, officers: bool = True) -> Tally:
    return sum((tally for _, tally in store.rates.parts(first, last, officers)), Tally())


@pytest.fixture
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rates, "PART", 2)


def test_what_the_rules_said_is_counted_and_what_the_officer_changed_beside_it(store: Store) -> None:
    put(store)
    put(store, computed=Concern.SOME)
    put(store, computed=Concern.HIGH)
    put(store, computed=Concern.HIGH, word=Concern.NONE)
    put(store, computed=Concern.NONE, word=Concern.SOME)
    put(store, computed=Concern.SOME, word=Concern.SOME)
    tally = counted(store)
    assert tally.whole == Count(talks=6, flagged=4, high=2, raised=1, lowered=1)
    assert tally.by(By.FLIGHT) == {"KE689": tally.whole}


def test_hours_are_korean_hours_and_flights_are_kept_apart(store: Store) -> None:
    put(store, "KE689", at(0, 30))
    put(store, "KE689", at(8, 59))
    put(store, "OZ739", at(9, 0), Concern.SOME)
    put(store, "", at(9, 29))
    tally = counted(store)
    assert {hour: count.talks for hour, count in tally.by(By.HOUR).items()} == {"0": 1, "8": 1, "9": 2}
    assert tally.by(By.FLIGHT) == {"KE689": Count(2), "OZ739": Count(1, 1), "": Count(1)}


def test_an_amended_talk_counts_once_as_it_stands_and_for_the_officer_who_had_it(folder: Path) -> None:
    with closing(new_store(folder)) as store:
        first = put(store, computed=Concern.NONE)
        conn = store._conn
        conn.execute("INSERT INTO officer (officer, name, role) VALUES ('other', '박기록', 'records')")
        conn.commit()
        other = Session(store._db, replace(store.officer, id="other", name="박기록", role="records"))
        store._session.officer_row = other.officer_row
        contact = replace(first.contact, flight="KE687")
        store.amend(first.contact_id, contact, replace(full_assessment(), concern=Concern.HIGH), None, NOW, "오타")
        tally = counted(store)
    assert tally.by(By.FLIGHT) == {"KE687": Count(1, 1, 1)}
    assert tally.by(By.OFFICER) == {store.officer.id: Count(1, 1, 1)}


def test_a_talk_taken_back_is_not_counted(store: Store) -> None:
    kept, gone = put(store), put(store, "OZ739", computed=Concern.HIGH)
    contact = replace(gone.contact, withdrawn=True)
    store.amend(gone.contact_id, contact, gone.assessment, None, NOW, "저장 취소")
    assert counted(store).by(By.FLIGHT) == {kept.contact.flight: Count(1)}


def test_ages_are_counted_only_where_a_birth_date_was_recorded_and_change_on_the_birthday(store: Store) -> None:
    put(store)
    put(store, when=at(9), birth="2007-11-25")
    put(store, when=at(9), birth="2007-11-24")
    put(store, when=at(0, 10), birth="1996-11-24", computed=Concern.SOME)
    tally = counted(store)
    assert tally.by(By.AGE) == {"0": Count(1), "19": Count(1), "30": Count(1, 1)}
    assert tally.whole.talks == 4


def test_only_the_days_asked_for_are_counted_first_and_last_whole(store: Store) -> None:
    for when in (at(23, 59, -1), at(0, 0), at(23, 59, -2), at(0, 0, -1), at(9, 20)):  # some written up late
        put(store, when=when)
    assert counted(store, TODAY - timedelta(days=1), TODAY).whole.talks == 4
    assert counted(store, TODAY - timedelta(days=1), TODAY - timedelta(days=1)).whole.talks == 2
    assert counted(store, TODAY - timedelta(days=9), TODAY - timedelta(days=5)).whole.talks == 0


def test_officers_are_not_even_counted_where_that_is_not_asked_for(store: Store) -> None:
    put(store)
    assert By.OFFICER not in counted(store, officers=False).groups
    assert counted(store, officers=True).by(By.OFFICER) == {store.officer.id: Count(1)}


def test_an_officer_whose_role_changed_is_one_officer(store: Store) -> None:
    put(store)
    store._session.officer_row = Session(store._db, replace(store.officer, role="records")).officer_row
    put(store)
    assert counted(store).by(By.OFFICER) == {store.officer.id: Count(2)}


@pytest.mark.usefixtures("small_parts")
def test_parts_add_up_and_say_how_far_they_are_and_leave_out_what_is_logged_meanwhile(store: Store) -> None:
    for n in range(5):
        put(store, computed=Concern.SOME if n % 2 else Concern.NONE)
    done, total = [], Tally()
    for share, tally in store.rates.parts(EVER, TODAY, officers=True):
        put(store)
        done.append(share)
        total += tally
    assert done == pytest.approx([2 / 5, 4 / 5, 1])
    assert total.whole == Count(5, 2)


def test_an_empty_log_has_no_parts(store: Store) -> None:
    assert list(store.rates.parts(EVER, TODAY, officers=True)) == []


def test_names_numbers_and_notes_are_not_read(store: Store) -> None:
    store.log(full_contact(), full_assessment(), None, NOW)
    asked: list[str] = []
    store._conn.set_trace_callback(asked.append)
    counted(store)
    store._conn.set_trace_callback(None)
    assert asked
    for secret in ("notes", "phone", ".text", "t.name", "as_seen"):
        assert not any(secret in sql for sql in asked)
