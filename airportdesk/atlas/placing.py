"""Names beside their dots where nothing stands yet."""

from collections.abc import Sequence

Rect = tuple[float, float, float, float]
"""Left, low, right, high; either way up."""


def meet(a: Rect, b: Rect) -> bool:
    """Whether two rectangles share more than an edge."""
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def free(rect: Rect, taken: Sequence[Rect]) -> bool:
    """Whether nothing stands there."""
    return not any(meet(rect, other) for other in taken)


def spots_beside(x: float, y: float, wide: float, scale: float = 1.0, clear: float = 0.0) -> list[tuple[float, float]]:
    """Where a name of that width may begin, the best place first.

    `scale` for letters larger than seven points, `clear` for a mark that reaches so much further than a dot.
    """
    right, left, middle = x + 5 * scale + clear, x - 5 * scale - clear - wide, x - wide / 2
    below, above = 2.5 * scale, 5 * scale + clear
    return [
        (right, y - below),
        (left, y - below),
        (middle, y + above),
        (middle, y - 11 * scale - clear),
        (right, y + 4 * scale),
        (right, y - 9 * scale),
    ]
