"""What was written stays as it was written."""

from dataclasses import replace

import pytest

from airportdesk.alarms import ConfirmedAlert
from airportdesk.handover.watchlist import WatchList, encoded
from airportdesk.model import (
    AccessAct,
    Answered,
    Asker,
    ForWhom,
    LeafletMade,
    Mark,
    NewRequest,
    OfficeStep,
    PrintOutcome,
    PrintState,
    Proof,
    Right,
    RightsAnswer,
    Sent,
    Sheet,
    Task,
    TaskKind,
    TaskNote,
    TaskStep,
    utc_text,
)
from airportdesk.pack.kept import KeptPack
from airportdesk.store import Store
from airportdesk.store.driver import dbapi2
from airportdesk.store.handovers import Wanted

from .samples import NOW, OVERRULE, full_assessment, full_contact

REPLACED_ON_PURPOSE = {"card", "card_day", "departure", "departure_change", "draft", "handle", "mention", "person_key"}
REPLACED_ON_PURPOSE |= {"print_file", "print_later"}
OF_THE_DRIVER = {"_sqlite_migrations", "sqlite_sequence", "sqlite_stat1"}


@pytest.fixture
def filled(store: Store) -> Store:
    store.log(full_contact(), full_assessment(), OVERRULE, NOW, draft="d" * 32)
    store.note_leaflet(1, LeafletMade("ko", NOW, "a" * 64))
    store.log(full_contact(), full_assessment(), OVERRULE, NOW)
    store.links.set_apart(1, 2, NOW)
    store.alerts.confirm((ConfirmedAlert("bavet", "4", NOW, None, "source"),), NOW)
    store.packs.trust("R" * 56, NOW)
    task = Task(TaskKind.FOLLOW_UP, NOW.date(), "확인")
    added = replace(full_contact(), marks=(Mark.VICTIM,), referred="가상 경찰서", tasks=(task,), withdrawn=True)
    store.log(added, full_assessment(), OVERRULE, NOW)
    store.office.note_task(3, task, TaskNote(TaskStep.DONE, NOW, "김안내"))
    store.office.add_event(3, OfficeStep.ARRIVED, NOW, "", NOW)
    store.office.undo_event(1, NOW)
    sent = Sent(Sheet("a" * 64, "ko", "job", "a4", "안내문"), ForWhom(1), 1, "front", 7, NOW)
    store.prints.heard(store.prints.sent(sent, b"%PDF").id, PrintOutcome(PrintState.PRINTED, None, NOW))
    store.access.note(AccessAct.SEARCHED, words="낱말")
    store.access.review("살펴봄")
    store.access.set_cycle(14)
    asked = NewRequest(Right.SUSPENSION, NOW.date(), "홍길동", Asker.PERSON, Proof.PASSPORT)
    store.rights.add(asked, NOW.date(), NOW)
    store.rights.cover(1, (3,), NOW)
    store.rights.answer(1, Answered(RightsAnswer.GRANTED, NOW, store.officer), (3,))
    store.rights.suspend(1, 3, NOW)
    store.rights.lift(3, "거두어들임", NOW)
    store.rights.note_notice(1, (3,), "a" * 64, NOW)
    with store._db.atomic():  # what a backup and a restored store write, see test_backup and test_restoring
        now = utc_text(NOW)
        store._conn.execute("INSERT INTO restored VALUES (1, ?, 'backup', ?, '김안내', 'aside')", (now, now))
        store._conn.execute("INSERT INTO backup VALUES (1, ?, '/media/b', 'backup', 1, 1, ?, 9, 1)", (now, now))
        store._conn.execute("INSERT INTO backup_gone VALUES (1, ?)", (now,))
        store._conn.execute("INSERT INTO officer (officer, name, role) VALUES ('s', '이감독', 'supervisor')")
        for row in (  # what a destruction writes, see test_destroying
            f"destruction VALUES (1, '{now}', '2030-1', 1, '{{}}', 1, (SELECT max(id) FROM officer))",  # noqa: S608
            "destruction_part VALUES (1, 1, 'log', '면담', 3, '', '', '2030-01-01')",
            "destroyed VALUES (99, 1)",
            "destruction_copy VALUES (1, 1, 'backup_copy', 'name')",
            f"destruction_sweep VALUES (1, 1, 'copy_erased', '{now}')",
            f"destruction_end VALUES (1, '{now}')",
        ):
            store._conn.execute(f"INSERT INTO {row}")
    store.handover_keys.signing_key(NOW)
    store.handover_keys.set_headquarters(("age1" + "q" * 58,), NOW)
    assert store.handovers.take(Wanted(day=NOW.date(), profile="hq"), NOW)
    store.handovers.written(1, NOW, "a" * 64, 9, "/media/usb", "23456789")
    listed = WatchList(edition="2026-11-20", made=NOW.date(), expires=NOW.date(), salt="0" * 32)
    store.watchlists.keep(listed, encoded(listed), b"signature", NOW)
    store.texts.save("ko", {"words.title": ("제목", "다른 제목")}, NOW)
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
