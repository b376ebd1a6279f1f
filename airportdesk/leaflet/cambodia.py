"""The map of Cambodia by alert level as PDF operators: a colour and a pattern each, so that black and white will do."""

from collections.abc import Iterator
from functools import cache, lru_cache

from airportdesk.atlas.geometry import ASPECT, on_map, placed, provinces, thai_border
from airportdesk.atlas.looks import Look, look


@lru_cache(maxsize=8)
def map_operators(
    levels: tuple[tuple[str, str], ...],
    band: tuple[str, ...],
    band_level: str,
    band_km: int,
    width: float,
    contrast: str = "light",
) -> str:
    """The whole map without its words. `levels`: (province, level); `band`: the provinces with a border band."""
    ops = ["q 0.5 w 1 J 1 j"]
    for province, level in levels:
        ops += _filled(_outline(province, width), look(level, contrast), width)
    if band and band_level:
        circles = " ".join(_circle(*placed(x, y, width), on_map(band_km, width)) for x, y in thai_border(band))
        inside = " ".join(_outline(province, width) for province in band)
        ops += ["q", circles, "W n", *_filled(inside, look(band_level, contrast), width), "Q"]
    ops.append(f"{rgb('#000000' if contrast == 'mono' else '#ffffff')} RG 0.7 w")
    ops += [f"{_outline(province, width)} S" for province, _ in levels]
    ops.append("Q")
    return "\n".join(ops)


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


def swatch(level: str, width: float, height: float, contrast: str = "light") -> str:
    """A small field in the look of a level, for the legend; its lower left corner is the origin."""
    how, x, y = look(level, contrast), 0.0, 0.0
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
