"""What goes on after the talks of one desk: follow-ups and call-backs until they are done, and time at the office."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from airportdesk.errors import DeskError
from airportdesk.intake import UnreadableError, day_ahead, free_of_numbers, talk_time
from airportdesk.model import KST, OfficeStep, OpenTask, Record, TaskKind, TaskNote, TaskStep
from airportdesk.office import BEFORE_GOING, Visit, visit_of
from airportdesk.store import Store
from airportdesk.text import Words, clean

WORDS_MAX = 300
"""Characters of what was done about a task, or of who was called."""
_WORDS = Words("적은 내용", "What you wrote")


@dataclass(frozen=True, slots=True)
class DayNumbers:
    """What was done at the desk on a day; talks that were taken back are not counted.

    `leaflets` are copies sent to a printer, not leaflets that were only shown.
    """

    talks: int
    flagged: int
    high: int
    leaflets: int
    at_office: int


class OfficeBook:
    """Tasks and visits. Raises StoreError where something could not be written, DeskError for what cannot be read."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock

    def tasks(self) -> tuple[OpenTask, ...]:
        """Every open task of the desk, whoever set it, the one due first first."""
        return self._store.office.open_tasks()

    def task_notes(self, contact_id: int) -> tuple[tuple[TaskKind, TaskNote], ...]:
        """What was done about a contact's tasks, the oldest first."""
        return self._store.office.notes_of(contact_id)

    def finish(self, task: OpenTask, words: str = "") -> None:
        """The task is done."""
        self._note(task, TaskStep.DONE, words)

    def tried(self, task: OpenTask, words: str) -> None:
        """It was tried, and stays open."""
        self._note(task, TaskStep.TRIED, words)

    def move(self, task: OpenTask, to: str, words: str = "") -> date:
        """Put the task off to a day as it was typed; the day. Raises DeskError where that cannot be read."""
        try:
            day = day_ahead(to, self._today())
        except UnreadableError as error:
            raise DeskError(error.words.ko, error.words.en) from error
        if day is None:
            raise DeskError("언제로 미룰지 적어 주세요.", "Write to which day it is put off.")
        self._note(task, TaskStep.MOVED, words, day)
        return day

    def visits(self) -> tuple[Visit, ...]:
        """Who is at the office or was there today: those still there first, the one there longest first."""
        now = self._clock()
        found = [self.visit(contact_id) for contact_id in self._store.office.visits(self._today())]
        return tuple(sorted(found, key=lambda visit: (not visit.open, visit.since or now, visit.contact_id)))

    def visit(self, contact_id: int) -> Visit:
        """One contact's time at the office as it stands."""
        office = self._store.office
        return visit_of(contact_id, office.events_of(contact_id), self._clock(), office.accompanied_at(contact_id))

    def step(self, contact_id: int, step: OfficeStep, at: str = "", words: str = "") -> Visit:
        """Note a step, now or at the time that was typed; the visit then. Raises DeskError, and nothing is noted."""
        now = self._clock()
        when = self._time(at, now)
        words = self._words(words)
        if step is OfficeStep.CALLED and not words:
            raise DeskError("누구에게 연락했는지 적어 주세요.", "Write who was called.")
        visit = self.visit(contact_id)
        if step is OfficeStep.LEFT and visit.since and not visit.assumed and when < visit.since:
            raise DeskError("나간 시각이 출발보다 앞섭니다.", "The person cannot have left before coming along.")
        self._store.office.add_event(contact_id, step, when, words, now)
        return self.visit(contact_id)

    def undo(self, contact_id: int, event: int) -> Visit:
        """Take back a step noted by mistake; the store keeps it as undone."""
        self._store.office.undo_event(event, self._clock())
        return self.visit(contact_id)

    def all_told(self, contact_id: int) -> Visit:
        """Note every duty owed before going that is not noted yet, at this moment."""
        visit = self.visit(contact_id)
        for step in BEFORE_GOING:
            if not visit.done(step):
                self.step(contact_id, step)
        return self.visit(contact_id)

    def numbers(self, records: tuple[Record, ...]) -> DayNumbers:
        """The numbers of today, of the newest revision of each of its contacts."""
        counted = [record for record in records if not record.contact.withdrawn]
        return DayNumbers(
            talks=len(counted),
            flagged=sum(record.concern.rank > 0 for record in counted),
            high=sum(record.concern.rank > 1 for record in counted),
            leaflets=sum(count.sent for count in self._store.prints.counts(self._today())),
            at_office=sum(visit.open for visit in self.visits()),
        )

    def _note(self, task: OpenTask, step: TaskStep, words: str, to: date | None = None) -> None:
        note = TaskNote(step, self._clock(), self._store.officer.name, self._words(words), to)
        self._store.office.note_task(task.contact_id, task.task, note)

    def _words(self, typed: str) -> str:
        return clean(free_of_numbers(typed, _WORDS, self._today()), WORDS_MAX).strip()

    def _today(self) -> date:
        return self._clock().astimezone(KST).date()

    def _time(self, typed: str, now: datetime) -> datetime:
        if not typed.strip():
            return now
        try:
            return talk_time(typed, now)
        except UnreadableError as error:
            raise DeskError(error.words.ko, error.words.en) from error
