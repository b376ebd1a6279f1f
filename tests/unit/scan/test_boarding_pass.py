"""A boarding pass gives flight, route and date, whatever scanner and keyboard did to it."""

import json
import random
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from airportdesk.scan import BoardingPass, Leg, Unread, scanned
from airportdesk.scan.boarding_pass import boarding_pass, nearest_day

from .codes import TODAY, in_hangul, in_syllables, made_pass

SAMPLES = json.loads(
    (Path(__file__).parents[2] / "samples" / "scan" / "boarding_passes.json").read_text(encoding="utf-8")
)
PLAIN = "M1HONG/GILDONG        EXYZ123 ICNKTIKE 0689 328Y032A0101 100"
TWO_LEGS = next(sample["payload"] for sample in SAMPLES if "two legs all fields" in sample["source"])


def read(text: str, today: date = TODAY) -> BoardingPass:
    found = scanned(text, today)
    assert isinstance(found, BoardingPass), found
    return found


def refused(text: str) -> Unread:
    found = scanned(text, TODAY)
    assert isinstance(found, Unread), found
    return found


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample["source"])
def test_the_published_specimens_are_read(sample: dict[str, object]) -> None:
    found = read(str(sample["payload"]))
    legs = sample["legs"]
    assert isinstance(legs, list)
    for leg, person, wanted in zip(found.legs, map(found.person, range(4)), legs, strict=False):
        assert (leg.origin, leg.destination) == (wanted["frm"], wanted["to"])
        assert leg.flight == f"{wanted['carrier']}{int(wanted['flight'])}"
        assert f"{leg.day:%j}" == wanted["julian"]
        assert person.name == sample["name"]
        assert (person.pnr, person.seat) == (wanted["pnr"], wanted["seat"].lstrip("0"))
        assert person.sequence == wanted["seq"]
    assert len(found.legs) == len(legs)


def test_flight_route_and_date_are_known_and_the_person_only_when_asked_for() -> None:
    found = read(PLAIN)
    assert found.legs == (Leg("ICN", "KTI", "KE689", TODAY),)
    assert "HONG" not in repr(found)
    assert "XYZ123" not in repr(found)
    assert found.person().name == "HONG GILDONG"
    assert found.person().seat == "32A"


@pytest.mark.parametrize("seed", range(40))
def test_every_valid_pass_of_one_to_four_legs_is_read_back(seed: int) -> None:
    made = made_pass(random.Random(seed))
    found = read(made.text)
    assert found.legs == made.legs
    assert (found.version, found.signed) == (made.version, made.signed)
    for number, (pnr, seat) in enumerate(zip(made.pnrs, made.seats, strict=True)):
        assert found.person(number) == replace(found.person(number), name=made.name, pnr=pnr, seat=seat)


@pytest.mark.parametrize("seed", range(40))
def test_a_scan_in_hangul_mode_small_or_with_marks_mangled_gives_the_same_legs(seed: int) -> None:
    made = made_pass(random.Random(seed))
    for text in (
        in_hangul(made.text),
        in_syllables(made.text),
        made.text.lower(),
        made.text.swapcase(),
        made.text.rstrip(" "),
        made.text + "\r\n",
        "]L0" + made.text,
        "\x02" + made.text + "\x03",
        made.text.replace(">", ".").replace("^", "6".replace("6", "`")),
        made.text.replace("/", "&"),
        made.text.replace(">", ""),
        made.text.replace("^", ""),
    ):
        found = read(text)
        assert found.legs == made.legs, text
        assert found.person().name == made.name


def test_a_signature_block_is_seen_and_its_mark_may_be_lost() -> None:
    assert read(TWO_LEGS).signed
    assert read(TWO_LEGS.replace("^", "~")).signed
    assert read(TWO_LEGS.replace("^", "")).signed
    assert not read(PLAIN).signed


def test_carriers_have_two_or_three_characters() -> None:
    assert read(PLAIN.replace("KE 0689 ", "7C 4407 ")).legs[0].flight == "7C4407"
    assert read(PLAIN.replace("KE 0689 ", "AAR0739 ")).legs[0].flight == "AAR739"
    assert read(PLAIN.replace("KE 0689 ", "K6 0831A")).legs[0].flight == "K6831A"
    assert refused(PLAIN.replace("KE 0689 ", "12 0689 ")).field == "flight"


@pytest.mark.parametrize(
    ("number", "today", "day"),
    [
        (328, date(2026, 11, 24), date(2026, 11, 24)),
        (1, date(2026, 12, 31), date(2027, 1, 1)),
        (365, date(2027, 1, 1), date(2026, 12, 31)),
        (366, date(2028, 12, 31), date(2028, 12, 31)),
        (366, date(2029, 1, 1), date(2028, 12, 31)),
        (366, date(2027, 6, 1), date(2028, 12, 31)),
        (366, date(2026, 12, 31), None),
        (60, date(2028, 2, 29), date(2028, 2, 29)),
        (60, date(2027, 3, 1), date(2027, 3, 1)),
        (121, date(2026, 11, 24), date(2027, 5, 1)),
        (0, date(2026, 11, 24), None),
        (999, date(2026, 11, 24), None),
    ],
)
def test_a_day_of_the_year_is_put_into_the_nearest_year(number: int, today: date, day: date | None) -> None:
    assert nearest_day(number, today) == day


@pytest.mark.parametrize(
    ("text", "field"),
    [
        (PLAIN[:40], "length"),
        (TWO_LEGS[:170], "length"),
        ("M5" + PLAIN[2:], "legs"),
        (PLAIN.replace("ICNKTI", "1CNKTI"), "origin"),
        (PLAIN.replace("ICNKTI", "ICNK I"), "destination"),
        (PLAIN.replace("0689", "06A9"), "flight"),
        (PLAIN.replace("328Y", "366Y"), "date"),
        (PLAIN.replace("328Y", "3Z8Y"), "date"),
        (PLAIN[:-2] + "0G", "length"),
    ],
)
def test_a_pass_that_cannot_be_read_says_which_part(text: str, field: str) -> None:
    found = refused(text)
    assert (found.what, found.field) == ("boarding_pass", field)
    assert "다시 스캔" in found.words.ko or field == "legs"


def test_a_pass_as_it_comes_in_is_read_without_asking_what_it_is() -> None:
    assert boarding_pass(PLAIN, TODAY) == scanned(PLAIN, TODAY)
