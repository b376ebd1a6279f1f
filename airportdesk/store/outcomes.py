"""What an officer added to a talk: marks, outcome, tasks, and that it was taken back. No row where there is nothing."""

from collections import defaultdict
from datetime import date
from typing import Any

from airportdesk.model import Contact, Mark, Task, TaskKind


def put(conn: Any, revision: int, contact: Contact) -> None:
    """Add what belongs to a revision. Called inside its transaction."""
    if contact.marks:
        rows = [(revision, mark) for mark in contact.marks]
        conn.executemany("INSERT INTO mark (revision, mark) VALUES (?, ?)", rows)
    if contact.family_called is not None or contact.referred:
        conn.execute(
            "INSERT INTO outcome (revision, family_called, referred) VALUES (?, ?, ?)",
            (revision, contact.family_called, contact.referred),
        )
    if contact.tasks:
        conn.executemany(
            "INSERT INTO task (revision, kind, due, what, reach) VALUES (?, ?, ?, ?, ?)",
            [(revision, task.kind, str(task.due), task.what, task.reach) for task in contact.tasks],
        )
    if contact.withdrawn:
        conn.execute("INSERT INTO withdrawn (revision) VALUES (?)", (revision,))


def read(conn: Any, wanted: tuple[str]) -> defaultdict[int, dict[str, Any]]:
    """Fields of `Contact` by revision, those that are there; `wanted` is a JSON list of revisions."""
    found: defaultdict[int, dict[str, Any]] = defaultdict(dict)
    for revision, part, *values in conn.execute(
        "WITH wanted AS (SELECT value FROM json_each(?)) "
        "SELECT revision, 'mark', mark, NULL, NULL, NULL FROM mark WHERE revision IN wanted "
        "UNION ALL SELECT revision, 'outcome', family_called, referred, NULL, NULL FROM outcome "
        "WHERE revision IN wanted "
        "UNION ALL SELECT revision, 'task', kind, due, what, reach FROM task WHERE revision IN wanted "
        "UNION ALL SELECT revision, 'withdrawn', NULL, NULL, NULL, NULL FROM withdrawn WHERE revision IN wanted",
        wanted,
    ):
        _add(found[revision], part, *values)
    return found


def _add(fields: dict[str, Any], part: str, one: Any, two: Any, three: Any, four: Any) -> None:
    if part == "mark":
        fields["marks"] = tuple(mark for mark in Mark if mark in (*fields.get("marks", ()), one))
    elif part == "outcome":
        fields["family_called"] = None if one is None else bool(one)
        fields["referred"] = two
    elif part == "task":
        fields["tasks"] = (*fields.get("tasks", ()), Task(TaskKind(one), date.fromisoformat(two), three, four))
        fields["tasks"] = tuple(sorted(fields["tasks"], key=lambda task: list(TaskKind).index(task.kind)))
    else:
        fields["withdrawn"] = True
