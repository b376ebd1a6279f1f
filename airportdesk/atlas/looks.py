"""How each alert level looks: a fill and a pattern, so that black and white will do."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Look:
    """How a level is drawn: fill, ink of its pattern, ink of its character, and the pattern."""

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
HIGH_LOOKS: Mapping[str, Look] = {
    "1": Look("#0a1a38", "#b1cefb", "#d8e5fd"),
    "2": Look("#2e1f00", "#ffc95c", "#ffe0a3", "dots"),
    "S": Look("#2a0a04", "#f7afa1", "#fdd8d0", "sparse"),
    "3": Look("#390d05", "#f48771", "#fdefec", "dense"),
    "4": Look("#f4f5f6", "#f4f5f6", "#000000", "solid"),
}
HIGH_UNKNOWN = Look("#000000", "#8a949e", "#cdd1d5")
MONO_LOOKS: Mapping[str, Look] = {
    id: Look("#ffffff", "#000000", "#000000", how.pattern) for id, how in LOOKS.items() if how.pattern != "solid"
} | {"4": Look("#000000", "#000000", "#ffffff", "solid")}
"""For a printer that has black only and would print a light colour as grey dots."""


def look(level: str, contrast: str = "light") -> Look:
    """How a level is drawn: light, high or mono; one the program does not know is left empty."""
    if contrast == "mono":
        return MONO_LOOKS.get(level, UNKNOWN)
    if contrast == "high":
        return HIGH_LOOKS.get(level, HIGH_UNKNOWN)
    return LOOKS.get(level, UNKNOWN)
