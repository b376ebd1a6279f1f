"""The travel alerts of one desk: the ministry's files as proposals, what a supervisor confirmed, the pack with it."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from airportdesk.alarms import ConfirmedAlert, Reading, reading
from airportdesk.alarms.answer import MAX_BYTES
from airportdesk.errors import AlarmsError
from airportdesk.incoming import bytes_of
from airportdesk.pack import Pack
from airportdesk.roles import Action, may, require
from airportdesk.store import Store


class AlertBook:
    """What this desk confirmed. Raises AlarmsError and StoreError in words."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock
        self._rows = store.alerts.all()

    @property
    def may_confirm(self) -> bool:
        """Whether the officer at the desk may confirm alerts."""
        return may(self._store.officer.role, Action.CONFIRM_ALERTS)

    def rows(self) -> tuple[ConfirmedAlert, ...]:
        """Every confirmed row, in the order they were confirmed."""
        return self._rows

    def read(self, path: Path, pack: Pack) -> Reading:
        """A file of the ministry as proposals; nothing is kept."""
        return reading(bytes_of(path, MAX_BYTES), path.name, pack, self._clock())

    def confirm(self, rows: Sequence[ConfirmedAlert], pack: Pack) -> None:
        """Keep rows for good, all or none: by a supervisor, one an area, each with a begin before its end."""
        require(self._store.officer, Action.CONFIRM_ALERTS)
        for row in rows:
            name = pack.place_words(row.area)
            if row.area not in pack.place or row.level not in pack.level:
                raise AlarmsError(f"{name.ko}: 모르는 지역이나 단계입니다.", f"{name.en}: unknown area or level.")
            if row.until is not None and row.until <= row.since:
                raise AlarmsError(f"{name.ko}: 끝이 시작보다 앞섭니다.", f"{name.en}: ends before it begins.")
            if [other.area for other in rows].count(row.area) > 1:
                raise AlarmsError(
                    f"{name.ko}: 한 번에 한 단계만 고를 수 있습니다.",
                    f"{name.en}: only one level may be confirmed at a time.",
                )
        self._store.alerts.confirm(rows, self._clock())
        self._rows = self._store.alerts.all()

    def onto(self, pack: Pack, count: int | None = None) -> Pack:
        """A pack with the first `count` rows of this desk, or all: rows are only added, so old versions read again."""
        return pack.with_alerts(tuple(row.alert for row in self._rows[:count]))

    def as_recorded(self, version: str, pack_of: Callable[[str], Pack]) -> Pack:
        """The pack a record names, with the rows it was made with: "2026.11-1+3" is 2026.11-1 and the first three."""
        base, _, count = version.partition("+")
        return self.onto(pack_of(base), int(count) if count.isdecimal() else 0)
