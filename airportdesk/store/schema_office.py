"""The tables of what goes on after a talk, as the step of `schema` that makes them runs them. Literal, never edited."""

_UTC = "GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]+00:00'"
_DAY = "GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'"

OFFICE_AND_TASKS = f"""
CREATE TABLE mark (
  revision INTEGER NOT NULL REFERENCES revision (id),
  mark TEXT NOT NULL CHECK (mark IN ('possible_victim', 'possible_involvement')),
  PRIMARY KEY (revision, mark)
) STRICT, WITHOUT ROWID;
CREATE TABLE outcome (
  revision INTEGER PRIMARY KEY REFERENCES revision (id),
  family_called INTEGER CHECK (family_called IN (0, 1)),
  referred TEXT NOT NULL CHECK (length(referred) <= 200)
) STRICT;
CREATE TABLE task (
  revision INTEGER NOT NULL REFERENCES revision (id),
  kind TEXT NOT NULL CHECK (kind IN ('follow_up', 'call_back')),
  due TEXT NOT NULL CHECK (due {_DAY}),
  what TEXT NOT NULL CHECK (length(what) <= 500),
  reach TEXT NOT NULL CHECK (length(reach) <= 200),
  PRIMARY KEY (revision, kind)
) STRICT, WITHOUT ROWID;
CREATE TABLE withdrawn (revision INTEGER PRIMARY KEY REFERENCES revision (id)) STRICT;
CREATE TABLE task_step (
  id INTEGER PRIMARY KEY,
  contact INTEGER NOT NULL REFERENCES contact (id),
  kind TEXT NOT NULL CHECK (kind IN ('follow_up', 'call_back')),
  due TEXT NOT NULL CHECK (due {_DAY}),
  step TEXT NOT NULL CHECK (step IN ('done', 'tried', 'moved')),
  words TEXT NOT NULL CHECK (length(words) <= 500),
  moved_to TEXT CHECK (moved_to {_DAY}),
  officer INTEGER NOT NULL REFERENCES officer (id),
  at TEXT NOT NULL CHECK (at {_UTC}),
  CHECK ((step = 'moved') = (moved_to IS NOT NULL))
) STRICT;
CREATE INDEX task_step_task ON task_step (contact, kind, due);
CREATE TABLE office_event (
  id INTEGER PRIMARY KEY,
  contact INTEGER NOT NULL REFERENCES contact (id),
  step TEXT NOT NULL CHECK (length(step) BETWEEN 1 AND 40),
  at TEXT NOT NULL CHECK (at {_UTC}),
  words TEXT NOT NULL CHECK (length(words) <= 500),
  officer INTEGER NOT NULL REFERENCES officer (id),
  written_at TEXT NOT NULL CHECK (written_at {_UTC})
) STRICT;
CREATE INDEX office_event_contact ON office_event (contact);
CREATE INDEX office_event_at ON office_event (at);
CREATE TABLE office_undone (
  event INTEGER PRIMARY KEY REFERENCES office_event (id),
  officer INTEGER NOT NULL REFERENCES officer (id),
  at TEXT NOT NULL CHECK (at {_UTC})
) STRICT;
"""  # a literal with a literal
