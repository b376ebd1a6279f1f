"""The leaflet a traveller takes along: alerts, a map, advice that fits the talk, numbers. No personal data."""

from datetime import datetime
from typing import TYPE_CHECKING

from airportdesk.leaflet.reasons import proposed_reason
from airportdesk.model import Assessment, CardFormat, Concern, Contact, DeskInfo, LeafletFormat, LeafletReason
from airportdesk.pack import Pack
from airportdesk.pack.leaflets import LeafletWords
from airportdesk.text import LeafletLanguage

if TYPE_CHECKING:
    from airportdesk.leaflet.fitting import Misfit

__all__ = ["fits", "general_leaflet", "help_card_pdf", "leaflet_pdf", "proposed_reason"]


def leaflet_pdf(
    contact: Contact,
    assessment: Assessment,
    pack: Pack,
    desk: DeskInfo,
    language: LeafletLanguage,
    made_at: datetime,
    *,
    reason: LeafletReason | None = None,
    format: LeafletFormat = LeafletFormat.A4,
) -> bytes:
    """A leaflet as a PDF; the same arguments give the same bytes. Raises LeafletError on a bad text.

    `reason` is the one `proposed_reason` gives where none is chosen. Of the contact only its places are printed,
    through the notices: never a name, a telephone number or the notes.
    """
    from airportdesk.leaflet import page  # reportlab takes 0.1 to 0.4 s to import; the window opens without it

    why = reason or proposed_reason(contact, assessment)
    return page.printed(page.subject(contact, assessment, pack, desk, language, made_at, why, format))


def general_leaflet(
    pack: Pack,
    desk: DeskInfo,
    language: LeafletLanguage,
    made_at: datetime,
    format: LeafletFormat = LeafletFormat.A4,
) -> bytes:
    """The leaflet for the stand, for nobody in particular: every area on the map, no places, no signs."""
    nobody = Contact(at=made_at)
    said = Assessment(concern=Concern.NONE, pack=pack.version)
    return leaflet_pdf(nobody, said, pack, desk, language, made_at, reason=LeafletReason.DESTINATION, format=format)


def fits(texts: LeafletWords, language: LeafletLanguage, pack: Pack) -> tuple["Misfit", ...]:
    """What of these texts is too long for a paper or cannot be printed, block by block; nothing if all of it fits.

    Asked before texts are saved: first each block by itself, then, if those are all right, whole leaflets for ten
    places with the longest advice, for every reason on every paper. Takes up to half a second.
    """
    from airportdesk.leaflet.fitting import misfits

    return misfits(texts, language, pack)


def help_card_pdf(pack: Pack, format: CardFormat, made_at: datetime) -> bytes:
    """The card in Khmer to show to people there; the same arguments give the same bytes. Raises LeafletError."""
    from airportdesk.leaflet import help_card

    return help_card.made(pack, format, made_at)
