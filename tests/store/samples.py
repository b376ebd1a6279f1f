"""Invented contacts and a way to make a store for a test."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from airportdesk.model import (
    KST,
    Act,
    Assessment,
    Concern,
    Contact,
    Decision,
    Departure,
    DeskInfo,
    Finding,
    Ground,
    Kind,
    Notice,
    Overrule,
    Strength,
    Suggestion,
    Traveller,
)
from airportdesk.store import Store, keys, names, roster
from airportdesk.store.connection import opened
from airportdesk.store.driver import dbapi2
from airportdesk.store.names import DATABASE
from airportdesk.store.roster import Kdf
from airportdesk.store.schema import migrations
from airportdesk.text import Words

CHEAP = Kdf(memory_kib=64, iterations=1, lanes=1)
NOW = datetime(2026, 11, 24, 9, 30, 15, 250_000, KST)
DESK = DeskInfo("제1터미널 안내 데스크", "T1", "26")
PASSWORD = "비밀번호 열두 글자 이상"
DERIVED = ("card", "handle", "mention", "person_key")
"""How the names of tables begin that are made anew from the revisions."""


def new_store(folder: Path) -> Store:
    return Store.create(folder, DESK, "김안내", PASSWORD, NOW, kdf=CHEAP)


def unlocked(folder: Path, password: str = PASSWORD) -> Store:
    return Store.unlock(folder, names(folder)[0][0], password)


def keyed(folder: Path) -> Any:
    """The database with its key, past the store: for what only damage or another program would do."""
    known = roster.read(folder)
    conn = dbapi2.connect(str(folder / DATABASE))
    conn.set_key(f"x'{keys.data_keys(known, known.officers[0].id, PASSWORD)[0].hex()}'")
    return conn


def set_back(folder: Path, step: str) -> None:
    """Make the database anew as it was before a step, with the same contacts in it."""
    path, older = folder / DATABASE, folder / "older.db"
    known = roster.read(folder)
    data_key = keys.data_keys(known, known.officers[0].id, PASSWORD)[0]
    db = opened(older, data_key)
    migrations.apply(db, stop_before=step)
    db.conn.execute(f"ATTACH DATABASE ? AS newer KEY \"x'{data_key.hex()}'\"", (str(path),))
    for table in db.table_names():
        if table not in ("_sqlite_migrations", "sqlite_sequence") and not table.startswith(DERIVED):
            columns = ", ".join(column.name for column in db.table(table).columns)
            db.conn.execute(f"INSERT INTO {table} ({columns}) SELECT {columns} FROM newer.{table}")  # noqa: S608
    db.conn.commit()
    db.close()
    for name in (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", "older.db-wal", "older.db-shm"):
        (folder / name).unlink(missing_ok=True)
    older.replace(path)


def lying(folder: Path) -> dict[str, bytes]:
    """Every file of the folder but the shared-memory index, which holds no data."""
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if not path.name.endswith("-shm")}


def words(text: str) -> Words:
    return Words(text, f"{text} in English")


def full_contact(marker: str = "표식", at: datetime = NOW) -> Contact:
    return Contact(
        at=at,
        flight=f"KE689{marker}",
        route=("ICN", "SGN", f"PNH{marker}"),
        places=("kh.phnom-penh", f"kh.sihanoukville{marker}"),
        stay_days=90,
        answers={f"purpose{marker}": ("work", f"friend{marker}"), "payer": ("never_met",), "ticket": ("one_way",)},
        notes=f"텔레그램으로 연락받았다고 함. {marker}\n'); DROP TABLE contact; --",
        act=Act.DISSUADED,
        decision=Decision.WENT_HOME,
        traveller=Traveller(Ground.URGENT, f"홍길동{marker}", f"010-0000-0000{marker}"),
    )


def full_assessment(marker: str = "표식") -> Assessment:
    finding = Finding(
        sign=f"payer_never_met{marker}",
        strength=Strength.STRONG,
        kind=Kind.DECEPTION,
        title=words(f"제목{marker}"),
        because=words("표를 모르는 사람이 샀음"),
        why=words("유인 수법과 같음"),
        check=words("고용주를 함께 확인"),
        source="https://example.invalid/source",
        leaflet="work",
    )
    notice = Notice(
        place="kh.sihanoukville",
        name=words("시하누크빌"),
        level="4",
        area="kh-18",
        area_name=words("시하누크빌주"),
        since=date(2025, 10, 16),
        source="alerts.csv",
        until=date(2027, 1, 31),
        legal=words("여권법 제17조"),
    )
    return Assessment(
        concern=Concern.HIGH,
        findings=(finding, replace(finding, sign="one_way", strength=Strength.WEAK, kind=Kind.CONTEXT)),
        settled=(replace(finding, sign="offer", kind=Kind.OFFER, settled_by=words("확인됨")),),
        notices=(replace(notice, level="3", stricter=(notice,)),),
        unknown=("employer",),
        ask=("employer", "family"),
        suggested=(Suggestion("payer", "never_met", "모르는 사람", 3, 9),),
        gate=words("강한 징후 하나"),
        pack=f"2026.11{marker}",
    )


OVERRULE = Overrule(Concern.SOME, "가족과 통화하여 확인함")


def departure(fid: str, scheduled: datetime, remark: str = "") -> Departure:
    return Departure(
        flight="KE689",
        airline="대한항공",
        scheduled=scheduled,
        estimated=scheduled,
        airport="PNH",
        airport_name="프놈펜",
        terminal="T2",
        gate="231",
        checkin="A",
        remark=remark,
        fid=fid,
    )
