"""Contacts as JSON Lines, one revision a line: what a desk writes and headquarters takes in. Pure.

A line holds ids where the data pack has words for them, so that it reads the same in every language and stays the same
when words change. Whoever writes fills a line from a record (`line_of`); whoever reads checks it (`line_from`).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Annotated, Any

import msgspec

from airportdesk.errors import HandoverError
from airportdesk.model import Act, Concern, Decision, Ground, Kind, Mark, Record, Strength, TaskKind, utc_text

SCHEMA_VERSION = 1
"""The version of the lines' form; one that is only added to keeps it."""
LINE_MAX = 200_000
"""Bytes of one line; the longest talk a desk takes has about 40,000."""

Short = Annotated[str, msgspec.Meta(max_length=400)]
Text = Annotated[str, msgspec.Meta(max_length=4_000)]
Count = Annotated[int, msgspec.Meta(ge=0, le=2**31)]
Number = Annotated[int, msgspec.Meta(ge=1, le=2**53)]
DeskId = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{32}$")]


@dataclass(frozen=True, slots=True, kw_only=True)
class SignLine:
    """A sign that stood when the talk was logged."""

    sign: Short
    strength: Strength
    kind: Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLine:
    """Who the traveller was, with the ground for recording it; masked unless the hand-over's profile names persons."""

    ground: Ground
    name: Short = ""
    phone: Short = ""
    birth: Short = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandleLine:
    """A handle that was mentioned: its kind (`links.handles`) and its one form. `hashed` where it may not be read."""

    kind: Short
    value: Short


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskLine:
    """What remained to be done, and by when. How to call back never leaves the desk."""

    kind: TaskKind
    due: date
    what: Text = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeafletLine:
    """A leaflet that was made for the talk: language, reason and format as ids."""

    language: Short
    reason: Short = ""
    format: Short = ""
    made_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkLine:
    """One revision of one contact of one desk. (`desk`, `contact`, `revision`) is its key and never used twice."""

    desk: DeskId
    contact: Number
    revision: Number
    at: datetime
    written_at: datetime
    officer: Short
    """The officer's id at the desk; names of officers stay there."""
    flight: Short = ""
    route: tuple[Short, ...] = ()
    places: tuple[Short, ...] = ()
    stay_days: Count | None = None
    answers: Mapping[str, tuple[Short, ...]] = field(default_factory=dict)
    notes: Text = ""
    act: Act | None = None
    decision: Decision | None = None
    concern: Concern
    """What the rules said."""
    overrule: Concern | None = None
    overrule_reason: Text = ""
    signs: tuple[SignLine, ...] = ()
    levels: Mapping[str, Short] = field(default_factory=dict)
    """Travel-alert level (1, 2, S, 3, 4) by place id as it was told."""
    traveller: PersonLine | None = None
    handles: tuple[HandleLine, ...] = ()
    marks: tuple[Mark, ...] = ()
    family_called: bool | None = None
    referred: Text = ""
    tasks: tuple[TaskLine, ...] = ()
    leaflets: tuple[LeafletLine, ...] = ()
    withdrawn: bool = False
    reason: Text = ""
    """Why this revision was made; the first has none."""
    pack: Short = ""


_ENCODER = msgspec.json.Encoder()
_DECODER = msgspec.json.Decoder(TalkLine)


def line_of(
    record: Record, desk: str, handles: tuple[HandleLine, ...] = (), leaflets: tuple[LeafletLine, ...] = ()
) -> TalkLine:
    """The line of a record of the desk with that store id."""
    contact, said, who = record.contact, record.assessment, record.contact.traveller
    return TalkLine(
        desk=desk,
        contact=record.contact_id,
        revision=record.revision,
        at=contact.at,
        written_at=record.written_at,
        officer=record.officer.id,
        flight=contact.flight,
        route=contact.route,
        places=contact.places,
        stay_days=contact.stay_days,
        answers=dict(contact.answers),
        notes=contact.notes,
        act=contact.act,
        decision=contact.decision,
        concern=said.concern,
        overrule=record.overrule.concern if record.overrule else None,
        overrule_reason=record.overrule.reason if record.overrule else "",
        signs=tuple(SignLine(sign=f.sign, strength=f.strength, kind=f.kind) for f in said.findings),
        levels={notice.place: notice.level for notice in said.notices},
        traveller=PersonLine(ground=who.ground, name=who.name, phone=who.phone, birth=who.birth) if who else None,
        handles=handles,
        marks=contact.marks,
        family_called=contact.family_called,
        referred=contact.referred,
        tasks=tuple(TaskLine(kind=task.kind, due=task.due, what=task.what) for task in contact.tasks),
        leaflets=leaflets,
        withdrawn=contact.withdrawn,
        reason=record.reason,
        pack=said.pack,
    )


def encoded(line: TalkLine) -> bytes:
    """The line as JSON with its line feed."""
    return _ENCODER.encode(line) + b"\n"


def line_from(data: bytes) -> TalkLine:
    """Read one line. Raises HandoverError that names the field, never its value."""
    if len(data) > LINE_MAX:
        raise HandoverError("줄이 너무 깁니다.", "The line is too long.")
    try:
        line = _DECODER.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        where = str(error).rpartition(" - at ")[2] if " - at " in str(error) else "JSON"
        raise HandoverError(
            f"면담 기록의 형식이 아닙니다({where}).", f"This is not a contact as a desk writes it ({where})."
        ) from error
    if line.at.tzinfo is None or line.written_at.tzinfo is None:
        raise HandoverError("시각에 시간대가 없습니다.", "A time has no time zone.")
    return line


def schema() -> dict[str, Any]:
    """The JSON Schema of one line."""
    return msgspec.json.schema(TalkLine)


def day_key(line: TalkLine) -> str:
    """When it was held, as UTC text that sorts."""
    return utc_text(line.at)
