"""The order of versions: numbers parted by dots or hyphens, compared number by number."""

import re

_VERSION = re.compile(r"\d{1,9}(?:[.-]\d{1,9}){0,7}", re.ASCII)


def is_version(text: str) -> bool:
    """Whether a text is a version: `2026.11-1`."""
    return bool(_VERSION.fullmatch(text))


def version_key(text: str) -> tuple[int, ...]:
    """What versions are sorted by: 2026.11 < 2026.11-1 < 2026.11-2 < 2026.11-10 < 2026.12. 2026.11.2 is 2026.11-2."""
    return tuple(int(number) for number in re.split("[.-]", text))
