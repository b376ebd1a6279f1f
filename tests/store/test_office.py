"""Tasks stay open until somebody finishes them; the office keeps every step; what was taken back counts nowhere."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from airportdesk.model import Act, Contact, Mark, OfficeStep, Task, TaskKind, TaskNote, TaskStep
from airportdesk.store import Store

from .samples import NOW, full_assessment, full_contact

FOLLOW = Task(TaskKind.FOLLOW_UP, date(2026, 11, 27), "고용주 확인")
BACK = Task(TaskKind.CALL_BACK, date(2026, 12, 4), reach="010-0000-0000")


def log(store: Store, contact: Contact) -> int:
    return store.log(contact, full_assessment(), None, NOW).contact_id


def added() -> Contact:
    return replace(
        full_contact(),
        marks=(Mark.VICTIM, Mark.INVOLVEMENT),
        family_called=False,
        referred="가상 경찰서 수사과",
        tasks=(FOLLOW, BACK),
    )


def test_marks_outcome_and_tasks_are_read_back_as_they_were_written(store: Store) -> None:
    assert store.record(log(store, added())).contact == added()


def test_a_task_is_open_for_every_officer_until_it_is_done(store: Store) -> None:
    contact_id = log(store, added())
    assert [(t.contact_id, t.task) for t in store.office.open_tasks()] == [(contact_id, FOLLOW), (contact_id, BACK)]
    store.office.note_task(contact_id, FOLLOW, TaskNote(TaskStep.TRIED, NOW, "김안내", "받지 않음"))
    tried = store.office.open_tasks()[0]
    assert (tried.tried, tried.last_words) == (1, "받지 않음")
    store.office.note_task(contact_id, FOLLOW, TaskNote(TaskStep.DONE, NOW, "김안내"))
    assert [t.task for t in store.office.open_tasks()] == [BACK]


def test_a_task_put_off_is_due_on_the_new_day_and_stands_after_earlier_ones(store: Store) -> None:
    contact_id = log(store, added())
    later = date(2026, 12, 24)
    store.office.note_task(contact_id, FOLLOW, TaskNote(TaskStep.MOVED, NOW, "김안내", moved_to=later))
    assert [(t.task, t.due) for t in store.office.open_tasks()] == [(BACK, BACK.due), (FOLLOW, later)]


def test_amending_the_notes_neither_reopens_a_task_nor_doubles_it(store: Store) -> None:
    contact_id = log(store, added())
    store.office.note_task(contact_id, FOLLOW, TaskNote(TaskStep.DONE, NOW, "김안내"))
    store.amend(contact_id, replace(added(), notes="고침"), full_assessment(), None, NOW, "오타")
    assert [t.task for t in store.office.open_tasks()] == [BACK]


def test_a_task_set_for_another_day_by_an_amendment_is_open_on_that_day_alone(store: Store) -> None:
    contact_id = log(store, added())
    moved = replace(FOLLOW, due=date(2026, 11, 30))
    store.amend(contact_id, replace(added(), tasks=(moved,)), full_assessment(), None, NOW, "날짜")
    assert [t.task for t in store.office.open_tasks()] == [moved]


def test_a_talk_that_was_taken_back_has_no_tasks_and_counts_nowhere_but_stays_readable(store: Store) -> None:
    contact_id = log(store, added())
    store.amend(contact_id, replace(added(), withdrawn=True), full_assessment(), None, NOW, "저장 취소")
    assert store.office.open_tasks() == ()
    assert store.board.counts(NOW.date()) == {}
    assert store.talks.count(NOW.date(), NOW.date()) == 0
    assert store.record(contact_id).contact.withdrawn
    assert store.record(contact_id, 1).contact == added()
    assert [r.contact_id for r in store.day(NOW.date())] == [contact_id]


def test_whoever_came_along_is_at_the_office_until_somebody_notes_that_they_left(store: Store) -> None:
    contact_id = log(store, replace(full_contact(), act=Act.ACCOMPANIED))
    ordinary = log(store, replace(full_contact(), act=Act.ADVISED))
    today, tomorrow = NOW.date(), NOW.date() + timedelta(days=1)
    assert store.office.visits(today) == (contact_id,)
    store.office.add_event(contact_id, OfficeStep.WENT_ALONG, NOW, "", NOW)
    assert store.office.visits(tomorrow) == (contact_id,)
    store.office.add_event(contact_id, OfficeStep.LEFT, NOW, "", NOW)
    assert store.office.visits(today) == (contact_id,)
    assert store.office.visits(tomorrow) == ()
    assert ordinary not in store.office.visits(today)


def test_a_step_noted_by_mistake_is_taken_back_and_both_stay_in_the_store(store: Store) -> None:
    contact_id = log(store, full_contact())
    store.office.add_event(contact_id, OfficeStep.LEFT, NOW, "", NOW)
    (event,) = store.office.events_of(contact_id)
    store.office.undo_event(event.id, NOW)
    store.office.undo_event(event.id, NOW)
    assert store.office.events_of(contact_id) == ()
    assert store._db["office_event"].count == 1


@pytest.mark.parametrize("words", ["'); DROP TABLE office_event; --", "<b>=1+1</b>\n", "가" * 300])
def test_words_about_a_call_come_back_as_they_were_typed(store: Store, words: str) -> None:
    contact_id = log(store, full_contact())
    store.office.add_event(contact_id, OfficeStep.CALLED, NOW, words, NOW)
    assert store.office.events_of(contact_id)[0].words == words
