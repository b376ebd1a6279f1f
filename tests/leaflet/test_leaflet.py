"""The leaflet, as the traveller reads it."""

import re
import subprocess
import sys
from dataclasses import replace
from datetime import datetime
from random import Random

import pypdfium2
import pytest

from airportdesk.atlas.looks import LOOKS
from airportdesk.leaflet.sheet import missing
from airportdesk.leaflet.words import LeafletError, advice_for, day_words
from airportdesk.model import KST, Contact, DeskInfo, Ground, Traveller
from airportdesk.risk import assessment
from airportdesk.text import Language

from .samples import AT, BANNED, DESK, FAMILY, LANGUAGES, PACK, RULES, UNVERIFIED_JOB, contact, made, read


@pytest.mark.parametrize("language", LANGUAGES)
def test_places_stand_with_their_level_what_it_asks_and_the_day_it_began(language: Language) -> None:
    text = read(made(UNVERIFIED_JOB, language)).text
    for found in assessment(UNVERIFIED_JOB, RULES).notices:
        for words in (found.name, found.label, found.asks):
            assert words.say(language) in text
        assert day_words(found.since, language) in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_hotline_stands_there_with_the_day_it_was_confirmed(language: Language) -> None:
    text = read(made(FAMILY, language)).text
    for line in PACK.hotlines:
        assert line.number in text
        assert line.words.say(language) in text
        assert day_words(line.confirmed, language) in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_level_four_tells_its_legal_effect_and_that_transit_through_bavet_is_allowed(language: Language) -> None:
    text = read(made(BANNED, language)).text
    level, bavet = PACK.level["4"], PACK.place["bavet"]
    assert (level.legal_en if language == "en" else level.legal_ko) in text
    assert (bavet.note_en if language == "en" else bavet.note_ko) in text
    assert text.count(level.legal_en if language == "en" else level.legal_ko) == 1


def test_an_alert_past_its_date_asks_to_be_confirmed_and_one_in_force_does_not() -> None:
    assert "확인 필요" in read(made(BANNED)).text
    early = replace(BANNED, at=datetime(2025, 12, 12, 9, tzinfo=KST))
    assert "확인 필요" not in read(made(early, at=early.at)).text


def test_a_province_names_the_stricter_areas_inside_it() -> None:
    text = read(made(contact("KH-1"))).text
    assert "반테이민체이주 가운데 포이펫" in text
    assert "반테이민체이주 가운데 캄보디아-태국 국경 50km 이내" in text


def test_a_place_named_itself_is_not_named_again_as_part_of_its_province() -> None:
    assert "가운데 포이펫" not in read(made(contact("KH-1", "poipet"))).text


def test_without_places_the_reader_is_sent_to_the_map() -> None:
    text = read(made(Contact(at=AT))).text
    assert PACK.leaflets["ko"].say("no_places") in text
    assert "포이펫" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_leaflet_id_of_a_sign_has_its_advice_in_both_languages(language: Language) -> None:
    ids = {sign.leaflet for sign in PACK.signs if sign.leaflet}
    assert ids <= set(PACK.leaflets[language].advice)


def test_both_languages_hold_the_same_words_and_the_same_gaps() -> None:
    ko, en = PACK.leaflets["ko"], PACK.leaflets["en"]
    assert ko.advice.keys() == en.advice.keys()
    assert ko.general == en.general
    for name in ko.words.keys() | en.words.keys():
        assert set(re.findall(r"{\w+}", ko.words[name])) == set(re.findall(r"{\w+}", en.words[name]))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_texts_accuse_nobody_and_hold_no_undated_telephone_number(language: Language) -> None:
    words = PACK.leaflets[language]
    said = " ".join([*words.words.values(), *(f"{a.lead} {a.text}" for a in words.advice.values())]).casefold()
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
    ):
        assert accusing not in said
    assert set(re.findall(r"\d{3,}", said)) <= {"0404"}


def test_advice_follows_the_signs_the_strongest_first() -> None:
    words = PACK.leaflets["ko"]
    given = advice_for(assessment(UNVERIFIED_JOB, RULES), words)
    assert given[:2] == (words.advice["payer"], words.advice["online"])
    assert given[-1] == words.advice["level_3"]


def test_a_holiday_without_signs_gets_three_general_pieces_of_advice() -> None:
    words = PACK.leaflets["ko"]
    given = advice_for(assessment(FAMILY, RULES), words)
    assert given == tuple(words.advice[id] for id in ("passport", "share", "numbers"))


def test_general_advice_never_repeats_what_a_sign_already_brought() -> None:
    words = PACK.leaflets["ko"]
    given = advice_for(assessment(contact(family_knows="no"), RULES), words)
    assert words.advice["family"] in given
    assert words.advice["share"] not in given


def _any_contact(random: Random) -> Contact:
    questions = random.sample(PACK.questions, random.randint(0, len(PACK.questions)))
    answers = {q.id: (random.choice(q.answers).id,) for q in questions}
    places = random.sample([p.id for p in PACK.place_file.place], random.randint(0, 12))
    return Contact(at=AT, places=tuple(places), answers=answers)


@pytest.mark.parametrize("language", LANGUAGES)
def test_any_talk_makes_one_or_two_pages_with_three_to_five_different_pieces_of_advice(language: Language) -> None:
    random = Random(404)
    words = PACK.leaflets[language]
    for _ in range(40):
        about = _any_contact(random)
        said = assessment(about, RULES)
        given = advice_for(said, words)
        assert 3 <= len(given) <= 5
        assert len(set(given)) == len(given)
        leaflet = read(made(about, language, said=said))
        assert len(leaflet.pages) in (1, 2)
        for piece in given:
            assert piece.lead in leaflet.text
        for found in said.notices:
            assert found.name.say(language) in leaflet.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_answer_alone_makes_one_page(language: Language) -> None:
    for question in PACK.questions:
        for answer in question.answers:
            about = Contact(at=AT, places=("phnom-penh",), answers={question.id: (answer.id,)})
            assert len(read(made(about, language)).pages) == 1, (question.id, answer.id)


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_hundred_places_at_level_four_fit_on_two_pages_and_none_is_lost(language: Language) -> None:
    said = assessment(BANNED, RULES)
    one = said.notices[0]
    many = tuple(
        replace(one, place=f"p{n}", name=replace(one.name, ko=f"바벳{n}구역", en=f"Bavet {n}")) for n in range(200)
    )
    leaflet = read(made(BANNED, language, said=replace(said, notices=many)))
    assert len(leaflet.pages) == 2
    assert all(notice.name.say(language) in leaflet.text for notice in many)


def test_a_leaflet_never_holds_what_could_name_the_traveller() -> None:
    known = replace(
        UNVERIFIED_JOB,
        flight="KE689",
        notes="본명은 홍길동, 연락처 010-9876-5432",
        traveller=Traveller(Ground.CONSENT, "홍길동", "010-9876-5432"),
    )
    pdf = made(known)
    assert pdf == made(UNVERIFIED_JOB)
    assert "홍길동" not in read(pdf).text


@pytest.mark.parametrize(
    "name",
    [
        "<b>T2</b>",
        "T2 </para> 안내",
        '<img src="/etc/hostname">',
        "10<x<20 & 30",
        "<미상>",
        '<font color="__import__(1)">T2</font>',
        "{date} %s &amp;",
    ],
)
def test_a_desk_name_that_looks_like_markup_is_printed_as_it_is(name: str) -> None:
    assert name in read(made(FAMILY, desk=DeskInfo(name))).text


def test_a_desk_name_the_fonts_cannot_print_shows_boxes_and_a_very_long_one_is_cut_with_a_sign() -> None:
    assert "T2 □□" in read(made(FAMILY, desk=DeskInfo("T2\n☎🛫"))).text
    assert "…" in read(made(FAMILY, desk=DeskInfo("가" * 500))).text


def test_a_text_of_the_pack_the_fonts_cannot_print_is_refused_with_the_characters() -> None:
    said = assessment(BANNED, RULES)
    strange = replace(said.notices[0], name=replace(said.notices[0].name, ko="바벳☎"))
    with pytest.raises(LeafletError, match="☎") as refused:
        made(BANNED, said=replace(said, notices=(strange,)))
    assert "☎" in refused.value.ko


def test_the_fonts_have_every_glyph_of_pack_and_leaflet() -> None:
    said = [place.ko + place.en + place.note_ko + place.note_en for place in PACK.place_file.place]
    said += [level.ko + level.asks_ko + level.legal_ko + level.en + level.legal_en for level in PACK.levels]
    for language in LANGUAGES:
        words = PACK.leaflets[language]
        said += [*words.words.values(), *(a.lead + a.text for a in words.advice.values())]
    assert missing("".join(said)) == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_arguments_give_the_same_bytes(language: Language) -> None:
    assert made(UNVERIFIED_JOB, language) == made(UNVERIFIED_JOB, language)


@pytest.mark.parametrize(("language", "lang"), [("ko", b"/Lang (ko-KR)"), ("en", b"/Lang (en)")])
def test_the_file_says_its_title_and_language_and_is_a4(language: Language, lang: bytes) -> None:
    pdf = made(FAMILY, language)
    document = pypdfium2.PdfDocument(pdf)
    assert document.get_metadata_value("Title") == PACK.leaflets[language].say("title")
    assert tuple(round(side) for side in document[0].get_size()) == (595, 842)
    assert lang in pdf
    document.close()


def test_the_footer_says_desk_day_and_where_the_map_is_from() -> None:
    text = read(made(FAMILY)).text
    assert DESK.name in text
    assert "2026.11.24 안내" in text
    assert "ODbL 1.0" in text


def test_each_level_has_a_pattern_of_its_own_for_black_and_white() -> None:
    assert LOOKS.keys() == {level.id for level in PACK.levels}
    assert len({how.pattern for how in LOOKS.values()}) == len(LOOKS)


def test_importing_the_leaflet_does_not_import_reportlab() -> None:
    code = "import sys, airportdesk.leaflet; sys.exit('reportlab' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
