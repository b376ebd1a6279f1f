"""The files of a day as an officer takes them from a desk: every kind, both profiles, and what is noted of them."""

from datetime import timedelta

import pytest

from airportdesk.desk import Desk
from airportdesk.errors import NotPermittedError
from airportdesk.export import KINDS, NAMELESS, Kind, Profile, SignedOff
from airportdesk.handover.lines import line_from
from airportdesk.model import AccessAct, AccessFilter, Draft, Ground, LeafletFormat, Officer, Purpose, Reason
from airportdesk.pack import load
from airportdesk.store import Store

from .samples import NOW

TALK = Draft(
    flight="KE689",
    places=("sihanoukville",),
    notes="텔레그램으로 소개받음",
    ground=Ground.URGENT,
    name="홍길동",
    phone="010-1234-5678",
    birth="1990-01-01",
    follow_on="내일",
    follow_what="고용주 확인",
)


@pytest.fixture
def desk(store: Store) -> Desk:
    desk = Desk(store, load(), lambda: NOW)
    contact = desk.log(TALK).contact_id
    desk.undo(desk.log(Draft(flight="KE1", name="김취소", ground=Ground.URGENT)).contact_id)
    desk.note_leaflet(contact, desk.leaflet_made(b"%PDF", "vi", desk.leaflet_reason(TALK), LeafletFormat.A4))
    return desk


def noted(desk: Desk) -> str:
    return desk.access._access.records(AccessFilter(act=AccessAct.EXPORTED))[0].detail


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("profile", ["hq", "statistics"])
def test_every_kind_is_made_in_both_profiles_and_noted_before_there_is_a_file(
    desk: Desk, kind: Kind, profile: Profile
) -> None:
    job = desk.export_job(NOW.date(), kind, "ko", profile=profile)
    assert f"kind={kind}" in noted(desk)
    assert ("profile=statistics" in noted(desk)) == (profile == "statistics")
    assert ("masked=2" in noted(desk)) == (profile == "hq" and kind not in NAMELESS)
    data = job()
    begins = {"pdf": b"%PDF", "xlsx": b"PK", "hwpx": b"PK", "csv": b"\xef\xbb\xbf", "jsonl": b"{"}
    assert data.startswith(begins[kind])
    assert "홍길동".encode() not in data


def test_lines_for_headquarters_are_masked_unless_a_reason_names_the_traveller(desk: Desk) -> None:
    def names(reason: Reason | None) -> list[str]:
        lines = desk.export_job(NOW.date(), "jsonl", "ko", reason)().splitlines()
        return [who.name if (who := line_from(line).traveller) else "" for line in lines]

    assert names(None) == ["홍*동", "김*소"]
    assert names(Reason(Purpose.REPORT)) == ["홍길동", "김취소"]


def test_statistics_need_no_right_to_identities_and_name_nobody_even_with_a_reason(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk._store, "officer", Officer("b", "순경 이순번", "officer"))
    with pytest.raises(NotPermittedError):
        desk.export_job(NOW.date(), "jsonl", "ko", Reason(Purpose.REPORT))
    data = desk.export_job(NOW.date(), "jsonl", "ko", Reason(Purpose.REPORT), "statistics")()
    [line] = map(line_from, data.splitlines())
    assert (line.traveller, line.notes, line.officer, line.contact) == (None, "", "", 1)
    assert line.at.minute == 0
    assert "named=0" in noted(desk)


def test_the_day_knows_its_leaflets_tasks_sign_off_and_number(desk: Desk) -> None:
    log = desk.day_log(NOW.date(), number=3, signed_off=SignedOff("김경감", NOW))
    assert [made.language for made in log.leaflets[1]] == ["vi"]
    assert [task.contact_id for task in log.tasks] == [1]
    assert (log.number, log.desk_id, log.head) == (3, desk.handovers.desk_id, desk.access.head().short)
    assert len(desk.day_log(NOW.date() - timedelta(1)).records) == 0


def test_files_of_a_day_have_names_that_tell_them_apart(desk: Desk) -> None:
    kinds: tuple[Profile, ...] = ("hq", "statistics")
    names = {desk.export_name(NOW.date(), kind, profile) for kind in KINDS for profile in kinds}
    assert len(names) == 2 * len(KINDS)
    assert desk.export_name(NOW.date(), "pdf").startswith("일일보고_")
    assert desk.export_name(NOW.date(), "csv", "statistics").startswith("면담통계_")
