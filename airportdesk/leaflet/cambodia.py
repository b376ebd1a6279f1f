"""The map of Cambodia by alert level as PDF operators: a colour and a pattern each, so that black and white will do."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
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


@dataclass(frozen=True, slots=True)
class Look:
    """How a level is drawn: paper fill, ink of its pattern, ink of its character, and the pattern."""

    fill: str
    ink: str
    letter: str
    pattern: str = ""


LOOKS: Mapping[str, Look] = {
    "1": Look("#ecf2fe", "#256ef4", "#0b50d0"),
    "2": Look("#fff3db", "#c78500", "#8a5c00", "dots"),
    "S": Look("#fdefec", "#e8765f", "#8a240f", "sparse"),
    "3": Look("#f9c4b8", "#d63a1c", "#8a240f", "dense"),
    "4": Look("#1e2124", "#1e2124", "#ffffff", "solid"),
}
UNKNOWN = Look("#ffffff", "#8a949e", "#464c53")


def look(level: str) -> Look:
    """How a level is drawn; one the program does not know is left white."""
    return LOOKS.get(level, UNKNOWN)


@cache
def provinces() -> dict[str, tuple[Ring, ...]]:
    """Province id to its rings in degrees."""
    found = json.loads((RESOURCES / "map" / "cambodia.json").read_bytes())
    return {p["id"]: tuple(tuple((x, y) for x, y in ring) for ring in p["rings"]) for p in found["provinces"]}


def placed(lon: float, lat: float, width: float) -> Point:
    """Degrees to points on a map of that width, from its lower left corner."""
    scale = width / ((EAST - WEST) * _SHRINK)
    return (lon - WEST) * _SHRINK * scale, (lat - SOUTH) * scale


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


@lru_cache(maxsize=8)
def map_operators(
    levels: tuple[tuple[str, str], ...], band: tuple[str, ...], band_level: str, band_km: int, width: float
) -> str:
    """The whole map without its words. `levels`: (province, level); `band`: the provinces with a border band."""
    ops = ["q 0.5 w 1 J 1 j"]
    for province, level in levels:
        ops += _filled(_outline(province, width), look(level), width)
    if band and band_level:
        circles = " ".join(_circle(*placed(x, y, width), _km(band_km, width)) for x, y in thai_border(band))
        inside = " ".join(_outline(province, width) for province in band)
        ops += ["q", circles, "W n", *_filled(inside, look(band_level), width), "Q"]
    ops.append(f"{rgb('#ffffff')} RG 0.7 w")
    ops += [f"{_outline(province, width)} S" for province, _ in levels]
    ops.append("Q")
    return "\n".join(ops)


def in_band(lon: float, lat: float, band: tuple[str, ...], band_km: int) -> bool:
    """Whether a point lies within the border band, by the map's own border."""
    reach = band_km / _KM_A_DEGREE
    return any(hypot((lon - x) * _SHRINK, lat - y) <= reach for x, y in thai_border(band))


def _km(km: float, width: float) -> float:
    return km / _KM_A_DEGREE * (placed(WEST, SOUTH + 1, width)[1])


@lru_cache(maxsize=64)
def _outline(province: str, width: float) -> str:
    parts = []
    for ring in provinces().get(province, ()):
        points = [placed(x, y, width) for x, y in ring]
        parts.append(f"{points[0][0]:.2f} {points[0][1]:.2f} m")
        parts += [f"{x:.2f} {y:.2f} l" for x, y in points[1:]]
        parts.append("h")
    return " ".join(parts)


def _circle(x: float, y: float, r: float) -> str:
    k = r * 4 / 3 * (2**0.5 - 1)
    return (
        f"{x + r:.1f} {y:.1f} m {x + r:.1f} {y + k:.1f} {x + k:.1f} {y + r:.1f} {x:.1f} {y + r:.1f} c "
        f"{x - k:.1f} {y + r:.1f} {x - r:.1f} {y + k:.1f} {x - r:.1f} {y:.1f} c "
        f"{x - r:.1f} {y - k:.1f} {x - k:.1f} {y - r:.1f} {x:.1f} {y - r:.1f} c "
        f"{x + k:.1f} {y - r:.1f} {x + r:.1f} {y - k:.1f} {x + r:.1f} {y:.1f} c h"
    )


def _filled(outline: str, how: Look, width: float) -> Iterator[str]:
    yield f"{rgb(how.fill)} rg {outline} f*" if outline else ""
    if how.pattern in ("dots", "sparse", "dense") and outline:
        yield f"q {outline} W* n {pattern(how, 0, 0, width, width * ASPECT)} Q"


def swatch(level: str, x: float, y: float, width: float, height: float) -> str:
    """A small field in the look of a level, for the legend."""
    how = look(level)
    box = f"{x:.2f} {y:.2f} {width:.2f} {height:.2f} re"
    inner = f"q {box} W n {pattern(how, x, y, width, height)} Q" if how.pattern not in ("", "solid") else ""
    return (
        f"q {rgb(how.fill)} rg {box} f {inner} {rgb(how.letter if how.pattern == '' else how.ink)} RG 0.5 w {box} S Q"
    )


def pattern(how: Look, x: float, y: float, width: float, height: float) -> str:
    """Lines or dots over a rectangle; the caller clips them."""
    ops = [f"{rgb(how.ink)} RG"]
    if how.pattern == "dots":
        ops.append("0.9 w 1 J [0 4] 0 d")
        rows = int(height / 3.4) + 1
        ops += [f"{x + (i % 2) * 2:.1f} {y + i * 3.4:.1f} m {x + width:.1f} {y + i * 3.4:.1f} l" for i in range(rows)]
    else:
        step, line = (5.6, 0.5) if how.pattern == "sparse" else (2.8, 0.6)
        ops.append(f"{line} w 0 J")
        start = x - height
        count = int((width + height) / step) + 1
        ops += [
            f"{start + i * step:.1f} {y:.1f} m {start + i * step + height:.1f} {y + height:.1f} l" for i in range(count)
        ]
    return " ".join((*ops, "S", "[] 0 d"))


@cache
def rgb(colour: str) -> str:
    """#rrggbb as the three numbers of a PDF colour operator."""
    return " ".join(f"{int(colour[i : i + 2], 16) / 255:.3f}" for i in (1, 3, 5))
