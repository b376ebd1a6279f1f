"""A restore says before what it would lose, never writes over the log, and after a kill goes on to its end."""

import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from airportdesk.errors import StoreError, WrongPasswordError
from airportdesk.model import Backup, Loss
from airportdesk.store import Store, restoring
from airportdesk.store.names import DATABASE, KEYS, RESTORING
from airportdesk.store.restoring import READY, RESTORED, Found, finish, looked_at, prepare, supervisors

from .samples import NOW, OVERRULE, PASSWORD, full_assessment, full_contact, lying, new_store, unlocked

LATER = NOW + timedelta(hours=1)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    made = tmp_path / "usb"
    made.mkdir()
    return made


def log(store: Store, notes: str = "표식") -> int:
    return store.log(full_contact(notes), full_assessment(), OVERRULE, NOW).contact_id


def amend(store: Store, contact: int) -> None:
    store.amend(contact, full_contact("고침"), full_assessment(), None, LATER, "고침")


def backed_up(store: Store, place: Path) -> Backup:
    return store.backups.copying(place, NOW).run()


def found(backup: Backup, folder: Path, password: str = PASSWORD) -> Found:
    return looked_at(backup.path, supervisors(backup)[0][0], password, folder)


@pytest.fixture
def later(store: Store, folder: Path, place: Path) -> Backup:
    """A backup of two talks; after it one of them was amended and two more were logged, one of those amended."""
    log(store), log(store)
    backup = backed_up(store, place)
    amend(store, 1)
    log(store), log(store)
    amend(store, 3)
    return backup


def test_before_a_restore_it_is_said_which_talks_would_be_lost(store: Store, folder: Path, later: Backup) -> None:
    loss = store.backups.lost(found(later, folder))
    assert (loss.contacts, loss.amended, loss.only_there) == (2, 1, 0)
    assert [(lost.contact_id, lost.revision) for lost in loss.newest] == [(3, 2), (4, 1), (3, 1), (1, 2)]
    assert (loss.newest[0].officer, loss.newest[0].written_at) == ("김안내", LATER)


def test_a_backup_of_this_moment_loses_nothing(store: Store, folder: Path, place: Path) -> None:
    log(store)
    assert store.backups.lost(found(backed_up(store, place), folder)) == Loss()


def test_talks_are_compared_and_not_counted_after_an_earlier_restore_gave_their_numbers_anew(
    store: Store, folder: Path, place: Path, later: Backup
) -> None:
    newer = backed_up(store, place)
    prepare(folder, found(later, folder), LATER)
    store.close()
    finish(folder)
    with closing(unlocked(folder)) as restored:
        log(restored, "다른 면담")
        loss = restored.backups.lost(found(newer, folder))
    assert (loss.contacts, loss.amended, loss.only_there) == (1, 0, 4)


def test_restored_the_log_is_as_it_was_and_what_there_was_lies_aside_whole(
    store: Store, folder: Path, later: Backup
) -> None:
    with closing(unlocked(later.path)) as backup:
        then = backup.day(NOW.date())
    now = store.day(NOW.date())
    prepare(folder, found(later, folder), LATER)
    assert store.day(NOW.date()) == now, "until it is shut the log is used as before"
    store.close()
    word = finish(folder)
    assert word is not None
    assert (word.backup, word.officer) == (later.path.name, "김안내")
    with closing(unlocked(folder)) as restored:
        assert restored.day(NOW.date()) == then
        log(restored)
        restored.backups.note_restored()
        assert [one.aside for one in restored.backups.restored()] == [word.aside]
        restored.backups.note_restored()
        assert len(restored.backups.restored()) == 1
    with closing(unlocked(folder / word.aside)) as aside:
        assert aside.day(NOW.date()) == now
    assert not (folder / RESTORING).exists()
    assert not (folder / RESTORED).exists()
    assert finish(folder) is None


def test_the_backup_itself_is_not_changed_by_being_restored(store: Store, folder: Path, later: Backup) -> None:
    before = lying(later.path)
    prepare(folder, found(later, folder), LATER)
    store.close()
    finish(folder)
    unlocked(folder).close()
    assert lying(later.path) == before


@pytest.mark.parametrize("lacks", [(KEYS,), (DATABASE,), (DATABASE, KEYS), (DATABASE, KEYS, f"{DATABASE}-wal")])
def test_a_log_that_lost_files_is_restored_from_a_backup_and_what_is_left_of_it_is_kept(
    store: Store, folder: Path, later: Backup, lacks: tuple[str, ...]
) -> None:
    store.close()
    for name in lacks:
        (folder / name).unlink(missing_ok=True)
    left = lying(folder)
    prepare(folder, found(later, folder), LATER)
    word = finish(folder)
    assert word is not None
    with closing(unlocked(folder)) as restored:
        assert len(restored.day(NOW.date())) == 2
    kept = lying(folder / word.aside)
    assert {name: data for name, data in left.items() if name in (DATABASE, KEYS)} == kept


def test_onto_a_new_laptop_a_backup_is_restored_where_there_was_nothing(
    later: Backup, store: Store, tmp_path: Path
) -> None:
    new = tmp_path / "new laptop"
    prepare(new, found(later, new), LATER)
    finish(new)
    with closing(unlocked(new)) as restored:
        assert len(restored.day(NOW.date())) == 2


@pytest.mark.parametrize("lacks", [(), (KEYS,)])
def test_after_a_kill_at_any_step_of_the_change_of_places_the_next_start_goes_on_to_the_end(
    store: Store,
    folder: Path,
    later: Backup,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    lacks: tuple[str, ...],
) -> None:
    now = store.day(NOW.date())
    prepare(folder, found(later, folder), LATER)
    store.close()
    for name in lacks:
        (folder / name).unlink()
    moves = _moves(monkeypatch)
    for step in range(20):
        at = tmp_path / f"killed at {step}"
        shutil.copytree(folder, at)
        moves.stop_before(step)
        done = _killed(lambda at=at: finish(at))  # type: ignore[misc]
        moves.stop_before(None)
        word = finish(at) or restoring.take_word(at)
        assert word is not None
        with closing(unlocked(at)) as restored:
            assert len(restored.day(NOW.date())) == 2
        if not lacks:
            with closing(unlocked(at / word.aside)) as aside:
                assert aside.day(NOW.date()) == now
        assert [name for name in (DATABASE, KEYS) if (at / word.aside / name).exists()] == [
            name for name in (DATABASE, KEYS) if name not in lacks
        ]
        if done:
            assert step >= 4
            return
    pytest.fail("it never came to its end")


def test_a_kill_while_the_backup_is_put_beside_the_log_changes_nothing(
    store: Store, folder: Path, later: Backup
) -> None:
    now = store.day(NOW.date())
    with pytest.raises(StoreError, match="stopped"):
        prepare(folder, found(later, folder), LATER, lambda share: share < 0.5)
    assert not (folder / RESTORING).exists()
    prepare(folder, found(later, folder), LATER)
    (folder / RESTORING / READY).unlink()  # killed before the last step of putting it there
    store.close()
    assert finish(folder) is None
    assert not (folder / RESTORING).exists()
    with closing(unlocked(folder)) as same:
        assert same.day(NOW.date()) == now


def test_no_password_but_that_of_a_supervisor_restores(store: Store, folder: Path, place: Path) -> None:
    officer = store.officers.add(PASSWORD, "이순번", "officer", "바람 부는 저녁 하늘 아래", first=False)
    backup = backed_up(store, place)
    assert [name for _, name in supervisors(backup)] == ["김안내"]
    with pytest.raises(WrongPasswordError):
        found(backup, folder, "틀린 비밀번호")
    with pytest.raises(StoreError, match="Only a supervisor"):
        looked_at(backup.path, officer.id, "바람 부는 저녁 하늘 아래", folder)
    assert not (folder / RESTORING).exists()


def test_the_backup_of_another_desk_takes_no_place_here(
    store: Store, folder: Path, place: Path, tmp_path: Path
) -> None:
    with closing(new_store(tmp_path / "other")) as other:
        backup = backed_up(other, place)
    with pytest.raises(StoreError, match="another desk"):
        found(backup, folder)


def _without_keys(path: Path) -> None:
    (path / KEYS).unlink()


def _rotten(path: Path) -> None:
    data = bytearray((path / DATABASE).read_bytes())
    data[-100] ^= 1
    (path / DATABASE).write_bytes(data)


def _without_database(path: Path) -> None:
    (path / DATABASE).unlink()


@pytest.mark.parametrize("harm", [_without_keys, _rotten, _without_database])
def test_a_backup_that_is_damaged_is_not_restored_and_the_log_stays(
    store: Store, folder: Path, later: Backup, harm: Callable[[Path], None]
) -> None:
    before = lying(folder)
    harm(later.path)
    with pytest.raises(StoreError):
        prepare(folder, found(later, folder), LATER)
    assert lying(folder) == before


def test_what_is_no_backup_is_said_to_be_none(folder: Path, store: Store, tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nothing", folder / DATABASE):
        with pytest.raises(StoreError, match="is no backup"):
            looked_at(path, "x", PASSWORD, folder)


class _Killed(BaseException):
    pass


class _Moves:
    """Counts what changes files, and dies before the one it is told."""

    def __init__(self) -> None:
        self._left: int | None = None

    def stop_before(self, step: int | None) -> None:
        self._left = step

    def count(self) -> None:
        if self._left is not None:
            if self._left == 0:
                raise _Killed
            self._left -= 1


def _moves(monkeypatch: pytest.MonkeyPatch) -> _Moves:
    moves, replace, remove = _Moves(), Path.replace, shutil.rmtree

    def counted(path: Path, target: Path) -> Path:
        moves.count()
        return replace(path, target)

    def removing(path: Path, **options: bool) -> None:
        moves.count()
        remove(path, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(Path, "replace", counted)
    monkeypatch.setattr(shutil, "rmtree", removing)
    return moves


def _killed(act: Callable[[], object]) -> bool:
    """Whether it came to its end."""
    try:
        act()
    except _Killed:
        return False
    return True
