"""Headquarters' watch-lists as this desk took them, as the step of `schema` that makes it runs it. Never edited.

A list holds hashes and no handle (`handover.watchlist`). The newest counts; the earlier ones say what was told when.
"""

_UTC = "GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]+00:00'"
_DAY = "GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'"
TABLES = ("watchlist",)

WATCHLISTS = f"""
CREATE TABLE watchlist (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL CHECK (at {_UTC}),
  edition TEXT NOT NULL UNIQUE CHECK (length(edition) BETWEEN 10 AND 14),
  made TEXT NOT NULL CHECK (made {_DAY}),
  expires TEXT NOT NULL CHECK (expires {_DAY} AND expires >= made),
  entries INTEGER NOT NULL CHECK (entries BETWEEN 0 AND 50000),
  content BLOB NOT NULL CHECK (length(content) BETWEEN 1 AND 20000000),
  signature BLOB NOT NULL CHECK (length(signature) BETWEEN 1 AND 20000),
  officer INTEGER NOT NULL REFERENCES officer (id)
) STRICT;
"""
