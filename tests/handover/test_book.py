"""The day handed over by the desk, read by headquarters, confirmed by code or receipt."""

import os
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

import minisign
import msgspec
import pytest

from airportdesk.desk import Desk
from airportdesk.errors import DeskError, HandoverError, NotPermittedError
from airportdesk.handover.lines import TalkLine, line_from
from airportdesk.handover.manifest import Manifest, Receipt, receipt_code
from airportdesk.handover.sealing import Opened, opened, signature_beside
from airportdesk.handoverbook import Done, HandoverBook
from airportdesk.model import AccessAct, AccessFilter, Draft, HandoverStage, Purpose, Reason
from airportdesk.pack import load
from airportdesk.store import Store
from airportdesk.ui.access_words import details

from ..store.samples import CHEAP, DESK, NOW, PASSWORD, unlocked
from .samples import Keys, as_root, new_keys

PACK = load()
HQ = new_keys()
DAY = NOW.date()
TALK = Draft(
    at=NOW.isoformat(),
    flight="KE689",
    ground="duty",
    name="홍길동",
    phone="010-1234-5678",
    notes="텔레그램 @good_job_kh 로 연락받음. 본인 번호 010-1234-5678",
    follow_on="2026-11-30",
    follow_what="가족에게 연락",
    return_on="2026-12-20",
    return_reach="카카오톡 hong_gildong, 010-9999-8888",
)


@dataclass
class Clock:
    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "desk"


@pytest.fixture
def desk(folder: Path, clock: Clock) -> Iterator[Desk]:
    """A desk with two talks and headquarters' keys."""
    store = Store.create(folder, DESK, "김안내", PASSWORD, NOW, kdf=CHEAP)
    made = Desk(store, PACK, clock)
    made.handovers.set_headquarters(key_file(HQ))
    made.log(TALK)
    made.log(Draft(at=NOW.isoformat(), flight="KE690"))
    yield made
    made.close()


def key_file(keys: Keys) -> str:
    return f"# airportdesk headquarters\n# minisign {keys.public}\n" + "\n".join(keys.recipients) + "\n"


def hand_over(desk: Desk, usb: Path, **wanted: object) -> Done:
    done = desk.handovers.begin(usb, DAY, **wanted).run()  # type: ignore[arg-type]
    desk.handovers.finish(done)
    return done


def read(desk: Desk, done: Done) -> Opened:
    return opened(done.path, signature_beside(done.path), desk.handovers.desk_key(), [HQ.first])


def lines(desk: Desk, done: Done) -> list[TalkLine]:
    with read(desk, done) as found:
        return [line_from(line) for line in found.lines()]


def manifest(desk: Desk, done: Done) -> Manifest:
    with read(desk, done) as found:
        return found.manifest


def trouble(act: Callable[[], object]) -> str:
    with pytest.raises(HandoverError) as caught:
        act()
    return caught.value.trouble


def stages(desk: Desk) -> dict[int, HandoverStage]:
    return {talk.contact_id: talk.stage for talk in desk.handovers.status(DAY).talks}


def test_everything_saved_goes_to_headquarters_and_the_file_says_what_it_is(desk: Desk, usb: Path) -> None:
    head = desk.access.head()
    done = hand_over(desk, usb, parts={"report.pdf": b"%PDF invented"})
    with read(desk, done) as found:
        said = found.manifest
        assert found.part("report.pdf") == b"%PDF invented"
    assert (said.number, said.previous, said.day, said.profile, said.named) == (1, "", DAY, "hq", False)
    assert (said.desk, said.desk_name) == (desk.handovers.desk_id, DESK.name)
    assert (said.access_seq, said.access_head) == (head.seq, head.hash)
    assert [part.rows for part in said.parts] == [2, None]
    assert [(line.contact, line.revision, line.flight) for line in lines(desk, done)] == [
        (1, 1, "KE689"),
        (2, 1, "KE690"),
    ]


def test_names_are_masked_and_a_number_to_call_back_never_leaves(desk: Desk, usb: Path) -> None:
    done = hand_over(desk, usb)
    line = lines(desk, done)[0]
    assert line.traveller is not None
    assert (line.traveller.name, line.traveller.phone) == ("홍*동", "***-****-5678")
    assert [(handle.kind, handle.value) for handle in line.handles] == [("telegram", "good_job_kh")]
    whole = msgspec.json.encode(line).decode()
    assert "홍길동" not in whole
    assert "hong_gildong" not in whole
    assert "9999" not in whole


def test_names_go_along_only_with_a_purpose_that_is_in_the_file_and_in_the_access_record(desk: Desk, usb: Path) -> None:
    done = hand_over(desk, usb, reason=Reason(Purpose.CASE, "가상 실종 수사"))
    said, line = manifest(desk, done), lines(desk, done)[0]
    assert (said.named, said.purpose) == (True, "case")
    assert line.traveller is not None
    assert (line.traveller.name, line.traveller.phone) == ("홍길동", "010-1234-5678")
    assert "9999" not in msgspec.json.encode(line).decode()
    entries = desk.access.records(AccessFilter(act=AccessAct.EXPORTED))
    assert any("purpose=case" in entry.detail and entry.subject == "1 2" for entry in entries)
    assert "가상 실종 수사" in [entry.words for entry in entries]


def test_a_registration_number_in_the_purpose_is_refused_and_no_number_is_used(desk: Desk, usb: Path) -> None:
    with pytest.raises(DeskError):
        desk.handovers.begin(usb, DAY, reason=Reason(Purpose.CASE, "900101-1234568"))
    assert desk.handovers.made() == ()


def test_a_talk_is_only_here_then_in_a_handover_then_written_then_confirmed(desk: Desk, usb: Path) -> None:
    assert stages(desk) == {1: HandoverStage.SAVED, 2: HandoverStage.SAVED}
    handing = desk.handovers.begin(usb, DAY)
    assert stages(desk) == {1: HandoverStage.MADE, 2: HandoverStage.MADE}
    done = handing.run()
    assert desk.handovers.status(DAY).stage is HandoverStage.MADE, "not written before the log knows that it is"
    desk.handovers.finish(done)
    assert stages(desk) == {1: HandoverStage.WRITTEN, 2: HandoverStage.WRITTEN}
    desk.handovers.confirm(f" {done.code[:4].lower()} - {done.code[4:]} ")
    assert desk.handovers.status(DAY).stage is HandoverStage.CONFIRMED
    desk.amend(1, replace(TALK, notes="고침"), "더 들음")
    assert stages(desk) == {1: HandoverStage.SAVED, 2: HandoverStage.CONFIRMED}
    assert desk.handovers.status(DAY).stage is HandoverStage.SAVED


def test_each_handover_takes_what_is_new_and_is_tied_to_the_one_before(desk: Desk, usb: Path) -> None:
    first = hand_over(desk, usb)
    desk.amend(2, Draft(at=NOW.isoformat(), flight="KE691"), "편명 고침")
    desk.log(Draft(at=(NOW - timedelta(days=3)).isoformat()))
    second = hand_over(desk, usb)
    assert (manifest(desk, second).number, manifest(desk, second).previous) == (2, first.sealed)
    assert [(line.contact, line.revision) for line in lines(desk, second)] == [(2, 2), (3, 1)]
    assert trouble(lambda: desk.handovers.begin(usb, DAY)) == "nothing"
    assert [one.number for one in desk.handovers.made()] == [2, 1]


def test_the_same_revision_is_never_in_two_handovers_even_around_the_program(desk: Desk, usb: Path) -> None:
    hand_over(desk, usb)
    conn = desk._store._conn
    conn.execute(
        "INSERT INTO handover SELECT 2, ?, day, made_at, profile, named, purpose, revisions, listing, access_seq, "
        "access_head, headquarters, officer FROM handover",
        ("a" * 64,),
    )
    with pytest.raises(Exception, match="UNIQUE constraint failed"):
        conn.execute("INSERT INTO handover_revision VALUES (1, 1, 2, 1)")
    conn.rollback()


def test_a_second_one_is_refused_while_one_runs_and_the_first_comes_to_its_end(
    desk: Desk, folder: Path, usb: Path
) -> None:
    handing = desk.handovers.begin(usb, DAY)
    assert trouble(lambda: desk.handovers.begin(usb, DAY)) == "running"
    with closing(unlocked(folder)) as beside:
        assert trouble(lambda: HandoverBook(beside, lambda: NOW).begin(usb, DAY)) == "running"
    inside, go_on = threading.Event(), threading.Event()
    found: list[Done] = []

    def progress(_: float) -> bool:
        inside.set()
        return go_on.wait(10)

    job = threading.Thread(target=lambda: found.append(handing.run(progress)))
    job.start()
    assert inside.wait(10)
    assert trouble(lambda: desk.handovers.begin(usb, DAY)) == "running"
    go_on.set()
    job.join(10)
    desk.handovers.finish(found[0])
    assert len(lines(desk, found[0])) == 2
    assert [one.number for one in desk.handovers.made()] == [1]


def test_one_that_was_stopped_is_gone_on_with_under_its_number(desk: Desk, usb: Path) -> None:
    assert trouble(lambda: desk.handovers.begin(usb, DAY).run(lambda share: share < 0.8)) == "stopped"
    assert list(usb.iterdir()) == []
    desk.log(Draft(at=NOW.isoformat(), flight="KE700"))
    assert trouble(lambda: desk.handovers.begin(usb, DAY)) == "unfinished"
    unwritten = desk.handovers.unwritten()
    assert unwritten is not None
    assert unwritten.number == 1
    done = desk.handovers.again(usb).run()
    desk.handovers.finish(done)
    assert (done.number, len(lines(desk, done))) == (1, 2)
    assert desk.handovers.unwritten() is None
    assert manifest(desk, hand_over(desk, usb)).previous == done.sealed


def test_one_that_lies_on_the_drive_and_was_not_noted_is_found_there_again(desk: Desk, usb: Path) -> None:
    lost = desk.handovers.begin(usb, DAY).run()  # the laptop went dark before the log knew
    before = lost.path.read_bytes()
    done = desk.handovers.again(usb).run()
    assert (done.already, done.sealed, done.code) == (True, lost.sealed, lost.code)
    assert lost.path.read_bytes() == before
    assert desk.handovers.finish(done).stage is HandoverStage.WRITTEN


def test_one_whose_sealed_file_was_damaged_before_it_was_written_is_sealed_anew(
    desk: Desk, folder: Path, usb: Path
) -> None:
    with pytest.raises(HandoverError):
        desk.handovers.begin(usb, DAY).run(lambda share: share < 0.8)
    (path,) = (folder / "handovers").glob("*.age")
    path.write_bytes(path.read_bytes()[:-1] + b"x")
    done = desk.handovers.again(usb).run()
    desk.handovers.finish(done)
    assert [line.contact for line in lines(desk, done)] == [1, 2]


@pytest.mark.skipif(os.name != "posix", reason="only POSIX limits the size of files")
def test_a_laptop_without_room_for_the_sealed_file_says_so_and_goes_on_later(desk: Desk, usb: Path) -> None:
    import resource

    handing = desk.handovers.begin(usb, DAY)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (500, limits[1]))
    try:
        assert trouble(handing.run) == "no_room"
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert list(usb.iterdir()) == []
    assert len(lines(desk, desk.handovers.again(usb).run())) == 2


def test_one_that_did_not_fit_goes_to_another_drive_with_the_same_bytes(desk: Desk, usb: Path, tmp_path: Path) -> None:
    first = hand_over(desk, usb)
    other = tmp_path / "other"
    other.mkdir()
    second = desk.handovers.again(other, 1).run()
    desk.handovers.finish(second)
    assert second.path.read_bytes() == first.path.read_bytes()
    assert second.sealed == first.sealed
    again = desk.handovers.again(other, 1).run()
    assert again.already


@as_root
def test_the_drive_of_the_last_handover_is_the_usual_place_while_it_is_plugged_in(
    desk: Desk, mounted: Callable[..., Path]
) -> None:
    place = mounted() / "인수"
    place.mkdir()
    hand_over(desk, place)
    assert desk.handovers.usual_place() == place
    subprocess.run(["umount", "-l", place.parent], check=True)
    place.mkdir()  # what a careless program leaves on the laptop's own disk
    assert trouble(desk.handovers.usual_place) in ("no_drive", "two_drives")


def test_a_place_that_is_wrong_costs_no_number(desk: Desk, folder: Path, tmp_path: Path) -> None:
    assert trouble(lambda: desk.handovers.begin(tmp_path / "nowhere", DAY)) == "no_drive"
    assert trouble(lambda: desk.handovers.begin(folder, DAY)) == "same_place"
    assert desk.handovers.made() == ()


def test_a_sealed_file_that_is_gone_is_not_made_anew_once_one_was_written(desk: Desk, folder: Path, usb: Path) -> None:
    hand_over(desk, usb)
    for path in (folder / "handovers").glob("*.age"):
        path.write_bytes(b"damaged")
    assert trouble(lambda: desk.handovers.again(usb, 1)) == "sealed_lost"


def test_a_log_from_a_backup_uses_no_number_twice(folder: Path, desk: Desk, usb: Path, tmp_path: Path) -> None:
    backup = desk.backups.job(usb)(lambda _: True)
    desk.log(Draft(at=NOW.isoformat(), flight="KE700"))
    done, key = hand_over(desk, usb), desk.handovers.desk_key()
    desk.close()
    for name in ("contacts.db", "contacts.db-wal", "contacts.db-shm"):
        (folder / name).unlink(missing_ok=True)
    (folder / "contacts.db").write_bytes((backup.path / "contacts.db").read_bytes())
    with closing(unlocked(folder)) as store:
        restored = Desk(store, PACK, lambda: NOW)
        assert restored.handovers.made() == ()
        assert restored.log(Draft(at=NOW.isoformat())).contact_id == 4, "contact 3 is another talk at headquarters"
        (tmp_path / "two").mkdir()
        handing = restored.handovers.begin(tmp_path / "two", DAY)
        assert handing.number == 2
        assert handing.head.previous == done.sealed
        second = handing.run()
        with opened(second.path, signature_beside(second.path), key, [HQ.first]) as found:
            assert found.manifest.number == 2, "signed with the key headquarters knows"


def receipt_at(folder: Path, receipt: Receipt, keys: Keys = HQ) -> Path:
    path = folder / "airportdesk-000001.receipt.json"
    path.write_bytes(msgspec.json.encode(receipt))
    with minisign.SecretKey.from_bytes(keys.secret) as key:
        signature = bytes(key.sign(path.read_bytes()))
    path.with_name(path.name + ".minisig").write_bytes(signature)
    return path


def receipt_for(desk: Desk, done: Done) -> Receipt:
    with read(desk, done) as found:
        code = receipt_code(found.manifest_bytes, found.manifest.desk, found.manifest.number)
        return Receipt(
            desk=found.manifest.desk,
            number=1,
            sealed=done.sealed,
            rows=2,
            quarantined=1,
            taken_at=NOW,
            code=code,
        )


def test_a_receipt_of_headquarters_confirms_and_says_what_could_not_be_taken(
    desk: Desk, usb: Path, folder: Path
) -> None:
    done = hand_over(desk, usb)
    assert list((folder / "handovers").glob("*.age"))
    found = desk.handovers.take_receipt(receipt_at(usb, receipt_for(desk, done)))
    assert (found.stage, found.how, found.quarantined) == (HandoverStage.CONFIRMED, "receipt", 1)
    assert not list((folder / "handovers").glob("*.age")), "what headquarters has is kept here no longer"
    assert desk.handovers.take_receipt(receipt_at(usb, receipt_for(desk, done))) == found


def test_a_receipt_that_is_altered_foreign_or_of_something_else_confirms_nothing(desk: Desk, usb: Path) -> None:
    done = hand_over(desk, usb)
    good = receipt_for(desk, done)
    wrong = (
        replace(good, number=2),
        replace(good, desk="e" * 32),
        replace(good, sealed="b" * 64),
        replace(good, code="AAAAAAAA"),
    )
    for receipt in wrong:
        assert trouble(lambda receipt=receipt: desk.handovers.take_receipt(receipt_at(usb, receipt))) == "bad_receipt"  # type: ignore[misc]
    assert trouble(lambda: desk.handovers.take_receipt(receipt_at(usb, good, new_keys()))) == "bad_receipt"
    path = receipt_at(usb, good)
    path.write_bytes(path.read_bytes().replace(b'"quarantined":1', b'"quarantined":0'))
    assert trouble(lambda: desk.handovers.take_receipt(path)) == "bad_receipt"
    assert desk.handovers.status(DAY).stage is HandoverStage.WRITTEN


@pytest.mark.parametrize("code", ["", "AAAAAAAA", "23456789", "' OR 1=1 --"])
def test_a_wrong_code_confirms_nothing(desk: Desk, usb: Path, code: str) -> None:
    hand_over(desk, usb)
    assert trouble(lambda: desk.handovers.confirm(code)) == "wrong_code"
    assert desk.handovers.status(DAY).stage is HandoverStage.WRITTEN


def test_the_code_is_what_headquarters_reads_off_the_file_it_opened(desk: Desk, usb: Path) -> None:
    done = hand_over(desk, usb)
    assert desk.handovers.confirm(receipt_for(desk, done).code).number == 1


def test_a_talk_that_is_a_day_on_this_laptop_only_is_late_until_it_is_on_a_drive(
    desk: Desk, clock: Clock, usb: Path
) -> None:
    assert desk.handovers.overdue() == 0
    clock.now = NOW + timedelta(hours=24)
    assert desk.handovers.overdue() == 0
    clock.now = NOW + timedelta(hours=26, minutes=59)
    assert desk.handovers.overdue() == 26
    handing = desk.handovers.begin(usb, DAY)
    assert desk.handovers.overdue() == 26
    desk.handovers.finish(handing.run())
    assert desk.handovers.overdue() == 0


def test_without_headquarters_nothing_is_late_and_nothing_can_be_handed_over(tmp_path: Path, usb: Path) -> None:
    with closing(Store.create(tmp_path / "new", DESK, "김안내", PASSWORD, NOW, kdf=CHEAP)) as store:
        made = Desk(store, PACK, lambda: NOW)
        made.log(Draft(at=NOW.isoformat()))
        later = HandoverBook(store, lambda: NOW + timedelta(days=9))
        assert later.overdue() == 0
        assert trouble(lambda: made.handovers.begin(usb, DAY)) == "no_headquarters"


def test_the_key_file_of_headquarters_sets_both_keys_and_a_foreign_one_changes_neither(desk: Desk) -> None:
    trusted = desk.shelf.trusted
    assert trusted is not None
    assert trusted.key == HQ.public
    assert trouble(lambda: desk.handovers.set_headquarters(key_file(new_keys()))) == "other_headquarters"
    assert desk.handovers.headquarters is not None
    assert desk.handovers.headquarters.recipients == HQ.recipients


def test_an_officer_may_neither_hand_over_nor_set_keys(tmp_path: Path, usb: Path) -> None:
    with closing(Store.create(tmp_path / "o", DESK, "김안내", PASSWORD, NOW, role="officer", kdf=CHEAP)) as store:
        book = HandoverBook(store, lambda: NOW)
        for act in (
            lambda: book.begin(usb, DAY),
            lambda: book.again(usb),
            lambda: book.confirm("AAAAAAAA"),
            lambda: book.take_receipt(usb),
            lambda: book.set_headquarters(key_file(HQ)),
        ):
            with pytest.raises(NotPermittedError):
                act()
        assert book.made() == ()


def test_statistics_have_nobody_in_them_and_hand_nothing_over(desk: Desk, usb: Path) -> None:
    done = hand_over(desk, usb, profile="statistics")
    whole = msgspec.json.encode(lines(desk, done)).decode()
    for told in ("홍", "5678", "9999", "good_job_kh", "텔레그램", "가족", desk.officer.id):
        assert told not in whole
    assert manifest(desk, done).profile == "statistics"
    assert stages(desk) == {1: HandoverStage.SAVED, 2: HandoverStage.SAVED}
    assert hand_over(desk, usb).number == 2


def test_the_log_agrees_with_its_access_record_after_all_of_it(desk: Desk, usb: Path) -> None:
    done = hand_over(desk, usb, reason=Reason(Purpose.REPORT))
    desk.handovers.confirm(done.code)
    checks = desk.access.check_job()(lambda: True)
    assert checks is not None
    assert [words.en for check in checks for words in check.wrong] == []


def test_entries_of_a_handover_read_by_themselves_in_the_access_record(desk: Desk, usb: Path) -> None:
    done = hand_over(desk, usb, reason=Reason(Purpose.CASE, "가상 사건"))
    desk.handovers.confirm(done.code)
    entries = desk.access.records(AccessFilter(act=AccessAct.EXPORTED))
    assert [details(entry, "ko") for entry in entries] == [
        "본부 인수 1번 · 본부가 받음(code)",
        "본부 인수 1번 · 드라이브에 쓰고 다시 읽음",
        "본부 인수 1번 · “가상 사건”",
        "본부 인수 1번 · 2건 · 수사·구조 요청에 제공",
    ]
    keys = desk.access.records(AccessFilter(act=AccessAct.KEY_TRUSTED))
    assert [details(entry, "en") for entry in keys][:2] == ["keys of headquarters: 2", "signing key of the desk made"]
