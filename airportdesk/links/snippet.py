"""The part of a text that shows what was looked for, and where in it that stands."""

import re

from airportdesk.links.terms import Asked

_BEFORE, _LENGTH = 18, 110
_DIGITS = re.compile(r"\d{4,}")


def marks(text: str, asked: Asked) -> tuple[tuple[int, int], ...]:
    """Start and end of each place where a text shows what was asked for, without overlaps."""
    found: list[tuple[int, int]] = []
    pieces = [piece for term in asked.terms for piece in (*term.texts, *term.names, *term.births)]
    for piece in sorted(pieces, key=len, reverse=True):
        pattern = r"[-. ()]{0,2}".join(piece) if _DIGITS.fullmatch(piece) else re.escape(piece)
        for hit in re.finditer(pattern, text, re.IGNORECASE):
            if not any(hit.start() < end and start < hit.end() for start, end in found):
                found.append(hit.span())
    return tuple(sorted(found))


def snippet(text: str, asked: Asked) -> tuple[str, tuple[tuple[int, int], ...]]:
    """One line from a text, beginning shortly before the first mark, with its marks."""
    line = " ".join(text.split())
    first = next(iter(marks(line, asked)), (0, 0))[0]
    start = max(0, first - _BEFORE) if first > _LENGTH - 20 else 0
    line = ("… " if start else "") + line[start : start + _LENGTH] + ("…" if start + _LENGTH < len(line) else "")
    return line, marks(line, asked)
