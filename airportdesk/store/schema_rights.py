"""The tables of what persons ask about their data, as the step of `schema` that makes them runs them. Never edited.

Numbers of contacts refer to no table here: what was asked and answered outlives a talk that is destroyed later.
`rights_contact` is a history: the last row of a request and a contact says whether it covers it. `suspended` says which
contacts are used for nothing now: they are in no index (`indexing`), and what reads revisions leaves them out.
"""

_UTC = "GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]+00:00'"
_DAY = "GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'"

RIGHTS = f"""
CREATE TABLE rights_request (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('right_access', 'right_correction', 'right_deletion', 'right_suspension')),
  received TEXT NOT NULL CHECK (received {_DAY}),
  due TEXT NOT NULL CHECK (due {_DAY} AND due >= received),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  asker TEXT NOT NULL CHECK (asker IN ('asker_person', 'asker_agent', 'asker_by_law')),
  proof TEXT NOT NULL CHECK (length(proof) BETWEEN 1 AND 40),
  agent TEXT NOT NULL CHECK (length(agent) <= 200),
  words TEXT NOT NULL CHECK (length(words) <= 1000),
  officer INTEGER NOT NULL REFERENCES officer (id),
  written_at TEXT NOT NULL CHECK (written_at {_UTC}),
  CHECK ((asker = 'asker_person') = (agent = ''))
) STRICT;
CREATE TABLE rights_contact (
  id INTEGER PRIMARY KEY,
  request INTEGER NOT NULL REFERENCES rights_request (id),
  contact INTEGER NOT NULL CHECK (contact >= 1),
  covered INTEGER NOT NULL CHECK (covered IN (0, 1)),
  officer INTEGER NOT NULL REFERENCES officer (id),
  at TEXT NOT NULL CHECK (at {_UTC})
) STRICT;
CREATE INDEX rights_contact_request ON rights_contact (request);
CREATE TABLE rights_answer (
  id INTEGER PRIMARY KEY,
  request INTEGER NOT NULL REFERENCES rights_request (id),
  answer TEXT NOT NULL CHECK (answer IN
    ('answer_granted', 'answer_partly', 'answer_refused', 'answer_postponed', 'answer_taken_back')),
  reason TEXT NOT NULL CHECK (length(reason) <= 40
    AND (reason <> '') = (answer IN ('answer_partly', 'answer_refused'))),
  words TEXT NOT NULL CHECK (length(words) <= 1000),
  until TEXT CHECK (until {_DAY}),
  officer INTEGER NOT NULL REFERENCES officer (id),
  at TEXT NOT NULL CHECK (at {_UTC}),
  CHECK ((answer = 'answer_postponed') = (until IS NOT NULL))
) STRICT;
CREATE INDEX rights_answer_request ON rights_answer (request);
CREATE TABLE suspension (
  id INTEGER PRIMARY KEY,
  contact INTEGER NOT NULL CHECK (contact >= 1),
  request INTEGER NOT NULL REFERENCES rights_request (id),
  officer INTEGER NOT NULL REFERENCES officer (id),
  at TEXT NOT NULL CHECK (at {_UTC})
) STRICT;
CREATE INDEX suspension_contact ON suspension (contact);
CREATE TABLE suspension_lifted (
  suspension INTEGER PRIMARY KEY REFERENCES suspension (id),
  reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
  officer INTEGER NOT NULL REFERENCES officer (id),
  at TEXT NOT NULL CHECK (at {_UTC})
) STRICT;
CREATE TABLE rights_notice (
  id INTEGER PRIMARY KEY,
  request INTEGER NOT NULL REFERENCES rights_request (id),
  copy INTEGER NOT NULL CHECK (copy >= 1),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  officer INTEGER NOT NULL REFERENCES officer (id),
  at TEXT NOT NULL CHECK (at {_UTC}),
  UNIQUE (request, copy)
) STRICT;
CREATE VIEW suspended AS
  SELECT s.contact FROM suspension AS s
  WHERE NOT EXISTS (SELECT 1 FROM suspension_lifted AS l WHERE l.suspension = s.id);
"""  # noqa: S608  # a literal with a literal
TABLES = ("rights_request", "rights_contact", "rights_answer", "suspension", "suspension_lifted", "rights_notice")
