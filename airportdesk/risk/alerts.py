"""Notices: the travel alert of each place at a moment. A second axis beside the concern; no sign comes from it."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta

from airportdesk.model import KST, Contact, Notice
from airportdesk.pack import Pack
from airportdesk.pack.shapes import Alert, Place
from airportdesk.text import Words

SPECIAL_ADVISORY_DAYS = 90
"""A special advisory runs at most 90 days before it is renewed or lifted (foreign ministry, alert system)."""


def notices(contact: Contact, pack: Pack) -> tuple[Notice, ...]:
    """The notice of every place of the contact; where none was named, of the airport it lands at and of its city."""
    places = list(dict.fromkeys(contact.places))
    if not places and contact.route:
        last = pack.airport.get(contact.route[-1])
        if last:
            places.extend(id for id in (last.city, last.place) if id)
    found = (notice(id, contact.at, pack) for id in places)
    return tuple(n for n in found if n is not None)


def notice(id: str, at: datetime, pack: Pack) -> Notice | None:
    """The highest level of the areas a place lies in at that moment; None where the pack has no row for it."""
    place = pack.place.get(id)
    if place is None:
        return None
    in_force = newest(pack.alerts, at)
    rows = [in_force[area] for area in _areas(place, pack) if area in in_force]
    if not rows:
        return None
    row = max(rows, key=lambda r: pack.level_rank[r.level])
    stricter = []
    for area in _areas_inside(place, pack):
        inside = in_force.get(area)
        if inside and pack.level_rank[inside.level] > pack.level_rank[row.level]:
            stricter.append(_notice(area, pack.place[area], inside, at, pack))
    return _notice(id, place, row, at, pack, tuple(stricter))


def newest(alerts: Iterable[Alert], at: datetime) -> dict[str, Alert]:
    """Of each area the row that began last before `at`; rows of one moment: the later in the file."""
    moment = at.astimezone(KST).replace(tzinfo=None)
    found: dict[str, Alert] = {}
    for alert in alerts:
        if alert.since <= moment and (alert.area not in found or alert.since >= found[alert.area].since):
            found[alert.area] = alert
    return found


def _areas(place: Place, pack: Pack) -> Iterator[str]:
    """The alert areas a place lies in, the most particular first: of equal levels the first decides."""
    if place.area:
        yield place.area
    province = pack.place.get(place.province)
    places = pack.place_file
    if province and province.thai_border_band and place.border is not None and place.border <= places.border_km:
        yield places.border_area
    yield place.id
    if place.province:
        yield place.province
    if place.country:
        yield place.country


def _areas_inside(place: Place, pack: Pack) -> Iterator[str]:
    """The named areas inside a province or country that is meant as a whole."""
    if place.kind == "province":
        if place.thai_border_band:
            yield pack.place_file.border_area
        yield from (p.area for p in pack.place_file.place if p.province == place.id and p.area)
    elif place.kind == "country":
        alerted = dict.fromkeys(alert.area for alert in pack.alerts)
        yield from (area for area in alerted if pack.place[area].country == place.id)


def review_by(row: Alert) -> date | None:
    """The day by which a row must be looked at again: a special advisory, and a ban whose end was not recorded.

    A ban is always for a period, but the ministry's file does not say until when; it gets the days of an advisory.
    """
    limited = row.level == "S" or (needs_end(row.level) and row.until is None)
    return (row.since + timedelta(days=SPECIAL_ADVISORY_DAYS)).date() if limited else None


def needs_end(level: str) -> bool:
    """Whether a row of that level that has no end is to be looked at again for that reason alone."""
    return level == "4"


def is_stale(row: Alert, at: datetime) -> bool:
    """Whether a row's end or review date has passed, so that the level must be confirmed."""
    moment = at.astimezone(KST).replace(tzinfo=None)
    review = review_by(row)
    return bool((row.until and row.until < moment) or (review and review < moment.date()))


def stale_areas(at: datetime, pack: Pack) -> tuple[str, ...]:
    """The areas whose row in force must be confirmed."""
    return tuple(area for area, row in newest(pack.alerts, at).items() if is_stale(row, at))


def _notice(id: str, place: Place, row: Alert, at: datetime, pack: Pack, stricter: tuple[Notice, ...] = ()) -> Notice:
    level = pack.level[row.level]
    return Notice(
        place=id,
        name=place.words,
        level=row.level,
        area=row.area,
        area_name=pack.place_words(row.area),
        since=row.since.date(),
        source=row.source,
        until=row.until.date() if row.until else None,
        review_by=review_by(row),
        stale=is_stale(row, at),
        label=level.words,
        asks=Words(level.asks_ko, level.asks_en),
        legal=Words(level.legal_ko, level.legal_en) if level.legal_ko else None,
        note=Words(place.note_ko, place.note_en) if place.note_ko else None,
        stricter=stricter,
    )
