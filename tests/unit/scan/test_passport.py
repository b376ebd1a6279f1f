"""A passport's zone is read, and a check digit that does not hold is told by name."""

import random
from dataclasses import replace
from pathlib import Path

import pytest

from airportdesk.scan import Passport, Unread, scanned
from airportdesk.scan.passport import check_digit

from .codes import TODAY, Zone, in_hangul, in_syllables, made_zone

SPECIMEN = (Path(__file__).parents[2] / "samples" / "scan" / "passport_specimen.txt").read_text(encoding="ascii")
FIRST, SECOND = SPECIMEN.split()


def read(text: str) -> Passport:
    found = scanned(text, TODAY)
    assert isinstance(found, Passport), found
    return found


def with_second(line: str) -> Passport:
    return read(f"{FIRST}\n{line}")


def test_the_specimen_of_icao_is_read_and_all_its_check_digits_hold() -> None:
    found = read(SPECIMEN)
    assert found.failed == ()
    assert found.complaint() is None
    assert "ERIKSSON" not in repr(found)
    assert "L898902C3" not in repr(found)
    assert found.person().name == "ERIKSSON ANNA MARIA"
    assert found.person().number == "L898902C3"


def test_the_check_digits_of_the_specimen_are_computed() -> None:
    assert [check_digit(field) for field in ("L898902C3", "740812", "120415", "ZE184226B<<<<<")] == list("6291")


@pytest.mark.parametrize("seed", range(40))
def test_every_valid_zone_is_read_back(seed: int) -> None:
    zone = made_zone(random.Random(seed))
    first, second = zone.lines()
    found = read(f"{first}\n{second}")
    assert found == replace(found, failed=(), mistaken=(), refilled=False)
    assert found.person().number == zone.number
    assert found.person().name == f"{zone.surname} {zone.given}".replace("<", " ")[:39].strip()


@pytest.mark.parametrize("seed", range(40))
def test_lines_joined_parted_trimmed_mangled_or_in_hangul_mode_give_the_same_person(seed: int) -> None:
    zone = made_zone(random.Random(seed))
    first, second = zone.lines()
    person = read(f"{first}\n{second}").person()
    for text in (
        first + second,
        first.rstrip("<") + second,
        f"{first}\r{second}\r",
        f"{first}\r\n{second}\r\n",
        f"{first}\t{second}\t",
        f"{first.rstrip('<')}\n{second}",
        f"{first}\n{second}".replace("<", ","),
        f"{first}\n{second}".replace("<", "＜"),
        f"{first}\n{second}".replace("<", "₩"),
        f"{first}\n{second}".lower(),
        in_hangul(f"{first}\n{second}"),
        in_syllables(f"{first}\n{second}"),
    ):
        found = read(text)
        assert found.failed == (), text
        assert found.person() == person


@pytest.mark.parametrize("seed", range(40))
def test_lost_fillers_come_back_only_where_every_check_digit_confirms_it(seed: int) -> None:
    zone = made_zone(random.Random(seed))
    first, second = zone.lines()
    found = scanned(f"{first}\n{second}".replace("<", ""), TODAY)
    if isinstance(found, Passport):
        assert found.refilled or "<" not in second
        assert found.failed == ()
    else:
        assert isinstance(found, Unread)
        assert found.field == "length"


def test_a_korean_zone_without_its_fillers_still_gives_the_number() -> None:
    first, second = Zone().lines()
    assert "<" in second
    found = read(f"{first}\n{second}".replace("<", ""))
    assert found.refilled
    assert found.person().number == "M123A4567"


@pytest.mark.parametrize(
    ("at", "failed"),
    [
        (0, ("number", "composite")),
        (9, ("number", "composite")),
        (14, ("birth", "composite")),
        (22, ("expiry", "composite")),
        (30, ("optional", "composite")),
        (43, ("composite",)),
    ],
)
def test_one_wrong_character_is_told_by_the_field_it_is_in(at: int, failed: tuple[str, ...]) -> None:
    wrong = "5" if SECOND[at] != "5" else "2"
    found = with_second(SECOND[:at] + wrong + SECOND[at + 1 :])
    assert found.failed == failed
    complaint = found.complaint()
    assert complaint is not None
    assert "전체" in complaint.ko


def test_a_letter_o_for_the_digit_0_is_told_and_never_put_right() -> None:
    found = with_second(SECOND.replace("898902", "8989O2"))
    assert found.failed == ("number", "composite")
    assert found.mistaken == ("number",)
    assert found.person().number == "L8989O2C3"
    complaint = found.complaint()
    assert complaint is not None
    assert "숫자 0·1 자리에 글자 O·I" in complaint.ko
    assert with_second(SECOND.replace("740812", "74O812")).mistaken == ("birth",)


def test_a_digit_in_the_name_is_told() -> None:
    assert read(SPECIMEN.replace("ERIKSSON", "ERIKSS0N")).failed == ("name",)


@pytest.mark.parametrize(
    "text",
    [FIRST, f"{FIRST}\n{SECOND[:40]}", FIRST + SECOND[:-1], f"{FIRST}<<<{SECOND[:20]}"],
    ids=["one line", "short line", "short joined", "broken off"],
)
def test_a_zone_of_the_wrong_length_is_not_read(text: str) -> None:
    found = scanned(text, TODAY)
    assert isinstance(found, Unread)
    assert found.what == "passport"
    assert found.field == "length"


def test_another_travel_document_is_no_passport() -> None:
    found = scanned(
        "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<", TODAY
    )
    assert isinstance(found, Unread)
    assert found.field == "document"
