"""What goes on after a talk: tasks that stay open, and somebody's time at the office."""

from dataclasses import dataclass
from datetime import date, datetime

from airportdesk.model.lists import OfficeStep, TaskStep
from airportdesk.model.talk import Task


@dataclass(frozen=True, slots=True)
class OpenTask:
    """A task that nobody has finished. `due` is the day it was moved to last; `tried` says how often it was tried."""

    contact_id: int
    task: Task
    due: date
    flight: str
    talk_at: datetime
    officer: str
    tried: int = 0
    last_words: str = ""


@dataclass(frozen=True, slots=True)
class TaskNote:
    """What was done about a task, by whom; `moved_to` only where it was put off."""

    step: TaskStep
    at: datetime
    officer: str
    words: str = ""
    moved_to: date | None = None


@dataclass(frozen=True, slots=True)
class OfficeEvent:
    """One step at the office, when it happened; `words` say who was called and what came of it."""

    id: int
    contact_id: int
    step: OfficeStep
    at: datetime
    officer: str
    words: str = ""
