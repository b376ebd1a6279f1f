"""The leaflet a traveller takes along: alerts, a map, advice that fits the talk, numbers. No personal data."""

from datetime import datetime

from airportdesk.model import Assessment, Contact, DeskInfo
from airportdesk.pack import Pack
from airportdesk.text import Language

__all__ = ["leaflet_pdf"]


def leaflet_pdf(
    contact: Contact, assessment: Assessment, pack: Pack, desk: DeskInfo, language: Language, made_at: datetime
) -> bytes:
    """A PDF of one A4 page, two at most; the same arguments give the same bytes. Raises LeafletError on a bad text.

    Of the contact only its places are printed, through the notices: never a name, a telephone number or the notes.
    """
    from airportdesk.leaflet.page import made  # reportlab takes 0.1 to 0.4 s to import; the window opens without it

    return made(contact, assessment, pack, desk, language, made_at)
