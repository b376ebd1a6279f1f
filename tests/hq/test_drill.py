"""The whole drill: three desks, ten days, a lost laptop, a file altered, one replayed, a day missing."""

from datetime import timedelta
from pathlib import Path

from airportdesk.handover.lines import TalkLine
from airportdesk.handover.manifest import SIGNATURE_SUFFIX
from airportdesk.hq import desks

from .made_desk import FIRST_DAY, MadeDesk, talk
from .made_hq import NOW, Headquarters

DAYS = 10
LOST_ON, ALTERED_ON, MISSING_ON = 6, 4, 7


def a_day(desk: MadeDesk, day: int) -> list[TalkLine]:
    """Some new talks, and from the second day on one that is amended and one that is withdrawn."""
    when = FIRST_DAY + timedelta(days=day - 1)
    before = desk.contact
    lines = desk.talks(12 + day, when)
    if before:
        lines += [
            talk(desk.id, before, when, 2, notes="다시 물어봄"),
            talk(desk.id, before - 1, when, 2, withdrawn=True),
        ]
    return lines


def copied(file: Path, to: Path) -> Path:
    to.parent.mkdir(parents=True, exist_ok=True)
    to.write_bytes(file.read_bytes())
    Path(f"{to}{SIGNATURE_SUFFIX}").write_bytes(Path(f"{file}{SIGNATURE_SUFFIX}").read_bytes())
    return to


def test_drill_headquarters_has_what_was_handed_over_and_says_what_is_missing(hq: Headquarters, tmp_path: Path) -> None:
    made = {letter: hq.desk(letter) for letter in "abc"}
    written: dict[tuple[str, int], list[TalkLine]] = {}
    files: dict[tuple[str, int], Path] = {}
    for day in range(1, DAYS + 1):
        for letter, desk in made.items():
            if letter == "b" and day > LOST_ON:
                continue  # the laptop was lost at the end of that day
            written[letter, day] = a_day(desk, day)
            when = FIRST_DAY + timedelta(days=day - 1)
            files[letter, day] = desk.hand_over(tmp_path / letter / str(day), written[letter, day], when)
    altered = files["a", ALTERED_ON]
    kept_well = copied(altered, tmp_path / "kept" / altered.name)
    data = bytearray(altered.read_bytes())
    data[len(data) // 2] ^= 0xFF
    altered.write_bytes(data)
    missing = files.pop(("c", MISSING_ON))
    replayed = copied(files["c", 2], tmp_path / "c" / "replayed" / missing.name)

    outcomes = {path: hq.taker.take(path) for path in sorted(files.values(), reverse=True)}
    outcomes[replayed] = hq.taker.take(replayed)
    with hq.database.writing() as conn:
        desks.retire(conn, made["b"].name, hq.now)
    after_loss = made["b"].hand_over(tmp_path / "b" / "found", made["b"].talks(3, FIRST_DAY))
    outcomes[after_loss] = hq.taker.take(after_loss)

    odd = {path: outcome.id for path, outcome in outcomes.items() if outcome.id != "taken"}
    assert odd == {altered: "altered", replayed: "replayed", after_loss: "retired"}
    standing = hq.standing(NOW.date())
    assert standing["a"].missing == (ALTERED_ON,)
    assert standing["c"].missing == (MISSING_ON,)
    assert standing["b"].missing == ()
    assert [standing[letter].last for letter in "abc"] == [10, 6, 10]
    assert [standing[letter].silent for letter in "abc"] == [1, 5, 1]
    assert standing["b"].desk.retired_at
    assert not any(one.misfits or one.access_back or one.doubles or one.quarantined for one in standing.values())
    arrived = {key: lines for key, lines in written.items() if key not in (("a", ALTERED_ON), ("c", MISSING_ON))}
    assert hq.counted() == what_counts(arrived)
    assert everything_in(hq) == handed_over(arrived)

    hq.take(kept_well)
    assert hq.standing()["a"].missing == ()
    arrived["a", ALTERED_ON] = written["a", ALTERED_ON]
    assert hq.counted() == what_counts(arrived)
    assert everything_in(hq) == handed_over(arrived)


def what_counts(arrived: dict[tuple[str, int], list[TalkLine]]) -> set[tuple[str, int, int]]:
    newest: dict[tuple[str, int], TalkLine] = {}
    for lines in arrived.values():
        for line in lines:
            key = (line.desk[0], line.contact)
            if key not in newest or newest[key].revision < line.revision:
                newest[key] = line
    return {(*key, line.revision) for key, line in newest.items() if not line.withdrawn}


def handed_over(arrived: dict[tuple[str, int], list[TalkLine]]) -> dict[tuple[str, int, int], tuple[str, str, int]]:
    return {
        (line.desk[0], line.contact, line.revision): (line.notes, line.flight, len(line.signs))
        for lines in arrived.values()
        for line in lines
    }


def everything_in(hq: Headquarters) -> dict[tuple[str, int, int], tuple[str, str, int]]:
    tables = hq.everything()
    letters = {row[0]: row[1][0] for row in tables["desk"]}
    signs = [tuple(row[:3]) for row in tables["talk_sign"]]
    return {
        (letters[row[0]], row[1], row[2]): (row[13], row[10], signs.count(tuple(row[:3]))) for row in tables["talk"]
    }
