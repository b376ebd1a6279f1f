"""What was written stays as it was written."""

import pytest

from airportdesk.alarms import ConfirmedAlert
from airportdesk.model import LeafletMade
from airportdesk.pack.kept import KeptPack
from airportdesk.store import Store
from airportdesk.store.driver import dbapi2

from .samples import NOW, OVERRULE, full_assessment, full_contact

REPLACED_ON_PURPOSE = {"card", "card_day", "departure", "departure_change", "draft", "handle", "mention", "person_key"}
OF_THE_DRIVER = {"_sqlite_migrations", "sqlite_sequence", "sqlite_stat1"}


@pytest.fixture
def filled(store: Store) -> Store:
    store.log(full_contact(), full_assessment(), OVERRULE, NOW, draft="d" * 32)
    store.note_leaflet(1, LeafletMade("ko", NOW, "a" * 64))
    store.log(full_contact(), full_assessment(), OVERRULE, NOW)
    store.links.set_apart(1, 2, NOW)
    store.alerts.confirm((ConfirmedAlert("bavet", "4", NOW, None, "source"),), NOW)
    store.packs.trust("R" * 56, NOW)
    store.packs.use(KeptPack("2026.11", NOW.date(), NOW), b"content", b"signature")
    return store


def test_no_row_of_any_table_can_be_changed_or_deleted(filled: Store) -> None:
    db = filled._db
    tables = {t for t in db.table_names() if not t.startswith("card_fts")} - REPLACED_ON_PURPOSE - OF_THE_DRIVER
    assert len(tables) >= 13
    for table in tables:
        assert db[table].count, f"no row of {table} to try it on"
        column = db[table].columns[-1].name
        for act in (f"UPDATE {table} SET {column} = {column}", f"DELETE FROM {table}"):  # noqa: S608
            with pytest.raises(dbapi2.IntegrityError, match="never changed"), db.atomic():
                db.conn.execute(act)


def test_no_row_can_be_put_in_the_place_of_another(filled: Store) -> None:
    db = filled._db
    with pytest.raises(dbapi2.IntegrityError, match="never changed"), db.atomic():
        db.conn.execute("INSERT OR REPLACE INTO place SELECT revision, position, 'elsewhere' FROM place")
    assert filled.record(1).contact == full_contact()


def test_a_row_that_belongs_to_nothing_is_refused(filled: Store) -> None:
    db = filled._db
    with pytest.raises(dbapi2.IntegrityError, match="FOREIGN KEY"), db.atomic():
        db.conn.execute("INSERT INTO place VALUES (99, 0, 'nowhere')")
    with pytest.raises(dbapi2.IntegrityError, match="FOREIGN KEY"):
        filled.note_leaflet(99, LeafletMade("ko", NOW, "a" * 64))


def test_every_table_is_strict(filled: Store) -> None:
    db = filled._db
    assert [
        t for t in set(db.table_names()) - OF_THE_DRIVER if not t.startswith("card_fts") and not db.table(t).strict
    ] == []
