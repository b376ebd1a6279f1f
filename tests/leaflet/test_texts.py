"""The texts of the leaflets in every language: none lacks, none accuses, all can be printed."""

import re

import pytest

from airportdesk.leaflet.fonts import missing
from airportdesk.pack.shapes import Hotline, Level, Place
from airportdesk.text import LeafletLanguage

from .samples import LANGUAGES, PACK, contact, made, read


def _all_texts(language: LeafletLanguage) -> list[str]:
    words = PACK.leaflets[language]
    said = [*words.words.values(), *(f"{a.lead} {a.text}" for a in words.advice.values())]
    for reason in words.reason.values():
        said += [reason.title, reason.lead, *reason.questions]
    assert words.passport is not None
    return [*said, words.passport.title, *words.passport.steps]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_leaflet_id_of_a_sign_has_its_advice_in_every_language(language: LeafletLanguage) -> None:
    ids = {sign.leaflet for sign in PACK.signs if sign.leaflet}
    assert ids <= set(PACK.leaflets[language].advice)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_block_of_the_korean_texts_lacks_in_another_language(language: LeafletLanguage) -> None:
    """The message of a failure names the blocks that lack."""
    ko, other = PACK.leaflets["ko"], PACK.leaflets[language]
    assert [f"words.{name}" for name in ko.words if not other.words.get(name, "").strip()] == []
    assert [f"advice.{id}" for id in ko.advice if id not in other.advice] == []
    assert [f"reason.{id}" for id in ko.reason if id not in other.reason] == []
    for id, advice in other.advice.items():
        assert advice.lead.strip(), id
        assert advice.text.strip(), id
    for id, reason in other.reason.items():
        assert bool(reason.lead) == bool(ko.reason[id].lead), id
        assert reason.covers == ko.reason[id].covers, id
    assert ko.passport is not None
    assert other.passport is not None
    assert len(other.passport.steps) == len(ko.passport.steps)
    assert ko.general == other.general
    for name in ko.words:
        assert set(re.findall(r"{\w+}", ko.words[name])) == set(re.findall(r"{\w+}", other.words[name])), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_levels_hotlines_and_the_main_places_have_a_name_in_every_language(language: LeafletLanguage) -> None:
    named: list[Level | Hotline | Place] = [*PACK.levels, *PACK.hotlines]
    alerted = {alert.area for alert in PACK.alerts}
    named += [place for place in PACK.place_file.place if place.id in alerted or place.kind == "province"]
    assert [n.id for n in named if not getattr(n, language)] == []
    assert all(level.asks(language) != level.asks_en or language == "en" for level in PACK.levels)


def test_what_has_no_chinese_or_vietnamese_name_is_printed_in_english() -> None:
    assert PACK.place["veal-veng"].printed("zh") == "Veal Veaeng"
    assert read(made(contact("veal-veng"), "zh")).says("Veal Veaeng")


def test_texts_no_native_reader_has_checked_say_so_in_the_data() -> None:
    unchecked = [language for language in LANGUAGES if PACK.leaflets[language].checked_by_native is False]
    assert unchecked == ["zh", "vi"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_texts_accuse_nobody_and_hold_no_undated_telephone_number(language: LeafletLanguage) -> None:
    said = " ".join(_all_texts(language)).casefold()
    for accusing in (
        "의심",
        "용의",
        "범죄",
        "피의",
        "혐의",
        "가담",
        "suspect",
        "criminal",
        "crime",
        "offender",
        "guilty",
        "嫌疑",
        "犯罪",
        "tội phạm",
        "nghi phạm",
    ):
        assert accusing not in said
    assert set(re.findall(r"\d{3,}", said)) <= {"0404"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_fonts_have_every_glyph_of_pack_and_leaflet(language: LeafletLanguage) -> None:
    said = [f"{place.printed(language)}{place.note(language)}" for place in PACK.place_file.place]
    said += [f"{level.printed(language)}{level.asks(language)}{level.legal(language)}" for level in PACK.levels]
    said += [line.printed(language) for line in PACK.hotlines]
    assert missing("".join((*said, *_all_texts(language))), chinese=language == "zh") == ""
