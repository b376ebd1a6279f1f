"""The columns of the sheets beside the contacts: one row for each sign, and for each leaflet that was made."""

from collections.abc import Iterator
from dataclasses import dataclass

from airportdesk.export.columns import COUNTED, EVERY, Column, local, told
from airportdesk.export.day import DayLog, Profile, hour_of
from airportdesk.export.summary import counted
from airportdesk.labels import LABELS, LEAFLET_LANGUAGE, label
from airportdesk.model import Finding, LeafletFormat, LeafletMade, LeafletReason, Record
from airportdesk.text import Language, Words


@dataclass(frozen=True, slots=True)
class SignRow:
    """A sign of a talk."""

    record: Record
    found: Finding


@dataclass(frozen=True, slots=True)
class LeafletRow:
    """A leaflet of a talk."""

    record: Record
    made: LeafletMade


def sign_rows(log: DayLog) -> Iterator[SignRow]:
    """Every sign that stood, in talks that count."""
    return (SignRow(record, found) for record in counted(log.records) for found in record.assessment.findings)


def leaflet_rows(log: DayLog) -> Iterator[LeafletRow]:
    """Every leaflet that was made for a talk that counts."""
    return (LeafletRow(r, made) for r in counted(log.records) for made in log.leaflets.get(r.contact_id, ()))


def sign_columns(language: Language, profile: Profile = "hq") -> tuple[Column[SignRow], ...]:
    """Which talk, which sign, how much it weighs, what it is about, and what led to it."""
    every: tuple[Column[SignRow], ...] = (
        Column(Words("번호", "number"), lambda row: row.record.contact_id, "number", 7, profiles=EVERY),
        Column(Words("면담 시각", "time of talk"), lambda row: local(row.record.contact.at), "datetime", 17),
        Column(
            Words("시간대", "hour"), lambda row: local(hour_of(row.record.contact.at)), "datetime", 17, True, COUNTED
        ),
        Column(Words("편명", "flight"), lambda row: told(row.record.contact.flight), width=9, profiles=EVERY),
        Column(Words("신호", "sign"), lambda row: told(row.found.title.say(language)), width=40, profiles=EVERY),
        Column(Words("무게", "weight"), lambda row: label(row.found.strength).say(language), width=10, profiles=EVERY),
        Column(Words("종류", "kind"), lambda row: label(row.found.kind).say(language), width=18, profiles=EVERY),
        Column(Words("근거가 된 답", "because of"), lambda row: told(row.found.because.say(language)), width=50),
    )
    return tuple(column for column in every if profile in column.profiles)


def leaflet_columns(language: Language, profile: Profile = "hq") -> tuple[Column[LeafletRow], ...]:
    """Which talk, in which language, for which reason, on which paper, and when."""
    languages = {id: words.say(language) for id, words in LEAFLET_LANGUAGE.items()}
    reasons = {reason.value: LABELS[reason].say(language) for reason in LeafletReason}
    formats = {format.value: LABELS[format].say(language) for format in LeafletFormat}
    every: tuple[Column[LeafletRow], ...] = (
        Column(Words("번호", "number"), lambda row: row.record.contact_id, "number", 7, profiles=EVERY),
        Column(Words("만든 시각", "made at"), lambda row: local(row.made.made_at), "datetime", 17),
        Column(Words("시간대", "hour"), lambda row: local(hour_of(row.made.made_at)), "datetime", 17, True, COUNTED),
        Column(Words("편명", "flight"), lambda row: told(row.record.contact.flight), width=9, profiles=EVERY),
        Column(
            Words("언어", "language"),
            lambda row: languages.get(row.made.language) or told(row.made.language),
            width=12,
            profiles=EVERY,
        ),
        Column(
            Words("사유", "reason"),
            lambda row: reasons.get(row.made.reason) or told(row.made.reason),
            width=20,
            profiles=EVERY,
        ),
        Column(
            Words("용지", "paper"),
            lambda row: formats.get(row.made.format) or told(row.made.format),
            width=16,
            profiles=EVERY,
        ),
        Column(Words("파일(SHA-256)", "file (SHA-256)"), lambda row: told(row.made.sha256), width=66, printed=False),
    )
    return tuple(column for column in every if profile in column.profiles)
