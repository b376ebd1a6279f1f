"""Confirmed travel alerts: kept in their order, all or none, with who and when."""

from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from airportdesk.alarms import ConfirmedAlert
from airportdesk.errors import StoreError
from airportdesk.store import Store
from airportdesk.store.driver import dbapi2

from .samples import NOW, new_store, unlocked

ROW = ConfirmedAlert("bavet", "4", NOW, NOW + timedelta(days=90), "외교부 여행경보 (a.json)", "바벳시")


def test_rows_come_back_in_their_order_with_who_confirmed_them_and_when(folder: Path) -> None:
    with closing(new_store(folder)) as store:
        store.alerts.confirm((ROW, replace(ROW, area="poipet", until=None)), NOW)
        store.alerts.confirm((replace(ROW, level="3"),), NOW + timedelta(hours=1))
    with closing(unlocked(folder)) as store:
        rows = store.alerts.all()
    assert [(r.area, r.level) for r in rows] == [("bavet", "4"), ("poipet", "4"), ("bavet", "3")]
    assert rows[0] == replace(ROW, confirmed_by="김안내", confirmed_at=NOW)
    assert rows[1].until is None
    assert rows[0].alert.since == NOW.replace(tzinfo=None)


def test_a_row_that_ends_before_it_begins_takes_the_others_with_it(store: Store) -> None:
    with pytest.raises((StoreError, dbapi2.DatabaseError)):
        store.alerts.confirm((ROW, replace(ROW, until=NOW)), NOW)
    assert store.alerts.all() == ()


@pytest.mark.parametrize("act", ["UPDATE confirmed_alert SET level = '1'", "DELETE FROM confirmed_alert"])
def test_a_confirmed_row_is_never_changed(store: Store, act: str) -> None:
    store.alerts.confirm((ROW,), NOW)
    with pytest.raises(dbapi2.IntegrityError, match="never changed"), store._db.atomic():
        store._db.conn.execute(act)
    assert len(store.alerts.all()) == 1
