"""Who did what with whose data, when and where: a record that shows what was done to it."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from airportdesk.alarms import ConfirmedAlert
from airportdesk.errors import StoreError, WrongPasswordError
from airportdesk.model import (
    AccessAct,
    AccessFilter,
    Draft,
    ForWhom,
    KeptDraft,
    LeafletMade,
    OfficeStep,
    Sent,
    Sheet,
    Task,
    TaskKind,
    TaskNote,
    TaskStep,
)
from airportdesk.pack.kept import KeptPack
from airportdesk.store import Store
from airportdesk.store.attempts import Attempts
from airportdesk.store.driver import dbapi2

from .access_samples import log, newest, two_talks, wrong
from .samples import CHEAP, DESK, NOW, PASSWORD, full_assessment, full_contact, unlocked

TASK = Task(TaskKind.FOLLOW_UP, NOW.date(), "확인")
SHEET = Sheet("a" * 64, "ko", "job", "a4", "안내문")
KEPT = KeptDraft("d" * 32, Draft(notes="반쯤"), NOW, NOW, "2026.11-1")


def dropped_draft(store: Store) -> None:
    store.drafts.keep(KEPT, NOW)
    store.drafts.drop(KEPT.key)


def undone_step(store: Store) -> None:
    store.office.undo_event(1, NOW)


CHANGES: tuple[tuple[AccessAct, str, Callable[[Store], object]], ...] = (
    (AccessAct.LOGGED, "3", log),
    (AccessAct.AMENDED, "1", lambda s: s.amend(1, full_contact(), full_assessment(), None, NOW, "까닭")),
    (
        AccessAct.UNDONE,
        "1",
        lambda s: s.amend(1, full_contact(), full_assessment(), None, NOW, "되돌림", act=AccessAct.UNDONE),
    ),
    (AccessAct.LEAFLET_MADE, "1", lambda s: s.note_leaflet(1, LeafletMade("ko", NOW, "a" * 64))),
    (AccessAct.PRINTED, "1", lambda s: s.prints.sent(Sent(SHEET, ForWhom(1), 1, "front", 7, NOW), b"%PDF")),
    (AccessAct.TASK_NOTED, "1", lambda s: s.office.note_task(1, TASK, TaskNote(TaskStep.DONE, NOW, "김안내"))),
    (AccessAct.OFFICE_NOTED, "2", lambda s: s.office.add_event(2, OfficeStep.ARRIVED, NOW, "", NOW)),
    (AccessAct.OFFICE_NOTED, "1", undone_step),
    (AccessAct.SET_APART, "1 2", lambda s: s.links.set_apart(1, 2, NOW)),
    (AccessAct.ALERTS_CONFIRMED, "", lambda s: s.alerts.confirm((ConfirmedAlert("bavet", "4", NOW, None, "x"),), NOW)),
    (AccessAct.KEY_TRUSTED, "", lambda s: s.packs.trust("R" * 56, NOW)),
    (
        AccessAct.PACK_INSTALLED,
        "pack:2026.12",
        lambda s: s.packs.use(KeptPack("2026.12", date(2026, 12, 1), NOW), b"content", b"signature"),
    ),
    (AccessAct.DRAFT_DROPPED, f"draft:{KEPT.key}", dropped_draft),
    (AccessAct.REVIEWED, "", lambda s: s.access.review("살펴봄")),
    (AccessAct.CYCLE_SET, "", lambda s: s.access.set_cycle(14)),
    (AccessAct.VIEWED, "2", lambda s: s.access.note(AccessAct.VIEWED, (2,))),
)


@pytest.fixture
def filled(store: Store) -> Store:
    return two_talks(store)


@pytest.mark.parametrize(("act", "subject", "do"), CHANGES, ids=[f"{n}-{c[0]}" for n, c in enumerate(CHANGES)])
def test_row_13_every_change_leaves_exactly_one_complete_record(
    filled: Store, act: AccessAct, subject: str, do: Callable[[Store], object]
) -> None:
    filled.access.keep_time_by(lambda: NOW)
    before = filled.access.head().seq
    do(filled)
    found = newest(filled)
    assert filled.access.head().seq == before + 1
    assert (found.act, found.subject, found.officer, found.at) == (act, subject, filled.officer, NOW)
    assert found.place == f"{DESK.name} {DESK.terminal} {DESK.gate}"
    assert wrong(filled) == []


def test_row_13_a_change_that_fails_leaves_no_record_and_no_change(filled: Store) -> None:
    before = filled.access.head()
    with pytest.raises(dbapi2.IntegrityError):
        filled.log(replace(full_contact(), notes="가" * 5000), full_assessment(), None, NOW)
    assert filled.access.head() == before


def test_row_13_a_change_is_not_made_where_it_cannot_be_recorded(filled: Store) -> None:
    filled._conn.execute(
        "CREATE TRIGGER stop BEFORE INSERT ON access_record BEGIN SELECT RAISE(ABORT, 'the record is shut'); END"
    )
    with pytest.raises(dbapi2.IntegrityError, match="record is shut"):
        log(filled)
    assert len(filled.day(NOW.date())) == 2


def test_row_13_coming_and_going_is_recorded_with_the_officers_number(store: Store, folder: Path) -> None:
    store.close()
    with closing(unlocked(folder)) as again:
        assert [record.act for record in again.access.records()] == [
            AccessAct.UNLOCKED,
            AccessAct.LOCKED,
            AccessAct.OFFICER_CHANGED,
            AccessAct.UNLOCKED,
            AccessAct.BEGUN,
        ]
        assert newest(again).subject == f"officer:{again.officer.id}"


def test_row_13_wrong_passwords_at_a_shut_desk_are_in_the_record_after_the_next_unlock(
    store: Store, folder: Path
) -> None:
    id = store.officer.id
    store.close()
    for n in range(3):
        at = NOW + timedelta(minutes=n)
        attempts = Attempts(folder, clock=partial(at.astimezone, at.tzinfo))
        with pytest.raises(WrongPasswordError):
            Store.unlock(folder, id, "틀린 비밀번호입니다", attempts=attempts)
    with closing(unlocked(folder)) as again:
        came, failed = again.access.records()[:2]
        last = (NOW + timedelta(minutes=2)).astimezone(UTC).isoformat(timespec="milliseconds")
        assert (came.act, failed.act) == (AccessAct.UNLOCKED, AccessAct.UNLOCK_FAILED)
        assert (failed.subject, failed.detail) == (f"officer:{id}", f"times=3 last={last}")


def test_row_13_wrong_passwords_of_somebody_else_are_recorded_once(store: Store, folder: Path) -> None:
    other = store.officers.add(PASSWORD, "이순번", "officer", "다른 사람의 열두 글자", kdf=CHEAP, first=False)
    store.close()
    with pytest.raises(WrongPasswordError):
        Store.unlock(folder, other.id, "틀린 비밀번호입니다")
    for _ in range(2):
        with closing(unlocked(folder)) as again:
            failures = again.access.records(AccessFilter(act=AccessAct.UNLOCK_FAILED))
            assert [failed.subject for failed in failures] == [f"officer:{other.id}"]


def test_row_13_a_wrong_password_at_an_open_desk_is_recorded_at_once(store: Store) -> None:
    with pytest.raises(WrongPasswordError):
        store.officers.change_password("틀린 비밀번호입니다", "새 비밀번호 열두 글자")
    assert newest(store).act is AccessAct.UNLOCK_FAILED


def test_row_13_an_unlock_that_finds_the_disk_full_is_recorded_before_anything_else(store: Store, folder: Path) -> None:
    conn, before = store._conn, store.access.head().seq
    pages = conn.execute("PRAGMA page_count").fetchone()[0]
    conn.execute(f"PRAGMA max_page_count = {pages}")
    while store.access.head().seq < before + 300:  # until the last page is full
        try:
            store.access.note(AccessAct.VIEWED, (1,))
        except StoreError:
            break
    else:
        pytest.fail("the disk is not full")
    before = store.access.head().seq
    store.access.unlocked({})
    assert store.access.head().seq == before
    with pytest.raises(StoreError, match="Not saved"):
        store.access.note(AccessAct.VIEWED, (1,))
    conn.execute("PRAGMA max_page_count = 1000000")
    store.access.note(AccessAct.VIEWED, (1,))
    assert [record.act for record in store.access.records()[:2]] == [AccessAct.VIEWED, AccessAct.UNLOCKED]
    store.access.note(AccessAct.VIEWED, (2,))
    assert [record.subject for record in store.access.records()[:3]] == ["2", "1", f"officer:{store.officer.id}"]
    assert wrong(store) == []


def test_row_13_words_that_were_typed_are_kept_with_their_entry(store: Store) -> None:
    store.access.note(AccessAct.SEARCHED, (1, 2), words="홍길동 010-1234-5678")
    found = newest(store)
    assert (found.words, found.subject, found.erased) == ("홍길동 010-1234-5678", "1 2", False)
    assert "홍길동" not in str(store._conn.execute("SELECT * FROM access_record").fetchall())


def test_row_13_of_a_long_list_the_count_is_recorded(store: Store) -> None:
    store.access.note(AccessAct.SEARCHED, tuple(range(1, 22)), words="프놈펜")
    assert (newest(store).subject, newest(store).detail) == ("", "n=21")


def test_row_14_the_record_is_found_by_time_officer_act_and_contact(filled: Store) -> None:
    filled.access.keep_time_by(lambda: NOW + timedelta(days=1))
    filled.access.note(AccessAct.VIEWED, (12,))
    filled.access.note(AccessAct.SEARCHED, (1, 2))
    found = filled.access.records
    assert [r.act for r in found(AccessFilter(since=NOW + timedelta(hours=1)))][:2] == ["searched", "viewed"]
    assert AccessAct.VIEWED not in {r.act for r in found(AccessFilter(until=NOW + timedelta(hours=1)))}
    assert {r.act for r in found(AccessFilter(act=AccessAct.LOGGED))} == {AccessAct.LOGGED}
    assert [r.act for r in found(AccessFilter(contact=2))] == [AccessAct.SEARCHED, AccessAct.LOGGED]
    assert found(AccessFilter(officer="nobody")) == ()
    assert [r.seq for r in found(before=3)] == [2, 1]


def test_row_14_nothing_is_deleted_by_time(filled: Store, folder: Path) -> None:
    before = filled.access.head().seq
    filled.close()
    with closing(unlocked(folder)) as years_later:
        years_later.access.keep_time_by(lambda: NOW + timedelta(days=5 * 365))
        log(years_later)
        assert years_later._conn.execute("SELECT count(*) FROM access_record WHERE seq <= ?", (before,)).fetchone() == (
            before,
        )


def test_row_15_a_review_covers_all_since_the_last_and_names_who_looked(filled: Store) -> None:
    first = filled.access.review("내보내기 0건, 이상 없음")
    assert (first.first, first.note, first.officer) == (1, "내보내기 0건, 이상 없음", filled.officer)
    log(filled)
    second = filled.access.review("이상 없음")
    assert second.first == first.last + 1
    assert filled.access.reviews() == (second, first)
    assert newest(filled).act is AccessAct.REVIEWED


def test_row_15_the_cycle_is_a_month_until_it_is_set(store: Store) -> None:
    assert store.access.cycle() == 31
    store.access.set_cycle(7)
    assert store.access.cycle() == 7


def test_times_are_the_desks_own(store: Store) -> None:
    store.access.keep_time_by(lambda: datetime(2030, 1, 1, tzinfo=UTC))
    store.access.note(AccessAct.VIEWED, (1,))
    assert newest(store).at == datetime(2030, 1, 1, tzinfo=UTC)
