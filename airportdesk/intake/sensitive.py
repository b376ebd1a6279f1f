"""Matters the law calls sensitive, in freely typed text: told while it is typed, and marked in files that leave. Pure.

A list of words finds some of them and misses others: it is a reminder for the officer, no filter. docs/privacy.md says
what it misses.
"""

import tomllib
from dataclasses import dataclass
from functools import cache

from airportdesk.files import RESOURCES
from airportdesk.model import Contact, Draft, Overrule, Record
from airportdesk.text import Words, joined

FILE = RESOURCES / "sensitive.toml"
_NOTES, _REFERRED = Words("메모", "notes"), Words("넘긴 곳", "referred to")
_FOLLOW, _WHY, _AMENDED = Words("후속 조치", "follow-up"), Words("판단 이유", "reason"), Words("고친 이유", "amendment")


@dataclass(frozen=True, slots=True)
class Matter:
    """One sensitive matter, the words that point to it, and the stretches of text in which they do not."""

    id: str
    words: Words
    spellings: tuple[str, ...]
    unless: tuple[str, ...]

    def is_in(self, told: str) -> bool:
        """Whether a text without blanks, in small letters, has a word of it that is not part of an exception."""
        for other in self.unless:
            told = told.replace(other, "\0")
        return any(spelling in told for spelling in self.spellings)


@cache
def matters() -> tuple[Matter, ...]:
    """The matters as they ship, read once."""
    told = tomllib.loads(FILE.read_text(encoding="utf-8"))
    return tuple(
        Matter(one["id"], Words(one["ko"], one["en"]), tuple(one["words"]), tuple(one["unless"]))
        for one in told["matter"]
    )


def sensitive_in(text: str) -> tuple[Matter, ...]:
    """The matters a text may be about."""
    told = "".join(text.split()).casefold()
    return tuple(matter for matter in matters() if matter.is_in(told)) if told else ()


def sensitive_draft(draft: Draft) -> Words:
    """Which typed fields of a half-typed talk may be about which matters; nothing where none is."""
    typed = (draft.notes, draft.overrule_reason, draft.referred, draft.follow_what)
    return _told(*zip((_NOTES, _WHY, _REFERRED, _FOLLOW), typed, strict=True))


def sensitive_record(record: Record) -> Words:
    """Which typed fields of a record may be about which matters: the mark that goes with it out of the desk."""
    return _told(*_typed(record.contact, record.overrule), (_AMENDED, record.reason))


def _typed(contact: Contact, overrule: Overrule | None) -> tuple[tuple[Words, str], ...]:
    return (
        (_NOTES, contact.notes),
        (_WHY, overrule.reason if overrule else ""),
        (_REFERRED, contact.referred),
        (_FOLLOW, " ".join(task.what for task in contact.tasks)),
    )


def _told(*fields: tuple[Words, str]) -> Words:
    """Fields with their matters: "메모: 건강, 종교"."""
    found = ((name, sensitive_in(text)) for name, text in fields)
    parts = [
        joined((name, joined((matter.words for matter in matters), ", ")), ": ") for name, matters in found if matters
    ]
    return joined(parts, "; ")
