"""What goes on after talks: tasks until somebody finishes them, and time at the office. All is added, never changed."""

from datetime import date, datetime, timedelta
from typing import Any

from airportdesk.model import (
    AccessAct,
    OfficeEvent,
    OfficeStep,
    OpenTask,
    Task,
    TaskKind,
    TaskNote,
    TaskStep,
    moment,
    utc_text,
)
from airportdesk.store import reading
from airportdesk.store.session import Session

_SAME = "s.contact = c.contact AND s.kind = t.kind AND s.due = t.due"
_OPEN_TASKS = f"""
SELECT c.contact, t.kind, t.due, t.what, t.reach, coalesce((
    SELECT s.moved_to FROM task_step AS s WHERE {_SAME} AND s.step = 'moved' ORDER BY s.id DESC LIMIT 1
  ), t.due) AS day, c.flight, c.at, o.name,
  (SELECT count(*) FROM task_step AS s WHERE {_SAME} AND s.step = 'tried'),
  (SELECT s.words FROM task_step AS s WHERE {_SAME} ORDER BY s.id DESC LIMIT 1)
FROM task AS t JOIN revision AS r ON r.id = t.revision JOIN card AS c ON c.contact = r.contact AND c.revision = r.id
  JOIN officer AS o ON o.id = c.officer
WHERE NOT EXISTS (SELECT 1 FROM task_step AS s WHERE {_SAME} AND s.step = 'done')
  AND NOT EXISTS (SELECT 1 FROM withdrawn AS w WHERE w.revision = t.revision)
ORDER BY day, c.contact, t.kind
"""  # noqa: S608  # literals of this file


class Office:
    """The chapter of tasks and of the office. A task is known by its contact, its kind and the day it was set for."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def open_tasks(self) -> tuple[OpenTask, ...]:
        """Every task nobody has finished, the one due first first. Tasks of talks that were taken back are none."""
        with self._session.reading() as conn:
            rows = conn.execute(_OPEN_TASKS).fetchall()
        return tuple(_open_task(row) for row in rows)

    def note_task(self, contact_id: int, task: Task, note: TaskNote) -> None:
        """Keep what was done about a task. Raises StoreError."""
        moved = str(note.moved_to) if note.moved_to else None
        with self._session.writing() as conn:
            row = conn.execute(
                "INSERT INTO task_step (contact, kind, due, step, words, moved_to, officer, at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    *(contact_id, task.kind, str(task.due), note.step, note.words, moved),
                    *(self._session.officer_row, utc_text(note.at)),
                ),
            ).lastrowid
            self._session.note(conn, AccessAct.TASK_NOTED, contact_id, f"step={note.step}", row=("task_step", row))

    def notes_of(self, contact_id: int) -> tuple[tuple[TaskKind, TaskNote], ...]:
        """What was done about the tasks of a contact, the oldest first."""
        with self._session.reading() as conn:
            rows = conn.execute(
                "SELECT s.kind, s.step, s.at, o.name, s.words, s.moved_to FROM task_step AS s "
                "JOIN officer AS o ON o.id = s.officer WHERE s.contact = ? ORDER BY s.id",
                (contact_id,),
            ).fetchall()
        return tuple(
            (
                TaskKind(kind),
                TaskNote(
                    TaskStep(step), moment(at), officer, words, date.fromisoformat(moved_to) if moved_to else None
                ),
            )
            for kind, step, at, officer, words, moved_to in rows
        )

    def add_event(self, contact_id: int, step: OfficeStep, at: datetime, words: str, now: datetime) -> None:
        """Keep that a step was taken at the office at that time. Raises StoreError."""
        with self._session.writing() as conn:
            row = conn.execute(
                "INSERT INTO office_event (contact, step, at, words, officer, written_at) VALUES (?, ?, ?, ?, ?, ?)",
                (contact_id, step, utc_text(at), words, self._session.officer_row, utc_text(now)),
            ).lastrowid
            self._session.note(conn, AccessAct.OFFICE_NOTED, contact_id, f"step={step}", row=("office_event", row))

    def undo_event(self, event: int, now: datetime) -> None:
        """Take a step back that was noted by mistake; it stays in the store as undone. Raises StoreError."""
        with self._session.writing() as conn:
            done = conn.execute(
                "INSERT OR IGNORE INTO office_undone (event, officer, at) VALUES (?, ?, ?)",
                (event, self._session.officer_row, utc_text(now)),
            )
            if done.rowcount:
                (whose,) = conn.execute("SELECT contact FROM office_event WHERE id = ?", (event,)).fetchone()
                self._session.note(conn, AccessAct.OFFICE_NOTED, whose, "undone=1", row=("office_undone", event))

    def events_of(self, contact_id: int) -> tuple[OfficeEvent, ...]:
        """The steps of one contact that stand, by time."""
        with self._session.reading() as conn:
            return _events(conn, contact_id)

    def accompanied_at(self, contact_id: int) -> datetime | None:
        """When a contact was first saved as accompanied, if it was and that was not taken back."""
        with self._session.reading() as conn:
            row = conn.execute(
                "SELECT min(r.written_at) FROM revision AS r WHERE r.contact = ? AND r.act = 'accompanied' "
                "AND NOT EXISTS (SELECT 1 FROM withdrawn AS w WHERE w.revision = r.id)",
                (contact_id,),
            ).fetchone()
        return moment(row[0]) if row[0] else None

    def visits(self, day: date) -> tuple[int, ...]:
        """Contacts that are to be seen at the office: those who have not left, whenever it began, and those of a day.

        Somebody is at the office from any step there, or from a talk of that day or the day before whose act is
        "accompanied", until a step says that they left; six hours may run past midnight.
        """
        since, before = reading.bounds(day)
        earlier, _ = reading.bounds(day - timedelta(days=1))
        with self._session.reading() as conn:
            rows = conn.execute(
                "SELECT e.contact FROM office_event AS e WHERE NOT EXISTS "
                "(SELECT 1 FROM office_undone AS u WHERE u.event = e.id) "
                "AND e.contact NOT IN (SELECT contact FROM suspended) GROUP BY e.contact "
                "HAVING sum(e.step = 'left_office') = 0 OR max(e.at) >= ?1 "
                "UNION SELECT c.contact FROM card AS c JOIN revision AS r ON r.id = c.revision "
                "WHERE r.act = 'accompanied' AND c.at >= ?3 AND c.at < ?2 "
                "AND NOT EXISTS (SELECT 1 FROM withdrawn AS w WHERE w.revision = r.id) "
                "AND (c.at >= ?1 OR NOT EXISTS (SELECT 1 FROM office_event AS l WHERE l.contact = c.contact "
                "AND l.step = 'left_office' AND NOT EXISTS (SELECT 1 FROM office_undone AS u WHERE u.event = l.id)))",
                (since, before, earlier),
            ).fetchall()
        return tuple(sorted((row[0] for row in rows), reverse=True))


def _events(conn: Any, contact_id: int) -> tuple[OfficeEvent, ...]:
    rows = conn.execute(
        "SELECT e.id, e.contact, e.step, e.at, o.name, e.words FROM office_event AS e "
        "JOIN officer AS o ON o.id = e.officer WHERE e.contact = ? AND NOT EXISTS "
        "(SELECT 1 FROM office_undone AS u WHERE u.event = e.id) ORDER BY e.at, e.id",
        (contact_id,),
    ).fetchall()
    return tuple(
        OfficeEvent(id, contact, OfficeStep(step), moment(at), officer, words)
        for id, contact, step, at, officer, words in rows
    )


def _open_task(row: tuple[Any, ...]) -> OpenTask:
    contact_id, kind, due, what, reach, day, flight, at, officer, tried, words = row
    task = Task(TaskKind(kind), date.fromisoformat(due), what, reach)
    return OpenTask(contact_id, task, date.fromisoformat(day), flight, moment(at), officer, tried, words or "")
