"""The tables of the access record, as the step of `schema` that makes them runs them. Literal, never edited.

`access_record` is a chain: `hash` is SHA-256 over the other columns, `prev` the hash of the entry before. Names of
officer and place stand in it as they were, so that it reads by itself. `access_words` holds what was typed, under a
salt that goes with it: the entry keeps only its digest, so that words can be destroyed and the chain still holds.
An `IN` of so many actions would cost each entry as much as all the rest of it: they are compared one by one.
Nothing here is ever deleted by the program itself; the law asks for two years (Personal Information Safety Measures,
article 8(1)), and what comes after is for headquarters to decide.
"""

_UTC = "GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]+00:00'"
_ACTIONS = (
    *("begun", "unlocked", "unlock_failed", "locked", "searched", "listed", "viewed", "identity_shown", "logged"),
    *("amended", "undone", "draft_resumed", "draft_dropped", "leaflet_made", "printed", "exported", "task_noted"),
    *("office_noted", "set_apart", "alerts_confirmed", "texts_edited", "pack_installed", "key_trusted"),
    *("officer_changed", "rights", "watchlist_taken"),
    *("backed_up", "restored", "destroyed", "refused", "record_seen", "reviewed", "cycle_set", "verified"),
)
_ACTION = " OR ".join(f"action = '{action}'" for action in _ACTIONS)

ACCESS_RECORD = f"""
CREATE TABLE access_record (
  seq INTEGER PRIMARY KEY CHECK (seq >= 1),
  at TEXT NOT NULL CHECK (at {_UTC}),
  officer TEXT NOT NULL CHECK (length(officer) BETWEEN 1 AND 64),
  name TEXT NOT NULL CHECK (length(name) <= 200),
  role TEXT NOT NULL CHECK (role = 'officer' OR role = 'supervisor' OR role = 'records'),
  place TEXT NOT NULL CHECK (length(place) BETWEEN 1 AND 700),
  action TEXT NOT NULL CHECK ({_ACTION}),
  subject TEXT NOT NULL CHECK (length(subject) <= 400),
  detail TEXT NOT NULL CHECK (length(detail) <= 1000),
  digest TEXT NOT NULL CHECK (length(digest) = 64 OR digest = ''),
  prev TEXT NOT NULL CHECK (length(prev) = 64),
  hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;
CREATE INDEX access_record_failed ON access_record (subject) WHERE action = 'unlock_failed';
CREATE TABLE access_words (
  seq INTEGER PRIMARY KEY REFERENCES access_record (seq),
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  words TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 4000)
) STRICT;
CREATE TABLE access_review (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL CHECK (at {_UTC}),
  officer INTEGER NOT NULL REFERENCES officer (id),
  first INTEGER NOT NULL REFERENCES access_record (seq),
  last INTEGER NOT NULL REFERENCES access_record (seq),
  head TEXT NOT NULL CHECK (length(head) = 64),
  note TEXT NOT NULL CHECK (length(note) BETWEEN 1 AND 4000),
  CHECK (first <= last)
) STRICT;
CREATE TABLE access_cycle (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL CHECK (at {_UTC}),
  officer INTEGER NOT NULL REFERENCES officer (id),
  days INTEGER NOT NULL CHECK (days BETWEEN 1 AND 366)
) STRICT;
"""
