"""Has this person passed our gate? What is asked, what is known, and a candidate with why and how sure. Pure.

The score is that of Fellegi and Sunter (A Theory for Record Linkage, JASA 64, 1969): each thing that is known on both
sides adds the logarithm to base 2 of how much likelier its agreement (or its difference) is for one person than for
two. `people_score` holds the weights and how far a name is worth less the more people have it. The prior is that half
of those asked about have passed once: odds of PRIOR in as many contacts as there are. `share` is the probability that
comes out, and three words stand for it:

- likely: at least LIKELY, and at least two kinds of things agree, or the telephone;
- possible: at least POSSIBLE, or more with a name alone or with a masked name, which is never more than possible;
- weak: at least WEAK. Below that nothing is told.

`tests/hq/test_people_calibration.py` holds these words to what they say, on invented persons with noise.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from airportdesk.handover.lines import TalkLine
from airportdesk.hq import people_keys as keys
from airportdesk.hq.people_score import (
    Evidence,
    Kind,
    birth_evidence,
    born_prior,
    name_evidence,
    when_evidence,
    who_evidence,
)
from airportdesk.links.handles import handles_in
from airportdesk.links.values import HandleKind
from airportdesk.text import Words

PRIOR = 0.5
"""How many of those asked about are among the contacts, before anything is compared."""
LIKELY, POSSIBLE, WEAK = 0.9, 0.1, 0.005
BY_FLIGHT_MOST = 0.05
"""The most a flight with its day says of who somebody is: an aircraft has some hundred seats."""
MASKED_MOST = 0.89
"""The most a candidate is believed whose name is masked or is all that agrees."""
HANDLES_MOST = 20
_USUAL = re.compile(r"010[- ]?([2-9]\d{3})[- ]?(\d{4})")
"""Nearly every telephone, read at once."""
CANDIDATES_MOST = 200
"""Candidates told of one question; the surest first."""


class Certainty(StrEnum):
    """How sure it is that a contact was with the person asked about."""

    LIKELY = "likely"
    POSSIBLE = "possible"
    WEAK = "weak"


CERTAINTY_WORDS = {
    Certainty.LIKELY: Words("유력", "likely"),
    Certainty.POSSIBLE: Words("가능", "possible"),
    Certainty.WEAK: Words("약함", "weak"),
}


@dataclass(frozen=True, slots=True)
class Known:
    """What of one contact is compared. `phone` is E.164 or masked, `birth` YYYY-MM-DD or masked, `handles` are
    "kind value".
    """

    desk: str
    contact: int
    revision: int
    at: datetime
    flight: str = ""
    name: str = ""
    phone: str = ""
    birth: str = ""
    handles: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str, int, int]:
        """What no other revision of any contact has."""
        return self.desk, self.contact, self.revision


@dataclass(frozen=True, slots=True)
class Wanted:
    """Who is asked about, as far as it is known. `born` is YYYY or YYYY-MM-DD; `about` says it may be a year off.

    `names` are spellings of one name. `handles` are "kind value", or a value alone where the kind is not known.
    `first` and `last` are the days between which the person may have left.
    """

    names: tuple[str, ...] = ()
    born: str = ""
    about: bool = False
    phones: tuple[str, ...] = ()
    handles: tuple[str, ...] = ()
    flight: str = ""
    first: date | None = None
    last: date | None = None

    @property
    def by_flight_alone(self) -> bool:
        """Whether a flight and its days are all that is asked: then each talk of that flight is an answer."""
        return bool(self.flight) and not (self.names or self.phones or self.handles or self.born)

    @property
    def enough(self) -> bool:
        """Whether anything is there to look a person up by; a year of birth or a flight alone is not."""
        days = self.first is not None and self.last is not None
        return bool(self.names or self.phones or self.handles or len(self.born) == 10 or (self.flight and days))


@dataclass(frozen=True, slots=True)
class Candidate:
    """A contact that may have been with the person: how sure, the probability behind that, and every reason."""

    known: Known
    sure: Certainty
    share: float
    bits: float
    why: tuple[Words, ...]


Names = dict[str, tuple[Evidence, ...]]
"""What was said of each name in answer to one question."""


class Counts(Protocol):
    """What the index knows of how common something is."""

    @property
    def total(self) -> int:
        """Contacts with a name in the index; the prior and every share is of these."""

    def count(self, key: str) -> int:
        """Contacts with that key."""


class Index(Counts, Protocol):
    """Where candidates come from."""

    def having(self, wanted: tuple[str, ...]) -> Iterable[Known]:
        """Every contact with one of these keys, once."""


def known_of(line: TalkLine) -> Known:
    """What of a line that a desk handed over is compared."""
    who = line.traveller
    handles = tuple(f"{one.kind} {one.value}" for one in line.handles[:HANDLES_MOST] if one.kind != "hashed")
    return Known(
        desk=line.desk,
        contact=line.contact,
        revision=line.revision,
        at=line.at,
        flight=line.flight,
        name=who.name if who else "",
        phone=one_phone(who.phone) if who else "",
        birth=who.birth if who else "",
        handles=handles,
    )


def one_phone(text: str) -> str:
    """The first telephone number of a text in E.164; a masked one as it stands; "" where there is none."""
    if not text or keys.STAR in text:
        return text
    if usual := _USUAL.fullmatch(text):
        return f"+8210{usual[1]}{usual[2]}"
    return next((one.handle.value for one in handles_in(text) if one.handle.kind is HandleKind.PHONE), "")


def index_keys(known: Known) -> tuple[str, ...]:
    """Every key under which a contact is found."""
    made = [*keys.name_index_keys(known.name), *keys.phone_keys(known.phone)]
    if len(known.birth) == 10 and keys.STAR not in known.birth:
        made.append(f"b{known.birth}")
    for handle in known.handles:
        kind, _, value = handle.partition(" ")
        made.append(f"t{value}" if kind == HandleKind.PHONE.value else f"h{value}")
    if known.flight:
        made.append(keys.flight_key(known.flight, keys.day_of(known.at)))
    return keys.once(made)


def asked_keys(wanted: Wanted) -> tuple[str, ...]:
    """Every key under which a contact with that person may stand. A flight counts with its days only."""
    made = [key for name in wanted.names for key in keys.name_asked_keys(name)]
    made += [key for phone in wanted.phones for key in keys.asked_phone_keys(phone)]
    if len(wanted.born) == 10:
        made.append(f"b{wanted.born}")
    made += [f"h{handle.rpartition(' ')[2]}" for handle in wanted.handles]
    if wanted.flight and wanted.first and wanted.last:
        made += [keys.flight_key(wanted.flight, day) for day in keys.days_around(wanted.first, wanted.last)]
    return keys.once(made)


def found(wanted: Wanted, index: Index, most: int = CANDIDATES_MOST) -> tuple[Candidate, ...]:
    """The contacts that may have been with a person, the surest first, then the newest. Nothing where too little is
    asked (`Wanted.enough`).
    """
    if not wanted.enough:
        return ()
    names: Names = {}
    told = [one for known in index.having(asked_keys(wanted)) if (one := judged(wanted, known, index, names))]
    told.sort(key=lambda one: (-one.share, -one.known.at.timestamp(), one.known.key))
    return tuple(told[:most])


def judged(wanted: Wanted, known: Known, counts: Counts, names: Names | None = None) -> Candidate | None:
    """How sure it is that one contact was with the person, and why; None below WEAK.

    `names` remembers what was said of names for one question, for namesakes are many.
    """
    names = {} if names is None else names
    if known.name not in names:
        names[known.name] = tuple(name_evidence(wanted.names, known.name, counts))
    heard = [
        names[known.name],
        birth_evidence(wanted.born, wanted.about, known.birth),
        who_evidence(wanted.phones, wanted.handles, known.phone, known.handles, counts),
        when_evidence(wanted.flight, wanted.first, wanted.last, known.flight, keys.day_of(known.at)),
    ]
    evidence = [one for each in heard for one in each]
    bits = born_prior(PRIOR, counts.total) + sum(one.bits for one in evidence)
    share = 1 / (1 + 2 ** -max(-60.0, min(60.0, bits)))
    agreeing = {one.kind for one in evidence if one.agrees}
    alone = len(agreeing) < 2 and Kind.PHONE not in agreeing
    masked = keys.is_masked(known.name)
    if alone or masked:
        share = min(share, MASKED_MOST)
    if wanted.by_flight_alone:  # who it was it does not say, but every talk of that flight is what was asked for
        fits = all(one.agrees for one in evidence) and known.flight == wanted.flight
        share = max(WEAK, min(share, BY_FLIGHT_MOST))
        return Candidate(known, Certainty.WEAK, share, bits, (*_reasons(evidence, False, True),)) if fits else None
    if share < WEAK or not agreeing - {Kind.WHEN}:
        return None
    return Candidate(known, _word(share), share, bits, _reasons(evidence, masked, alone))


def _word(share: float) -> Certainty:
    return Certainty.LIKELY if share >= LIKELY else Certainty.POSSIBLE if share >= POSSIBLE else Certainty.WEAK


def _reasons(evidence: list[Evidence], masked: bool, alone: bool) -> tuple[Words, ...]:
    """What agrees first, then what differs, then why it cannot be more."""
    said = [one.words for one in sorted(evidence, key=lambda one: -one.bits) if one.words.ko]
    if masked:
        said.append(Words("가려진 이름이라 '가능' 이상은 아님", "a masked name, so never more than possible"))
    elif alone:
        said.append(
            Words("맞는 것이 하나뿐이라 '가능' 이상은 아님", "only one thing agrees, so never more than possible")
        )
    return tuple(said)
