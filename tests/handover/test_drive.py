"""A hand-over is "written" only when it was read back from the drive, and what is wrong with a drive is named."""

import os
import resource
import subprocess
import tempfile
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from airportdesk.errors import HandoverError
from airportdesk.handover import drive
from airportdesk.handover.drive import only_drive, plugged_in, write

from .samples import as_root

NAME = "airportdesk-dddddddd-000001.zip.age"
BIG = os.urandom(3_000_000)
FILES: list[tuple[str, Path | bytes]] = [(f"{NAME}.minisig", b"signature"), (NAME, BIG)]
not_everybody = pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can be somebody else")


@pytest.fixture
def log(tmp_path: Path) -> Path:
    folder = tmp_path / "log"
    folder.mkdir()
    return folder


def trouble(place: Path, log: Path, progress: Callable[[float], bool] = lambda _: True) -> str:
    with pytest.raises(HandoverError) as caught:
        write(place, FILES, log, progress)
    assert caught.value.ko != caught.value.en
    return caught.value.trouble


def there(place: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in place.iterdir()}


ALL = {f"{NAME}.minisig": b"signature", NAME: BIG}


def test_both_files_lie_on_the_drive_and_nothing_else(usb: Path, log: Path) -> None:
    told: list[float] = []

    def progress(share: float) -> bool:
        told.append(share)
        return True

    done = write(usb, FILES, log, progress)
    assert there(usb) == ALL
    assert (done.path, done.already, done.same_disk) == (usb / NAME, False, True)
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert len(told) > 10


def test_the_same_bytes_under_the_same_name_are_there_already(usb: Path, log: Path) -> None:
    write(usb, FILES, log)
    before = (usb / NAME).stat().st_mtime_ns
    assert write(usb, FILES, log).already
    assert (usb / NAME).stat().st_mtime_ns == before


def test_a_missing_signature_is_added_to_the_file_that_is_there(usb: Path, log: Path) -> None:
    (usb / NAME).write_bytes(BIG)
    assert not write(usb, FILES, log).already
    assert there(usb) == ALL


def test_another_file_of_that_name_is_not_written_over(usb: Path, log: Path) -> None:
    (usb / NAME).write_bytes(b"something else")
    assert trouble(usb, log) == "name_taken"
    assert there(usb) == {NAME: b"something else"}


def test_no_drive_at_all_is_named(tmp_path: Path, log: Path) -> None:
    assert trouble(tmp_path / "nowhere", log) == "no_drive"


def test_the_empty_folder_that_is_left_where_a_drive_was_is_no_drive(tmp_path: Path, log: Path) -> None:
    left = tmp_path / "media" / "officer" / "KINGSTON"
    left.mkdir(parents=True)
    with pytest.raises(HandoverError) as caught:
        drive.check_place(left, log, 0, (tmp_path / "media",))
    assert caught.value.trouble == "no_drive"
    assert drive.check_place(left, log, 0) == left.stat().st_dev


def test_the_folder_of_the_log_is_no_drive(log: Path) -> None:
    (log / "inside").mkdir()
    assert trouble(log, log) == trouble(log / "inside", log) == "same_place"


def test_stopped_in_the_middle_nothing_is_left(usb: Path, log: Path) -> None:
    for share in (0.0, 0.2, 0.49, 0.6, 0.99):
        assert trouble(usb, log, lambda done, share=share: done < share) == "stopped"  # type: ignore[misc]
        assert there(usb) == {}


def test_what_a_kill_left_half_written_is_swept(usb: Path, log: Path) -> None:
    (usb / ".airportdesk-writing-0123abcd").write_bytes(b"half")
    write(usb, FILES, log)
    assert there(usb) == ALL


def test_a_drive_that_fills_up_before_the_end_is_full_and_keeps_nothing(usb: Path, log: Path) -> None:
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, limits[1]))
    try:
        assert trouble(usb, log) == "full"
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert there(usb) == {}


@as_root
def test_a_small_drive_is_full_before_anything_is_written(mounted: Callable[..., Path], log: Path) -> None:
    usb = mounted("size=1m")
    assert trouble(usb, log) == "full"
    assert there(usb) == {}


@as_root
def test_a_drive_somebody_else_fills_meanwhile_is_full_and_keeps_what_lay_there(
    mounted: Callable[..., Path], log: Path
) -> None:
    usb = mounted("size=8m")
    (usb / "earlier.txt").write_bytes(b"earlier")

    def fill(_: float) -> bool:
        with suppress(OSError):
            (usb / "film.mp4").write_bytes(b"x" * 8_000_000)
        return True

    assert trouble(usb, log, fill) == "full"
    assert set(there(usb)) == {"earlier.txt", "film.mp4"}


@as_root
def test_a_drive_with_a_write_lock_can_only_be_read(mounted: Callable[..., Path], log: Path) -> None:
    usb = mounted()
    subprocess.run(["mount", "-o", "remount,ro", usb], check=True)
    assert trouble(usb, log) == "read_only"


@not_everybody
def test_a_folder_one_may_not_write_to_is_locked(usb: Path, log: Path) -> None:
    outside = Path(tempfile.gettempdir()).parents
    for folder in usb, *usb.parents:
        if folder not in (Path(tempfile.gettempdir()), *outside):
            folder.chmod(0o755)
    os.seteuid(65_534)
    try:
        assert trouble(usb, log) == "locked"
    finally:
        os.seteuid(0)


@as_root
@pytest.mark.parametrize("when", [0.0, 0.4, 0.6, 0.95])
def test_a_drive_pulled_out_meanwhile_is_never_called_written(
    mounted: Callable[..., Path], log: Path, when: float
) -> None:
    usb = mounted()
    pulled = threading.Event()

    def pull(share: float) -> bool:
        if share >= when and not pulled.is_set():
            pulled.set()
            subprocess.run(["umount", "-l", usb], check=True)
        return True

    assert trouble(usb, log, pull) == "removed"
    assert pulled.is_set()
    assert there(usb) == {}, "the laptop's own empty folder was taken for the drive"


@as_root
def test_a_drive_is_no_disk_of_the_log(mounted: Callable[..., Path], log: Path) -> None:
    assert not write(mounted(), FILES, log).same_disk


@as_root
def test_one_drive_is_found_by_itself_and_of_two_none_is_guessed(mounted: Callable[..., Path], tmp_path: Path) -> None:
    root = tmp_path / "media 1"
    root.mkdir()
    with pytest.raises(HandoverError) as none:
        only_drive((root,))
    assert none.value.trouble == "no_drive"
    first = mounted(place=root / "KINGSTON 32")
    assert only_drive((root,)) == first
    second = mounted(place=root / "usb")
    assert set(plugged_in((root,))) == {first, second}
    with pytest.raises(HandoverError) as two:
        only_drive((root,))
    assert two.value.trouble == "two_drives"
    assert str(second) in two.value.en


def test_bytes_that_a_bad_drive_gives_back_wrongly_are_not_verified(usb: Path, log: Path) -> None:
    def rot(share: float) -> bool:
        if share >= 0.5 and (usb / NAME).exists():
            with (usb / NAME).open("r+b") as file:
                file.seek(1_000_000)
                file.write(b"rot")
        return True

    assert trouble(usb, log, rot) == "not_verified"
    assert NAME not in there(usb)


def test_every_trouble_of_a_drive_has_words_in_both_languages() -> None:
    from airportdesk.handover.refused import WORDS

    for words in WORDS.values():
        assert any("가" <= letter <= "힣" for letter in words.ko)
        assert not any("가" <= letter <= "힣" for letter in words.en)
    assert drive.ROOTS
