"""The tables of prints, as the step of `schema` that makes them runs them. Literal, never edited.

`print` says what was handed to which printer and `print_outcome` what was heard of it; both are kept for ever. A print
of a talk that is not logged yet names the key of its draft, and `logged_draft` the contact that it became.
`print_later` and `print_file` are a desk's tray: leaflets that wait for a printer, and the bytes of those that may be
printed again. They are emptied as the work goes on.
"""

_UTC = "GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]+00:00'"

PRINTS = f"""
CREATE TABLE print (
  id INTEGER PRIMARY KEY,
  contact INTEGER REFERENCES contact (id),
  draft TEXT NOT NULL CHECK (length(draft) IN (0, 32)),
  leaflet TEXT NOT NULL CHECK (length(leaflet) = 64),
  language TEXT NOT NULL CHECK (length(language) BETWEEN 1 AND 20),
  reason TEXT NOT NULL CHECK (length(reason) <= 64),
  format TEXT NOT NULL CHECK (length(format) BETWEEN 1 AND 64),
  title TEXT NOT NULL CHECK (length(title) <= 200),
  copies INTEGER NOT NULL CHECK (copies BETWEEN 1 AND 999),
  queue TEXT NOT NULL CHECK (length(queue) BETWEEN 1 AND 200),
  job INTEGER,
  sent_at TEXT NOT NULL CHECK (sent_at {_UTC}),
  officer INTEGER NOT NULL REFERENCES officer (id)
) STRICT;
CREATE INDEX print_contact ON print (contact) WHERE contact IS NOT NULL;
CREATE INDEX print_draft ON print (draft) WHERE draft <> '';
CREATE INDEX print_sent_at ON print (sent_at);
CREATE TABLE print_outcome (
  id INTEGER PRIMARY KEY,
  print INTEGER NOT NULL REFERENCES print (id),
  outcome TEXT NOT NULL CHECK (length(outcome) BETWEEN 1 AND 20),
  trouble TEXT NOT NULL CHECK (length(trouble) <= 20),
  at TEXT NOT NULL CHECK (at {_UTC}),
  words TEXT NOT NULL CHECK (length(words) <= 400)
) STRICT;
CREATE INDEX print_outcome_print ON print_outcome (print, id);
CREATE INDEX logged_draft_contact ON logged_draft (contact);
CREATE TABLE print_later (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  contact INTEGER REFERENCES contact (id),
  draft TEXT NOT NULL CHECK (length(draft) IN (0, 32)),
  leaflet TEXT NOT NULL CHECK (length(leaflet) = 64),
  language TEXT NOT NULL CHECK (length(language) BETWEEN 1 AND 20),
  reason TEXT NOT NULL CHECK (length(reason) <= 64),
  format TEXT NOT NULL CHECK (length(format) BETWEEN 1 AND 64),
  title TEXT NOT NULL CHECK (length(title) <= 200),
  copies INTEGER NOT NULL CHECK (copies BETWEEN 1 AND 999),
  since TEXT NOT NULL CHECK (since {_UTC}),
  officer INTEGER NOT NULL REFERENCES officer (id)
) STRICT;
CREATE TABLE print_file (
  leaflet TEXT PRIMARY KEY CHECK (length(leaflet) = 64),
  kept_at TEXT NOT NULL CHECK (kept_at {_UTC}),
  content BLOB NOT NULL CHECK (length(content) BETWEEN 1 AND 8388608)
) STRICT;
"""
