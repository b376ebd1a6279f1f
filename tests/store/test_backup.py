"""A backup is whole and opens with the same password, or says by name why there is none; the best one never goes."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from airportdesk.errors import BackupError
from airportdesk.model import Backup, BackupTrouble
from airportdesk.store import Store
from airportdesk.store.backup import MANIFEST, PLACE_MARK, Copying, backups_in, mark_of, mark_place, prune
from airportdesk.store.connection import PLAIN_HEADER
from airportdesk.store.names import DATABASE, KEYS

from .samples import NOW, OVERRULE, PASSWORD, full_assessment, full_contact, keyed, unlocked

MARKER = "뾰족한표식"
HOUR = timedelta(hours=1)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    made = tmp_path / "USB 드라이브"
    made.mkdir()
    return made


def log(store: Store, marker: str = MARKER) -> None:
    store.log(full_contact(marker), full_assessment(marker), OVERRULE, NOW)


def backed_up(store: Store, place: Path, at: int = 0, keep: int = 14) -> Backup:
    return store.backups.copying(place, NOW + at * HOUR, keep).run()


def trouble(act: Callable[[], object]) -> BackupTrouble:
    with pytest.raises(BackupError) as error:
        act()
    assert error.value.ko
    assert error.value.en
    return BackupTrouble(error.value.trouble)


def test_what_was_saved_a_moment_ago_is_in_the_backup_which_opens_with_the_same_password(
    store: Store, folder: Path, place: Path
) -> None:
    for _ in range(5):
        log(store)
    assert (folder / f"{DATABASE}-wal").stat().st_size > 100_000, "what was saved last lies in the log, not in the file"
    made = backed_up(store, place)
    assert (made.contacts, made.revisions, made.newest) == (5, 5, NOW)
    with closing(unlocked(made.path)) as copy:
        assert copy.day(NOW.date()) == store.day(NOW.date())
        assert copy.desk == store.desk


def test_a_plain_copy_of_the_file_would_have_held_none_of_it(store: Store, folder: Path, tmp_path: Path) -> None:
    log(store)
    other = tmp_path / "copy"
    other.mkdir()
    for name in (DATABASE, KEYS):
        shutil.copy(folder / name, other / name)
    with closing(unlocked(other)) as copy:
        assert copy.day(NOW.date()) == ()


def test_no_byte_of_a_contact_can_be_read_from_a_backup(store: Store, place: Path) -> None:
    log(store)
    made = backed_up(store, place)
    files = [path for path in place.rglob("*") if path.is_file()]
    assert {path.name for path in files} == {DATABASE, KEYS, MANIFEST}
    for path in files:
        data = path.read_bytes()
        assert not any(MARKER.encode(code) in data for code in ("utf-8", "utf-16le", "cp949"))
        assert PASSWORD.encode() not in data
    assert not (made.path / DATABASE).read_bytes().startswith(PLAIN_HEADER)


@pytest.mark.skipif(sys.platform == "win32", reason="no such file modes")
def test_a_backup_is_for_this_user_alone(store: Store, place: Path) -> None:
    made = backed_up(store, place)
    assert [path.name for path in (made.path, *made.path.iterdir()) if path.stat().st_mode & 0o077] == []


def test_talks_saved_while_it_is_made_go_on_and_are_not_in_it(store: Store, place: Path) -> None:
    log(store)
    store._conn.execute("CREATE TABLE filler (x)")
    store._conn.executemany("INSERT INTO filler VALUES (?)", [("가" * 4000,) for _ in range(1500)])
    store._conn.commit()
    steps = []

    def progress(share: float) -> bool:
        steps.append(share)
        if len(steps) < 4:
            log(store)
        return True

    made = store.backups.copying(place, NOW).run(progress)
    assert len(steps) > 5
    assert steps == sorted(steps)
    assert steps[-1] == 1
    assert made.contacts == 1
    assert len(store.day(NOW.date())) == 4
    with closing(unlocked(made.path)) as copy:
        assert len(copy.day(NOW.date())) == 1


def test_a_backup_can_be_read_where_nothing_may_be_written(store: Store, place: Path) -> None:
    from airportdesk.store.connection import opened_for_reading

    log(store)
    made = backed_up(store, place)
    before = {path: path.read_bytes() for path in made.path.iterdir()}
    with closing(opened_for_reading(made.path / DATABASE, store.backups._data_key())) as conn:
        assert conn.execute("SELECT count(*) FROM contact").fetchone() == (1,)
    assert {path: path.read_bytes() for path in made.path.iterdir()} == before


def test_a_stopped_backup_leaves_nothing_and_the_earlier_ones_are_there(store: Store, place: Path) -> None:
    first = backed_up(store, place)
    for stops_at in (0.0, 0.5, 0.8):

        def until(share: float, at: float = stops_at) -> bool:
            return share < at

        job = store.backups.copying(place, NOW + HOUR)
        assert trouble(lambda job=job, until=until: job.run(until)) is BackupTrouble.STOPPED  # type: ignore[misc]
    assert [path for path in place.iterdir() if path.name != PLACE_MARK] == [first.path]


def test_old_backups_go_by_count_and_the_newest_verified_one_never(store: Store, place: Path) -> None:
    made = [backed_up(store, place, 24 * day, keep=3) for day in range(5)]
    assert backups_in(place) == tuple(reversed(made[2:]))
    clock_set_back = backed_up(store, place, -100, keep=3)
    assert clock_set_back in backups_in(place)
    assert len(backups_in(place)) == 3
    assert prune(place, clock_set_back.store, 0, clock_set_back.path)
    assert backups_in(place) == (clock_set_back,)


def test_a_busy_day_does_not_push_out_the_days_before_it(store: Store, place: Path) -> None:
    for day in range(4):
        for hour in range(5):
            backed_up(store, place, 24 * day + hour, keep=6)
    assert [(backup.made_at - NOW) // HOUR for backup in backups_in(place)] == [76, 75, 74, 52, 28, 4]


def test_backups_of_another_desk_in_the_same_place_are_left_alone(store: Store, place: Path, tmp_path: Path) -> None:
    from .samples import new_store

    with closing(new_store(tmp_path / "other desk")) as other:
        theirs = backed_up(other, place)
    half = place / f".airportdesk-making-{theirs.store[:8]}-cafe"
    half.mkdir()
    for at in range(3):
        backed_up(store, place, at, keep=1)
    assert theirs in backups_in(place)
    assert len(backups_in(place)) == 2
    assert half.exists()


def test_two_backups_of_one_second_do_not_meet(store: Store, place: Path) -> None:
    assert backed_up(store, place).path != backed_up(store, place).path
    assert len(backups_in(place)) == 2


def test_what_a_crash_left_half_written_is_no_backup_and_goes_with_the_next(store: Store, place: Path) -> None:
    made = backed_up(store, place)
    half = place / f".airportdesk-making-{made.store[:8]}-dead"
    shutil.copytree(made.path, half)
    unnamed = place / "airportdesk-20261124-000000"
    unnamed.mkdir()
    assert backups_in(place) == (made,)
    backed_up(store, place, 1)
    assert not half.exists()
    assert unnamed.exists(), "what is not known to be ours stays"


def test_the_record_says_which_were_made_and_which_are_there_no_more(store: Store, place: Path) -> None:
    for at in range(3):
        made = backed_up(store, place, 24 * at, keep=2)
        store.backups.note(made, NOW + 24 * at * HOUR)
    newest, middle, oldest = store.backups.made()
    assert (newest.gone, middle.gone, oldest.gone) == (None, None, NOW + 48 * HOUR)
    assert newest.path == made.path
    assert newest.officer == "김안내"


def test_no_drive_is_said_by_name(store: Store, tmp_path: Path) -> None:
    assert trouble(lambda: backed_up(store, tmp_path / "not there")) is BackupTrouble.NO_DRIVE
    (tmp_path / "file").write_text("")
    assert trouble(lambda: backed_up(store, tmp_path / "file")) is BackupTrouble.NO_DRIVE


def test_the_folder_of_the_log_is_no_place_for_a_backup(store: Store, folder: Path) -> None:
    (folder / "backups").mkdir()
    assert trouble(lambda: backed_up(store, folder)) is BackupTrouble.SAME_PLACE
    assert trouble(lambda: backed_up(store, folder / "backups")) is BackupTrouble.SAME_PLACE


def test_the_mark_tells_the_drive_from_the_empty_folder_it_was_mounted_on(place: Path, tmp_path: Path) -> None:
    mark = mark_place(place)
    assert mark_place(place) == mark == mark_of(place)
    (tmp_path / "mnt").mkdir()
    assert mark_of(tmp_path / "mnt") == ""


def test_a_backup_that_reads_back_otherwise_than_it_was_written_is_dropped(
    store: Store, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = backed_up(store, place)
    forget = "airportdesk.store.backup._forget_cached"
    for offset in (0, 5000, -100):

        def rot(path: Path, offset: int = offset) -> None:
            data = bytearray(path.read_bytes())
            data[offset] ^= 1
            path.write_bytes(data)

        monkeypatch.setattr(forget, rot)  # the medium, between writing and reading
        assert trouble(lambda: backed_up(store, place, 1)) is BackupTrouble.NOT_VERIFIED
    assert backups_in(place) == (first,)


def test_a_log_whose_key_is_being_changed_is_backed_up_later(store: Store, folder: Path, place: Path) -> None:
    from airportdesk.store import roster

    known = roster.read(folder)
    slot = known.officers[0]
    roster.write(folder, replace(known, officers=(replace(slot, sealed=replace(slot.sealed, dek_next=b"x")),)))
    assert trouble(lambda: backed_up(store, place)) is BackupTrouble.UNDER_WAY


def test_after_the_desk_is_locked_no_copy_can_be_made_for_the_key_is_gone(store: Store, place: Path) -> None:
    store.close()
    assert trouble(lambda: store.backups.copying(place, NOW)) is BackupTrouble.UNDER_WAY


@contextmanager
def mounted(path: Path, options: str) -> Iterator[None]:
    """A small file system of its own; skips where this user may not mount one."""
    command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(path)]
    if sys.platform != "linux" or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("no right to mount")
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(path)], check=False)


def test_a_full_drive_is_said_by_name_at_whatever_step_it_fills_and_earlier_backups_stay(
    store: Store, place: Path
) -> None:
    log(store)
    with mounted(place, "size=3m"):
        first = backed_up(store, place)
        (place / "photos").write_bytes(bytes(shutil.disk_usage(place).free - 800_000))
        assert trouble(lambda: backed_up(store, place, 1)) is BackupTrouble.FULL
        job = store.backups.copying(place, NOW + HOUR)
        left = shutil.disk_usage(place).free
        for room in range(20_000, first.size, 30_000):
            filler = place / "filler"
            filler.write_bytes(bytes(left - room))
            object.__setattr__(job, "_check_place", lambda: None)  # the drive fills after the look at it
            assert trouble(job.run) is BackupTrouble.FULL
            filler.unlink()
        assert backups_in(place) == (first,)
        assert {path.name for path in place.iterdir()} == {first.path.name, "photos"}


def test_a_drive_that_may_not_be_written_is_said_by_name(store: Store, place: Path) -> None:
    with mounted(place, "ro"):
        assert trouble(lambda: backed_up(store, place)) is BackupTrouble.READ_ONLY
        assert trouble(lambda: mark_place(place)) is BackupTrouble.READ_ONLY


def test_a_drive_that_is_pulled_out_is_said_by_name(store: Store, folder: Path, place: Path) -> None:
    log(store)

    def pull(share: float) -> bool:
        shutil.rmtree(place, ignore_errors=True)
        return True

    assert trouble(lambda: store.backups.copying(place, NOW).run(pull)) is BackupTrouble.REMOVED
    assert len(store.day(NOW.date())) == 1
    with closing(keyed(folder)) as conn:
        assert conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_the_job_needs_nothing_of_the_store_and_may_run_elsewhere(store: Store, place: Path) -> None:
    import threading

    log(store)
    job = store.backups.copying(place, NOW)
    assert isinstance(job, Copying)
    made: list[Backup] = []
    thread = threading.Thread(target=lambda: made.append(job.run()))
    thread.start()
    while thread.is_alive():
        log(store)
    thread.join()
    assert made[0].contacts >= 1
    assert [path.name for path in place.iterdir()] == [made[0].path.name]
