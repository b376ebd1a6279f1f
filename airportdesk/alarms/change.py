"""Proposals beside what holds now, and the rows a supervisor confirmed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time

from airportdesk.alarms.proposal import Proposal
from airportdesk.model import KST
from airportdesk.pack import Pack
from airportdesk.pack.shapes import Alert
from airportdesk.risk.alerts import is_stale, newest, notice
from airportdesk.text import Words

_CLASH = Words("파일에 이 지역의 다른 단계도 있습니다", "the file gives this area another level too")


@dataclass(frozen=True, slots=True)
class ConfirmedAlert:
    """A row of an area's history that a supervisor of this desk confirmed. Times are aware."""

    area: str
    level: str
    since: datetime
    until: datetime | None
    source: str
    note: str = ""
    confirmed_by: str = ""
    confirmed_at: datetime | None = None

    @property
    def alert(self) -> Alert:
        """The row as the pack has them: times without offset are KST."""
        return Alert(
            area=self.area,
            level=self.level,
            since=_local(self.since),
            until=_local(self.until) if self.until else None,
            source=self.source,
        )


@dataclass(frozen=True, slots=True)
class Change:
    """A proposal beside the level that holds for its area now.

    `now` is that level ("" for none); `inherited` says that it comes from the province or country. `since` is the
    moment to offer as the begin; `notes` say what to look at before confirming.
    """

    proposal: Proposal
    now: str
    inherited: bool
    stale: bool
    since: datetime
    notes: tuple[Words, ...]


def changes(proposals: Iterable[Proposal], pack: Pack, now: datetime) -> tuple[Change, ...]:
    """What each proposal would change at this moment, the highest level first, then as the pack orders its places."""
    order = {place.id: number for number, place in enumerate(pack.place_file.place)}
    found = [_change(proposal, pack, now) for proposal in proposals]
    found.sort(key=lambda c: (-pack.level_rank[c.proposal.level], order.get(c.proposal.area, len(order))))
    return tuple(found)


def _change(proposal: Proposal, pack: Pack, now: datetime) -> Change:
    own = newest(pack.alerts, now).get(proposal.area)
    seen = notice(proposal.area, now, pack)
    since, said = _begin(proposal, own, now)
    notes = [*proposal.how, said, *((_CLASH,) if proposal.clash else ())]
    return Change(
        proposal=proposal,
        now=own.level if own else seen.level if seen else "",
        inherited=own is None,
        stale=own is not None and is_stale(own, now),
        since=since,
        notes=tuple(notes),
    )


def _begin(proposal: Proposal, own: Alert | None, now: datetime) -> tuple[datetime, Words]:
    """The moment to offer: the file's day where it is later than the row that holds now, else this moment, in words."""
    this = now.astimezone(KST).replace(second=0, microsecond=0)
    if proposal.since is None:
        return this, Words("시작일이 파일에 없어 지금을 넣었습니다", "the file gives no date; this moment is offered")
    day = datetime.combine(proposal.since, time.min, KST)
    if own and _local(day) <= own.since:
        return this, Words(
            f"파일의 날짜({proposal.since})가 지금 단계보다 늦지 않습니다. 오래된 파일인지 확인해 주세요. 시작은 지금",
            f"the file's date ({proposal.since}) is not after the present row; is the file old? This moment is offered",
        )
    return day, Words("시작은 파일의 작성일입니다", "begins on the day the file's row was written")


def _local(at: datetime) -> datetime:
    return at.astimezone(KST).replace(tzinfo=None)
