"""Leaflet texts a supervisor of this desk put otherwise, as the step of `schema` that makes it runs it. Never edited.

`base` is what the data pack said there then: once a pack says something else, the pack's own words hold again.
An empty `text` takes the pack's own words again.
"""

_UTC = "GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]+00:00'"
TABLES = ("leaflet_text",)

TEXTS = f"""
CREATE TABLE leaflet_text (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL CHECK (at {_UTC}),
  language TEXT NOT NULL CHECK (length(language) BETWEEN 2 AND 8),
  entry TEXT NOT NULL CHECK (length(entry) BETWEEN 1 AND 100),
  base TEXT NOT NULL CHECK (length(base) <= 1000),
  text TEXT NOT NULL CHECK (length(text) <= 1000),
  officer INTEGER NOT NULL REFERENCES officer (id)
) STRICT;
"""
