"""Whatever a scanner, a keyboard or a torn bar code makes of a code, the readers never raise and never vouch for it."""

import json
import random
import re
import time
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airportdesk.scan import BoardingPass, Passport, is_travel_document, may_begin, scanned
from airportdesk.scan.keyboard import latin

from ..unit.scan.codes import TODAY, in_syllables, made_pass, made_zone

FOLDER = Path(__file__).resolve().parents[1] / "samples" / "scan"
SPECIMENS = [
    *(sample["payload"] for sample in json.loads((FOLDER / "boarding_passes.json").read_text(encoding="utf-8"))),
    (FOLDER / "passport_specimen.txt").read_text(encoding="ascii"),
]
STRANGE = "<>^/|`₩.,;:&\0\x1d\r\n\t \u3000＜ㅁㅏ각뷁\ud800\u202e\u0301😀ßŉ½ﷺ"
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789" + STRANGE
SHORT, LONG = 6_000, 1_000_000


def test_thousands_of_mutated_codes_are_read_or_refused() -> None:
    fuzz(SHORT, seed=1)


@pytest.mark.long
def test_a_million_mutated_codes_are_read_or_refused() -> None:
    fuzz(LONG, seed=2)


def fuzz(inputs: int, seed: int) -> None:
    """Mutate that many codes, look at each answer, and say what the answers were."""
    tally: Counter[str] = Counter()
    began = time.monotonic()
    for text in mutated(random.Random(seed), inputs):
        tally[look(text)] += 1
    said = ", ".join(f"{count:,} {kind}" for kind, count in tally.most_common())
    print(f"{inputs:,} inputs in {time.monotonic() - began:.0f} s, seed {seed}: {said}")
    assert {"BoardingPass", "Passport", "Passport marked", "Unread", "NoneType"} <= set(tally)


def look(text: str, today: date = TODAY) -> str:
    """Read a text, make sure the answer claims nothing it may not, and say what it was."""
    found = scanned(text, today)
    is_travel_document(text)
    may_begin(text[:9])
    if isinstance(found, BoardingPass):
        assert 1 <= len(found.legs) <= 4
        for number, leg in enumerate(found.legs):
            assert re.fullmatch("[A-Z]{3}", leg.origin)
            assert re.fullmatch("[A-Z]{3}", leg.destination)
            assert re.fullmatch("[A-Z0-9]{2,3}[0-9]{1,4}[A-Z]?", leg.flight)
            assert abs(leg.day - today) < timedelta(days=2 * 366)
            found.person(number)
    elif isinstance(found, Passport):
        if found.failed:
            assert found.complaint() is not None
            return "Passport marked"
        assert vouched_for(found, text), text
    return type(found).__name__


def vouched_for(found: Passport, text: str) -> bool:
    """Whether the number, both dates and the whole line are there with check digits that hold, computed here anew."""
    code = re.sub(r"[\r\n\t]+", "\n", latin(text).strip())
    code = re.sub("[^A-Z0-9\n]", "<", code)
    number = found.person().number
    if found.refilled:
        return number + digit(number) in code
    for start in (match.start() for match in re.finditer(re.escape(number), code)):
        line = code[start : start + 44]
        if (
            len(line) == 44
            and all(
                digit(line[part]) == line[at] for part, at in ((slice(9), 9), (slice(13, 19), 19), (slice(21, 27), 27))
            )
            and digit(line[:10] + line[13:20] + line[21:43]) == line[43]
        ):
            return True
    return False


def digit(field: str) -> str:
    """ICAO Doc 9303 part 3, 4.9, written down a second time so that one mistake is not made twice."""
    total = 0
    for place, character in enumerate(field):
        value = 0 if character == "<" else int(character) if character.isdigit() else ord(character) - 55
        total += value * (7, 3, 1)[place % 3]
    return str(total % 10)


def mutated(rng: random.Random, inputs: int) -> Iterator[str]:
    """Codes with up to four things done to them; one in twenty is noise from the start."""
    pool = [
        *SPECIMENS,
        *(made_pass(rng).text for _ in range(60)),
        *("\n".join(made_zone(rng).lines()) for _ in range(60)),
    ]
    for _ in range(inputs):
        text = rng.choice(pool) if rng.random() < 0.95 else "".join(rng.choices(ALPHABET, k=rng.randint(0, 120)))
        for _ in range(rng.choice((0, 1, 1, 1, 2, 3, 4))):
            text = MUTATIONS[rng.randrange(len(MUTATIONS))](text, rng, pool)
        yield text


def put(text: str, rng: random.Random, pool: list[str]) -> str:
    at = rng.randint(0, len(text))
    return text[:at] + rng.choice(ALPHABET) + text[at + 1 :]


def flip(text: str, rng: random.Random, pool: list[str]) -> str:
    at = rng.randint(0, len(text))
    return text[:at] + "".join(chr(ord(one) ^ 1 << rng.randrange(7)) for one in text[at : at + 1]) + text[at + 1 :]


def insert(text: str, rng: random.Random, pool: list[str]) -> str:
    at = rng.randint(0, len(text))
    return text[:at] + rng.choice(ALPHABET) * rng.choice((1, 1, 1, 2, 30)) + text[at:]


def leave_out(text: str, rng: random.Random, pool: list[str]) -> str:
    at = rng.randint(0, len(text))
    return text[:at] + text[at + rng.choice((1, 1, 2, 40)) :]


def tear(text: str, rng: random.Random, pool: list[str]) -> str:
    at = rng.randint(0, len(text))
    return text[:at] if rng.random() < 0.7 else text[at:]


def splice(text: str, rng: random.Random, pool: list[str]) -> str:
    other = rng.choice(pool)
    return text[: rng.randint(0, len(text))] + other[rng.randint(0, len(other)) :]


def mangle(text: str, rng: random.Random, pool: list[str]) -> str:
    return text.replace(rng.choice("<>^/ 0O1I\n"), rng.choice(("", " ", ",", "\\", "O", "0", "\r", "ㅣ")))


def press_hangul(text: str, rng: random.Random, pool: list[str]) -> str:
    return in_syllables(text)


def change_case(text: str, rng: random.Random, pool: list[str]) -> str:
    return text.swapcase()


MUTATIONS = (put, put, flip, insert, leave_out, tear, splice, mangle, mangle, press_hangul, change_case)


@given(
    st.text(st.characters(codec=None), max_size=200), st.sampled_from(("", "M1", "M4", "P<KOR", "]L0M2", "ㅡ1", "ㅖ<"))
)
def test_any_text_after_any_beginning_is_read_or_refused(text: str, beginning: str) -> None:
    look(beginning + text)


@given(st.dates(date(1, 1, 1), date(9999, 12, 31)), st.integers(0, 10_000))
def test_a_valid_pass_is_read_on_any_day_there_is(today: date, seed: int) -> None:
    look(made_pass(random.Random(seed)).text, today)


@given(st.integers(0, 10**9))
def test_valid_passes_come_back_whole(seed: int) -> None:
    made = made_pass(random.Random(seed))
    found = scanned(made.text, TODAY)
    assert isinstance(found, BoardingPass)
    assert (found.legs, found.person().name) == (made.legs, made.name)


@given(st.integers(0, 10**9))
def test_valid_zones_come_back_whole_and_one_changed_digit_is_told(seed: int) -> None:
    rng = random.Random(seed)
    zone = made_zone(rng)
    first, second = zone.lines()
    found = scanned(f"{first}\n{second}", TODAY)
    assert isinstance(found, Passport)
    assert (found.failed, found.person().number) == ((), zone.number)
    at = rng.choice((*range(14, 20), *range(21, 28), 43))
    wrong = second[:at] + str((int(second[at]) + rng.randint(1, 9)) % 10) + second[at + 1 :]
    torn = scanned(f"{first}\n{wrong}", TODAY)
    assert isinstance(torn, Passport)
    assert torn.failed
