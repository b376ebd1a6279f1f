"""A pack read from its folder or archive; what does not hold together is named by file, entry and field."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from airportdesk.files import RESOURCES
from airportdesk.model import Kind
from airportdesk.pack import shapes
from airportdesk.pack.archive import CARD, LEAFLETS, OPTIONAL, OWN_CARD, RETENTION, files_of, own_texts
from airportdesk.pack.archive import wrong as _wrong
from airportdesk.pack.help_card import HelpCard, check_card
from airportdesk.pack.leaflets import LeafletWords, check_leaflets
from airportdesk.pack.lexicon import Lexicon
from airportdesk.pack.pack import Pack
from airportdesk.pack.retention import Retention, check_retention
from airportdesk.pack.version import is_version

BASE = RESOURCES / "packs" / "base"
FORMAT = 2
"""The form of a pack this program reads; one with a higher number needs a newer program."""
FACTS = ("detour", "stay_days")
DEEPEST = 12
"""How many conditions may stand inside one another."""
_LONG_KEY = re.compile(r"""(?<![\w\-"'.])(?:(?:[\w-]++|"[^"\n]{0,40}"|'[^'\n]{0,40}')[ \t]*+\.[ \t]*+){20}""")
"""A key of more parts than any pack has: reading 20,000 parts takes seconds, and twice as many four times that."""
ONLY_CONDITIONS = {"party": {"controlled", "new_acquaintance"}, "needs_protection": {"distress"}}
"""Of these questions only these answers may be conditions, plain or negated: a rule that spares families counts being
alone just as one that names it. Age and disability move no concern. Sex, looks, nationality are not even questions."""

ShapeT = TypeVar("ShapeT", bound=msgspec.Struct)


def load(source: Path | bytes = BASE) -> Pack:
    """The pack in a folder or an archive. Raises PackError naming file, entry and field of the first thing wrong."""
    own_card = OWN_CARD.read_bytes()
    files = {CARD: own_card, **files_of(source)}
    head = _head(files)
    questions = _file(files, "questions.toml", shapes.QuestionFile)
    signs = _file(files, "signs.toml", shapes.SignFile)
    alerts = _file(files, "alerts.toml", shapes.AlertFile)
    places = _file(files, "places.toml", shapes.PlaceFile)
    airports = _file(files, "airports.toml", shapes.AirportFile)
    hotlines = _file(files, "hotlines.toml", shapes.HotlineFile)
    lexicon = _file(files, "phrases.toml", Lexicon)
    given, leaflets = _leaflets(files, head.format)
    pack = Pack(
        version=head.version,
        made=head.made,
        groups=questions.groups,
        questions=questions.question,
        gate=signs.gate,
        signs=signs.sign,
        doubts=signs.doubt,
        levels=alerts.level,
        alerts_as_of=alerts.as_of,
        alerts=alerts.alert,
        place_file=places,
        home=airports.home,
        gate_closes=airports.gate_closes,
        airports=airports.airport,
        hotlines=hotlines.hotline,
        lexicon=lexicon,
        leaflets=leaflets,
        borrowed_leaflets=frozenset(leaflets) - given.keys(),
        help_card=_file(files, CARD, HelpCard),
        retention=_file(files, RETENTION, Retention) if RETENTION in files else None,
    )
    _check(pack)
    if pack.retention is not None:
        check_retention(pack.retention)
    check_leaflets({language: leaflets[language] for language in given}, pack.signs)
    if files[CARD] != own_card:  # an older pack need not know the numbers that one names
        check_card(pack.help_card, pack.hotlines)
    return pack


def _head(files: Mapping[str, bytes]) -> shapes.Head:
    """pack.toml. A newer format is told from a broken one before its unknown fields are."""
    made_for = _toml(files, "pack.toml").get("format", FORMAT)
    if isinstance(made_for, int) and made_for > FORMAT:
        raise _wrong(
            *("pack.toml", "format", f"형식 {made_for}은(는) 이 프로그램이 모릅니다. 프로그램을 업데이트해 주세요"),
            f"format {made_for} is newer than this program knows. Update the program",
        )
    head = _file(files, "pack.toml", shapes.Head)
    if not is_version(head.version):
        said = (
            "숫자를 점이나 줄표로 이어 적습니다(예: 2026.11-1)",
            "must be numbers joined by dots or hyphens (2026.11-1)",
        )
        raise _wrong("pack.toml", "version", *said)
    return head


def _leaflets(files: Mapping[str, bytes], form: int) -> tuple[Mapping[str, LeafletWords], Mapping[str, LeafletWords]]:
    """The leaflet texts a pack brings, and those of every language: what it does not bring is the program's own."""
    given = {
        language: _file(files, name, LeafletWords)
        for language, name in LEAFLETS.items()
        if name in files or name not in OPTIONAL
    }
    if form >= FORMAT and len(given) == len(LEAFLETS):
        return given, given
    own = {LEAFLETS[language]: own_texts(language).read_bytes() for language in LEAFLETS}
    program = {language: _file(own, name, LeafletWords) for language, name in LEAFLETS.items()}
    if form < FORMAT:
        given = {language: texts.with_new_of(program[language]) for language, texts in given.items()}
    return given, program | given


def _file(files: Mapping[str, bytes], name: str, shape: type[ShapeT]) -> ShapeT:
    found = _toml(files, name)
    try:
        return msgspec.convert(found, shape, strict=True)
    except msgspec.ValidationError as error:
        said, _, where = str(error).partition(" - at ")
        raise _wrong(name, _entry(found, where.strip("`")), said, said) from error
    except RecursionError as error:
        raise _wrong(name, "", "너무 깊게 겹쳐 있습니다", "is nested too deep") from error


def _toml(files: Mapping[str, bytes], name: str) -> dict[str, Any]:
    if name not in files:
        raise _wrong(name, "", "파일이 없습니다", "the file is missing")
    try:
        text = files[name].decode("utf-8").replace("\r\n", "\n")
        if _LONG_KEY.search(text):
            raise RecursionError
        return tomllib.loads(text)
    except ValueError as error:  # no TOML, no UTF-8, a number without end
        raise _wrong(name, "", f"읽을 수 없습니다({error})", f"cannot be read ({error})") from error
    except RecursionError as error:
        raise _wrong(name, "", "너무 깊게 겹쳐 있습니다", "is nested too deep") from error


def _entry(found: Any, path: str) -> str:
    """`$.sign[3].strength` with the entry's id in the place of its number where it has one."""
    steps = path.removeprefix("$").replace("[", ".[").strip(".").split(".")
    here, named = found, []
    for step in steps:
        try:
            here = here[int(step[1:-1])] if step.startswith("[") else here[step]
        except (KeyError, IndexError, TypeError, ValueError):
            here = None
        known = here.get("id") or here.get("code") if isinstance(here, dict) else None
        named.append(f"[{known}]" if step.startswith("[") and known else step)
    return ".".join(named).replace(".[", "[")


def _check(pack: Pack) -> None:
    """What the shapes alone cannot say: ids that must be unique, and ids that must exist."""
    _unique("questions.toml", "question", (q.id for q in pack.questions))
    for question in pack.questions:
        if not question.answers:
            raise _wrong("questions.toml", f"question[{question.id}].answers", "답이 없습니다", "holds no answer")
        _unique("questions.toml", f"question[{question.id}].answers", (a.id for a in question.answers))
        _known("questions.toml", f"question[{question.id}].group", question.group, {g.id for g in pack.groups})
    _unique("signs.toml", "sign", (s.id for s in pack.signs))
    for sign in pack.signs:
        _check_condition(pack, sign.kind, sign.when, f"sign[{sign.id}].when")
        for fact in sign.settled_by:
            _known_answer(pack, "signs.toml", f"sign[{sign.id}].settled_by", "reassurance", fact)
    for number, doubt in enumerate(pack.doubts):
        _known_answer(pack, "signs.toml", f"doubt[{number}].fact", "reassurance", doubt.fact)
        _check_condition(pack, Kind.CONTROL, doubt.when, f"doubt[{number}].when")
    _unique("places.toml", "place", (p.id for p in pack.place_file.place))
    for place in pack.place_file.place:
        for name in (place.country, place.province):
            if name:
                _known("places.toml", f"place[{place.id}]", name, pack.place)
    for number, alert in enumerate(pack.alerts):
        _known("alerts.toml", f"alert[{number}].level", alert.level, pack.level)
        _known("alerts.toml", f"alert[{number}].area", alert.area, pack.place)
    _unique("airports.toml", "airport", (code for a in pack.airports for code in (a.code, *a.was)))
    for airport in pack.airports:
        for field, id in (("place", airport.place), ("city", airport.city)):
            if id:
                _known("airports.toml", f"airport[{airport.code}].{field}", id, pack.place)
    _known("airports.toml", "home", pack.home, pack.airport)
    for entry, *said in pack.lexicon.wrong():
        raise _wrong("phrases.toml", entry, *said)
    for entry, *pointed in pack.lexicon.answers():
        _known_answer(pack, "phrases.toml", entry, *pointed)


def _check_condition(pack: Pack, kind: Kind, condition: shapes.Condition, entry: str, depth: int = DEEPEST) -> None:
    if not depth:
        raise _wrong("signs.toml", entry, f"조건을 {DEEPEST}겹 넘게 겹칠 수 없습니다", f"nests deeper than {DEEPEST}")
    forms = [condition.all, condition.any, condition.not_, condition.question, condition.fact]
    if sum(map(bool, forms)) != 1 or bool(condition.question) != bool(condition.is_):
        raise _wrong("signs.toml", entry, "조건은 한 가지 꼴이어야 합니다", "must be exactly one form of condition")
    if condition.fact:
        _known("signs.toml", f"{entry}.fact", condition.fact, FACTS)
        if condition.at_least is None and condition.at_most is None:
            raise _wrong("signs.toml", entry, "at_least나 at_most가 필요합니다", "needs at_least or at_most")
    elif condition.at_least is not None or condition.at_most is not None:
        raise _wrong("signs.toml", entry, "at_least, at_most는 fact에만 씁니다", "at_least, at_most go with fact")
    for answer in condition.is_:
        _known_answer(pack, "signs.toml", entry, condition.question, answer)
        if answer not in ONLY_CONDITIONS.get(condition.question, {answer}) and kind is not Kind.PROTECTION:
            raise _wrong(
                "signs.toml", entry, f"{answer}은(는) 규칙에 쓸 수 없습니다", f"{answer} may never be a condition"
            )
    for part in (*condition.all, *condition.any, *((condition.not_,) if condition.not_ else ())):
        _check_condition(pack, kind, part, entry, depth - 1)


def _unique(file: str, entry: str, ids: Iterable[str]) -> None:
    seen = set()
    for id in ids:
        if id in seen:
            raise _wrong(file, f"{entry}[{id}]", "두 번 나옵니다", "appears twice")
        seen.add(id)


def _known(file: str, entry: str, id: str, known: Iterable[str]) -> None:
    if id not in set(known):
        raise _wrong(file, entry, f"'{id}'을(를) 알 수 없습니다", f"'{id}' is not known")


def _known_answer(pack: Pack, file: str, entry: str, question: str, answer: str) -> None:
    if (question, answer) not in pack.answer:
        raise _wrong(file, entry, f"질문 {question}에 답 {answer}이(가) 없습니다", f"{question} has no answer {answer}")
