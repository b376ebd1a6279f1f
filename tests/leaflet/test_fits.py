"""Texts a supervisor is about to save: what does not fit is named by its block."""

import msgspec
import pytest

from airportdesk.leaflet import fits
from airportdesk.leaflet.fitting import LINES
from airportdesk.pack.leaflets import LeafletWords, Steps
from airportdesk.text import LeafletLanguage

from .samples import LANGUAGES, PACK

LONG = "가나다라마 " * 60


def changed(words: dict[str, str], language: LeafletLanguage = "ko") -> LeafletWords:
    texts = PACK.leaflets[language]
    replaced: LeafletWords = msgspec.structs.replace(texts, words={**texts.words, **words})
    return replaced


def entries(texts: LeafletWords, language: LeafletLanguage = "ko") -> list[str]:
    return [misfit.entry for misfit in fits(texts, language, PACK)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_programs_own_texts_fit_every_paper(language: LeafletLanguage) -> None:
    assert entries(PACK.leaflets[language], language) == []


@pytest.mark.parametrize("name", sorted(LINES))
def test_a_phrase_that_is_too_long_is_named_and_said_how_long_it_may_be(name: str) -> None:
    (misfit,) = fits(changed({name: LONG}), "ko", PACK)
    assert misfit.entry == f"words.{name}"
    assert f"{LINES[name]}줄 안으로" in misfit.words.ko


@pytest.mark.parametrize(
    ("part", "entry"),
    [
        ("title", "reason.job.title"),
        ("lead", "reason.job.lead"),
    ],
)
def test_a_part_of_a_reason_that_is_too_long_is_named(part: str, entry: str) -> None:
    texts = PACK.leaflets["ko"]
    job = msgspec.structs.replace(texts.reason["job"], **{part: LONG})
    assert entries(msgspec.structs.replace(texts, reason={**texts.reason, "job": job})) == [entry]


def test_a_question_a_step_and_an_advice_that_are_too_long_are_named() -> None:
    texts = PACK.leaflets["ko"]
    money = msgspec.structs.replace(texts.reason["money"], questions=("짧은 질문", LONG, "또 하나"))
    passport = Steps("여권", (LONG,))
    payer = msgspec.structs.replace(texts.advice["payer"], text=LONG)
    longer = msgspec.structs.replace(
        texts,
        reason={**texts.reason, "money": money},
        passport=passport,
        advice={**texts.advice, "payer": payer},
    )
    assert entries(longer) == ["reason.money.questions", "passport.steps", "advice.payer"]


def test_a_phrase_that_stands_inside_a_line_must_stay_short() -> None:
    assert entries(changed({"stale": "반드시 지금 다시 확인해 주셔야 하는 오래된 정보"})) == ["words.stale"]


def test_a_character_that_cannot_be_printed_is_named_before_anything_is_measured() -> None:
    (misfit,) = fits(changed({"title": "떠나기 전 ☎"}), "ko", PACK)
    assert misfit.entry == "words.title"
    assert "☎" in misfit.words.ko
    assert entries(changed({"title": "出发之前"})) == ["words.title"]
    assert entries(changed({"title": "出发之前"}, "zh"), "zh") == []


def test_a_code_that_would_be_too_fine_is_named() -> None:
    assert entries(changed({"qr_text": "있는 곳과 이름을 알려 주세요. " * 9})) == ["words.qr_text"]


def test_blocks_that_are_each_short_enough_but_too_much_together_are_found_on_the_paper() -> None:
    texts = PACK.leaflets["ko"]
    steps = Steps("여권", ("이 걸음 하나는 두 줄에 다 들어갈 만큼 짧습니다.",) * 60)
    found = fits(msgspec.structs.replace(texts, passport=steps), "ko", PACK)
    assert found
    assert {misfit.entry for misfit in found} <= {f"reason.{id}" for id in texts.reason}
    assert any("a4_folded" in misfit.words.ko for misfit in found)
