"""Numbers of hand-overs, what is in each, and how far it came, in the log."""

import time
from datetime import timedelta
from pathlib import Path

import pytest

from airportdesk.model import (
    AccessAct,
    AccessFilter,
    Asker,
    HandoverStage,
    NewRequest,
    Proof,
    Right,
)
from airportdesk.store import Store
from airportdesk.store.driver import dbapi2
from airportdesk.store.handovers import Wanted

from .access_samples import wrong
from .samples import NOW, OVERRULE, full_assessment, full_contact, keyed, new_store, unlocked

DAY = NOW.date()
ALL = Wanted(day=DAY, profile="hq")
SEALED = "a" * 64


@pytest.fixture
def ready(store: Store) -> Store:
    """Headquarters' key is set, and there are three talks, one of them amended."""
    store.handover_keys.signing_key(NOW)
    store.handover_keys.set_headquarters(("age1" + "q" * 58, "age1" + "p" * 58), NOW)
    for _ in range(3):
        log(store)
    store.amend(2, full_contact(), full_assessment(), OVERRULE, NOW, "고침")
    return store


def log(store: Store) -> None:
    store.log(full_contact(), full_assessment(), OVERRULE, NOW)


def written(store: Store, number: int, sealed: str = SEALED, code: str = "23456789") -> None:
    store.handovers.written(number, NOW, sealed, 1_000, "/media/usb", code)


def test_all_revisions_are_taken_once_in_the_order_of_their_talks(ready: Store) -> None:
    assert ready.handovers.waiting() == 4
    made = ready.handovers.take(ALL, NOW)
    assert made is not None
    assert (made.number, made.previous, made.revisions, made.stage) == (1, "", 4, HandoverStage.MADE)
    taken = [(record.contact_id, record.revision) for record, _ in ready.handovers.reading(1)]
    assert taken == [(1, 1), (2, 1), (2, 2), (3, 1)]
    assert ready.handovers.waiting() == 0
    assert ready.handovers.take(ALL, NOW) is None


def test_numbers_follow_each_other_and_each_names_the_sealed_file_before(ready: Store) -> None:
    for number in range(1, 5):
        log(ready)
        made = ready.handovers.take(ALL, NOW)
        assert made is not None
        assert (made.number, made.previous) == (number, f"{number - 1:064x}" if number > 1 else "")
        written(ready, number, f"{number:064x}", f"2345678{number}")


def test_a_number_is_given_together_with_its_talks_or_not_at_all(ready: Store, folder: Path) -> None:
    ready._conn.execute(
        "CREATE TEMP TRIGGER power_cut BEFORE INSERT ON access_record BEGIN SELECT RAISE(ABORT, 'power cut'); END"
    )
    with pytest.raises(dbapi2.IntegrityError, match="power cut"):
        ready.handovers.take(ALL, NOW)
    ready._conn.execute("DROP TRIGGER power_cut")
    assert ready.handovers.made() == ()
    assert ready.handovers.waiting() == 4
    made = ready.handovers.take(ALL, NOW)
    assert made is not None
    assert made.number == 1


def test_one_that_is_not_written_is_there_after_the_desk_was_opened_anew(folder: Path) -> None:
    first = new_store(folder)
    first.handover_keys.set_headquarters(("age1" + "q" * 58,), NOW)
    log(first)
    first.handovers.take(ALL, NOW)
    first.close()
    again = unlocked(folder)
    unwritten = again.handovers.unwritten()
    assert unwritten is not None
    assert unwritten.number == 1
    written(again, 1)
    assert again.handovers.unwritten() is None
    again.close()


def test_a_number_has_one_sealed_file_for_ever(ready: Store) -> None:
    ready.handovers.take(ALL, NOW)
    written(ready, 1)
    written(ready, 1)
    with pytest.raises(dbapi2.IntegrityError, match="one sealed file"):
        written(ready, 1, "b" * 64)


def test_a_number_below_the_last_is_refused(ready: Store) -> None:
    ready.handovers.take(Wanted(day=DAY, profile="hq", after=(7, SEALED)), NOW)
    (made,) = ready.handovers.made()
    assert (made.number, made.previous) == (8, SEALED)
    with pytest.raises(dbapi2.IntegrityError, match="go up"):
        ready._conn.execute(
            "INSERT INTO handover SELECT 3, previous, day, made_at, profile, named, purpose, revisions, listing, "
            "access_seq, access_head, headquarters, officer FROM handover"
        )


def test_nothing_of_a_handover_can_be_changed_or_deleted(ready: Store) -> None:
    ready.handovers.take(ALL, NOW)
    written(ready, 1)
    for table in ("signing_key", "headquarters_key", "handover", "handover_revision", "handover_step"):
        column = ready._db[table].columns[-1].name
        for act in (f"UPDATE {table} SET {column} = {column}", f"DELETE FROM {table}"):  # noqa: S608
            with pytest.raises(dbapi2.IntegrityError, match="never changed"), ready._db.atomic():
                ready._conn.execute(act)


def test_every_step_is_in_the_access_record_and_the_log_agrees_with_it(ready: Store) -> None:
    ready.handovers.take(Wanted(day=DAY, profile="hq", purpose="case", words="가상 사건"), NOW)
    written(ready, 1)
    ready.handovers.confirmed(1, NOW, "receipt", 2)
    entries = ready.access.records(AccessFilter(act=AccessAct.EXPORTED))
    assert [entry.detail.split(" ")[0] for entry in entries] == [
        *("handover_step=2", "handover_step=1", "sent=1", "handover=1"),
    ]
    assert entries[-1].subject == "1 2 3"
    assert entries[-2].words == "가상 사건"
    assert len(ready.access.records(AccessFilter(act=AccessAct.KEY_TRUSTED))) == 2
    assert wrong(ready) == []


def test_more_than_twenty_talks_are_counted_in_the_access_record(ready: Store) -> None:
    for _ in range(20):
        log(ready)
    ready.handovers.take(ALL, NOW)
    (entry,) = ready.access.records(AccessFilter(act=AccessAct.EXPORTED))
    assert entry.subject == ""
    assert "n=23" in entry.detail


def test_how_far_each_talk_of_a_day_came(ready: Store) -> None:
    ready.handovers.take(ALL, NOW)
    written(ready, 1)
    log(ready)
    ready.amend(1, full_contact(), full_assessment(), OVERRULE, NOW, "고침")
    left = {talk.contact_id: (talk.revision, talk.stage, talk.number) for talk in ready.handovers.left(DAY).talks}
    assert left == {
        1: (2, HandoverStage.SAVED, 0),
        2: (2, HandoverStage.WRITTEN, 1),
        3: (1, HandoverStage.WRITTEN, 1),
        4: (1, HandoverStage.SAVED, 0),
    }
    assert ready.handovers.left(DAY + timedelta(days=1)).talks == ()
    assert ready.handovers.left(DAY).count(HandoverStage.WRITTEN) == 2


def test_a_talk_whose_use_the_person_had_suspended_leaves_with_nothing(ready: Store) -> None:
    asked = NewRequest(Right.SUSPENSION, DAY, "홍길동", Asker.PERSON, Proof.PASSPORT)
    request = ready.rights.add(asked, DAY, NOW)
    ready.rights.cover(request, (2,), NOW)
    ready.rights.suspend(request, 2, NOW)
    assert ready.handovers.waiting() == 2
    made = ready.handovers.take(ALL, NOW)
    assert made is not None
    assert [record.contact_id for record, _ in ready.handovers.reading(1)] == [1, 3]
    written(ready, 1)
    assert ready.handovers.oldest_unwritten() is None
    stages = {talk.contact_id: talk.stage for talk in ready.handovers.left(DAY).talks}
    assert stages[2] is HandoverStage.HELD
    assert ready.handovers.left(DAY).stage is HandoverStage.WRITTEN


def test_statistics_take_the_newest_revisions_of_the_day_and_hand_nothing_over(ready: Store) -> None:
    yesterday = full_contact(at=NOW - timedelta(days=1))
    ready.log(yesterday, full_assessment(), OVERRULE, NOW)
    ready.handovers.take(Wanted(day=DAY, profile="statistics"), NOW)
    assert [(record.contact_id, record.revision) for record, _ in ready.handovers.reading(1)] == [
        (1, 1),
        (2, 2),
        (3, 1),
    ]
    assert ready.handovers.waiting() == 5


def test_the_secret_key_lies_in_no_file_in_clear(folder: Path) -> None:
    made = new_store(folder)
    secret = made.handover_keys.signing_key(NOW).secret
    assert made.handover_keys.signing_key(NOW).secret == secret
    made.close()
    for path in folder.iterdir():
        assert secret.splitlines()[1] not in path.read_bytes()
    conn = keyed(folder)
    assert conn.execute("SELECT secret FROM signing_key").fetchone() == (secret,)
    conn.close()


def test_ten_thousand_talks_are_looked_through_in_no_time(ready: Store) -> None:
    conn = ready._conn
    conn.execute(
        "WITH RECURSIVE n (x) AS (SELECT 100 UNION ALL SELECT x + 1 FROM n WHERE x < 10099) "
        "INSERT INTO contact SELECT x FROM n"
    )
    conn.execute(
        "INSERT INTO revision SELECT c.id + 1000, c.id, 1, r.at, r.flight, r.stay_days, r.notes, r.act, r.decision, "
        "r.desk, r.officer, r.written_at, '' FROM contact AS c JOIN revision AS r ON r.id = 1 WHERE c.id >= 100"
    )
    conn.commit()
    made = ready.handovers.take(ALL, NOW)
    assert made is not None
    assert made.revisions == 10_004
    begun = time.perf_counter()
    assert ready.handovers.waiting() == 0
    ready.handovers.oldest_unwritten()
    print(f"10,004 revisions looked through in {(time.perf_counter() - begun) * 1_000:.0f} ms")
