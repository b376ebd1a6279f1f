"""A real desk and headquarters: keys out, a hand-over in, the receipt back, an amendment; only files lie between."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from airportdesk.commands import commands
from airportdesk.desk import Desk
from airportdesk.hq.database import Database
from airportdesk.hq.keys import address
from airportdesk.hq.reading import handles, persons, talks
from airportdesk.model import Draft, HandoverStage, Purpose, Reason
from airportdesk.pack import load
from airportdesk.store import Store

from ..store.samples import CHEAP, DESK, NOW, PASSWORD

DAY = NOW.date()
TALK = Draft(
    at=NOW.isoformat(),
    flight="KE689",
    ground="duty",
    name="홍길동",
    notes="텔레그램 @good_job_kh 로 연락받음",
)
LATER = Draft(at=NOW.isoformat(), flight="KE690", notes="@good_job_kh 다시 나옴")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(Store.create(tmp_path / "desk", DESK, "김안내", PASSWORD, NOW, kdf=CHEAP), load(), lambda: NOW)
    yield made
    made.close()


def hq(*words: object) -> str:
    done = CliRunner().invoke(commands, ["hq", *map(str, words)])
    assert done.exit_code == 0, done.output
    return done.output


def handed_over(desk: Desk, drive: Path, *, named: bool) -> Path:
    drive.mkdir(exist_ok=True)
    reason = Reason(Purpose.HANDOVER, "test") if named else None
    handing = desk.handovers.begin(drive, DAY, reason=reason)
    done = handing.run()
    desk.handovers.finish(done)
    return done.path


def test_a_talk_goes_to_headquarters_and_its_receipt_comes_back(desk: Desk, tmp_path: Path) -> None:
    place, drive = tmp_path / "hq", tmp_path / "drive"
    hq("init", place, "--no-password")
    desk.handovers.set_headquarters((place / "headquarters.keys").read_text())
    (tmp_path / "card.json").write_bytes(desk.handovers.card())
    hq("--folder", place, "desk", "add", tmp_path / "card.json")
    first, second = desk.log(TALK), desk.log(LATER)
    file = handed_over(desk, drive, named=True)
    assert "받았습니다. 기록 2건." in hq("--folder", place, "take", drive)

    (receipt,) = (place / "receipts").glob("*.receipt.json")
    assert desk.handovers.take_receipt(receipt).number == 1
    left = desk.handovers.status(DAY)
    assert {talk.stage for talk in left.talks} == {HandoverStage.CONFIRMED}

    desk.amend(first.contact_id, Draft(at=NOW.isoformat(), flight="KE691", notes="잘못 적음"), reason="편명 고침")
    handed_over(desk, drive, named=False)
    assert "이미 받은" in hq("--folder", place, "take", drive)
    database = Database.open(address(place))
    with database.reading() as conn:
        assert [(one.contact, one.revision, one.flight) for one in talks(conn, DAY, DAY)] == [
            (first.contact_id, 2, "KE691"),
            (second.contact_id, 1, "KE690"),
        ]
        assert list(persons(conn)) == []
        assert [(one.kind, one.value) for one in handles(conn)] == [("telegram", "good_job_kh")]
    database.close()
    assert file.exists()
