"""A registration number is caught however it is written, and what looks like one is told apart; both are counted."""

import random
from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from airportdesk.registration import birth_of, check_digit_fits, found_in, masked

TODAY = date(2026, 11, 24)
KEPT = 7
"""Digits a masked number may keep: the birth date and what follows it."""
FALSE_MOST = 20
"""Of 10,000 flights, telephones, bookings, accounts and tickets: 12 when this was written, all thirteen bare digits."""
SCRIPTS = (
    "0123456789",
    "０１２３４５６７８９",
    "٠١٢٣٤٥٦٧٨٩",
    "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗",
    "⓪①②③④⑤⑥⑦⑧⑨",
    "공일이삼사오육칠팔구",
    "영일이삼사오륙칠팔구",
    "〇一二三四五六七八九",
)
SCRIPT = st.sampled_from(SCRIPTS)
MIDDLES = (
    *("", "-", " ", " - ", "–", "—", "―", "－", "~", ".", "/", "_", ",", ":", "\n", "\t", "  ", "\u3000", "\u2011"),
    *(" (", " 다시 ", "다시", "에", " dash ", "→", "・"),
)
UNSEEN = ("", "\u200b", "\u200d", "\ufeff", "\u2060", "\u00ad", "\u202e", "\u3164", "\ufe0f")


@st.composite
def numbers(draw: st.DrawFn) -> str:
    """Thirteen digits of somebody alive: a resident or an alien, the last digits random as since October 2020."""
    born = draw(st.dates(TODAY - timedelta(days=109 * 365), TODAY))
    kinds = "1256" if born.year < 2000 else "3478"
    return f"{born:%y%m%d}{draw(st.sampled_from(kinds))}{draw(st.integers(0, 999_999)):06}"


@st.composite
def written(draw: st.DrawFn) -> tuple[str, str]:
    """A number and a way somebody writes it."""
    number = draw(numbers())
    born, serial = (
        "".join(script[int(digit)] for digit in part)
        for part, script in zip((number[:6], number[6:]), draw(st.tuples(SCRIPT, SCRIPT)), strict=True)
    )
    middle = draw(st.sampled_from(MIDDLES))
    spaced = draw(st.sampled_from(("", "", "", " ", "-", ". "))) if middle else ""
    parts = [spaced.join(born), middle, spaced.join(serial)]
    if not middle and number.startswith(("180", "160", "1002", "82010", "82011")):
        parts[1] = "-"  # bare, these are read by their check digit: see the test of tickets
    unseen = draw(st.sampled_from(UNSEEN))
    return number, unseen.join("".join(parts))


@given(
    written(),
    st.sampled_from(("", "주민번호는 ", "방 302 ", "KE689 ", "a")),
    st.sampled_from(("", "입니다", "라고 ", ".", "\n010")),
)
@settings(max_examples=3_000, deadline=None)
@example(("9001011234567", "900101-1234567"), "", "")
def test_row_6_every_number_is_caught_however_it_is_written(one: tuple[str, str], before: str, after: str) -> None:
    number, text = one
    whole = f"{before}{text}{after}"
    found = found_in(whole, TODAY)
    assert len(found) == 1
    assert whole[found[0].start : found[0].end] == text
    assert found[0].alien == (number[6] in "5678")
    hidden = masked(whole, TODAY)
    assert len(hidden) == len(whole)
    assert hidden.startswith(before)
    assert hidden.endswith(after)
    assert hidden[len(before) : len(before) + len(text)].count("*") == 13 - KEPT
    assert [a for a, b in zip(whole, hidden, strict=True) if a != b] == [whole[at] for at in found[0].hidden]
    assert found_in(hidden, TODAY) == ()


@given(st.lists(numbers(), min_size=2, max_size=5))
def test_row_6_of_several_numbers_in_one_note_each_is_caught(several: list[str]) -> None:
    text = "\n".join(f"{n}. {number[:6]}-{number[6:]} 가족" for n, number in enumerate(several, 1))
    assert len(found_in(text, TODAY)) == len(several)
    assert all(number[7:] not in masked(text, TODAY) for number in several)


@given(numbers(), st.integers(8, 12), st.sampled_from(("-", "－", " ", "")))
@settings(max_examples=1_000)
def test_row_6_of_a_number_that_is_still_being_typed_no_more_than_seven_digits_are_kept(
    number: str, typed: int, middle: str
) -> None:
    text = f"메모 {number[:6]}{middle}{number[6:typed]}"
    born = date((1900 if number[6] in "1256" else 2000) + int(number[:2]), int(number[2:4]), int(number[4:6]))
    if not TODAY - timedelta(days=95 * 365) < born < TODAY - timedelta(days=2 * 365):
        return  # may be the days of a journey: see below
    least = 8 if middle.strip() else 12 if (number.startswith("01") and not middle) else 11
    kept = masked(text, TODAY, half_typed=True)
    assert sum(letter.isdigit() for letter in kept) == (KEPT if typed >= least else typed)


@pytest.mark.parametrize(
    "text",
    [
        *("261124-1205", "261124-261205", "260101-03", "251124 1812", "01012345678", "900101-1", "900101"),
        *("850101 키 1234", "예약 12345678", "2026-11-24 18:12", "1990-01-02"),
    ],
)
def test_what_is_no_beginning_of_a_number_stays_as_it_was_typed(text: str) -> None:
    assert masked(text, TODAY, half_typed=True) == text


@pytest.mark.parametrize(
    "text",
    [
        *("900101-1******", "991301-1234567", "990231-1234567", "900101-9234567", "900101-0234567", "900101-3234567"),
        *("+82-010-1234-5678", "+8201012345678", "180-2403123456", "1002-123-456789", "12345678901234"),
        *("9,001,011,234,567", "160101-123456", "261125-3234567"),
        *("261124-261205 7C2204", "900101-123456 7c"),
    ],
)
def test_what_cannot_be_a_number_is_left_alone(text: str) -> None:
    assert found_in(text, TODAY) == ()


def test_thirteen_bare_digits_that_are_usually_a_ticket_are_a_number_only_with_its_check_digit() -> None:
    fitting = [n for n in range(10) if found_in(f"180101312345{n}", TODAY)]
    assert len(fitting) == 1
    assert check_digit_fits(f"180101312345{fitting[0]}")
    assert [n for n in range(10) if found_in(f"180101-312345{n}", TODAY)] == [*range(10)]


@pytest.mark.parametrize(("number", "fits"), [("0001013000008", True), ("0001013000007", False)])
def test_the_check_digit_is_the_weighted_sum_modulo_eleven(number: str, fits: bool) -> None:
    # 0*2+0*3+0*4+1*5+0*6+1*7+3*8 = 36; 36 % 11 = 3; (11 - 3) % 10 = 8
    assert check_digit_fits(number) is fits


def test_the_serial_alone_is_caught_where_it_is_called_one() -> None:
    assert masked("생년월일 900101, 뒷자리는 1234567", TODAY) == "생년월일 900101, 뒷자리는 1******"
    assert found_in("전화 뒷자리 5678", TODAY) == ()


def test_the_birth_date_in_a_number_is_read_with_its_century() -> None:
    assert [birth_of(text, TODAY) for text in ("900102-2234567", "050607-4234567", "900102")] == [
        *("1990-01-02", "2005-06-07", ""),
    ]


def test_row_6_of_ten_thousand_other_strings_few_are_taken_for_a_number() -> None:
    rng = random.Random(6)
    taken: Counter[str] = Counter()
    made: Counter[str] = Counter()
    for kind, count, make in OTHERS:
        for _ in range(count):
            made[kind] += 1
            taken[kind] += bool(found_in(make(rng), TODAY))
    print(f"\n{sum(taken.values())} of {made.total():,} taken for a registration number:")
    for kind, count in made.items():
        print(f"  {kind}: {taken[kind]} of {count:,}")
    assert made.total() == 10_000
    assert sum(taken.values()) <= FALSE_MOST
    assert {kind for kind, count in taken.items() if count} <= {"ticket, bare digits", "order number of 13 digits"}


def _day(rng: random.Random) -> date:
    return TODAY + timedelta(days=rng.randint(-400, 400))


def _flight(rng: random.Random) -> str:
    code = rng.choice(("KE", "OZ", "7C", "LJ", "TW", "ZE", "RF", "K6", "VN", "VJ", "CX", "AAR", "KAL", "JJA"))
    number, day, at = rng.randint(1, 9999), _day(rng), f"{rng.randint(0, 23):02}{rng.randint(0, 59):02}"
    seat = f"{rng.randint(1, 60)}{rng.choice('ABCDEFGHJK')}"
    return rng.choice(
        (
            f"{code}{number} {day:%m/%d} {at[:2]}:{at[2:]}",
            f"{code}{number:04} {day:%Y%m%d} {at} {seat}",
            f"{code} {number} {day:%y%m%d} {at}",
            f"{day:%y%m%d} {code}{number} ICN-PNH {at}",
            f"{day:%d%b%y} {code}{number} {at} 게이트 {rng.randint(1, 270)}",
            f"{day:%Y-%m-%d}~{_day(rng):%Y-%m-%d} {code}{number}",
            f"{day:%y%m%d}-{_day(rng):%y%m%d} {code}{number}",
            f"{day:%y%m%d}{at} {code}{number}",
        )
    )


def _digits(rng: random.Random, count: int) -> str:
    return "".join(rng.choices("0123456789", k=count))


def _phone(rng: random.Random) -> str:
    middle, last = _digits(rng, 4), _digits(rng, 4)
    seoul, khmer = f"{rng.randint(2, 9)}{_digits(rng, 2)}", rng.choice(("10", "11", "12", "15", "69", "70", "96", "97"))
    tail = _digits(rng, rng.choice((6, 7)))
    return rng.choice(
        (
            *(f"010-{middle}-{last}", f"010{middle}{last}", f"010 {middle} {last}", f"+82-10-{middle}-{last}"),
            *(f"+82 010 {middle} {last}", f"+82010{middle}{last}", f"82-10-{middle}-{last}", f"8210{middle}{last}"),
            *(f"0082-10-{middle}-{last}", f"00700-82-10-{middle}-{last}", f"02-{seoul}-{last}", f"031 {seoul} {last}"),
            *(
                f"+855 {khmer} {tail[:3]} {tail[3:]}",
                f"+855{khmer}{tail}",
                f"00855-{khmer}-{tail}",
                f"855 {khmer} {tail}",
            ),
            *(
                f"+84 9{_digits(rng, 8)}",
                f"+66-8{_digits(rng, 8)}",
                f"+86 13{_digits(rng, 9)}",
                f"+63 9{_digits(rng, 9)}",
            ),
            *(f"010-{middle}-{last} / 010-{last}-{middle}", f"010{middle}{last} 010{last}{middle}"),
        )
    )


def _booking(rng: random.Random) -> str:
    letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
    return rng.choice(
        (
            "".join(rng.choices(letters, k=6)),
            f"예약번호 {_digits(rng, rng.choice((8, 9, 10, 11, 12)))}",
            f"{rng.choice(TICKETS)}-{_digits(rng, 10)}",
            f"{rng.choice(TICKETS)} {_digits(rng, 10)}",
            f"KE-{_digits(rng, 14)}",
            f"T{_digits(rng, 8)}-{_digits(rng, 4)}",
        )
    )


TICKETS = (
    "180",
    "988",
    "718",
    "806",
    "722",
    "839",
    "738",
    "188",
    "160",
    "217",
    "618",
    "999",
    "784",
    "297",
    "079",
    "978",
)
ACCOUNTS = (
    *((6, 2, 6), (3, 3, 6), (4, 3, 6), (3, 4, 4, 2), (4, 2, 7), (3, 6, 5), (3, 6, 2, 3), (4, 4, 4, 1)),
    *((4, 4, 4, 4), (3, 2, 6), (3, 3, 6)),
)


def _account(rng: random.Random) -> str:
    return "-".join(_digits(rng, count) for count in rng.choice(ACCOUNTS))


OTHERS: tuple[tuple[str, int, Callable[[random.Random], str]], ...] = (
    ("flight with day, time or seat", 3_000, _flight),
    ("telephone", 3_500, _phone),
    ("booking code, ticket with its hyphen", 1_500, _booking),
    ("account with its hyphens", 800, _account),
    ("ticket, bare digits", 700, lambda rng: f"{rng.choice(TICKETS)}{_digits(rng, 10)}"),
    ("order number of 13 digits", 500, lambda rng: _digits(rng, 13)),
)
