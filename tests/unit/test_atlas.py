"""The map without paint: where places lie, and where the arrow keys go."""

from datetime import datetime

import pytest

from airportdesk.atlas.fields import characters, fields
from airportdesk.atlas.geometry import provinces
from airportdesk.atlas.looks import HIGH_LOOKS, LOOKS, look
from airportdesk.atlas.spots import DIRECTIONS, at_point, spots, toward
from airportdesk.model import KST
from airportdesk.pack import load

PACK = load()
SPOTS = spots(PACK)
BY_ID = {spot.id: spot for spot in SPOTS}


def test_every_province_and_every_town_with_coordinates_can_be_pointed_at() -> None:
    assert set(provinces()) <= set(BY_ID)
    assert {"bavet", "poipet", "bokor", "KTI", "phnom-penh"} <= set(BY_ID)
    assert "ho-chi-minh" not in BY_ID


@pytest.mark.parametrize("id", [spot.id for spot in SPOTS if spot.kind != "province"])
def test_pointing_at_a_town_means_the_town(id: str) -> None:
    spot = BY_ID[id]
    found = at_point(spot.lon, spot.lat, SPOTS, 0.02)
    assert found is not None
    assert found.id == id


def test_pointing_beside_the_towns_means_the_province_and_into_the_sea_nothing() -> None:
    found = at_point(107.0, 13.6, SPOTS, 0.02)
    assert found is not None
    assert found.id == "KH-16"
    assert at_point(102.3, 10.4, SPOTS, 0.02) is None


def test_the_arrows_reach_every_place_from_every_place() -> None:
    for start in BY_ID:
        seen, edge = {start}, [start]
        while edge:
            here = edge.pop()
            for next_id in {toward(here, direction, SPOTS) for direction in DIRECTIONS} - seen:
                seen.add(next_id)
                edge.append(next_id)
        assert seen == set(BY_ID), start


@pytest.mark.parametrize(("direction", "axis", "sign"), [("left", "x", -1), ("right", "x", 1), ("up", "y", 1)])
def test_an_arrow_goes_its_way_or_stays(direction: str, axis: str, sign: int) -> None:
    for id, spot in BY_ID.items():
        there = BY_ID[toward(id, direction, SPOTS)]
        assert (getattr(there, axis) - getattr(spot, axis)) * sign >= 0


def test_every_level_has_a_pattern_of_its_own_in_both_contrasts() -> None:
    for looks in (LOOKS, HIGH_LOOKS):
        assert len({how.pattern for how in looks.values()}) == len(looks) == len(PACK.levels)
    assert look("?", "high") != look("?")


def test_the_band_is_stricter_than_the_provinces_it_lies_in() -> None:
    drawn = fields(datetime(2026, 11, 24, tzinfo=KST), PACK)
    assert drawn.band_level == "3"
    assert set(drawn.band) == {"KH-1", "KH-2", "KH-9", "KH-13", "KH-15", "KH-22", "KH-24"}
    assert len(characters(drawn)) == 25
    assert fields(datetime(2025, 6, 1, tzinfo=KST), PACK).band == ()
