"""What may be a scan is known from its first keys and its shape; what people type is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airportdesk.scan import is_travel_document, may_begin, scanned

from .codes import TODAY, Zone, in_syllables
from .test_boarding_pass import PLAIN

FIRST, SECOND = Zone().lines()


@pytest.mark.parametrize("text", [PLAIN, "]Q3" + PLAIN, in_syllables(PLAIN), FIRST + SECOND, FIRST, PLAIN[:25]])
def test_every_beginning_of_a_scan_may_become_one(text: str) -> None:
    assert all(may_begin(text[:length]) for length in range(1, 15))
    assert is_travel_document(text)


@pytest.mark.parametrize("text", ["", "1", "a", "ㅎ", "Mo", "M5", "mm", "P1", "]1", "면담", "pppp", "\n"])
def test_what_cannot_become_a_scan_is_known_at_once(text: str) -> None:
    assert not may_begin(text)


@pytest.mark.parametrize(
    "text",
    [
        "phnom penh airport, two nights with friends",
        "Phnom Penh 2026-11-24 18:50 ... going with 3 friends",
        "M1",
        "8801234567890",
        "https://example.org/p?q=12345678901234567890",
        "프놈펜에서 일한다고 함",
        "pppppppppppppppppppppppppp",
    ],
)
def test_other_text_is_no_travel_document(text: str) -> None:
    assert not is_travel_document(text)
    assert scanned(text, TODAY) is None or text == "M1"


@given(st.text(st.characters(codec=None), max_size=120))
def test_any_text_has_a_shape_or_none(text: str) -> None:
    scanned(text, TODAY)
    may_begin(text)
    is_travel_document(text)
