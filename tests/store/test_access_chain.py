"""The access record shows what was done to it, and what was done to the log around the program."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from airportdesk.errors import StoreError
from airportdesk.model import AccessAct, AccessFilter
from airportdesk.store import Store, indexing, names
from airportdesk.store.chain import hashed
from airportdesk.store.digests import OF_REVISION, RECORDED
from airportdesk.store.driver import dbapi2
from airportdesk.store.verifying import verified

from .access_samples import log, rewritten, two_talks, without_guards, wrong
from .samples import PASSWORD, new_store, set_back, unlocked


@pytest.fixture
def filled(store: Store) -> Store:
    return two_talks(store)


def test_row_14_nothing_of_the_record_can_be_changed_or_deleted(store: Store) -> None:
    store.access.note(AccessAct.SEARCHED, words="낱말")
    store.access.review("살펴봄")
    store.access.set_cycle(14)
    for table, column in (
        ("access_record", "detail"),
        ("access_words", "words"),
        ("access_review", "note"),
        ("access_cycle", "days"),
    ):
        for act in (f"UPDATE {table} SET {column} = {column}", f"DELETE FROM {table}"):  # noqa: S608
            with pytest.raises(dbapi2.IntegrityError, match="never changed"), store._db.atomic():
                store._conn.execute(act)


def edit(conn: Any, store: Store) -> None:
    conn.execute("UPDATE access_record SET subject = '9' WHERE seq = 5")


def edit_and_hash(conn: Any, store: Store) -> None:
    edit(conn, store)
    (_, *fields, _) = row = conn.execute("SELECT * FROM access_record WHERE seq = 5").fetchone()
    conn.execute("UPDATE access_record SET hash = ? WHERE seq = 5", (hashed((row[0], *fields)),))


def delete(conn: Any, store: Store) -> None:
    conn.execute("DELETE FROM access_record WHERE seq = 5")


def delete_and_number(conn: Any, store: Store) -> None:
    delete(conn, store)
    for (seq,) in conn.execute("SELECT seq FROM access_record WHERE seq > 5 ORDER BY seq").fetchall():
        conn.execute("UPDATE access_record SET seq = ? WHERE seq = ?", (seq - 1, seq))


def change_words(conn: Any, store: Store) -> None:
    conn.execute("UPDATE access_words SET words = '다른 말'")


def drop_words(conn: Any, store: Store) -> None:
    conn.execute("DELETE FROM access_words")


@pytest.mark.parametrize(
    ("tamper", "english"),
    [
        (edit, "Entry 5 was changed"),
        (edit_and_hash, "Entry 6 does not follow"),
        (delete, "Entries 5 to 5 are gone"),
        (delete_and_number, "Entry 5 was changed"),
        (change_words, "The words of entry 8 were changed"),
        (drop_words, "The words of entry 8 are gone"),
    ],
)
def test_row_14_the_chain_alone_shows_what_was_edited_or_taken_out(
    store: Store, tamper: Callable[[Any, Store], None], english: str
) -> None:
    for n in range(4):
        store.access.note(AccessAct.VIEWED, (n,))
    store.access.note(AccessAct.SEARCHED, words="낱말")
    store.access.note(AccessAct.VIEWED, (5,))
    assert wrong(store) == []
    tamper(without_guards(store), store)
    assert any(english in words for words in wrong(store))


def test_row_14_a_cut_end_is_found_with_the_head_only(store: Store) -> None:
    for n in range(4):
        store.access.note(AccessAct.VIEWED, (n,))
    head = store.access.head()
    without_guards(store).execute("DELETE FROM access_record WHERE seq > 5")
    assert wrong(store) == []
    for noted in (head.short, f"{head.seq}-{head.hash}"):
        assert "ends with entry 5" in wrong(store, noted)[0]
    assert "is not in this record" in wrong(store, head.hash)[0]


def test_row_14_a_record_written_anew_is_found_with_the_head_only(store: Store) -> None:
    for n in range(4):
        store.access.note(AccessAct.VIEWED, (n,))
    head = store.access.head()
    conn = without_guards(store)
    conn.execute("UPDATE access_record SET name = '박다른' WHERE seq = 5")
    rewritten(conn, 1)
    assert wrong(store) == []
    assert "written anew" in wrong(store, head.short)[0]


def test_row_14_a_head_of_long_ago_still_holds(store: Store) -> None:
    head = store.access.head()
    log(store, 5)
    assert wrong(store, head.short) == wrong(store, head.hash[:16].upper()) == []


@pytest.mark.parametrize("noted", ["", "57", "57-", "xyz", "ab12cd34ef56078", "x-" + "a" * 32, "a" * 65])
def test_row_14_what_is_no_head_is_refused_in_words(store: Store, noted: str) -> None:
    if not noted:
        assert wrong(store, noted) == []
        return
    with pytest.raises(StoreError, match="no head"):
        wrong(store, noted)


AROUND = {
    "a revision put in": (
        "INSERT INTO revision SELECT 99, contact, 2, at, flight, stay_days, notes, act, decision, desk, officer, "
        "written_at, 'why' FROM revision WHERE id = 1",
        "Contact 1, revision 2 has no entry",
    ),
    "a note changed": ("UPDATE revision SET notes = '다른 말' WHERE id = 1", "What stands in contact 1, revision 1"),
    "an answer taken out": ("DELETE FROM answer WHERE revision = 2 AND position = 0", "in contact 2, revision 1"),
    "a name changed": ("UPDATE traveller SET name = '다른 이' WHERE revision = 1", "in contact 1, revision 1"),
    "a sign added": ("INSERT INTO withdrawn VALUES (1)", "in contact 1, revision 1"),
    "a leaflet put in": (
        "INSERT INTO leaflet (contact, language, made_at, sha256, officer) "
        "VALUES (1, 'ko', '2026-11-24T00:30:15.250+00:00', '" + "a" * 64 + "', 1)",
        "Leaflet 1 has no entry",
    ),
    "an office note taken out": ("DELETE FROM office_event", "Office note 1 (entry"),
}


@pytest.mark.parametrize("how", AROUND)
def test_row_14_a_row_changed_around_the_program_is_found_against_the_record(filled: Store, how: str) -> None:
    sql, english = AROUND[how]
    conn = without_guards(filled)
    conn.execute(sql)
    conn.commit()
    assert any(english in words for words in wrong(filled)), wrong(filled)


def test_row_14_a_destruction_that_is_recorded_is_no_difference(filled: Store) -> None:
    filled.access.note(AccessAct.SEARCHED, words="홍길동")
    with filled._session.writing() as conn:
        filled._session.note(conn, AccessAct.DESTROYED, 1)
    conn = without_guards(filled)
    conn.execute("DELETE FROM access_words")
    for table in ("stop", "place", "answer", "traveller", "assessment", "finding", "overrule"):
        conn.execute(f"DELETE FROM {table} WHERE revision = 1")  # noqa: S608
    conn.execute("DELETE FROM office_event")
    indexing.drop(conn, 1)
    conn.execute("DELETE FROM revision WHERE id = 1")
    conn.execute("DELETE FROM contact WHERE id = 1")
    conn.commit()
    assert wrong(filled) == []
    erased = filled.access.records(AccessFilter(act=AccessAct.SEARCHED))[0]
    assert (erased.words, erased.erased) == ("", True)


def test_row_14_the_search_index_is_checked_against_the_talks(filled: Store) -> None:
    conn = without_guards(filled)
    conn.execute("DELETE FROM card WHERE contact = 1")
    conn.commit()
    assert wrong(filled)[0] == "Contact 1 is not indexed as it stands."


def test_row_14_words_that_the_index_lost_are_found(filled: Store) -> None:
    conn = without_guards(filled)
    conn.execute("INSERT INTO card_fts (card_fts) VALUES ('delete-all')")
    conn.commit()
    assert wrong(filled) == ["Contact 1 is not found by its words.", "Contact 2 is not found by its words."]


def test_row_14_every_table_is_either_in_the_record_or_left_out_with_a_reason(store: Store) -> None:

    left_out = {
        "desk": "written once, when the log is made",
        "officer": "names that entries of other tables carry",
        "contact": "a number; its revisions are recorded",
        "pack": "files of headquarters; their use is recorded",
        "logged_draft": "a key; the talk that the draft became is recorded",
        "draft": "the officer's own typing, kept every second; going on with one and discarding one are recorded",
        "departure": "flights, nobody's data",
        "departure_change": "flights, nobody's data",
        "print_outcome": "said by the printer, not done by anybody",
        "print_later": "a leaflet that waits; its print is recorded",
        "print_file": "bytes of leaflets, which name nobody",
        "card": "made anew from revisions",
        "card_day": "made anew from revisions",
        "card_fts": "made anew from revisions",
        "handle": "made anew from revisions",
        "mention": "made anew from revisions",
        "person_key": "made anew from revisions",
        "access_record": "the record itself",
        "access_words": "the record itself",
        "handover_revision": "the entry of its hand-over has the hash of the list",
        "backup_gone": "what the program found missing, not done by anybody",
        "destruction_part": "classes of headquarters; the destruction is recorded",
        "destroyed": "numbers that the entries of their destruction name",
        "destruction_copy": "where copies lay, as the program found it",
        "destruction_sweep": "what the program found there, not done by anybody",
        "destruction_end": "that a destruction has come to its end, which has an entry without a row",
    }
    tables = {
        name
        for (name,) in store._conn.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        if not name.startswith(("card_fts_", "sqlite_", "_sqlite"))
    }
    assert tables - set(left_out) - set(RECORDED) - set(OF_REVISION) == set()
    for table in tables:
        parents = {row[2] for row in store._conn.execute(f"PRAGMA foreign_key_list({table})")}
        if "revision" in parents and table not in ("card",):
            assert table in OF_REVISION


def test_row_14_a_column_that_comes_later_changes_no_old_digest(filled: Store) -> None:
    filled._conn.execute("ALTER TABLE revision ADD COLUMN later TEXT NOT NULL DEFAULT 'as ever'")
    assert wrong(filled) == []


def test_row_14_a_log_from_before_the_record_goes_on_with_one(filled: Store, folder: Path) -> None:
    filled.close()
    set_back(folder, "0014_access_record")
    assert [check.good for check in verified(folder, names(folder)[0][0], PASSWORD)] == [True, False]
    with closing(unlocked(folder)) as again:
        assert again.access.records()[-1].act is AccessAct.BEGUN
        assert wrong(again) == []
        log(again)
        assert wrong(again) == []
        assert again.access.records(AccessFilter(contact=3))[0].act is AccessAct.LOGGED


def test_row_14_checking_changes_no_byte_of_the_log(filled: Store, folder: Path) -> None:
    filled.close()
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert all(check.good for check in verified(folder, names(folder)[0][0], PASSWORD))
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_row_14_a_damaged_page_is_named_and_nothing_else_is_read(filled: Store, folder: Path) -> None:
    officer = filled.officer.id
    filled.close()
    path = folder / "contacts.db"
    data = bytearray(path.read_bytes())
    data[5 * 4096 + 77] ^= 1
    path.write_bytes(data)
    only = list(verified(folder, officer, PASSWORD))
    assert len(only) == 1
    assert "encrypted page" in only[0].wrong[0].en


def test_two_desks_with_the_same_entries_have_different_heads(tmp_path: Path) -> None:
    heads = set()
    for name in ("one", "other"):
        with closing(new_store(tmp_path / name)) as store:
            heads.add(store.access.records()[-1].hash)
    assert len(heads) == 2


def test_a_length_before_each_field_keeps_fields_apart() -> None:
    assert hashed(("ab", "c")) != hashed(("a", "bc"))


def test_row_14_words_that_no_talk_has_are_found_in_the_index(filled: Store) -> None:
    conn = without_guards(filled)
    conn.execute("INSERT INTO card_fts (rowid, grams) VALUES (99, '거짓 짓')")
    conn.commit()
    assert wrong(filled) == ["2 pieces in the index point to talks that do not have them."]


def test_row_13_the_table_takes_every_act_of_the_list_and_no_other(store: Store) -> None:
    for act in AccessAct:
        store.access.note(act)
    assert wrong(store) == []
    conn = without_guards(store)
    with pytest.raises(dbapi2.IntegrityError, match="CHECK"):
        conn.execute("UPDATE access_record SET action = 'peeked' WHERE seq = 5")
