"""Masked, a traveller can be told from the next one and not be named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airportdesk.masked import masked_birth, masked_name, masked_phone


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("홍길동", "홍*동"),
        ("김수", "김*"),
        ("김", "*"),
        ("남궁민수", "남**수"),
        ("홍 길동", "홍 *동"),
        ("陳大文", "陳*文"),
        ("John Hong", "J*** H***"),
        ("KIM/MINSU MR", "K*** M***"),
        ("Nguyễn Văn An", "N*** V*** A***"),
        ("Jo", "J***"),
        ("J", "*"),
        ("홍길동(Hong)", "홍***"),
        ("(Hong)", "H***"),
        ("សុខ ដារ៉ា", "ស*** ដ***"),
        ("A\u0301ngel", "A\u0301***"),
        ("", ""),
        ("  ", "  "),
    ],
)
def test_row_16_a_name_is_shown_by_its_ends_alone(name: str, shown: str) -> None:
    assert masked_name(name) == shown


@given(st.text(st.characters(codec="utf-8"), max_size=30))
def test_row_16_of_no_word_more_than_its_first_letter_and_of_no_korean_name_more_than_its_ends_is_left(
    name: str,
) -> None:
    shown = masked_name(name)
    for word, masked in zip(name.split(), shown.split(), strict=True):
        left = [letter for letter in masked if letter.isalnum()]
        assert len(left) <= 2
        assert len(left) < max(2, len([letter for letter in word if letter.isalnum()])) or len(name.split()) > 1
    assert not name.strip() or "*" in shown


@pytest.mark.parametrize(
    ("phone", "shown"),
    [
        ("010-1234-5678", "***-****-5678"),
        ("+855 12 345 678", "+*** ** **5 678"),
        ("119", "***"),
        ("카톡 job", "** ***"),
        ("", ""),
    ],
)
def test_row_16_of_a_telephone_the_last_four_digits_are_left(phone: str, shown: str) -> None:
    assert masked_phone(phone) == shown


def test_row_16_of_a_birth_date_the_year_is_left() -> None:
    assert (masked_birth("1990-01-02"), masked_birth("")) == ("1990-**-**", "")
