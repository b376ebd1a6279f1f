"""What a scan is, and whether keys that come this fast can be one. Pure."""

import re
from datetime import date

from airportdesk.scan.boarding_pass import BoardingPass, boarding_pass
from airportdesk.scan.keyboard import latin
from airportdesk.scan.parts import Unread
from airportdesk.scan.passport import Passport, passport

LONGEST = 2_000
"""Characters of the longest scan: four legs whose parts are all as long as they may be, and a security block."""
SHORTEST = 20
_SYMBOLOGY = re.compile(r"^\s*\][A-Z][0-9A-Z]")  # a scanner may say before the code which kind of bar code it was
_PASS = re.compile(r"M[1-9]")
_DOCUMENT = re.compile(r"[PVIAC][A-Z0-9]?[^A-Z0-9]?[A-Z]")
_FILLERS = re.compile(r"([^A-Z0-9\s])\1")
_DATES = re.compile(r"[0-9OI]{7}[^0-9]?[0-9OI]{7}")
_BEGINS = re.compile(r"\][A-Z]?|(\][A-Z][0-9A-Z])?(?!PPPP)(M([1-4].*)?|P([^0-9 ].*)?)?", re.DOTALL)


def scanned(text: str, today: date) -> BoardingPass | Passport | Unread | None:
    """What was scanned: a pass, a passport, one of them that cannot be read, or none for anything else."""
    code = _code(text)
    if _PASS.match(code):
        return boarding_pass(code, today)
    return passport(code) if _is_zone(code) else None


def may_begin(keys: str) -> bool:
    """Whether these first keys of a burst may become a pass or a passport: what cannot is never held back."""
    return bool(keys) and _BEGINS.fullmatch(latin(keys)) is not None


def is_travel_document(text: str) -> bool:
    """Whether a burst of keys has the shape of a pass or a passport, readable or not."""
    code = _code(text)
    return len(code) >= SHORTEST and (re.match("M[1-4]", code) is not None or _is_zone(code))


def _code(text: str) -> str:
    return _SYMBOLOGY.sub("", latin(text[:LONGEST])).strip()


def _is_zone(code: str) -> bool:
    """A zone has runs of fillers, or two dates with their check digits and at most the sex between them."""
    if not _DOCUMENT.match(code) or len(code) < SHORTEST:
        return False
    return len(_FILLERS.findall(code)) >= 2 or _DATES.search(code) is not None
