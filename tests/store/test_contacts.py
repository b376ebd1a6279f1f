"""What goes into the log comes out of it, revision by revision and day by day."""

from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from airportdesk.errors import StoreError
from airportdesk.model import (
    KST,
    Act,
    Assessment,
    Concern,
    Contact,
    Decision,
    Ground,
    LeafletMade,
    Overrule,
    Record,
    Traveller,
)
from airportdesk.store import Store
from airportdesk.text import clean, clean_line

from .samples import DESK, NOW, OVERRULE, departure, full_assessment, full_contact, new_store, unlocked

NOTHING = Assessment(Concern.NONE)


def test_a_full_contact_comes_back_as_it_was_after_the_store_was_closed(store: Store, folder: Path) -> None:
    logged = store.log(full_contact(), full_assessment(), OVERRULE, NOW)
    store.close()
    with closing(unlocked(folder)) as again:
        found = again.record(logged.contact_id)
    assert found == logged
    assert found == Record(
        contact_id=1,
        revision=1,
        contact=full_contact(),
        assessment=full_assessment(),
        overrule=OVERRULE,
        desk=DESK,
        officer=store.officer,
        written_at=NOW,
    )


def test_a_contact_of_which_only_the_time_is_known_comes_back_as_it_was(store: Store) -> None:
    logged = store.log(Contact(NOW), NOTHING, None, NOW)
    assert store.record(1) == logged
    assert logged.contact == Contact(NOW)
    assert logged.contact.traveller is None
    assert logged.contact.stay_days is None


def test_an_answer_that_is_empty_is_kept_as_not_asked(store: Store) -> None:
    logged = store.log(Contact(NOW, answers={"payer": (), "purpose": ("work",)}), NOTHING, None, NOW)
    assert logged.contact.answers == {"purpose": ("work",)}
    assert store.record(1) == logged


def test_a_time_of_another_zone_comes_back_as_the_same_moment_on_the_desks_clock(store: Store) -> None:
    logged = store.log(Contact(datetime(2026, 11, 24, 0, 30, 15, 250_999, UTC)), NOTHING, None, NOW)
    assert logged.contact.at == NOW
    assert logged.contact.at.tzinfo is KST
    assert store.record(1) == logged


lines = st.text(max_size=40).map(clean_line)
contacts = st.builds(
    Contact,
    at=st.integers(0, 2**41).map(lambda ms: datetime.fromtimestamp(0, KST) + timedelta(milliseconds=ms)),
    flight=lines,
    route=st.lists(lines.filter(bool), max_size=4).map(tuple),
    places=st.lists(lines.filter(bool), max_size=4).map(tuple),
    stay_days=st.none() | st.integers(0, 2**62),
    answers=st.dictionaries(lines.filter(bool), st.lists(lines, min_size=1, max_size=3).map(tuple), max_size=5),
    notes=st.text(max_size=200).map(clean),
    act=st.none() | st.sampled_from(Act),
    decision=st.none() | st.sampled_from(Decision),
    traveller=st.none() | st.builds(Traveller, st.sampled_from(Ground), lines, lines),
)


@given(contact=contacts, overrule=st.none() | st.builds(Overrule, st.sampled_from(Concern), lines))
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_text_is_clean_comes_back_letter_for_letter(
    store: Store, contact: Contact, overrule: Overrule | None
) -> None:
    logged = store.log(contact, NOTHING, overrule, NOW)
    found = store.record(logged.contact_id)
    assert (found.contact, found.overrule) == (contact, overrule)


def test_an_amendment_is_a_new_revision_and_the_earlier_one_stays(store: Store) -> None:
    first = store.log(full_contact(), full_assessment(), OVERRULE, NOW)
    later = NOW + timedelta(minutes=5)
    second = store.amend(1, Contact(NOW, notes="고침"), NOTHING, None, later, "편명을 잘못 적음")
    assert store.revisions(1) == (first, second)
    assert store.record(1) == second
    assert store.record(1, 1) == first
    assert (second.revision, second.reason, second.written_at) == (2, "편명을 잘못 적음", later)
    assert store.day(NOW.date()) == (second,)


@pytest.mark.parametrize("reason", ["", " \n"])
def test_an_amendment_without_a_reason_is_refused_and_leaves_nothing(store: Store, reason: str) -> None:
    first = store.log(full_contact(), full_assessment(), None, NOW)
    with pytest.raises(StoreError, match="why"):
        store.amend(1, Contact(NOW), NOTHING, None, NOW, reason)
    assert store.revisions(1) == (first,)


def test_a_contact_that_is_not_there_can_be_neither_read_nor_amended(store: Store) -> None:
    store.log(Contact(NOW), NOTHING, None, NOW)
    with pytest.raises(LookupError):
        store.record(2)
    with pytest.raises(LookupError):
        store.record(1, 2)
    with pytest.raises(LookupError):
        store.amend(2, Contact(NOW), NOTHING, None, NOW, "why")
    assert store.revisions(2) == ()


def test_a_day_is_the_korean_day_from_midnight_to_midnight(store: Store) -> None:
    midnight = datetime(2026, 11, 24, 0, 0, tzinfo=KST)
    moment = timedelta(milliseconds=1)
    for at in (midnight - moment, midnight, midnight + timedelta(days=1) - moment, midnight + timedelta(days=1)):
        store.log(Contact(at), NOTHING, None, NOW)
    days = {day: [r.contact_id for r in store.day(date(2026, 11, day))] for day in (22, 23, 24, 25, 26)}
    assert days == {22: [], 23: [1], 24: [3, 2], 25: [4], 26: []}


def test_an_amendment_that_corrects_the_day_moves_the_contact_to_that_day(store: Store) -> None:
    store.log(Contact(NOW), NOTHING, None, NOW)
    moved = store.amend(1, Contact(NOW - timedelta(days=1)), NOTHING, None, NOW, "어제의 면담")
    assert store.day(NOW.date()) == ()
    assert store.day(NOW.date() - timedelta(days=1)) == (moved,)


def test_a_day_keeps_each_contacts_own_answers_places_and_stops(store: Store) -> None:
    made = [
        store.log(full_contact(f"표식{n}", NOW + timedelta(minutes=n)), full_assessment(f"표식{n}"), None, NOW)
        for n in range(30)
    ]
    assert store.day(NOW.date()) == tuple(reversed(made))


def test_departures_are_kept_by_flight_id_and_listed_by_time_on_their_korean_day(store: Store) -> None:
    midnight = datetime(2026, 11, 24, 0, 0, tzinfo=KST)
    late, early = departure("b", midnight + timedelta(hours=19)), departure("a", midnight)
    before = departure("c", midnight - timedelta(minutes=5))
    store.keep_departures([late, early, before], NOW)
    assert store.departures(midnight.date()) == (early, late)
    delayed = replace(late, estimated=late.scheduled + timedelta(hours=2), remark="지연")
    store.keep_departures([delayed], NOW)
    assert store.departures(midnight.date()) == (early, delayed)
    assert store.departures(before.scheduled.date()) == (before,)


def test_leaflets_are_noted_for_their_contact_in_order(store: Store) -> None:
    store.log(Contact(NOW), NOTHING, None, NOW)
    store.log(Contact(NOW), NOTHING, None, NOW)
    given_ones = tuple(LeafletMade(language, NOW, "a" * 64) for language in ("ko", "vi"))
    for leaflet in given_ones:
        store.note_leaflet(1, leaflet)
    assert store.leaflets(1) == given_ones
    assert store.leaflets(2) == ()


def test_leaflets_made_before_the_save_are_noted_with_it_and_those_of_an_amendment_after_them(store: Store) -> None:
    first, second, third = (LeafletMade(language, NOW, "a" * 64) for language in ("ko", "vi", "en"))
    store.log(Contact(NOW), NOTHING, None, NOW, [first, second])
    store.amend(1, Contact(NOW), NOTHING, None, NOW, "why", [third])
    assert store.leaflets(1) == (first, second, third)


def test_ids_go_on_where_they_were_after_the_store_was_closed(folder: Path) -> None:
    with closing(new_store(folder)) as first:
        first.log(Contact(NOW), NOTHING, None, NOW)
    with closing(unlocked(folder)) as second:
        assert second.log(Contact(NOW), NOTHING, None, NOW).contact_id == 2
        assert second.officer == first.officer
        assert second.desk == DESK
