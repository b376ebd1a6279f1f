"""The record of destructions, as the step of `schema` that makes it runs it. Literal, never edited.

It says which numbers of contacts there were, never what they held. `destruction_part` keeps headquarters' class as it
was then, `destroyed` the contacts of each part, `destruction_copy` where something of them lay beside the log, and
`destruction_sweep` what was found there each time somebody looked. Without `destruction_end` it is not finished.
"""

_UTC = "GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]+00:00'"
_DAY = "GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'"

DESTRUCTION = f"""
CREATE TABLE destruction (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL CHECK (at {_UTC}),
  approval TEXT NOT NULL CHECK (length(approval) BETWEEN 1 AND 100),
  contacts INTEGER NOT NULL CHECK (contacts >= 1),
  counts TEXT NOT NULL CHECK (length(counts) <= 4000),
  officer INTEGER NOT NULL REFERENCES officer (id),
  second INTEGER NOT NULL REFERENCES officer (id),
  CHECK (officer <> second)
) STRICT;
CREATE TABLE destruction_part (
  id INTEGER PRIMARY KEY,
  destruction INTEGER NOT NULL REFERENCES destruction (id),
  class TEXT NOT NULL CHECK (length(class) BETWEEN 1 AND 64),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  years INTEGER NOT NULL CHECK (years BETWEEN 1 AND 100),
  source TEXT NOT NULL CHECK (length(source) <= 400),
  schedule TEXT NOT NULL CHECK (length(schedule) <= 400),
  since TEXT NOT NULL CHECK (since {_DAY})
) STRICT;
CREATE INDEX destruction_part_of ON destruction_part (destruction);
CREATE TABLE destroyed (
  contact INTEGER PRIMARY KEY CHECK (contact >= 1),
  part INTEGER NOT NULL REFERENCES destruction_part (id)
) STRICT;
CREATE INDEX destroyed_part ON destroyed (part);
CREATE TABLE destruction_copy (
  id INTEGER PRIMARY KEY,
  destruction INTEGER NOT NULL REFERENCES destruction (id),
  kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 1200)
) STRICT;
CREATE INDEX destruction_copy_of ON destruction_copy (destruction);
CREATE TABLE destruction_sweep (
  id INTEGER PRIMARY KEY,
  copy INTEGER NOT NULL REFERENCES destruction_copy (id),
  outcome TEXT NOT NULL CHECK (length(outcome) BETWEEN 1 AND 40),
  at TEXT NOT NULL CHECK (at {_UTC})
) STRICT;
CREATE INDEX destruction_sweep_of ON destruction_sweep (copy);
CREATE TABLE destruction_end (
  destruction INTEGER PRIMARY KEY REFERENCES destruction (id),
  at TEXT NOT NULL CHECK (at {_UTC})
) STRICT;
"""  # a literal with a literal
TABLES = (
    *("destruction", "destruction_part", "destroyed"),
    *("destruction_copy", "destruction_sweep", "destruction_end"),
)
