"""What headquarters says of each file, and what is in afterwards."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pyrage
import pytest
from sqlalchemy import text

from airportdesk.handover.lines import HandleLine, TalkLine, encoded
from airportdesk.handover.manifest import SIGNATURE_SUFFIX, receipt_from
from airportdesk.hq import desks
from airportdesk.hq.deciding import in_quarantine
from airportdesk.hq.loading import Source, unload
from airportdesk.hq.outcomes import Outcome

from .made_desk import FIRST_DAY, talk
from .made_hq import Headquarters

NASTY = (
    *(
        "",
        " ",
        "\\N",
        "\\.",
        "\\",
        "\\\\x",
        "\t",
        "\n",
        "\r\n",
        "a\tb\nc",
        "'",
        '"',
        "''",
        "%s",
        "%(x)s",
        ":x",
        "?",
        "{}",
    ),
    *("NULL", "null", "'; DROP TABLE talk; --", "=1+1", "\x01\x1f\x7f", "\u2028\u2029", "\ufeff", "\ufffe", "가", "각"),
)


def ids(outcomes: Sequence[Outcome]) -> list[str]:
    return [one.id for one in outcomes]


def test_a_handover_is_taken_in_with_every_row(hq: Headquarters) -> None:
    desk = hq.desk("a")
    (outcome,) = hq.take(desk.hand_over(hq.drive, desk.talks(30, FIRST_DAY)))
    assert (outcome.id, outcome.rows, outcome.lines, outcome.notices) == ("taken", 30, (), [])
    assert outcome.good
    assert hq.counted() == {("a", contact, 1) for contact in range(1, 31)}
    read = next(one for one in hq.talks() if one.contact == 28)
    assert (read.held, read.concern, read.overrule) == ("high", "some", "high")
    assert read.places == ("phnom_penh", "bavet")
    assert dict(read.answers) == {"reason": ("job",), "contact_by": ("telegram", "friend")}
    assert dict(read.levels) == {"phnom_penh": "2", "bavet": "4"}


def test_a_second_time_changes_nothing(hq: Headquarters) -> None:
    desk = hq.desk("a")
    file = desk.hand_over(hq.drive, desk.talks(5, FIRST_DAY))
    hq.take(file)
    before = hq.everything(but=("arrival",))
    assert ids(hq.take(file, file)) == ["already", "already"]
    assert hq.everything(but=("arrival",)) == before


def test_a_file_under_another_name_is_named_as_replayed(hq: Headquarters) -> None:
    desk = hq.desk("a")
    file = desk.hand_over(hq.drive, desk.talks(5, FIRST_DAY))
    hq.take(file)
    copy = hq.drive / "airportdesk-aaaaaaaa-000009.zip.age"
    copy.write_bytes(file.read_bytes())
    copy.with_name(copy.name + SIGNATURE_SUFFIX).write_bytes(Path(f"{file}{SIGNATURE_SUFFIX}").read_bytes())
    (outcome,) = hq.take(copy)
    assert outcome.id == "replayed"
    assert file.name in outcome.words.en
    assert file.name in outcome.words.ko
    assert len(hq.talks()) == 5


def test_what_is_altered_cut_off_or_unsigned_is_said_so_and_left_out(hq: Headquarters) -> None:
    desk = hq.desk("a")
    altered, cut, unsigned = (desk.hand_over(hq.drive, desk.talks(5, FIRST_DAY)) for _ in range(3))
    data = bytearray(altered.read_bytes())
    data[-20] ^= 1
    altered.write_bytes(data)
    cut.write_bytes(cut.read_bytes()[:-100])
    Path(f"{unsigned}{SIGNATURE_SUFFIX}").unlink()
    assert ids(hq.take(altered, cut, unsigned)) == ["altered", "truncated", "unsigned"]
    assert hq.talks() == []
    assert hq.standing()["a"].last == 0


def test_foreign_files_are_told_apart(hq: Headquarters, tmp_path: Path) -> None:
    ours, unknown = hq.desk("a"), hq.desk("b", enrolled=False)
    impostor = replace(hq.desk("c", enrolled=False), letter="a")
    elsewhere = hq.desk("d")
    elsewhere.recipient = str(pyrage.x25519.Identity.generate().to_public())
    files = [
        desk.hand_over(tmp_path / str(at), desk.talks(2, FIRST_DAY))
        for at, desk in enumerate((ours, unknown, impostor, elsewhere))
    ]
    outcomes = hq.take(*files)
    assert ids(outcomes) == ["taken", "unknown_desk", "foreign_key", "not_for_us"]
    assert "bbbbbbbb" in outcomes[1].words.ko
    assert ours.name in outcomes[2].words.ko
    assert hq.counted() == {("a", 1, 1), ("a", 2, 1)}


def test_a_file_that_is_not_there_or_no_handover_is_no_crash(hq: Headquarters, tmp_path: Path) -> None:
    junk = tmp_path / "junk.zip.age"
    junk.write_bytes(b"\x00" * 50)
    Path(f"{junk}{SIGNATURE_SUFFIX}").write_bytes(b"not a signature")
    assert ids(hq.take(tmp_path / "none.zip.age", junk)) == ["unreadable", "unsigned"]


def test_a_retired_desk_hands_nothing_more_over_until_it_is_enrolled_again(hq: Headquarters) -> None:
    desk = hq.desk("a")
    first, second = (desk.hand_over(hq.drive, desk.talks(2, FIRST_DAY)) for _ in range(2))
    hq.take(first)
    with hq.database.writing() as conn:
        desks.retire(conn, desk.name, hq.now)
    assert ids(hq.take(second)) == ["retired"]
    assert len(hq.talks()) == 2
    with hq.database.writing() as conn:
        desks.add(conn, desks.card_from(desk.card), hq.now)
    assert ids(hq.take(second)) == ["taken"]


def test_one_bad_line_stays_out_with_its_reason_and_the_rest_goes_in(hq: Headquarters) -> None:
    desk = hq.desk("a")
    good = desk.talks(4, FIRST_DAY)
    other = talk("f" * 32, 90, FIRST_DAY)
    strange = talk(desk.id, 91, FIRST_DAY, notes="빈 글자 \x00 하나")
    backslash = talk(desk.id, 93, FIRST_DAY, notes=r"\u0000 is what he wrote")
    old = talk(desk.id, 92, FIRST_DAY.replace(year=1970))
    file = desk.hand_over(
        hq.drive,
        [good[0], b'{"contact": "secret"}\n', good[1], other, good[2], strange, good[3], good[0], old, backslash],
    )
    (outcome,) = hq.take(file)
    assert (outcome.id, outcome.rows, outcome.lines) == ("taken", 5, (2, 4, 6, 8, 9))
    assert not outcome.good
    assert hq.counted() == {("a", 1, 1), ("a", 2, 1), ("a", 3, 1), ("a", 4, 1), ("a", 93, 1)}
    with hq.database.reading() as conn:
        kept = in_quarantine(conn)
    assert [(one.line, one.why.en.split()[0]) for one in kept] == [
        (2, "not"),
        (4, "of"),
        (6, "a"),
        (8, "its"),
        (9, "a"),
    ]
    assert kept[0].field == "$.contact"
    assert "secret" not in repr(kept)


def test_a_line_in_quarantine_goes_in_when_its_place_became_free(hq: Headquarters) -> None:
    desk = hq.desk("a")
    lines = desk.talks(3, FIRST_DAY)
    first = desk.hand_over(hq.drive, lines)
    second = desk.hand_over(hq.drive, [lines[2], *desk.talks(1, FIRST_DAY)])
    assert [one.rows for one in hq.take(second, first)] == [2, 2]
    (retried,) = hq.decider.retry()
    assert (retried.rows, retried.lines) == (0, (3,))
    with hq.database.writing() as conn:
        unload(conn, Source(1, desk.id, 2, hq.now))
    (retried,) = hq.decider.retry()
    assert (retried.rows, retried.lines) == (1, ())
    assert hq.standing()["a"].quarantined == 0
    assert receipt_from((hq.folder / "receipts" / "airportdesk-aaaaaaaa-000001.receipt.json").read_bytes()).rows == 3


def test_an_amendment_supersedes_in_any_order(hq: Headquarters) -> None:
    desk = hq.desk("a")
    first = desk.hand_over(hq.drive, desk.talks(3, FIRST_DAY))
    second = desk.hand_over(hq.drive, [talk(desk.id, 2, FIRST_DAY, 2, notes="고침", withdrawn=False)])
    third = desk.hand_over(hq.drive, [talk(desk.id, 2, FIRST_DAY, 3, withdrawn=True), talk(desk.id, 1, FIRST_DAY, 2)])
    hq.take(second)
    assert hq.counted() == {("a", 2, 2)}
    hq.take(first)
    assert hq.counted() == {("a", 1, 1), ("a", 2, 2), ("a", 3, 1)}
    hq.take(third)
    assert hq.counted() == {("a", 1, 2), ("a", 3, 1)}


def test_the_order_of_files_leaves_no_trace(hq: Headquarters, tmp_path: Path, keys: object) -> None:
    desk = hq.desk("a")
    files = [
        desk.hand_over(hq.drive, desk.talks(3, FIRST_DAY)),
        desk.hand_over(hq.drive, [talk(desk.id, 2, FIRST_DAY, 2), *desk.talks(2, FIRST_DAY)]),
        desk.hand_over(hq.drive, [talk(desk.id, 2, FIRST_DAY, 3), talk(desk.id, 5, FIRST_DAY, 2)]),
    ]
    straight = Headquarters(f"sqlite:///{tmp_path / 'straight.db'}", tmp_path / "straight", hq.keys)
    with straight.database.writing() as conn:
        desks.add(conn, desks.card_from(desk.card), hq.now)
    straight.take(*files)
    hq.take(*reversed(files))
    assert hq.everything(but=("arrival",)) == straight.everything(but=("arrival",))
    straight.database.close()


def test_two_files_of_one_number_are_both_kept_aside_until_somebody_chooses(hq: Headquarters, tmp_path: Path) -> None:
    desk = hq.desk("a")
    first = desk.hand_over(hq.drive, desk.talks(3, FIRST_DAY))
    before = replace(desk)
    original = desk.hand_over(hq.drive, [talk(desk.id, 2, FIRST_DAY, 2), *desk.talks(4, FIRST_DAY)])
    restored = before.hand_over(tmp_path / "restored", before.talks(2, FIRST_DAY))
    given = hq.take(first, original)[1].receipt
    assert given is not None
    assert given.exists()
    assert len(hq.counted()) == 7
    (outcome,) = hq.take(restored)
    assert not given.exists()
    assert outcome.id == "double"
    assert original.name in outcome.words.ko
    assert hq.counted() == {("a", 1, 1), ("a", 2, 1), ("a", 3, 1)}
    assert hq.standing()["a"].doubles == (2,)
    assert ids(hq.take(original)) == ["double"]
    receipt = hq.decider.settle(desk.name, 2, desk.previous[:8])
    assert receipt_from(receipt.read_bytes()).sealed == desk.previous
    assert ("a", 2, 2) in hq.counted()
    assert len(hq.counted()) == 7
    assert ids(hq.take(original, restored)) == ["already", "rejected"]
    assert hq.standing()["a"].whole


def test_a_file_that_does_not_follow_the_one_before_is_taken_and_named(hq: Headquarters) -> None:
    desk = hq.desk("a")
    first = desk.hand_over(hq.drive, desk.talks(1, FIRST_DAY))
    second = desk.hand_over(hq.drive, desk.talks(1, FIRST_DAY), previous="0" * 64)
    for order in ((second, first),):
        outcomes = hq.take(*order)
        assert ids(outcomes) == ["taken", "taken"]
        assert "does not follow hand-over" not in " ".join(w.en for w in outcomes[0].notices)
        assert "2" in outcomes[1].notices[0].en
    assert hq.standing()["a"].misfits == (2,)


def test_an_access_record_that_went_back_is_named(hq: Headquarters) -> None:
    desk = hq.desk("a")
    files = [desk.hand_over(hq.drive, desk.talks(1, FIRST_DAY)) for _ in range(2)]
    files.append(desk.hand_over(hq.drive, [], access_seq=15, access_head="f" * 64))
    outcomes = hq.take(*files)
    assert [len(one.notices) for one in outcomes] == [0, 0, 1]
    assert hq.standing()["a"].access_back == (3,)


def test_missing_numbers_are_named(hq: Headquarters) -> None:
    desk = hq.desk("a")
    files = [desk.hand_over(hq.drive, desk.talks(1, FIRST_DAY)) for _ in range(6)]
    hq.take(files[0], files[3], files[5])
    standing = hq.standing()["a"]
    assert standing.missing == (2, 3, 5)
    assert (standing.last, standing.taken, standing.silent) == (6, 3, 10)


def test_a_line_the_database_itself_refuses_stays_out_alone(hq: Headquarters) -> None:
    desk = hq.desk("a")
    with hq.database.writing() as conn:
        conn.execute(text("CREATE UNIQUE INDEX only_here ON talk_handle (value)"))
    lines = [
        replace(line, handles=(HandleLine(kind="t", value=str(line.contact)),)) for line in desk.talks(40, FIRST_DAY)
    ]
    lines[17] = replace(lines[17], handles=lines[5].handles)
    (outcome,) = hq.take(desk.hand_over(hq.drive, lines))
    assert (outcome.rows, outcome.lines) == (39, (18,))
    assert hq.counted() == {("a", contact, 1) for contact in range(1, 41) if contact != 18}
    with hq.database.writing() as conn:
        conn.execute(text("DROP INDEX only_here"))
    assert [one.rows for one in hq.decider.retry()] == [1]
    assert len(hq.counted()) == 40


def test_texts_of_every_kind_come_through_as_they_were_or_stay_out(hq: Headquarters) -> None:
    desk = hq.desk("a")
    texts = [*NASTY, "가" * 400, "😀" * 100]
    lines: list[TalkLine | bytes] = [
        talk(desk.id, at, FIRST_DAY, notes=one, flight=one, officer=one, handles=(HandleLine(kind=one, value=one),))
        for at, one in enumerate(texts, 1)
    ]
    lone = encoded(talk(desk.id, 900, FIRST_DAY, notes="HERE")).replace(b"HERE", b"\\ud800")
    lines += [lone, encoded(talk(desk.id, 901, FIRST_DAY, notes="HERE")).replace(b"HERE", b"\xff\xfe")]
    lines.append(talk(desk.id, 2**53, FIRST_DAY, 2**53, stay_days=2**31))
    lines.append(talk(desk.id, 902, FIRST_DAY, at=datetime.min.replace(tzinfo=timezone(timedelta(hours=14)))))
    lines.append(talk(desk.id, 903, FIRST_DAY, answers={"q" * 100_000: ("a" * 400,)}, levels={"p" * 50_000: "4"}))
    (outcome,) = hq.take(desk.hand_over(hq.drive, lines))
    there = len(texts)
    assert outcome.lines == (there + 1, there + 2, there + 4)
    read = {one.contact: one for one in hq.talks()}
    assert [read[at].flight for at in range(1, there + 1)] == texts
    assert [read[at].handles for at in range(1, there + 1)] == [((one, one),) for one in texts]
    assert (read[2**53].revision, read[2**53].stay_days) == (2**53, 2**31)
    assert len(next(iter(read[903].answers))) == 100_000


def test_logs_name_no_value_of_a_bad_line(hq: Headquarters, caplog: pytest.LogCaptureFixture) -> None:
    desk = hq.desk("a")
    bad = encoded(talk(desk.id, 5, FIRST_DAY)).replace(b'"KE605"', b'{"passport": "M12345678"}')
    used = desk.talks(1, FIRST_DAY)
    with caplog.at_level("DEBUG", "airportdesk"):
        (outcome,) = hq.take(desk.hand_over(hq.drive, [bad, *used, *used]))
    assert outcome.lines == (1, 3)
    assert "taken, 1 rows, 2 aside" in caplog.text
    for secret in ("M12345678", "홍길", "boss", "고수익"):
        assert secret not in caplog.text
        assert secret not in repr(outcome)
