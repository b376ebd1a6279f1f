"""Which leaflet was made stays in the log, for leaflets from before it was noted too."""

from contextlib import closing
from datetime import timedelta

import msgspec
import pytest

from airportdesk.model import (
    Assessment,
    Concern,
    Contact,
    LeafletFormat,
    LeafletMade,
    LeafletReason,
    utc_text,
)
from airportdesk.store import Store
from airportdesk.store.driver import Database, dbapi2
from airportdesk.store.schema import migrations

from .samples import NOW

NOTHING = Assessment(Concern.NONE)


def test_language_reason_and_paper_of_every_leaflet_are_kept(store: Store) -> None:
    made = [
        LeafletMade("vi", NOW + timedelta(seconds=n), f"{n:064x}", reason, format)
        for n, (reason, format) in enumerate((r.value, f.value) for r in LeafletReason for f in LeafletFormat)
    ]
    store.log(Contact(NOW), NOTHING, None, NOW, made[:3])
    for one in made[3:]:
        store.note_leaflet(1, one)
    assert store.leaflets(1) == tuple(made)


def test_a_leaflet_noted_before_there_were_reasons_reads_as_a4_without_one() -> None:
    with closing(dbapi2.connect(":memory:")) as conn:
        db = Database(conn, execute_plugins=False)
        migrations.apply(db, stop_before="0016_leaflet_kinds")
        conn.execute("INSERT INTO officer (officer, name, role) VALUES ('o', '경위 김온유', 'officer')")
        conn.execute("INSERT INTO contact DEFAULT VALUES")
        conn.execute(
            "INSERT INTO leaflet (contact, language, made_at, sha256, officer) VALUES (1, 'en', ?, ?, 1)",
            (utc_text(NOW), "a" * 64),
        )
        conn.commit()
        migrations.apply(db)
        assert list(conn.execute("SELECT language, reason, format FROM leaflet")) == [("en", "", "a4")]
        with pytest.raises(dbapi2.DatabaseError, match="never changed"):
            conn.execute("UPDATE leaflet SET reason = 'job'")


def test_a_draft_kept_before_there_were_reasons_still_reads() -> None:
    old = b'{"language":"ko","made_at":"2026-11-24T18:20:00+09:00","sha256":"' + b"a" * 64 + b'"}'
    read = msgspec.json.decode(old, type=LeafletMade)
    assert (read.language, read.reason, read.format) == ("ko", "", "a4")
