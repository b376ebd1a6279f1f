"""Province outlines and the Thai border in degrees, and how degrees become a flat map."""

import json
from collections import Counter
from functools import cache
from itertools import pairwise
from math import cos, hypot, radians

from airportdesk.files import RESOURCES

WEST, SOUTH, EAST, NORTH = 102.28, 10.36, 107.68, 14.74
_SHRINK = cos(radians((SOUTH + NORTH) / 2))
ASPECT = (NORTH - SOUTH) / ((EAST - WEST) * _SHRINK)
_KM_A_DEGREE = 111.2
_TRIPOINT_LAOS = 105.21
_TRIPOINT_SEA = 11.64

Point = tuple[float, float]
Ring = tuple[Point, ...]


@cache
def provinces() -> dict[str, tuple[Ring, ...]]:
    """Province id to its rings in degrees."""
    found = json.loads((RESOURCES / "map" / "cambodia.json").read_bytes())
    return {p["id"]: tuple(tuple((x, y) for x, y in ring) for ring in p["rings"]) for p in found["provinces"]}


def placed(lon: float, lat: float, width: float) -> Point:
    """Degrees to points on a map of that width, from its lower left corner."""
    scale = width / ((EAST - WEST) * _SHRINK)
    return (lon - WEST) * _SHRINK * scale, (lat - SOUTH) * scale


def on_map(km: float, width: float) -> float:
    """Kilometres to points on a map of that width."""
    return km / _KM_A_DEGREE * placed(WEST, SOUTH + 1, width)[1]


@cache
def centre(province: str) -> Point:
    """The centre of gravity of a province's largest ring, in degrees."""
    area = x_sum = y_sum = 0.0
    ring = max(provinces()[province], key=len)
    for (x0, y0), (x1, y1) in pairwise(ring):
        cross = x0 * y1 - x1 * y0
        area, x_sum, y_sum = area + cross, x_sum + (x0 + x1) * cross, y_sum + (y0 + y1) * cross
    return x_sum / (3 * area), y_sum / (3 * area)


@cache
def thai_border(band: tuple[str, ...]) -> tuple[Point, ...]:
    """Points of the Thai border about 10 km apart: the outer edges of the band's provinces between Laos and the sea."""
    edges = Counter(frozenset(e) for rings in provinces().values() for r in rings for e in pairwise(r))
    kept: list[Point] = []
    for province in band:
        for ring in provinces().get(province, ()):
            for a, b in pairwise(ring):
                outer = edges[frozenset((a, b))] == 1 and a[0] <= _TRIPOINT_LAOS and a[1] >= _TRIPOINT_SEA
                if outer and all(hypot(a[0] - x, a[1] - y) > 0.09 for x, y in kept):
                    kept.append(a)
    return tuple(kept)


def in_band(lon: float, lat: float, band: tuple[str, ...], band_km: int) -> bool:
    """Whether a point lies within the border band, by the map's own border."""
    reach = band_km / _KM_A_DEGREE
    return any(hypot((lon - x) * _SHRINK, lat - y) <= reach for x, y in thai_border(band))


@cache
def band_middle(province: str, band: tuple[str, ...], band_km: int) -> Point | None:
    """A point of a province in the middle of the border band, or None where it does not touch the border."""
    border = set(thai_border(band))
    own = [point for ring in provinces().get(province, ()) for point in ring if point in border]
    if not own:
        return None
    (x, y), (cx, cy) = own[len(own) // 2], centre(province)
    far = hypot((cx - x) * _SHRINK, cy - y)
    part = min(1.0, band_km / 2 / _KM_A_DEGREE / far) if far else 0.0
    return x + (cx - x) * part, y + (cy - y) * part
