"""The places one can point at on the map: towns, areas and airports where they lie, provinces in their middle."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import hypot

from airportdesk.atlas.geometry import Point, centre, placed, provinces
from airportdesk.pack import Pack

DIRECTIONS = {"left": (-1, 0), "right": (1, 0), "up": (0, 1), "down": (0, -1)}


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on the map. `x` and `y` are its flat position on a map of width 1, from the lower left corner."""

    id: str
    kind: str
    lon: float
    lat: float
    x: float
    y: float


def spots(pack: Pack, country: str = "KH") -> tuple[Spot, ...]:
    """Every place of the pack that lies on the map, towns before provinces."""
    found = []
    for place in pack.place_file.place:
        if place.country != country:
            continue
        if place.kind == "province" and place.id in provinces():
            lon, lat = centre(place.id)
        elif place.lat is not None and place.lon is not None:
            lon, lat = place.lon, place.lat
        else:
            continue
        found.append(Spot(place.id, place.kind, lon, lat, *placed(lon, lat, 1.0)))
    found.sort(key=lambda spot: spot.kind == "province")
    return tuple(found)


def at_point(lon: float, lat: float, among: Sequence[Spot], reach: float) -> Spot | None:
    """The spot one means by pointing there: the nearest town within `reach` (of the map's width), else the province."""
    x, y = placed(lon, lat, 1.0)
    near = [(hypot(s.x - x, s.y - y), s.id, s) for s in among if s.kind != "province"]
    best = min(near, default=None)
    if best is not None and best[0] <= reach:
        return best[2]
    return next((s for s in among if s.kind == "province" and _inside(lon, lat, s.id)), None)


def toward(id: str, direction: str, among: Sequence[Spot]) -> str:
    """The nearest spot in a direction, counting what lies aside twice; the same one where there is nothing further."""
    here = next((s for s in among if s.id == id), None)
    if here is None:
        return among[0].id if among else ""
    dx, dy = DIRECTIONS[direction]
    ahead = []
    for spot in among:
        along = (spot.x - here.x) * dx + (spot.y - here.y) * dy
        aside = abs((spot.x - here.x) * dy) + abs((spot.y - here.y) * dx)
        if along > 1e-6:
            ahead.append((aside > along, hypot(along, 2 * aside), spot.id))
    return min(ahead)[2] if ahead else id


def _inside(lon: float, lat: float, province: str) -> bool:
    """Whether a point lies in a province: the edges a line to the east crosses are odd in number."""
    return sum(_crossed(lon, lat, ring) for ring in provinces()[province]) % 2 == 1


def _crossed(lon: float, lat: float, ring: Sequence[Point]) -> int:
    count = 0
    for (x0, y0), (x1, y1) in pairwise(ring):
        if (y0 > lat) != (y1 > lat) and lon < x0 + (lat - y0) / (y1 - y0) * (x1 - x0):
            count += 1
    return count
