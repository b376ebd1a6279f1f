"""Row 5: words about sensitive matters are told while they are typed, and never stop a talk from being saved."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from airportdesk.intake.sensitive import matters, sensitive_draft, sensitive_in, sensitive_record
from airportdesk.model import Draft, Overrule
from airportdesk.model.lists import Concern

from ..export.samples import FAMILY, noted, record

HERE = Path(__file__).resolve().parent
NOTES: dict[str, Any] = tomllib.loads((HERE / "sensitive.toml").read_text(encoding="utf-8"))


def ids(text: str) -> list[str]:
    return [matter.id for matter in sensitive_in(text)]


@pytest.mark.parametrize("note", NOTES["sensitive"], ids=lambda note: note["text"])
def test_row_5_a_note_about_a_sensitive_matter_is_told_with_the_matter(note: dict[str, Any]) -> None:
    assert ids(note["text"]) == note["expected"]


@pytest.mark.parametrize("text", NOTES["harmless"])
def test_row_5_a_look_alike_is_not_told(text: str) -> None:
    assert ids(text) == []


def test_row_5_what_the_list_misses_is_counted_and_no_more_than_it_was() -> None:
    assert [text for text in NOTES["missed"] if ids(text)] == []
    assert len(NOTES["missed"]) == 4


def test_row_5_of_the_notes_of_the_phrase_lexicon_few_are_told() -> None:
    text = (HERE / "risk" / "fresh_notes.toml").read_text(encoding="utf-8")
    notes = re.findall(r'text = "(.*?)"', text)
    told = [note for note in notes if ids(note)]
    print(f"\n{len(told)} of {len(notes)} notes are told of", *told, sep="\n  ")
    assert len(notes) > 500
    assert len(told) <= 7


def test_row_5_every_matter_of_the_law_has_words_in_both_languages() -> None:
    assert {matter.id for matter in matters()} == {
        *("health", "belief", "union_party", "crime", "origin", "sexuality"),
    }
    for matter in matters():
        assert matter.words.ko
        assert matter.words.en
        assert len(set(matter.spellings)) == len(matter.spellings)
        assert all(word == "".join(word.split()).casefold() for word in (*matter.spellings, *matter.unless))


def test_row_5_the_field_is_named_whichever_it_is() -> None:
    told = sensitive_draft(Draft(notes="교회에서", referred="정신과", follow_what="출소 확인", overrule_reason="임신"))
    assert told.ko == "메모: 사상·신념·종교; 판단 이유: 건강; 넘긴 곳: 건강; 후속 조치: 범죄경력"
    assert sensitive_draft(Draft(notes="앙코르와트")).ko == ""


def test_row_5_the_mark_goes_with_the_record() -> None:
    assert sensitive_record(noted("우울증 약")).en == "notes: health; reason: health"
    overruled = record(FAMILY, 2, Overrule(Concern.NONE, "노조 간부로 확인"), reason="전과 이야기를 지움")
    assert sensitive_record(overruled).ko == "판단 이유: 노동조합·정당; 고친 이유: 범죄경력"
