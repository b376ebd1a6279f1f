"""The record of backups, as the step of `schema` that makes it runs it. Literal, never edited.

It says where copies of the log may lie, for the day when something of it has to be destroyed.
"""

_UTC = "GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]+00:00'"

BACKUPS = f"""
CREATE TABLE backup (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL CHECK (at {_UTC}),
  place TEXT NOT NULL CHECK (length(place) BETWEEN 1 AND 1000),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  contacts INTEGER NOT NULL CHECK (contacts >= 0),
  revisions INTEGER NOT NULL CHECK (revisions >= 0),
  newest TEXT CHECK (newest {_UTC}),
  size INTEGER NOT NULL CHECK (size > 0),
  officer INTEGER NOT NULL REFERENCES officer (id)
) STRICT;
CREATE INDEX backup_place ON backup (place);
CREATE TABLE backup_gone (
  backup INTEGER PRIMARY KEY REFERENCES backup (id),
  at TEXT NOT NULL CHECK (at {_UTC})
) STRICT;
CREATE TABLE restored (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL CHECK (at {_UTC}),
  backup TEXT NOT NULL CHECK (length(backup) BETWEEN 1 AND 200),
  made_at TEXT NOT NULL CHECK (made_at {_UTC}),
  restored_by TEXT NOT NULL CHECK (length(restored_by) <= 200),
  aside TEXT NOT NULL CHECK (length(aside) <= 200)
) STRICT;
"""
