"""The record of grants, and the second officer of an older pack, as the step of `schema` makes them. Never edited.

An account's changes are kept for ever: longer than the three years of the Personal Information Safety Measures, article
5(3).
"""

_UTC = "GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]+00:00'"

OFFICER_CHANGES = f"""
CREATE TABLE officer_change (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL CHECK (at {_UTC}),
  act TEXT NOT NULL CHECK (length(act) BETWEEN 1 AND 20),
  whom INTEGER REFERENCES officer (id),
  by INTEGER NOT NULL REFERENCES officer (id),
  second INTEGER REFERENCES officer (id)
) STRICT;
ALTER TABLE pack_use ADD COLUMN second INTEGER REFERENCES officer (id);
"""
