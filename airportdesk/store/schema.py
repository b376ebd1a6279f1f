"""The tables, as steps that are never edited once released: literal names only, nothing from today's model.

Contacts are revisions. What was written is never changed: triggers refuse UPDATE and DELETE. Lengths are what
`text.clean` lets through, checked once more where it counts.
"""

from airportdesk.store.driver import Database, Migrations
from airportdesk.store.schema_access import ACCESS_RECORD
from airportdesk.store.schema_backups import BACKUPS
from airportdesk.store.schema_destruction import DESTRUCTION
from airportdesk.store.schema_destruction import TABLES as DESTRUCTION_TABLES
from airportdesk.store.schema_handovers import HANDOVERS
from airportdesk.store.schema_handovers import TABLES as HANDOVER_TABLES
from airportdesk.store.schema_leaflets import LEAFLET_KINDS
from airportdesk.store.schema_links import FINDING_AND_LINKS
from airportdesk.store.schema_office import OFFICE_AND_TASKS
from airportdesk.store.schema_officers import OFFICER_CHANGES
from airportdesk.store.schema_prints import PRINTS
from airportdesk.store.schema_rights import RIGHTS
from airportdesk.store.schema_rights import TABLES as RIGHTS_TABLES
from airportdesk.store.schema_texts import TABLES as TEXTS_TABLES
from airportdesk.store.schema_texts import TEXTS
from airportdesk.store.schema_watchlists import TABLES as WATCHLISTS_TABLES
from airportdesk.store.schema_watchlists import WATCHLISTS

migrations = Migrations("airportdesk")

_UTC = "GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]+00:00'"


def known_steps() -> list[str]:
    """The names of all steps this program knows, in their order."""
    return [step.name for step in migrations.pending(Database(memory=True, execute_plugins=False))]


@migrations(name="0001_desk_and_officers")
def _desk_and_officers(db: Database) -> None:
    db.executescript(f"""
CREATE TABLE desk (
  id INTEGER PRIMARY KEY,
  store TEXT NOT NULL CHECK (length(store) = 32),
  name TEXT NOT NULL CHECK (length(name) <= 200),
  terminal TEXT NOT NULL CHECK (length(terminal) <= 200),
  gate TEXT NOT NULL CHECK (length(gate) <= 200),
  since TEXT NOT NULL CHECK (since {_UTC})
) STRICT;
CREATE TABLE officer (
  id INTEGER PRIMARY KEY,
  officer TEXT NOT NULL CHECK (length(officer) BETWEEN 1 AND 64),
  name TEXT NOT NULL CHECK (length(name) <= 200),
  role TEXT NOT NULL CHECK (role IN ('officer', 'supervisor', 'records')),
  UNIQUE (officer, name, role)
) STRICT;
""")


@migrations(name="0002_contacts")
def _contacts(db: Database) -> None:
    db.executescript(f"""
CREATE TABLE contact (id INTEGER PRIMARY KEY AUTOINCREMENT) STRICT;
CREATE TABLE revision (
  id INTEGER PRIMARY KEY,
  contact INTEGER NOT NULL REFERENCES contact (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  at TEXT NOT NULL CHECK (at {_UTC}),
  flight TEXT NOT NULL CHECK (length(flight) <= 200),
  stay_days INTEGER CHECK (stay_days >= 0),
  notes TEXT NOT NULL CHECK (length(notes) <= 4000),
  act TEXT CHECK (act IN ('talked', 'advised', 'dissuaded', 'accompanied')),
  decision TEXT CHECK (decision IN ('left', 'went_home', 'undecided')),
  desk INTEGER NOT NULL REFERENCES desk (id),
  officer INTEGER NOT NULL REFERENCES officer (id),
  written_at TEXT NOT NULL CHECK (written_at {_UTC}),
  reason TEXT NOT NULL CHECK (length(reason) <= 4000 AND (reason = '') = (number = 1)),
  UNIQUE (contact, number)
) STRICT;
CREATE INDEX revision_at ON revision (at);
CREATE TABLE stop (
  revision INTEGER NOT NULL REFERENCES revision (id),
  position INTEGER NOT NULL,
  airport TEXT NOT NULL CHECK (length(airport) BETWEEN 1 AND 200),
  PRIMARY KEY (revision, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE place (
  revision INTEGER NOT NULL REFERENCES revision (id),
  position INTEGER NOT NULL,
  place TEXT NOT NULL CHECK (length(place) BETWEEN 1 AND 200),
  PRIMARY KEY (revision, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE answer (
  revision INTEGER NOT NULL REFERENCES revision (id),
  position INTEGER NOT NULL,
  question TEXT NOT NULL CHECK (length(question) BETWEEN 1 AND 200),
  answer TEXT NOT NULL CHECK (length(answer) <= 4000),
  PRIMARY KEY (revision, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE traveller (
  revision INTEGER PRIMARY KEY REFERENCES revision (id),
  legal_ground TEXT NOT NULL CHECK (legal_ground IN ('duty', 'urgent', 'consent')),
  name TEXT NOT NULL CHECK (length(name) <= 200),
  phone TEXT NOT NULL CHECK (length(phone) <= 200)
) STRICT;
CREATE TABLE assessment (
  revision INTEGER PRIMARY KEY REFERENCES revision (id),
  concern TEXT NOT NULL CHECK (concern IN ('none', 'some', 'high')),
  pack TEXT NOT NULL CHECK (length(pack) <= 200),
  as_seen TEXT NOT NULL CHECK (length(as_seen) BETWEEN 2 AND 1000000)
) STRICT;
CREATE TABLE finding (
  revision INTEGER NOT NULL REFERENCES revision (id),
  position INTEGER NOT NULL,
  sign TEXT NOT NULL CHECK (length(sign) BETWEEN 1 AND 200),
  strength TEXT NOT NULL CHECK (strength IN ('strong', 'medium', 'weak')),
  kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 200),
  settled INTEGER NOT NULL CHECK (settled IN (0, 1)),
  PRIMARY KEY (revision, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE overrule (
  revision INTEGER PRIMARY KEY REFERENCES revision (id),
  concern TEXT NOT NULL CHECK (concern IN ('none', 'some', 'high')),
  reason TEXT NOT NULL CHECK (length(reason) <= 4000)
) STRICT;
""")


@migrations(name="0003_leaflets_and_departures")
def _leaflets_and_departures(db: Database) -> None:
    db.executescript(f"""
CREATE TABLE leaflet (
  id INTEGER PRIMARY KEY,
  contact INTEGER NOT NULL REFERENCES contact (id),
  language TEXT NOT NULL CHECK (length(language) BETWEEN 1 AND 35),
  made_at TEXT NOT NULL CHECK (made_at {_UTC}),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  officer INTEGER NOT NULL REFERENCES officer (id)
) STRICT;
CREATE INDEX leaflet_contact ON leaflet (contact);
CREATE TABLE departure (
  fid TEXT PRIMARY KEY CHECK (length(fid) BETWEEN 1 AND 200),
  flight TEXT NOT NULL CHECK (length(flight) <= 200),
  airline TEXT NOT NULL CHECK (length(airline) <= 200),
  scheduled TEXT NOT NULL CHECK (scheduled {_UTC}),
  estimated TEXT NOT NULL CHECK (estimated {_UTC}),
  airport TEXT NOT NULL CHECK (length(airport) <= 200),
  airport_name TEXT NOT NULL CHECK (length(airport_name) <= 200),
  terminal TEXT NOT NULL CHECK (length(terminal) <= 200),
  gate TEXT NOT NULL CHECK (length(gate) <= 200),
  checkin TEXT NOT NULL CHECK (length(checkin) <= 200),
  remark TEXT NOT NULL CHECK (length(remark) <= 200),
  imported_at TEXT NOT NULL CHECK (imported_at {_UTC})
) STRICT;
CREATE INDEX departure_scheduled ON departure (scheduled);
""")


@migrations(name="0004_never_changed")
def _never_changed(db: Database) -> None:
    for table in (
        *("desk", "officer", "contact", "revision", "stop", "place", "answer"),
        *("traveller", "assessment", "finding", "overrule", "leaflet"),
    ):
        _refuse_changes(db, table)


def _refuse_changes(db: Database, table: str) -> None:
    for act in ("UPDATE", "DELETE"):
        db.execute(
            f"CREATE TRIGGER {table}_no_{act.lower()} BEFORE {act} ON {table} "
            f"BEGIN SELECT RAISE(ABORT, '{table} is never changed'); END"
        )


@migrations(name="0005_drafts")
def _drafts(db: Database) -> None:
    db.executescript(f"""
CREATE TABLE draft (
  key TEXT PRIMARY KEY CHECK (length(key) = 32),
  officer TEXT NOT NULL CHECK (length(officer) BETWEEN 1 AND 64),
  begun_at TEXT NOT NULL CHECK (begun_at {_UTC}),
  changed_at TEXT NOT NULL CHECK (changed_at {_UTC}),
  content TEXT NOT NULL CHECK (length(content) <= 200000)
) STRICT;
CREATE TABLE logged_draft (
  key TEXT PRIMARY KEY CHECK (length(key) = 32),
  contact INTEGER NOT NULL REFERENCES contact (id)
) STRICT, WITHOUT ROWID;
""")
    _refuse_changes(db, "logged_draft")


@migrations(name="0005_departure_changes")
def _departure_changes(db: Database) -> None:
    db.executescript(f"""
CREATE TABLE departure_change (
  id INTEGER PRIMARY KEY,
  fid TEXT NOT NULL,
  field TEXT NOT NULL CHECK (field IN ('estimated', 'terminal', 'gate', 'remark')),
  before TEXT NOT NULL CHECK (length(before) <= 200),
  after TEXT NOT NULL CHECK (length(after) <= 200),
  imported_at TEXT NOT NULL CHECK (imported_at {_UTC}),
  seen INTEGER NOT NULL DEFAULT 0 CHECK (seen IN (0, 1))
) STRICT;
CREATE INDEX departure_change_unseen ON departure_change (fid) WHERE seen = 0;
CREATE INDEX revision_flight ON revision (flight, at);
""")


@migrations(name="0006_packs")
def _packs(db: Database) -> None:
    db.executescript(f"""
CREATE TABLE trusted_key (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL CHECK (length(key) = 56),
  since TEXT NOT NULL CHECK (since {_UTC}),
  officer INTEGER NOT NULL REFERENCES officer (id)
) STRICT;
CREATE TABLE pack (
  id INTEGER PRIMARY KEY,
  version TEXT NOT NULL UNIQUE CHECK (length(version) BETWEEN 1 AND 200),
  made TEXT NOT NULL CHECK (made GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  content BLOB NOT NULL CHECK (length(content) BETWEEN 1 AND 8388608)
) STRICT;
CREATE TABLE pack_use (
  id INTEGER PRIMARY KEY,
  pack INTEGER NOT NULL REFERENCES pack (id),
  signature BLOB NOT NULL CHECK (length(signature) BETWEEN 1 AND 20000),
  at TEXT NOT NULL CHECK (at {_UTC}),
  officer INTEGER NOT NULL REFERENCES officer (id),
  reason TEXT NOT NULL CHECK (length(reason) <= 4000)
) STRICT;
""")
    for table in ("trusted_key", "pack", "pack_use"):
        _refuse_changes(db, table)


@migrations(name="0007_confirmed_alerts")
def _confirmed_alerts(db: Database) -> None:
    db.executescript(f"""
CREATE TABLE confirmed_alert (
  id INTEGER PRIMARY KEY,
  area TEXT NOT NULL CHECK (length(area) BETWEEN 1 AND 64),
  level TEXT NOT NULL CHECK (length(level) BETWEEN 1 AND 8),
  since TEXT NOT NULL CHECK (since {_UTC}),
  until TEXT CHECK (until {_UTC} AND until > since),
  source TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 400),
  note TEXT NOT NULL CHECK (length(note) <= 4000),
  confirmed_by INTEGER NOT NULL REFERENCES officer (id),
  confirmed_at TEXT NOT NULL CHECK (confirmed_at {_UTC})
) STRICT;
""")
    _refuse_changes(db, "confirmed_alert")


@migrations(name="0008_finding_and_links")
def _finding_and_links(db: Database) -> None:
    db.executescript(FINDING_AND_LINKS)
    _refuse_changes(db, "apart")


@migrations(name="0009_birth_date")
def _birth_date(db: Database) -> None:
    db.executescript("""
ALTER TABLE traveller ADD COLUMN birth TEXT NOT NULL DEFAULT ''
  CHECK (birth = '' OR birth GLOB '[1-2][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]');
""")


@migrations(name="0010_office_and_tasks")
def _office_and_tasks(db: Database) -> None:
    db.executescript(OFFICE_AND_TASKS)
    for table in ("mark", "outcome", "task", "withdrawn", "task_step", "office_event", "office_undone"):
        _refuse_changes(db, table)


@migrations(name="0011_birth_date_found")
def _birth_date_found(db: Database) -> None:
    db.executescript("CREATE INDEX traveller_birth ON traveller (birth) WHERE birth <> '';")


@migrations(name="0012_prints")
def _prints(db: Database) -> None:
    db.executescript(PRINTS)
    for table in ("print", "print_outcome"):
        _refuse_changes(db, table)


@migrations(name="0015_officer_changes")
def _officer_changes(db: Database) -> None:
    db.executescript(OFFICER_CHANGES)
    _refuse_changes(db, "officer_change")


@migrations(name="0016_leaflet_kinds")
def _leaflet_kinds(db: Database) -> None:
    db.executescript(LEAFLET_KINDS)


@migrations(name="0014_access_record")
def _access_record(db: Database) -> None:
    db.executescript(ACCESS_RECORD)
    for table in ("access_record", "access_words", "access_review", "access_cycle"):
        _refuse_changes(db, table)


@migrations(name="0017_backups")
def _backups(db: Database) -> None:
    db.executescript(BACKUPS)
    for table in ("backup", "backup_gone", "restored"):
        _refuse_changes(db, table)


@migrations(name="0019_rights")
def _rights(db: Database) -> None:
    db.executescript(RIGHTS)
    for table in RIGHTS_TABLES:
        _refuse_changes(db, table)


@migrations(name="0020_destruction")
def _destruction(db: Database) -> None:
    db.executescript(DESTRUCTION)
    for table in DESTRUCTION_TABLES:
        _refuse_changes(db, table)


@migrations(name="0020_handovers")
def _handovers(db: Database) -> None:
    db.executescript(HANDOVERS)
    for table in HANDOVER_TABLES:
        _refuse_changes(db, table)


@migrations(name="0021_leaflet_texts")
def _leaflet_texts(db: Database) -> None:
    db.executescript(TEXTS)
    for table in TEXTS_TABLES:
        _refuse_changes(db, table)


@migrations(name="0022_watchlists")
def _watchlists(db: Database) -> None:
    db.executescript(WATCHLISTS)
    for table in WATCHLISTS_TABLES:
        _refuse_changes(db, table)
