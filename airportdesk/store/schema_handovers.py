"""The tables of hand-overs, as the step of `schema` that makes them runs them. Literal, never edited.

`handover_revision.hq` says again of each row whether its hand-over is of the profile "hq": in those a revision is once.
The table refers to no contact: that something was handed over is known after it was destroyed here.
"""

_UTC = "GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]+00:00'"
_DAY = "GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'"

TABLES = ("signing_key", "headquarters_key", "handover", "handover_revision", "handover_step")
HANDOVERS = f"""
CREATE TABLE signing_key (
  id INTEGER PRIMARY KEY,
  secret BLOB NOT NULL CHECK (length(secret) BETWEEN 100 AND 2000),
  public TEXT NOT NULL CHECK (length(public) = 56),
  since TEXT NOT NULL CHECK (since {_UTC}),
  officer INTEGER NOT NULL REFERENCES officer (id)
) STRICT;
CREATE TABLE headquarters_key (
  id INTEGER PRIMARY KEY,
  recipients TEXT NOT NULL CHECK (length(recipients) BETWEEN 60 AND 20000),
  since TEXT NOT NULL CHECK (since {_UTC}),
  officer INTEGER NOT NULL REFERENCES officer (id)
) STRICT;
CREATE TABLE handover (
  number INTEGER PRIMARY KEY CHECK (number >= 1),
  previous TEXT NOT NULL CHECK (length(previous) IN (0, 64) AND (previous = '') = (number = 1)),
  day TEXT NOT NULL CHECK (day {_DAY}),
  made_at TEXT NOT NULL CHECK (made_at {_UTC}),
  profile TEXT NOT NULL CHECK (profile IN ('hq', 'statistics')),
  named INTEGER NOT NULL CHECK (named IN (0, 1)),
  purpose TEXT NOT NULL CHECK (length(purpose) <= 40 AND (purpose = '') = (named = 0)),
  revisions INTEGER NOT NULL CHECK (revisions >= 0),
  listing TEXT NOT NULL CHECK (length(listing) = 64),
  access_seq INTEGER NOT NULL CHECK (access_seq >= 0),
  access_head TEXT NOT NULL CHECK (length(access_head) = 64),
  headquarters INTEGER NOT NULL REFERENCES headquarters_key (id),
  officer INTEGER NOT NULL REFERENCES officer (id),
  CHECK (named = 0 OR profile = 'hq')
) STRICT;
CREATE TRIGGER handover_in_order BEFORE INSERT ON handover
  WHEN NEW.number <= (SELECT coalesce(max(number), 0) FROM handover)
  BEGIN SELECT RAISE(ABORT, 'numbers of hand-overs go up'); END;
CREATE TABLE handover_revision (
  contact INTEGER NOT NULL CHECK (contact >= 1),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  handover INTEGER NOT NULL REFERENCES handover (number),
  hq INTEGER NOT NULL CHECK (hq IN (0, 1)),
  PRIMARY KEY (contact, revision, handover)
) STRICT, WITHOUT ROWID;
CREATE INDEX handover_revision_handover ON handover_revision (handover);
CREATE UNIQUE INDEX handover_revision_once ON handover_revision (contact, revision) WHERE hq = 1;
CREATE TABLE handover_step (
  id INTEGER PRIMARY KEY,
  handover INTEGER NOT NULL REFERENCES handover (number),
  step TEXT NOT NULL CHECK (step IN ('written', 'confirmed')),
  at TEXT NOT NULL CHECK (at {_UTC}),
  sealed TEXT NOT NULL CHECK (length(sealed) = 64),
  size INTEGER NOT NULL CHECK (size > 0),
  place TEXT NOT NULL CHECK (length(place) <= 1000),
  code TEXT NOT NULL CHECK (length(code) = 8),
  how TEXT NOT NULL CHECK (how IN ('', 'code', 'receipt') AND (how = '') = (step = 'written')),
  quarantined INTEGER NOT NULL CHECK (quarantined >= 0),
  officer INTEGER NOT NULL REFERENCES officer (id)
) STRICT;
CREATE INDEX handover_step_handover ON handover_step (handover);
CREATE TRIGGER handover_step_same BEFORE INSERT ON handover_step
  WHEN EXISTS (SELECT 1 FROM handover_step WHERE handover = NEW.handover
    AND (sealed <> NEW.sealed OR code <> NEW.code))
  BEGIN SELECT RAISE(ABORT, 'a number has one sealed file'); END;
"""  # noqa: S608  # literals in a literal
