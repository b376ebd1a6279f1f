"""The leaflet, as the traveller reads it."""

import subprocess
import sys
from dataclasses import replace
from datetime import datetime
from random import Random

import pypdfium2
import pytest

from airportdesk.atlas.looks import LOOKS
from airportdesk.leaflet import general_leaflet, proposed_reason
from airportdesk.leaflet.words import LeafletError, advice_for, day_words
from airportdesk.model import KST, Contact, DeskInfo, Ground, LeafletFormat, LeafletReason, Traveller
from airportdesk.risk import assessment
from airportdesk.text import LeafletLanguage

from .samples import AT, BANNED, DESK, FAMILY, LANGUAGES, PACK, RULES, UNVERIFIED_JOB, Read, contact, made, read

DESTINATION = LeafletReason.DESTINATION


@pytest.mark.parametrize("language", LANGUAGES)
def test_places_stand_with_their_level_what_it_asks_and_the_day_it_began(language: LeafletLanguage) -> None:
    leaflet = read(made(UNVERIFIED_JOB, language))
    for found in assessment(UNVERIFIED_JOB, RULES).notices:
        level = PACK.level[found.level]
        assert leaflet.says(PACK.place[found.place].printed(language))
        assert leaflet.says(level.printed(language))
        assert leaflet.says(level.asks(language))
        assert leaflet.says(day_words(found.since, language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_hotline_stands_there_with_the_day_it_was_confirmed(language: LeafletLanguage) -> None:
    leaflet = read(made(FAMILY, language))
    for line in PACK.hotlines:
        assert line.number in leaflet.text
        assert leaflet.says(line.printed(language))
        assert leaflet.says(day_words(line.confirmed, language))


@pytest.mark.parametrize("about", [BANNED, FAMILY, contact("poipet"), contact("bavet"), contact()])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_leaflet_tells_once_what_level_four_means_in_law_and_that_transit_through_bavet_is_allowed(
    language: LeafletLanguage, about: Contact
) -> None:
    said = "".join(read(made(about, language)).text.split())
    for words in (PACK.level["4"].legal(language), PACK.place["bavet"].note(language)):
        assert said.count("".join(words.split())) == 1


def test_when_no_place_is_banned_any_more_no_exception_is_told() -> None:
    early = datetime(2025, 6, 1, 12, tzinfo=KST)
    text = read(made(replace(FAMILY, at=early), at=early))
    assert not text.says(PACK.place["bavet"].note("ko"))
    assert not text.says("4단계 지역: ")
    assert text.says(PACK.level["4"].legal("ko"))


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


@pytest.mark.parametrize("reason", LeafletReason)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_leaflet_puts_the_three_questions_of_its_reason_and_says_what_to_do_without_a_passport(
    language: LeafletLanguage, reason: LeafletReason
) -> None:
    words = PACK.leaflets[language]
    leaflet = read(made(UNVERIFIED_JOB, language, reason=reason))
    assert words.passport is not None
    for text in (words.reason[reason].title, *words.reason[reason].questions, *words.passport.steps):
        assert leaflet.says(text)
    others = [words.reason[other].title for other in LeafletReason if other not in (reason, LeafletReason.JOB)]
    assert not any(leaflet.says(title) for title in others)


@pytest.mark.parametrize("format", LeafletFormat)
@pytest.mark.parametrize("reason", LeafletReason)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_leaflet_says_what_to_ask_an_employer_before_flying(
    language: LeafletLanguage, reason: LeafletReason, format: LeafletFormat
) -> None:
    leaflet = read(made(FAMILY, language, reason=reason, format=format))
    for question in PACK.leaflets[language].reason[LeafletReason.JOB].questions:
        assert leaflet.says(question)


def test_without_a_chosen_reason_the_talk_decides() -> None:
    assert made(UNVERIFIED_JOB) == made(UNVERIFIED_JOB, reason=LeafletReason.JOB)
    assert made(FAMILY) == made(FAMILY, reason=DESTINATION)


def test_advice_follows_the_signs_the_strongest_first() -> None:
    words = PACK.leaflets["ko"]
    given = advice_for(assessment(UNVERIFIED_JOB, RULES), words, LeafletReason.JOB)
    assert given[:2] == (words.advice["payer"], words.advice["online"])
    assert given[-1] == words.advice["level_3"]


def test_a_holiday_without_signs_gets_two_general_pieces_of_advice() -> None:
    words = PACK.leaflets["ko"]
    given = advice_for(assessment(FAMILY, RULES), words, DESTINATION)
    assert given[:-1] == tuple(words.advice[id] for id in ("passport", "numbers"))


def test_general_advice_never_repeats_what_a_sign_or_a_question_already_brought() -> None:
    words = PACK.leaflets["ko"]
    given = advice_for(assessment(contact(family_knows="no"), RULES), words, LeafletReason.RELATIVE)
    assert words.advice["family"] in given
    assert words.advice["share"] not in given
    asked = advice_for(assessment(UNVERIFIED_JOB, RULES), words, LeafletReason.JOB)
    assert words.advice["job"] not in asked
    beside = advice_for(assessment(UNVERIFIED_JOB, RULES), words, DESTINATION)
    assert words.advice["job"] not in beside
    assert beside[-1].text == " ".join(words.reason[LeafletReason.JOB].questions)


def _any_contact(random: Random) -> Contact:
    questions = random.sample(PACK.questions, random.randint(0, len(PACK.questions)))
    answers = {q.id: (random.choice(q.answers).id,) for q in questions}
    places = random.sample([p.id for p in PACK.place_file.place], random.randint(0, 12))
    return Contact(at=AT, places=tuple(places), answers=answers)


@pytest.mark.parametrize("language", LANGUAGES)
def test_any_talk_makes_one_or_two_pages_with_two_to_five_different_pieces_of_advice(language: LeafletLanguage) -> None:
    random = Random(404)
    words = PACK.leaflets[language]
    for _ in range(40):
        about = _any_contact(random)
        said = assessment(about, RULES)
        given = advice_for(said, words, proposed_reason(about, said))
        assert 2 <= len(given) <= 5
        assert len(set(given)) == len(given)
        leaflet = read(made(about, language, said=said))
        assert len(leaflet.pages) in (1, 2)
        for piece in given:
            assert leaflet.says(piece.lead)
        for found in said.notices:
            assert leaflet.says(PACK.place[found.place].printed(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_places_and_map_are_on_the_first_page_whatever_was_answered(language: LeafletLanguage) -> None:
    """Whoever never turns the sheet over has them all the same."""
    words = PACK.leaflets[language]
    for question in PACK.questions:
        for answer in question.answers:
            about = Contact(at=AT, places=("phnom-penh",), answers={question.id: (answer.id,)})
            first = Read(read(made(about, language)).pages[:1])
            for text in (PACK.hotlines[0].number, PACK.place["phnom-penh"].printed(language), words.say("map")):
                assert first.says(text), (question.id, answer.id)


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_hundred_places_at_level_four_fit_on_two_pages_and_none_is_lost(language: LeafletLanguage) -> None:
    said = assessment(BANNED, RULES)
    one = said.notices[0]
    many = tuple(
        replace(one, place=f"p{n}", name=replace(one.name, ko=f"바벳{n}구역", en=f"Bavet {n}")) for n in range(200)
    )
    leaflet = read(made(BANNED, language, said=replace(said, notices=many)))
    assert len(leaflet.pages) == 2
    assert all(leaflet.says(notice.name.ko if language == "ko" else notice.name.en) for notice in many)


@pytest.mark.parametrize(("format", "count"), [(LeafletFormat.A4_FOLDED, 200), (LeafletFormat.A5, 600)])
def test_where_very_many_places_have_no_room_the_rest_is_counted_and_nothing_else_gives_way(
    format: LeafletFormat, count: int
) -> None:
    said = assessment(BANNED, RULES)
    one = said.notices[0]
    many = tuple(replace(one, place=f"p{n}", name=replace(one.name, ko=f"바벳제{n}구역")) for n in range(count))
    leaflet = read(made(BANNED, said=replace(said, notices=many), format=format))
    named = [notice for notice in many if leaflet.says(notice.name.ko)]
    assert 12 <= len(named) < count
    assert leaflet.says(f"외 {count - len(named)}곳")
    assert leaflet.says(PACK.level["4"].legal("ko"))
    assert leaflet.says(PACK.leaflets["ko"].reason["destination"].questions[2])


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


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_arguments_give_the_same_bytes(language: LeafletLanguage) -> None:
    assert made(UNVERIFIED_JOB, language) == made(UNVERIFIED_JOB, language)


LANGS = [("ko", b"/Lang (ko-KR)"), ("en", b"/Lang (en)"), ("zh", b"/Lang (zh-Hans)"), ("vi", b"/Lang (vi)")]


@pytest.mark.parametrize(("language", "lang"), LANGS)
def test_the_file_says_its_title_language_and_when_it_was_made_and_is_a4(
    language: LeafletLanguage, lang: bytes
) -> None:
    pdf = made(FAMILY, language)
    document = pypdfium2.PdfDocument(pdf)
    assert document.get_metadata_value("Title") == PACK.leaflets[language].say("title")
    assert document.get_metadata_value("CreationDate") == "D:20261124182000+09'00'"
    assert tuple(round(side) for side in document[0].get_size()) == (595, 842)
    assert lang in pdf
    document.close()


@pytest.mark.parametrize("format", LeafletFormat)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_leaflet_for_the_stand_names_no_place_and_has_all_else(
    language: LeafletLanguage, format: LeafletFormat
) -> None:
    words = PACK.leaflets[language]
    leaflet = read(general_leaflet(PACK, DESK, language, AT, format))
    for text in (words.say("no_places_text"), words.say("map"), *words.reason["destination"].questions):
        assert leaflet.says(text)
    assert leaflet.says(PACK.level["4"].legal(language))
    assert not any(leaflet.says(level.asks(language)) for level in PACK.levels)


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
