"""What a desk gives headquarters of itself once, by hand: who it is, and the key it signs with. Pure."""

from dataclasses import dataclass

import msgspec

from airportdesk.handover.lines import DeskId, Short

CARD_SUFFIX = ".desk.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskCard:
    """A desk by its log's id, its name, and its minisign public key's line (`RW…`)."""

    desk: DeskId
    name: Short
    key: Short


def card_of(card: DeskCard) -> bytes:
    """The file of a desk, as JSON."""
    return msgspec.json.format(msgspec.json.encode(card), indent=1) + b"\n"


def card_name(desk: str) -> str:
    """What the file is called."""
    return f"airportdesk-{desk[:8]}{CARD_SUFFIX}"
