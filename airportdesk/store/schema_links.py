"""The tables of finding and linking, as the step of `schema` that makes them runs them. Literal, never edited.

`card`, `card_fts`, `mention`, `handle` and `person_key` are derived from the newest revision of each contact and are
written anew with it; they hold nothing that the revisions do not. `card_day` says between which numbers the contacts of
a Korean day lie: never too little, perhaps too much. `apart` is a judgement of an officer and is kept.
The full-text table has no content of its own: to drop a talk from it needs the very text that was put in, which is why
`card.text` keeps it (its rows count down: `indexing.LAST`), and erasing a contact means `indexing.drop` first.
"""

_UTC = "GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]+00:00'"

FINDING_AND_LINKS = f"""
CREATE TABLE card (
  contact INTEGER PRIMARY KEY REFERENCES contact (id),
  revision INTEGER NOT NULL REFERENCES revision (id),
  at TEXT NOT NULL CHECK (at {_UTC}),
  flight TEXT NOT NULL CHECK (length(flight) <= 200),
  concern TEXT NOT NULL CHECK (concern IN ('none', 'some', 'high')),
  officer INTEGER NOT NULL REFERENCES officer (id),
  text TEXT NOT NULL CHECK (length(text) <= 60000)
) STRICT;
CREATE INDEX card_flight ON card (flight);
CREATE INDEX card_concern ON card (concern) WHERE concern <> 'none';
CREATE TABLE card_day (
  day TEXT PRIMARY KEY CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  low INTEGER NOT NULL,
  high INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE card_fts USING fts5 (grams, content='', detail=none, columnsize=0, tokenize='ascii');
INSERT INTO card_fts (card_fts, rank) VALUES ('automerge', 16);
INSERT INTO card_fts (card_fts, rank) VALUES ('secure-delete', 1);
CREATE TABLE handle (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 20),
  value TEXT NOT NULL CHECK (length(value) BETWEEN 1 AND 600),
  UNIQUE (kind, value)
) STRICT;
CREATE TABLE mention (
  handle INTEGER NOT NULL REFERENCES handle (id),
  at TEXT NOT NULL CHECK (at {_UTC}),
  contact INTEGER NOT NULL REFERENCES contact (id),
  PRIMARY KEY (handle, at, contact)
) STRICT, WITHOUT ROWID;
CREATE INDEX mention_contact ON mention (contact);
CREATE TABLE person_key (
  key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 300),
  contact INTEGER NOT NULL REFERENCES contact (id),
  PRIMARY KEY (key, contact)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_key_contact ON person_key (contact);
CREATE TABLE apart (
  id INTEGER PRIMARY KEY,
  one INTEGER NOT NULL REFERENCES contact (id),
  other INTEGER NOT NULL REFERENCES contact (id),
  at TEXT NOT NULL CHECK (at {_UTC}),
  officer INTEGER NOT NULL REFERENCES officer (id),
  UNIQUE (one, other),
  CHECK (one < other)
) STRICT;
CREATE INDEX apart_other ON apart (other);
"""  # noqa: S608  # a literal with a literal
