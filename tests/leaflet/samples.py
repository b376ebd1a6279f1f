"""Contacts and what a leaflet made of them says."""

from dataclasses import dataclass
from datetime import datetime

import pypdfium2

from airportdesk.leaflet import leaflet_pdf
from airportdesk.model import KST, Answers, Assessment, Contact, DeskInfo, LeafletFormat, LeafletReason
from airportdesk.pack import Pack, load
from airportdesk.risk import Rules, assessment
from airportdesk.text import LEAFLET_LANGUAGES, LeafletLanguage

AT = datetime(2026, 11, 24, 18, 20, tzinfo=KST)
PACK = load()
RULES = Rules(PACK)
DESK = DeskInfo("인천국제공항경찰단 제2터미널", "T2", "263")
LANGUAGES = LEAFLET_LANGUAGES


def contact(*places: str, route: tuple[str, ...] = (), **answers: str | tuple[str, ...]) -> Contact:
    """A contact with these places and answers."""
    given: Answers = {id: (found,) if isinstance(found, str) else found for id, found in answers.items()}
    return Contact(at=AT, places=places, route=route, answers=given)


FAMILY = contact("siem-reap", purpose="tourism", party="family", reassurance="own_bookings")
UNVERIFIED_JOB = contact(
    "phnom-penh",
    "sihanoukville",
    purpose="work",
    recruited_through="telegram",
    work="unverified",
    pay="far_above",
    ticket_payer="recruiter",
    family_knows="no",
)
BANNED = contact("bavet", "poipet", "bokor")
NOWHERE = contact()
TEN_PLACES = contact(
    *(
        "bavet",
        "poipet",
        "bokor",
        "sihanoukville",
        "phnom-penh",
        "siem-reap",
        "KH-1",
        "battambang",
        "kampot",
        "koh-kong",
    ),
    purpose="work",
    recruited_through="telegram",
    work="unverified",
    pay="far_above",
    ticket_payer="recruiter",
    family_knows="no",
    carries="bank_access",
)


@dataclass(frozen=True)
class Read:
    """A leaflet as a reader sees it."""

    pages: tuple[str, ...]

    @property
    def text(self) -> str:
        """All words, every run of white space as one blank."""
        return " ".join(" ".join(self.pages).split())

    def says(self, words: str) -> bool:
        """Whether the words are there, wherever their lines break."""
        return "".join(words.split()) in "".join(self.text.split())


def made(
    about: Contact,
    language: LeafletLanguage = "ko",
    desk: DeskInfo = DESK,
    said: Assessment | None = None,
    at: datetime = AT,
    reason: LeafletReason | None = None,
    format: LeafletFormat = LeafletFormat.A4,
    pack: Pack = PACK,
) -> bytes:
    """The leaflet of a contact; its assessment by the rules unless one is given."""
    found = said or assessment(about, RULES)
    return leaflet_pdf(about, found, pack, desk, language, at, reason=reason, format=format)


def read(pdf: bytes) -> Read:
    """The words of a PDF, page by page."""
    document = pypdfium2.PdfDocument(pdf)
    pages = tuple(page.get_textpage().get_text_bounded().replace("\r\n", "\n") for page in document)
    document.close()
    return Read(pages)
