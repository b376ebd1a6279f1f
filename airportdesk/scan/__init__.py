"""What a scanner typed: a boarding pass or a passport's machine-readable zone, as facts. Pure."""

from airportdesk.scan.boarding_pass import BoardingPass, Leg
from airportdesk.scan.keyboard import strokes
from airportdesk.scan.parts import Person, Unread
from airportdesk.scan.passport import Passport
from airportdesk.scan.shapes import is_travel_document, may_begin, scanned

__all__ = [
    "BoardingPass",
    "Leg",
    "Passport",
    "Person",
    "Unread",
    "is_travel_document",
    "may_begin",
    "scanned",
    "strokes",
]
