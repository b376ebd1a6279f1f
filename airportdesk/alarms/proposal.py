"""A file of the ministry as proposals: an area, a level, since when, and the words they were taken from."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from airportdesk.alarms.answer import Answer, Statement, answer
from airportdesk.alarms.names import Names
from airportdesk.alarms.remarks import Found, areas_in
from airportdesk.pack import Pack
from airportdesk.risk.alerts import newest
from airportdesk.text import Words, clean_line

_BAN = Words(
    "특별여행주의보 파일의 forbidden 항목을 여행금지로 읽음", "read the special file's forbidden field as a ban"
)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A level for an area, as the file has it; nothing changes until a supervisor says so.

    `since` is the day the row was written, not always the day the level began; None where the file gives none.
    `clash` says that the file gives the same area another level too.
    """

    area: str
    level: str
    since: date | None
    remark: str
    how: tuple[Words, ...]
    source: str
    clash: bool = False


@dataclass(frozen=True, slots=True)
class Unmatched:
    """A part of the file that names no area of the pack for certain; a person may assign one."""

    country: str
    level: str
    since: date | None
    text: str
    why: Words
    source: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What a file proposes, what of it is left, and the areas with a row of their own that it does not name."""

    proposals: tuple[Proposal, ...]
    unmatched: tuple[Unmatched, ...]
    absent: tuple[str, ...]
    notes: tuple[Words, ...]


def reading(data: bytes, name: str, pack: Pack, now: datetime) -> Reading:
    """The proposals of a file against the pack at this moment. Raises AlarmsError in words."""
    said = answer(data, name, pack)
    names, file = Names(pack), clean_line(name, 60)
    proposals: list[Proposal] = []
    unmatched: list[Unmatched] = []
    without: dict[int, tuple[str, ...]] = {}
    for statement in said.statements:
        source = _source(statement, file)
        level = statement.level if statement.level in pack.level else ""
        if not level or not statement.country:
            why = (
                Words("나라가 적혀 있지 않습니다", "names no country")
                if level
                else Words(
                    f"단계 '{statement.said[:20]}'을(를) 알 수 없습니다",
                    f"has a level ‘{statement.said[:20]}’ that is not known",
                )
            )
            unmatched.append(_left(statement, level, statement.remark, why, source))
            continue
        for part in areas_in(statement.remark, statement.country, statement.whole, names):
            if isinstance(part, Found):
                without[len(proposals)] = part.without
                proposals.append(_proposal(statement, part, source))
            else:
                unmatched.append(_left(statement, level, part.text, part.why, source))
    kept, dropped = _above_their_exclusions(proposals, without, pack, now)
    unmatched += dropped
    mentioned = {p.area for p in proposals} | {area for areas in without.values() for area in areas}
    return Reading(_merged(kept), tuple(unmatched), _absent(said, mentioned, pack, now), _notes(said))


def _source(statement: Statement, file: str) -> str:
    kind = "외교부 특별여행주의보" if statement.special else "외교부 여행경보"
    written = f", {statement.written} 작성" if statement.written else ""
    return f"{kind} ({file}{written})"


def _proposal(statement: Statement, part: Found, source: str) -> Proposal:
    how = (part.how, _BAN) if statement.special and statement.level == "4" else (part.how,)
    return Proposal(part.area, statement.level, statement.written, part.text, how, source)


def _left(statement: Statement, level: str, text: str, why: Words, source: str) -> Unmatched:
    return Unmatched(statement.country, level, statement.written, text, why, source)


def _above_their_exclusions(
    proposals: list[Proposal], without: dict[int, tuple[str, ...]], pack: Pack, now: datetime
) -> tuple[list[Proposal], list[Unmatched]]:
    """An area counts for all that lies in it, so what it leaves out must have a higher level of its own."""
    ranks = {area: pack.level_rank[row.level] for area, row in newest(pack.alerts, now).items()}
    for proposal in proposals:
        ranks[proposal.area] = pack.level_rank[proposal.level]
    kept, dropped = [], []
    for number, proposal in enumerate(proposals):
        rank = pack.level_rank[proposal.level]
        low = [area for area in without[number] if ranks.get(area, -1) <= rank]
        if low:
            ko = ", ".join(pack.place_words(area).ko for area in low)
            en = ", ".join(pack.place_words(area).en for area in low)
            why = Words(
                f"제외된 {ko}의 더 높은 단계가 없어 함께 올라갑니다", f"would count for {en} too, which it leaves out"
            )
            country = pack.place[proposal.area].country or proposal.area
            dropped.append(Unmatched(country, proposal.level, proposal.since, proposal.remark, why, proposal.source))
        else:
            kept.append(proposal)
    return kept, dropped


def _merged(proposals: Iterable[Proposal]) -> tuple[Proposal, ...]:
    """One proposal for an area and a level, with every remark it came from; other levels for the area are a clash."""
    found: dict[tuple[str, str], Proposal] = {}
    for proposal in proposals:
        key = (proposal.area, proposal.level)
        if (known := found.get(key)) is not None:
            since = max(filter(None, (known.since, proposal.since)), default=None)
            remark = " / ".join(dict.fromkeys((known.remark, proposal.remark)))
            found[key] = replace(known, since=since, remark=remark)
        else:
            found[key] = proposal
    areas = [area for area, _ in found]
    return tuple(replace(p, clash=areas.count(p.area) > 1) for p in found.values())


def _absent(said: Answer, mentioned: set[str], pack: Pack, now: datetime) -> tuple[str, ...]:
    """Areas of the file's countries with a row of their own that the file says nothing of, of the kind the file is."""
    rows = newest(pack.alerts, now)
    return tuple(
        area
        for area, row in rows.items()
        if area not in mentioned
        and (pack.place[area].country or area) in said.countries
        and (row.level == "S") == said.special
    )


def _notes(said: Answer) -> tuple[Words, ...]:
    found = []
    if not said.statements:
        found.append(Words("이 파일에는 우리 지역의 단계가 없습니다.", "This file states no level for our areas."))
    if said.cut:
        found.append(
            Words(
                "목록의 일부만 들어 있습니다(totalCount보다 적음).",
                "The file holds only part of the list (less than totalCount).",
            )
        )
    if said.elsewhere:
        found.append(
            Words(
                f"다른 나라 {said.elsewhere}행은 보지 않았습니다.",
                f"{said.elsewhere} rows of other countries were left aside.",
            )
        )
    if said.silent:
        found.append(
            Words(
                f"단계가 비어 있는 {said.silent}행은 보지 않았습니다.",
                f"{said.silent} rows without a level were left aside.",
            )
        )
    return tuple(found)
