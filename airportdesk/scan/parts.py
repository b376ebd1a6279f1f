"""What a reader gives back where it cannot read, and the part of a scan that is about the person."""

from dataclasses import dataclass

from airportdesk.text import Words


@dataclass(frozen=True, slots=True)
class Person:
    """What a scan says of the person. Only for a contact with identity switched on and its ground given."""

    name: str = ""
    number: str = ""
    pnr: str = ""
    seat: str = ""
    sequence: str = ""


@dataclass(frozen=True, slots=True)
class Unread:
    """A scan that was meant for a reader and cannot be read: which reader, which field, and why in words."""

    what: str
    field: str
    words: Words


class UnreadError(Exception):
    """Raised inside a reader at the first field that cannot be read."""

    def __init__(self, field: str, ko: str, en: str) -> None:
        super().__init__(en)
        self.field = field
        self.words = Words(ko, en)
