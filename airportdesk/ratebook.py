"""How often talks are flagged at this desk, and who may see it: the desk's questions to the store's counts."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta

from airportdesk.model import KST
from airportdesk.rates import Tally
from airportdesk.roles import Action, may
from airportdesk.store import Store

BEGIN = date(2000, 1, 1)
"""No talk is earlier: intake takes times of this century only."""


class RateBook:
    """Counts talks. Raises StoreError in words."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock

    @property
    def may_see_officers(self) -> bool:
        """Whether the officer at the desk may see the rates of single officers; without, they are not even counted."""
        return may(self._store.officer.role, Action.OFFICER_RATES)

    def parts(self, days: int) -> Iterator[tuple[float, Tally]]:
        """Counts that add up to all talks of so many Korean days, today the last; 0 is since ever.

        Each comes with how much is read by then, up to 1; the next is read when it is asked for.
        """
        today = self._clock().astimezone(KST).date()
        first = today - timedelta(days=days - 1) if days else BEGIN
        return self._store.rates.parts(first, today, self.may_see_officers)

    def names(self) -> dict[str, str]:
        """The name of each officer by id."""
        return dict(self._store.search.officers())
