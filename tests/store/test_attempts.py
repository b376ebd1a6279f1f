"""After some wrong passwords the next one has to wait, and each wait is twice the one before."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from airportdesk.errors import LockedOutError, WrongPasswordError
from airportdesk.roles import Action
from airportdesk.store import Store, names
from airportdesk.store.attempts import FREE, Attempts
from airportdesk.store.names import ATTEMPTS

from .samples import NOW, PASSWORD, new_store
from .test_officers import FIRST, add

WRONG = "틀린 비밀번호입니다"


class Desk:
    """A folder, an officer and a clock that stands until it is moved."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.now = folder, NOW
        new_store(folder).close()
        self.officer = names(folder)[0][0]
        self.attempts = self.restarted()

    def restarted(self, free: int = FREE) -> Attempts:
        self.attempts = Attempts(self.folder, lambda: self.now, free)
        return self.attempts

    def unlock(self, password: str) -> Store:
        return Store.unlock(self.folder, self.officer, password, attempts=self.attempts)

    def fail(self, times: int) -> None:
        for _ in range(times):
            with pytest.raises(WrongPasswordError):
                self.unlock(WRONG)

    def waited(self) -> int:
        """The seconds the next password has to wait; a right one too."""
        with pytest.raises(LockedOutError) as error:
            self.unlock(PASSWORD)
        assert error.value.seconds == self.attempts.wait(self.officer)
        return error.value.seconds


@pytest.fixture
def desk(folder: Path) -> Desk:
    return Desk(folder)


def test_row_11_the_sixth_try_waits_half_a_minute_and_each_failure_doubles_it(desk: Desk) -> None:
    desk.fail(5)
    waits = []
    for _ in range(9):
        seconds = desk.waited()
        waits.append(seconds)
        desk.now += timedelta(seconds=seconds - 1)
        assert desk.waited() == 1
        desk.now += timedelta(seconds=1)
        desk.fail(1)
    assert waits == [30, 60, 120, 240, 480, 960, 1920, 3600, 3600]


def test_four_wrong_ones_wait_for_nothing_and_the_right_one_begins_anew(desk: Desk) -> None:
    desk.fail(4)
    desk.unlock(PASSWORD).close()
    desk.fail(4)
    desk.unlock(PASSWORD).close()
    assert (desk.folder / ATTEMPTS).read_bytes() == b"{}"


def test_the_right_password_after_the_wait_opens_and_ends_the_counting(desk: Desk) -> None:
    desk.fail(5)
    desk.now += timedelta(seconds=30)
    desk.unlock(PASSWORD).close()
    desk.fail(4)
    desk.unlock(PASSWORD).close()


def test_row_11_closing_the_program_does_not_end_a_wait(desk: Desk) -> None:
    desk.fail(6 - 1)
    desk.restarted()
    assert desk.waited() == 30


@pytest.mark.parametrize("content", [b"{}", b"", b"[1, 2", b'{"x": {"failed": 0, "last": "2026-11-24"}}', None])
def test_row_11_another_counter_file_does_not_help_who_sits_at_the_desk(desk: Desk, content: bytes | None) -> None:
    desk.fail(5)
    if content is None:
        (desk.folder / ATTEMPTS).unlink()
    else:
        (desk.folder / ATTEMPTS).write_bytes(content)
    assert desk.waited() == 30
    desk.now += timedelta(seconds=30)
    desk.fail(1)
    assert desk.waited() == 60


def test_setting_the_clock_back_begins_the_wait_anew_and_never_makes_it_longer(desk: Desk) -> None:
    desk.fail(5)
    desk.now -= timedelta(days=300)
    assert desk.waited() == 30
    desk.now += timedelta(seconds=20)
    assert desk.waited() == 10


def test_officers_are_counted_apart_and_so_is_every_place_where_a_password_is_asked(desk: Desk) -> None:
    store = desk.unlock(PASSWORD)
    other = add(store)
    for _ in range(3):
        with pytest.raises(WrongPasswordError):
            store.officers.change_password(WRONG, FIRST)
    for _ in range(2):
        with pytest.raises(WrongPasswordError):
            store.officers.remove(WRONG, other)
    with pytest.raises(LockedOutError):
        store.officers.change_password(PASSWORD, FIRST)
    for _ in range(5):
        with pytest.raises(WrongPasswordError):
            store.officers.seconds.give(Action.ROTATE_KEY, other, WRONG)
    with pytest.raises(LockedOutError):
        store.officers.seconds.give(Action.ROTATE_KEY, other, FIRST)
    store.close()
    assert desk.waited() == 30


def test_the_number_of_free_tries_can_be_set(desk: Desk) -> None:
    desk.restarted(free=3)
    desk.fail(3)
    assert desk.waited() == 30


def test_where_the_counter_cannot_be_written_the_program_still_counts(desk: Desk) -> None:
    (desk.folder / ATTEMPTS).mkdir()
    desk.fail(5)
    assert desk.waited() == 30


def test_a_time_in_the_words_is_one_an_officer_reads(desk: Desk) -> None:
    desk.fail(5)
    with pytest.raises(LockedOutError) as error:
        desk.unlock(PASSWORD)
    assert "30초 뒤" in error.value.ko
    desk.now += timedelta(seconds=30)
    desk.fail(1)
    desk.now += timedelta(seconds=60)
    desk.fail(1)
    with pytest.raises(LockedOutError) as error:
        desk.unlock(PASSWORD)
    assert "2분 0초 뒤" in error.value.ko
    assert datetime.fromisoformat("2026-11-24T09:30:15.250+09:00") < desk.now
