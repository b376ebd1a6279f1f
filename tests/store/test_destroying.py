"""What was destroyed can be read nowhere any more, nothing else is touched, and the record of it holds."""

import hashlib
import re
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import msgspec
import pypdfium2
import pytest

from airportdesk.errors import DeskError, NotPermittedError, PackError, StoreError
from airportdesk.files import write_whole
from airportdesk.model import AccessAct, AccessFilter, Act, CopyKind, Officer, Outcome, utc_text
from airportdesk.pack import load
from airportdesk.pack.archive import archive_of, files_of
from airportdesk.pack.load import BASE
from airportdesk.pack.retention import Retention, due_since
from airportdesk.roles import Action
from airportdesk.settings import BackupChoice, write_backup_choice
from airportdesk.store import Store, erasing, keys, roster
from airportdesk.store.backup import mark_place
from airportdesk.store.connection import _SETTINGS
from airportdesk.store.driver import Database, dbapi2
from airportdesk.store.names import DATABASE, RESTORING
from airportdesk.store.remains import Place
from airportdesk.store.restoring import looked_at
from airportdesk.store.schema import migrations
from airportdesk.store.verifying import verified

from .access_samples import without_guards, wrong
from .destroy_samples import (
    APPROVAL,
    LATER,
    MARKERS,
    RETENTION,
    YOUNG,
    decrypted,
    destroy,
    finish,
    left_in,
    opened_desk,
    others,
    plant,
    records_desk,
    supervisor,
)
from .samples import NOW, OVERRULE, PASSWORD, full_assessment, full_contact

SOURCE = Path(__file__).resolve().parents[2] / "airportdesk"
NOWHERE = Place(Path("/nowhere"))
DEFAULTS = ("PRAGMA journal_mode = WAL", "PRAGMA foreign_keys = ON", "PRAGMA secure_delete = OFF")


@contextmanager
def twin(folder: Path, settings: tuple[str, ...] = _SETTINGS) -> Iterator[Store]:
    """The same tables in a file without a key, so that its bytes can be read."""
    folder.mkdir()
    plain = Database(dbapi2.connect(str(folder / DATABASE)), execute_plugins=False)
    for setting in settings:
        plain.conn.execute(setting).fetchall()
    migrations.apply(plain)
    with plain.atomic():
        plain.conn.execute(
            "INSERT INTO desk VALUES (1, ?, '가상 데스크', '', '', ?)", ("0" * 32, "2026-11-24T00:30:15.250+00:00")
        )
    store = Store(plain, Officer("a", "박기록", "records"), folder)
    store.access.keep_time_by(lambda: NOW)
    yield store
    store.close()


def bytes_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def emptied(store: Store) -> None:
    store._conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


# Nothing is left


def test_row_17_no_byte_of_what_was_destroyed_is_left_in_a_file_without_a_key(tmp_path: Path) -> None:
    folder = tmp_path / "twin"
    with twin(folder) as store:
        with store._session.writing():
            before, planted, after = others(store, 60), plant(store), others(store, 60)
        kept = [store.revisions(number) for number in (*before, *after)]
        emptied(store)
        assert len(left_in(bytes_in(folder))) == 3 * len(MARKERS)
        due = store.destroying.due(RETENTION, LATER.date())
        assert [part.contacts for part in due] == [planted]
        made = store.destroying.destroy(due, APPROVAL, Officer("b", "이감독", "supervisor"), LATER, NOWHERE)
        store.destroying.written_anew()
        store.destroying.finish(made, (), LATER)
        assert left_in(bytes_in(folder)) == set()
        assert [store.revisions(number) for number in (*before, *after)] == kept
        assert wrong(store) == []


def test_row_17_with_default_settings_the_same_search_finds_what_was_deleted(tmp_path: Path) -> None:
    folder = tmp_path / "twin"
    with twin(folder, DEFAULTS) as store:
        with store._db.atomic():
            store._conn.execute("INSERT INTO card_fts (card_fts, rank) VALUES ('secure-delete', 0)")
        planted = plant(store)
        emptied(store)
        with store._session.writing() as conn:
            erasing.erase(conn, planted)
        emptied(store)
        assert len(left_in(bytes_in(folder))) > len(MARKERS)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "기록 #1?"


@pytest.fixture
def place(tmp_path: Path, folder: Path) -> Path:
    """A plugged-in drive for backups."""
    drive = tmp_path / "drive"
    drive.mkdir()
    folder.mkdir()
    write_backup_choice(folder, BackupChoice(str(drive), mark_place(drive)))
    return drive


def test_row_17_nothing_is_left_in_log_backups_leaflets_and_what_a_restore_moved_aside(
    folder: Path, place: Path
) -> None:
    planted = records_desk(folder)
    pdf = f"%PDF {MARKERS[0][:3]}".encode()
    write_whole(folder / "leaflets" / "20261124.pdf", pdf)
    write_whole(folder / "leaflets" / "other.pdf", b"%PDF of somebody else")
    aside = folder / "aside-20270101-101010"
    aside.mkdir()
    shutil.copy(folder / DATABASE, aside / DATABASE)
    with closing(opened_desk(folder, at=YOUNG)) as desk:
        made = desk.backups.job()(lambda _: True)
        desk.backups.note(made)
        for number in (*planted[:1],):
            leaflet = replace(desk.leaflets(number)[0], sha256=hashlib.sha256(pdf).hexdigest())
            desk.note_leaflet(number, leaflet)
    assert left_in(everything(folder, place)) != set()
    with closing(opened_desk(folder)) as desk:
        done = destroy(desk)
        head = desk.access.head().short
    assert left_in(everything(folder, place)) == set()
    assert {(copy.kind, copy.outcome) for copy in done.copies} >= {
        (CopyKind.BACKUP, Outcome.ERASED),
        (CopyKind.ASIDE, Outcome.ERASED),
        (CopyKind.LEAFLET, Outcome.ERASED),
    }
    assert not aside.exists()
    assert [path.name for path in (folder / "leaflets").iterdir()] == ["other.pdf"]
    (fresh,) = [path for path in place.iterdir() if path.is_dir()]
    assert fresh != made.path
    officer = next(slot.id for slot in roster.read(folder).officers if slot.role == "supervisor")
    assert [check.wrong for check in verified(folder, officer, PASSWORD, head)] == [()] * 5


def everything(*folders: Path) -> bytes:
    """Every file as it lies there, and every database as its pages are under the key of the log."""
    known = roster.read(folders[0])
    supervisor_id = next(slot.id for slot in known.officers if slot.role == "supervisor")
    (data_key,) = keys.data_keys(known, supervisor_id, PASSWORD)
    found = b""
    for path in (path for folder in folders for path in folder.rglob("*") if path.is_file()):
        data = path.read_bytes()
        found += data
        if path.name == DATABASE:
            found += decrypted(data, data_key)
    return found


# The record of it


def test_row_18_the_record_says_what_by_whose_approval_and_who_was_beside_and_still_holds(folder: Path) -> None:
    planted = records_desk(folder)
    with closing(opened_desk(folder)) as desk:
        before = len(desk._store.access.records(limit=10_000))
        done = destroy(desk)
        store = desk._store
        assert wrong(store) == []
        entries = store.access.records(AccessFilter(act=AccessAct.DESTROYED))[::-1]
        named = {whose for entry in entries for whose in entry.subject.split(" ") if whose.isdecimal()}
        assert named == {str(number) for number in planted}
        assert entries[0].officer.name == "박기록"
        assert (done.approval, done.officer.name, done.second.name) == (APPROVAL, "박기록", "김안내")
        assert (done.contacts, done.parts[0].class_id, done.parts[0].years) == (planted, "log", 3)
        assert all(len(entry.subject) <= 400 for entry in entries)
        searched = store.access.records(AccessFilter(act=AccessAct.SEARCHED), limit=10_000)
        assert {entry.words for entry in searched} == {""}
        assert len(store.access.records(limit=10_000)) > before
        assert desk.destroying.done()[0].finished == LATER


def test_row_18_a_contact_that_is_there_though_the_record_says_it_was_destroyed_is_found(folder: Path) -> None:
    planted = records_desk(folder)
    with closing(opened_desk(folder)) as desk:
        destroy(desk)
        with desk._store._db.atomic():
            desk._store._conn.execute("INSERT INTO contact (id) VALUES (?)", (planted[0],))
        assert wrong(desk._store) == [f"Contact {planted[0]} is there, and the record says that it was destroyed."]


def test_row_18_numbers_are_never_given_again_and_a_row_that_takes_a_freed_number_is_no_difference(
    folder: Path,
) -> None:
    records_desk(folder, count=0)
    with closing(opened_desk(folder)) as desk:
        done = destroy(desk)
        desk._store.log(full_contact("새것", LATER), full_assessment(), OVERRULE, LATER)
        (number,) = [record.contact_id for record in desk.day(LATER.date())]
        assert number > max(done.contacts)
        assert wrong(desk._store) == []
        conn = without_guards(desk._store)
        conn.execute("UPDATE revision SET flight = 'OZ739' WHERE contact = ?", (number,))
        conn.commit()
        assert any("not what was saved" in said for said in wrong(desk._store))


def test_row_18_the_guards_stand_again_after_it_and_only_one_module_deletes_from_them(folder: Path) -> None:
    records_desk(folder)
    with closing(opened_desk(folder)) as desk:
        guards = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name"
        before = desk._store._conn.execute(guards).fetchall()
        destroy(desk)
        assert desk._store._conn.execute(guards).fetchall() == before
        for table in erasing.GUARDED:
            if desk._store._db[table].count:
                with pytest.raises(dbapi2.IntegrityError, match="never changed"), desk._store._db.atomic():
                    desk._store._conn.execute(f"DELETE FROM {table}")  # noqa: S608
    for path in SOURCE.rglob("*.py"):
        if path.name != "erasing.py":
            text = path.read_text(encoding="utf-8")
            deleted = set(re.findall(r"DELETE FROM (\w+)", text))
            assert deleted.isdisjoint(erasing.GUARDED), path


def test_row_18_every_table_that_points_to_a_contact_is_erased_with_it_or_holds_its_number_only(store: Store) -> None:
    erased = {*erasing.GUARDED, "draft", "print_later", "print_file", "card", "mention", "person_key", "handle"}
    for table in store._db.table_names():
        parents = {row[2] for row in store._conn.execute(f"PRAGMA foreign_key_list({table})")}
        if parents & {"contact", "revision", "logged_draft", "office_event", "print", "leaflet"}:
            assert table in erased, f"{table} points to a contact: erase it in store/erasing.py"


# When nothing is destroyed


def test_row_18_nothing_is_due_before_its_day_and_the_class_kept_longest_decides(store: Store) -> None:
    visit = replace(full_contact(), act=Act.ACCOMPANIED)
    store.log(full_contact(), full_assessment(), OVERRULE, NOW)
    store.log(visit, full_assessment(), OVERRULE, NOW)
    store.log(full_contact(), full_assessment(), OVERRULE, NOW)
    store.amend(3, full_contact(), full_assessment(), OVERRULE, YOUNG, "나중에 고침")

    def due(day: date) -> dict[str, tuple[int, ...]]:
        return {f"{part.class_id} {part.since}": part.contacts for part in store.destroying.due(RETENTION, day)}

    assert due(date(2029, 12, 31)) == {}
    assert due(date(2030, 1, 1)) == {"log 2030-01-01": (1,)}
    assert due(date(2033, 1, 1)) == {"log 2030-01-01": (1,), "log 2033-01-01": (3,)}
    assert due(date(2037, 1, 1))["office 2037-01-01"] == (2,)
    forever = Retention(schedule="영구", classes=(msgspec.structs.replace(RETENTION.classes[0], years=0),))
    assert store.destroying.due(forever, date(2999, 1, 1)) == ()
    assert due_since(1, date(2026, 12, 31)) == date(2028, 1, 1)


def test_row_18_what_a_person_has_asked_about_waits_for_the_answer(store: Store) -> None:
    store.log(full_contact(), full_assessment(), OVERRULE, NOW)
    store.log(full_contact(), full_assessment(), OVERRULE, NOW)
    now, conn = utc_text(NOW), store._conn
    with store._db.atomic():
        conn.execute(
            "INSERT INTO rights_request VALUES (1, 'right_access', '2029-12-30', '2030-01-09', '홍길동', "
            "'asker_person', 'proof_passport', '', '', 1, ?)",
            (now,),
        )
        conn.execute("INSERT INTO rights_contact VALUES (1, 1, 2, 1, 1, ?)", (now,))
    assert [part.contacts for part in store.destroying.due(RETENTION, LATER.date())] == [(1,)]
    with store._db.atomic():
        conn.execute("INSERT INTO rights_answer VALUES (1, 1, 'answer_granted', '', '', NULL, 1, ?)", (now,))
    assert [part.contacts for part in store.destroying.due(RETENTION, LATER.date())] == [(1, 2)]


def test_row_18_without_years_of_headquarters_nothing_is_due_and_nothing_can_be_destroyed(folder: Path) -> None:
    records_desk(folder)
    with closing(opened_desk(folder)) as desk:
        due = desk.destroying.due()
    with closing(opened_desk(folder, retention=None)) as desk:
        assert desk.destroying.due() == ()
        with pytest.raises(DeskError, match="Nothing was chosen, or the list has changed"):
            desk.destroying.destroy(due, APPROVAL, str(len(due[0].contacts)), supervisor(desk))
        assert desk.destroying.done() == ()


@pytest.mark.parametrize("approval", ["", "  \t"])
def test_row_18_an_attempt_without_approval_is_refused_and_recorded(folder: Path, approval: str) -> None:
    planted = records_desk(folder)
    with closing(opened_desk(folder)) as desk:
        due = desk.destroying.due()
        with pytest.raises(DeskError, match="number of the approval"):
            desk.destroying.destroy(due, approval, str(len(planted)), supervisor(desk))
        assert desk._store.access.records()[0].act is AccessAct.REFUSED
        assert desk._store.access.records()[0].detail == "action=destroy"
        assert desk._store.revisions(planted[0])


def test_row_18_another_count_another_second_or_none_destroys_nothing(folder: Path) -> None:
    planted = records_desk(folder)
    with closing(opened_desk(folder)) as desk:
        book, count = desk.destroying, str(len(planted))
        due = book.due()
        with pytest.raises(DeskError, match="Write that number"):
            book.destroy(due, APPROVAL, str(len(planted) - 1), supervisor(desk))
        with pytest.raises(NotPermittedError):
            book.destroy(due, APPROVAL, count, None)
        with pytest.raises(StoreError, match="password is not right"):
            desk.second(Action.DESTROY, next(iter(desk.accounts.able(Action.DESTROY))).id, "틀린 열두 글자 말")
        used = supervisor(desk)
        stale = replace(used, at=used.at - timedelta(minutes=10))
        with pytest.raises(NotPermittedError):
            book.destroy(due, APPROVAL, count, stale)
        assert wrong(desk._store) == []
        assert desk._store.revisions(planted[-1])
        assert book.destroy(due, APPROVAL, count, used).contacts == planted


def test_row_18_a_backup_that_waits_to_take_the_place_of_the_log_must_do_so_first(folder: Path) -> None:
    records_desk(folder)
    with closing(opened_desk(folder)) as desk:
        due = desk.destroying.due()
        (folder / RESTORING).mkdir()
        with pytest.raises(DeskError, match="Lock and unlock the desk first"):
            desk.destroying.check(due, APPROVAL, str(len(due[0].contacts)))


# What cannot be reached


def test_row_17_a_backup_on_a_drive_that_is_not_there_is_named_and_destroyed_when_it_is(
    folder: Path, place: Path
) -> None:
    records_desk(folder)
    with closing(opened_desk(folder, at=YOUNG)) as desk:
        made = desk.backups.job()(lambda _: True)
        desk.backups.note(made)
    away = place.rename(place.with_name("pulled-out"))
    place.mkdir()
    with closing(opened_desk(folder)) as desk:
        done = destroy(desk)
        assert [(copy.name, copy.kind) for copy in done.those(Outcome.BY_HAND)] == [(str(made.path), CopyKind.BACKUP)]
        assert str(made.path) in certificate_text(desk.destroying.certificate(done))
        place.rmdir()
        away.rename(place)
        assert made.path.exists()
        again = finish(desk, done)
        assert again.those(Outcome.BY_HAND) == ()
        assert not made.path.exists()
        assert again.finished == done.finished


def certificate_text(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    text = "".join(document[n].get_textpage().get_text_bounded() for n in range(len(document)))
    return text.replace("\r\n", "").replace("\n", "")


def test_row_17_a_file_that_was_exported_with_a_destroyed_talk_in_it_is_named_on_the_certificate(
    folder: Path,
) -> None:
    planted = records_desk(folder)
    with closing(opened_desk(folder, at=YOUNG)) as desk:
        desk.export_job(NOW.date(), "xlsx", "ko")
        desk.export_job(date(2029, 4, 1), "csv", "ko")
    with closing(opened_desk(folder)) as desk:
        done = destroy(desk)
        assert [copy.name for copy in done.those(Outcome.BY_HAND)] == ["2026-11-24 XLSX · 2029-05-01 10:00 · 박기록"]
        text = certificate_text(desk.destroying.certificate(done))
        assert "2026-11-24 XLSX" in text
        assert all(marker[:3] not in text for marker in MARKERS)
        assert f"{planted[0]}–{planted[-1]}번" in text


def test_row_17_a_hand_over_that_held_it_is_named_and_what_the_desk_kept_of_it_is_gone(folder: Path) -> None:
    planted = records_desk(folder)
    outbox = folder / "handovers"
    outbox.mkdir()
    for number in (7, 8):
        (outbox / f"airportdesk-0123abcd-{number:06d}.zip.age").write_bytes(b"sealed")
    with closing(opened_desk(folder)) as desk:
        now = utc_text(NOW)
        with desk._store._db.atomic():
            conn = desk._store._conn
            conn.execute("INSERT INTO headquarters_key VALUES (1, ?, ?, 1)", ("age1" * 20, now))
            for number, contact in ((7, planted[0]), (8, 1)):
                conn.execute(
                    "INSERT INTO handover VALUES (?, ?, '2026-11-24', ?, 'hq', 0, '', 1, ?, 1, ?, 1, 1)",
                    (number, "a" * 64, now, "b" * 64, "c" * 64),
                )
                conn.execute(
                    "INSERT INTO handover_revision (contact, revision, handover, hq) VALUES (?, 1, ?, 1)",
                    (contact, number),
                )
        done = destroy(desk)
        assert [copy.name for copy in done.those(Outcome.BY_HAND)] == ["7번 · 2026-11-24"]
        kept = conn.execute("SELECT contact FROM handover_revision ORDER BY handover").fetchall()
        assert kept == [(planted[0],), (1,)]
    assert [path.name[-14:] for path in outbox.iterdir()] == ["000008.zip.age"]


def test_row_17_a_backup_from_before_cannot_bring_back_what_was_destroyed(folder: Path, place: Path) -> None:
    records_desk(folder)
    with closing(opened_desk(folder, at=YOUNG)) as desk:
        made = desk.backups.job()(lambda _: True)
    held = made.path.with_name("held-elsewhere")
    shutil.copytree(made.path, held)
    with closing(opened_desk(folder)) as desk:
        done = destroy(desk)
        assert not made.path.exists()
        found = looked_at(held, next(iter(desk.accounts.able(Action.DESTROY))).id, PASSWORD, folder)
        with pytest.raises(StoreError, match=f"holds {len(done.contacts)} contacts that were destroyed"):
            desk._store.backups.lost(found)


# Headquarters' years


def test_years_come_in_with_a_signed_pack_and_stay_out_of_the_programs_own() -> None:
    assert load().retention is None
    files = {**files_of(BASE), "retention.toml": TOML.encode()}
    found = load(archive_of(files)).retention
    assert found is not None
    assert [(known.id, known.of, known.years) for known in found.classes] == [("log", "every", 3)]


TOML = """schedule = "가상 기록관리기준표 2026"
[[class]]
id = "log"
of = "every"
years = 3
ko = "면담 기록"
en = "talks"
"""


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("years = 3", "years = 101", "class[log].years"),
        ("years = 3", "years = -1", "class[log].years"),
        ('of = "every"', 'of = "young"', "class[log].of"),
        ('schedule = "가상 기록관리기준표 2026"', 'schedule = " "', "schedule"),
        ('en = "talks"', 'en = ""', "class[log]"),
        ('en = "talks"', 'en = "talks"\nmonths = 2', "class[log]"),
    ],
)
def test_years_that_do_not_hold_together_are_refused_by_name(old: str, new: str, said: str) -> None:
    files = {**files_of(BASE), "retention.toml": TOML.replace(old, new).encode()}
    with pytest.raises(PackError) as error:
        load(archive_of(files))
    assert "retention.toml" in error.value.en
    assert said in error.value.en
