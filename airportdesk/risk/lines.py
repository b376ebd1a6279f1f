"""Many contacts as JSON Lines, each assessed by itself: what is wrong with one line never stops the next."""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NoReturn, TypeVar

import msgspec

from airportdesk import intake
from airportdesk.model import Assessment, Contact
from airportdesk.pack import Pack
from airportdesk.risk.assess import assessment
from airportdesk.risk.line_words import json_words, shape_words
from airportdesk.risk.rules import Rules
from airportdesk.text import Words, clean, clean_line

LINE_MAX_BYTES = 1_000_000
ReadT = TypeVar("ReadT")


@dataclass(frozen=True, slots=True)
class Line:
    """What became of one line of the input: its output, or the problem with it. Lines count from 1."""

    number: int
    output: bytes | None = None
    problem: str | None = None


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One line of the input. What is absent or null is unknown; a time that is absent is now."""

    id: str | int
    at: str | None = None
    route: list[str] | None = None
    places: list[str] | None = None
    stay_days: int | None = None
    answers: dict[str, str | list[str] | None] | None = None
    notes: str | None = None


def assessed_lines(lines: Iterable[bytes], rules: Rules, now: datetime, language: str = "ko") -> Iterator[Line]:
    """The assessment of each line that is not blank, as it is read, with reasons in `language`."""
    for number, line in enumerate(lines, 1):
        if number == 1:
            line = line.removeprefix(b"\xef\xbb\xbf")
        if not line.strip():
            continue
        try:
            entry = _entry(line)
            found = assessment(_contact(entry, now, rules.pack), rules)
        except intake.UnreadableError as error:
            yield Line(number, problem=error.words.say(language))
        else:
            yield Line(number, output=_output(entry.id, found, language))


def _entry(line: bytes) -> Entry:
    if len(line) > LINE_MAX_BYTES:
        _refuse("한 줄이 1MB를 넘습니다.", "The line is longer than 1 MB.")
    try:
        found = json.loads(line.decode("utf-8"), object_pairs_hook=_once, parse_constant=_no_constant)
        entry = msgspec.convert(found, Entry, strict=True)
    except UnicodeDecodeError as error:
        _refuse(f"UTF-8이 아닙니다(바이트 {error.start}).", f"Not UTF-8 (byte {error.start}).")
    except msgspec.ValidationError as error:
        _say(shape_words(error))
    except RecursionError:
        _refuse("JSON이 너무 깊이 중첩되었습니다.", "The JSON is nested too deep.")
    except ValueError as error:
        _say(json_words(error))
    for field, text in _texts(entry):
        if any(c == "\0" or "\ud800" <= c <= "\udfff" for c in text):
            _refuse(f"{field}: 쓸 수 없는 글자가 있습니다.", f"{field}: holds a NUL or half a character.")
    return entry


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = clean_line(next(name for name in names if names.count(name) > 1), 40)
        _refuse(f"'{twice}'이(가) 두 번 나옵니다.", f"'{twice}' appears twice.")
    return found


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _refuse(ko: str, en: str) -> NoReturn:
    raise intake.UnreadableError(ko, en)


def _say(words: Words) -> NoReturn:
    _refuse(words.ko, words.en)


def _texts(entry: Entry) -> Iterator[tuple[str, str]]:
    yield "id", str(entry.id)
    yield "at", entry.at or ""
    yield "notes", entry.notes or ""
    for field, texts in (("route", entry.route), ("places", entry.places)):
        yield field, "".join(texts or ())
    for question, chosen in (entry.answers or {}).items():
        yield "answers", question
        yield "answers", "".join(chosen or ())


def _contact(entry: Entry, now: datetime, pack: Pack) -> Contact:
    """The contact a line tells of; raises UnreadableError naming the field."""

    def read(field: str, reader: Callable[[], ReadT]) -> ReadT:
        try:
            return reader()
        except intake.UnreadableError as error:
            raise intake.UnreadableError(f"{field}: {error.words.ko}", f"{field}: {error.words.en}") from None

    chosen = {
        question: (answer,) if isinstance(answer, str) else tuple(answer or ())
        for question, answer in (entry.answers or {}).items()
    }
    days = entry.stay_days
    return Contact(
        at=now if entry.at is None else read("at", lambda: intake.time_of_talk(entry.at or "")),
        route=read("route", lambda: _route(entry.route or (), pack)),
        places=read("places", lambda: tuple(dict.fromkeys(_place(name, pack) for name in entry.places or ()))),
        stay_days=None if days is None else read("stay_days", lambda: intake.stay_in_days(days)),
        answers=read("answers", lambda: intake.answers(chosen, pack)),
        notes=clean(entry.notes or "").strip(),
    )


def _route(codes: Iterable[str], pack: Pack) -> tuple[str, ...]:
    """The airports of a line; nobody looks at it again, so three letters that no airport has are refused."""
    found = intake.route(codes, pack)
    for code in found:
        if not intake.known_airport(code, pack):
            _refuse(f"공항 코드 '{code}'을(를) 알 수 없습니다.", f"Airport code '{code}' is not known.")
    return found


def _place(name: str, pack: Pack) -> str:
    """The id of a place given by id, by an ISO 3166-1 code, or by a name that means exactly one place."""
    if pack.is_place(name):
        return name
    named = pack.places_named(name)
    shown = clean_line(name, 40)
    if len(named) > 1:
        ids = ", ".join(place.id for place in named)
        _refuse(f"'{shown}'은(는) 여러 곳의 이름입니다({ids}).", f"'{shown}' names several places ({ids}).")
    if not named:
        _refuse(f"장소 '{shown}'을(를) 알 수 없습니다.", f"Place '{shown}' is not known.")
    return named[0].id


def _output(id: str | int, found: Assessment, language: str) -> bytes:
    return msgspec.json.encode(
        {
            "id": id,
            "concern": found.concern.value,
            "findings": [
                {"sign": f.sign, "strength": f.strength.value, "because": f.because.say(language)}
                for f in found.findings
            ],
            "notices": [{"place": n.place, "level": n.level, "area": n.area, "stale": n.stale} for n in found.notices],
            "ask": list(found.ask),
            "suggested": [{"question": s.question, "answer": s.answer, "phrase": s.phrase} for s in found.suggested],
            "concern_if_accepted": (found.concern_if_accepted or found.concern).value,
        }
    )
