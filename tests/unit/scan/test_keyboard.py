"""What Hangul mode made of a scan is turned back into the keys that were pressed."""

import random
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airportdesk.scan.keyboard import latin, strokes

from .codes import in_hangul, in_syllables

KEYS = st.text("abcdefghijklmnopqrstuvwxyzRSTWQEOP0123456789 <>^/", max_size=60).map(
    lambda keys: keys.replace("S", "s")
)


@pytest.mark.parametrize(
    ("seen", "typed"),
    [
        ("한글", "gksrmf"),
        ("ㅡ1", "m1"),
        ("ㅖ<KOR", "P<KOR"),
        ("닭값", "ekfrrkqt"),
        ("꽈쒀", "RhkTnj"),
        ("ㅘㄳ", "hkrt"),
        ("ＩＣＮ　ＫＴＩ", "ICN KTI"),
        (unicodedata.normalize("NFD", "인천"), "dlscjs"),
        ("ﾡﾢ", "rR"),
        ("M1HONG/GILDONG", "M1HONG/GILDONG"),
    ],
)
def test_hangul_falls_apart_into_the_keys_of_the_two_set_layout(seen: str, typed: str) -> None:
    assert strokes(seen) == typed


@given(KEYS)
def test_every_key_comes_back_from_letters_and_from_syllables(keys: str) -> None:
    assert strokes(in_hangul(keys)) == keys
    assert strokes(in_syllables(keys)) == keys


@given(st.text(st.characters(codec=None), max_size=80))
def test_any_text_can_be_turned_into_latin(text: str) -> None:
    assert latin(text) == latin(latin(text)) or not text.isascii()


def test_capitals_come_back_although_most_keys_lost_their_shift() -> None:
    rng = random.Random(1)
    text = "".join(rng.choices("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 <>^/", k=2_000))
    assert latin(in_syllables(text, shift=True)) == text
    assert latin(in_syllables(text.lower(), shift=False)) == text
