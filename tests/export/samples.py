"""Records of one day, from harmless to hostile."""

from dataclasses import replace
from datetime import date, datetime

from airportdesk.model import (
    KST,
    Act,
    Concern,
    Contact,
    Decision,
    DeskInfo,
    Ground,
    Officer,
    Overrule,
    Record,
    Traveller,
)
from airportdesk.pack import load
from airportdesk.risk import Rules, assessment

DAY = date(2026, 11, 24)
AT = datetime(2026, 11, 24, 18, 20, tzinfo=KST)
PACK = load()
RULES = Rules(PACK)
DESK = DeskInfo("인천 T2 안내데스크", "T2", "263")

FAMILY = Contact(at=AT, flight="KE689", places=("siem-reap",), stay_days=5, answers={"party": ("family",)})
FULL = Contact(
    at=AT,
    flight="0689",
    route=("ICN", "SGN", "KTI"),
    places=("bavet", "KH-1"),
    stay_days=30,
    answers={"recruited_through": ("telegram",), "carries": ("bank_access", "several_phones"), "work": ("unverified",)},
    notes="텔레그램으로 소개받음.\n가족과 통화함.",
    act=Act.DISSUADED,
    decision=Decision.WENT_HOME,
    traveller=Traveller(Ground.CONSENT, "김하나", "010-1234-5678"),
)
HOSTILE = (
    '=HYPERLINK("http://x","y")',
    "+82-10-1234-5678",
    "-2+3",
    "@SUM(A1)",
    "\t=1+1",
    " =1+1",
    "＝1+1",
    "＋1",
    "－1",
    "＠A1",
    "'010",
    "http://example.com",
    "mailto:a@b.c",
    '줄\n바꿈과 "따옴표", 쉼표',
    "0689",
    "1234567890123456",
    "1-2",
    "1E5",
    "TRUE",
)


def record(contact: Contact = FAMILY, number: int = 1, overrule: Overrule | None = None, reason: str = "") -> Record:
    """A record of a contact as the rules see it."""
    said = assessment(contact, RULES)
    return Record(number, 1, contact, said, overrule, DESK, Officer("k", "이순경"), AT, reason)


def noted(notes: str) -> Record:
    """A record with these notes, which also stand as the traveller's name and the reason of an overrule."""
    about = replace(FAMILY, notes=notes, traveller=Traveller(Ground.DUTY, notes))
    return record(about, overrule=Overrule(Concern.NONE, notes))
