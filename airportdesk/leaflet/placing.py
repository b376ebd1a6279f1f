"""Where the blocks of a leaflet stand."""

from dataclasses import dataclass

from airportdesk.leaflet.sheet import Block


@dataclass(frozen=True, slots=True)
class Placed:
    """A block, its left edge and its top."""

    block: Block
    x: float
    top: float


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its size in points, what stands on it, and PDF operators for marks at its edges."""

    width: float
    height: float
    placed: tuple[Placed, ...]
    marks: str = ""
