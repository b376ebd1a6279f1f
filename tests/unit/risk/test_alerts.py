"""The travel alert of a place at a moment, against the dates in the base pack's alerts."""

from dataclasses import replace
from datetime import datetime, timedelta

import msgspec
import pytest

from airportdesk.model import KST, Contact, Notice
from airportdesk.pack import Pack
from airportdesk.pack.shapes import Alert
from airportdesk.risk.alerts import is_stale, newest, notice, notices


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=KST)


def seen(place: str, moment: str, pack: Pack) -> Notice:
    found = notice(place, at(moment), pack)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("place", "moment", "level", "area"),
    [
        ("phnom-penh", "2025-05-21T00:00", "1", "KH"),
        ("phnom-penh", "2025-09-16T16:59", "1", "KH"),
        ("phnom-penh", "2025-09-16T17:00", "2", "KH-12"),
        ("phnom-penh", "2025-10-10T20:59", "2", "KH-12"),
        ("phnom-penh", "2025-10-10T21:00", "S", "KH-12"),
        ("phnom-penh", "2025-10-11T12:00", "S", "KH-12"),
        ("phnom-penh", "2025-12-04T15:59", "S", "KH-12"),
        ("phnom-penh", "2025-12-04T16:00", "2", "KH-12"),
        ("siem-reap", "2025-10-16T00:00", "2", "KH"),
        ("siem-reap", "2025-12-04T16:00", "1", "KH"),
        ("KH", "2025-11-01T00:00", "2", "KH"),
        ("battambang", "2025-07-25T12:00", "2", "KH-2"),
        ("battambang", "2025-07-27T12:00", "S", "KH-2"),
        ("battambang", "2025-12-10T17:00", "S", "KH-2"),
        ("sampov-lun", "2025-12-10T17:00", "3", "thai-border-50km"),
        ("sisophon", "2025-12-10T16:59", "S", "KH-1"),
        ("sisophon", "2025-12-10T17:00", "3", "thai-border-50km"),
        ("poipet", "2025-07-27T12:00", "S", "KH-1"),
        ("poipet", "2025-10-16T00:00", "4", "poipet"),
        ("poipet", "2026-11-24T00:00", "4", "poipet"),
        ("bavet", "2025-09-16T17:00", "S", "bavet"),
        ("bavet", "2025-10-16T00:00", "4", "bavet"),
        ("svay-rieng", "2025-10-16T00:00", "2", "KH"),
        ("bokor", "2025-10-15T23:59", "S", "bokor"),
        ("bokor", "2025-10-16T00:00", "4", "bokor"),
        ("kampot", "2026-01-01T00:00", "1", "KH"),
        ("sihanoukville", "2025-10-15T23:59", "S", "KH-18"),
        ("sihanoukville", "2025-10-16T00:00", "3", "KH-18"),
        ("KOS", "2026-01-01T00:00", "3", "KH-18"),
        ("KTI", "2026-01-01T00:00", "1", "KH"),
        ("KH-22", "2025-07-25T12:00", "S", "KH-22"),
        ("ho-chi-minh", "2026-01-01T00:00", "1", "VN"),
        ("tachileik", "2024-01-01T00:00", "4", "shan-east"),
        ("golden-triangle", "2023-12-01T00:00", "3", "golden-triangle"),
        ("golden-triangle", "2024-02-01T00:00", "4", "golden-triangle"),
    ],
)
def test_the_level_of_a_place_at_a_moment(place: str, moment: str, level: str, area: str, pack: Pack) -> None:
    found = seen(place, moment, pack)
    assert (found.level, found.area) == (level, area)


def test_a_province_shows_its_own_row_and_names_the_stricter_areas_inside(pack: Pack) -> None:
    found = seen("KH-1", "2025-12-11T00:00", pack)
    assert found.level == "S"
    assert {(n.area, n.level) for n in found.stricter} == {("poipet", "4"), ("thai-border-50km", "3")}


def test_before_the_stricter_rows_the_province_names_none(pack: Pack) -> None:
    assert seen("KH-1", "2025-10-01T00:00", pack).stricter == ()


def test_the_country_names_every_stricter_area(pack: Pack) -> None:
    inside = {n.area: n.level for n in seen("KH", "2026-01-01T00:00", pack).stricter}
    assert inside["KH-18"] == "3"
    assert inside["bavet"] == inside["poipet"] == inside["bokor"] == "4"
    assert inside["KH-12"] == "2"
    assert "VN" not in inside


@pytest.mark.parametrize(
    ("place", "moment", "stale"),
    [
        ("bavet", "2026-07-31T23:59", False),
        ("bavet", "2026-08-01T00:00", True),
        ("bokor", "2026-11-24T18:00", True),
        ("battambang", "2025-10-25T12:00", False),
        ("battambang", "2025-10-26T00:00", True),
        ("phnom-penh", "2026-11-24T18:00", False),
        ("sihanoukville", "2026-11-24T18:00", False),
    ],
)
def test_a_row_past_its_end_or_its_review_is_still_shown_to_be_confirmed(
    place: str, moment: str, stale: bool, pack: Pack
) -> None:
    assert seen(place, moment, pack).stale is stale


def test_a_ban_without_an_end_must_be_looked_at_after_ninety_days_and_one_with_an_end_after_that(pack: Pack) -> None:
    begin = datetime(2026, 11, 24)  # noqa: DTZ001  # rows hold local times
    ban = Alert(area="bavet", level="4", since=begin, source="x")
    for row, day, stale in (
        (ban, begin + timedelta(days=90), False),
        (ban, begin + timedelta(days=91), True),
        (msgspec.structs.replace(ban, until=begin + timedelta(days=180)), begin + timedelta(days=179), False),
        (msgspec.structs.replace(ban, until=begin + timedelta(days=180)), begin + timedelta(days=181), True),
    ):
        assert is_stale(row, day.replace(tzinfo=KST)) is stale


def test_a_special_advisory_must_be_looked_at_after_ninety_days(pack: Pack) -> None:
    found = seen("battambang", "2025-08-01T00:00", pack)
    assert found.review_by == found.since + timedelta(days=90)
    assert seen("phnom-penh", "2026-01-01T00:00", pack).review_by is None


def test_a_travel_ban_names_its_legal_effect_and_bavet_its_exception(pack: Pack) -> None:
    found = seen("bavet", "2026-01-01T00:00", pack)
    assert found.legal is not None
    assert "1천만원" in found.legal.ko
    assert found.note is not None
    assert "경유" in found.note.ko
    assert seen("phnom-penh", "2026-01-01T00:00", pack).legal is None


def test_a_moment_in_another_zone_is_read_as_the_desks(pack: Pack) -> None:
    found = notice("phnom-penh", datetime.fromisoformat("2025-10-10T12:00+00:00"), pack)
    assert found is not None
    assert found.level == "S"


@pytest.mark.parametrize("place", ["PH", "atlantis"])
def test_a_place_without_any_row_has_no_notice(place: str, pack: Pack) -> None:
    assert notice(place, at("2026-01-01T00:00"), pack) is None


def test_before_the_first_row_there_is_no_notice(pack: Pack) -> None:
    assert notice("phnom-penh", at("2025-05-20T23:59"), pack) is None


def test_of_two_rows_of_one_moment_the_later_in_the_file_counts(pack: Pack) -> None:
    first = pack.alerts[0]
    twice = (first, msgspec.structs.replace(first, level="4"))
    assert newest(twice, at("2026-01-01T00:00"))[first.area].level == "4"


def test_the_notices_of_a_contact_are_those_of_its_places_each_once(pack: Pack, now: datetime) -> None:
    contact = Contact(at=now, places=("poipet", "PH", "siem-reap", "poipet"))
    assert [n.place for n in notices(contact, pack)] == ["poipet", "siem-reap"]


def test_without_a_place_the_airport_of_landing_counts_and_the_city_it_serves(pack: Pack, now: datetime) -> None:
    assert [n.place for n in notices(Contact(at=now, route=("ICN", "SGN", "SAI")), pack)] == ["siem-reap", "SAI"]
    assert notices(Contact(at=now, route=("ICN", "SGN")), pack) == ()
    assert notices(Contact(at=now, route=("ICN", "XXX")), pack) == ()
    with_place = replace(Contact(at=now, route=("ICN", "KOS")), places=("kampot",))
    assert [n.place for n in notices(with_place, pack)] == ["kampot"]
