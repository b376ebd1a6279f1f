"""Every leaflet there is: four languages, five papers, five reasons, nowhere, one place and ten with banned ones.

Nothing lies outside the paper or over something else, no word is lost, and no more pages are needed than a paper should
take. A value that became markup would be missing here, and so would a character no font has.
"""

from functools import cache
from itertools import pairwise

import pytest

from airportdesk.leaflet.paper import FOLDS_INSIDE, FOLDS_OUTSIDE, MM, PAPERS
from airportdesk.leaflet.reasons import proposed_reason
from airportdesk.leaflet.words import advice_for, day_words
from airportdesk.model import DeskInfo, LeafletFormat, LeafletReason
from airportdesk.risk import assessment
from airportdesk.text import LeafletLanguage

from .boxes import Paged, pages_of
from .samples import AT, FAMILY, LANGUAGES, NOWHERE, PACK, RULES, TEN_PLACES, Read, made, read

SHORT_EDGE = 3 * MM
"""What a receipt printer cannot reach on either side: its head is 72 mm wide, 4 mm from the edges."""
ABOUT = {"nowhere": NOWHERE, "one_place": FAMILY, "ten_places": TEN_PLACES}
PAGES = {
    LeafletFormat.A4: (2, 2),
    LeafletFormat.A4_FOLDED: (2, 2),
    LeafletFormat.A5: (2, 3),
    LeafletFormat.RECEIPT80: (1, 1),
    LeafletFormat.A4_LARGE: (3, 6),
}
"""The fewest and the most pages of each paper, up to ten places."""
LONGEST_SLIP = 800 * MM

every = pytest.mark.parametrize("about", ABOUT)
languages = pytest.mark.parametrize("language", LANGUAGES)
formats = pytest.mark.parametrize("format", LeafletFormat)
reasons = pytest.mark.parametrize("reason", LeafletReason)


@cache
def leaflet(language: LeafletLanguage, format: LeafletFormat, reason: LeafletReason, about: str) -> bytes:
    """Made once for all that is asked of it."""
    return made(ABOUT[about], language, reason=reason, format=format)


@every
@reasons
@formats
@languages
def test_nothing_is_clipped_overprinted_or_a_page_too_many(
    language: LeafletLanguage, format: LeafletFormat, reason: LeafletReason, about: str
) -> None:
    pages = list(pages_of(leaflet(language, format, reason, about)))
    fewest, most = PAGES[format]
    assert fewest <= len(pages) <= most
    assert most <= PAPERS[format].sides or format is LeafletFormat.A4_LARGE
    for page in pages:
        for box in page.boxes:
            assert box.left >= SHORT_EDGE, box
            assert box.right <= page.width - SHORT_EDGE, box
            assert box.low >= SHORT_EDGE, box
            assert box.high <= page.height - SHORT_EDGE, box
            assert box.size >= (11 if format is LeafletFormat.A4_LARGE else 5.5), box
        assert page.height <= (LONGEST_SLIP if format is LeafletFormat.RECEIPT80 else page.width * 2)
        met = [(a.text, b.text) for n, a in enumerate(page.boxes) for b in page.boxes[:n] if a.meets(b)]
        assert met == []


@every
@reasons
@formats
@languages
def test_every_word_that_belongs_on_it_is_there(
    language: LeafletLanguage, format: LeafletFormat, reason: LeafletReason, about: str
) -> None:
    words, said = PACK.leaflets[language], assessment(ABOUT[about], RULES)
    shown = read(leaflet(language, format, reason, about))
    assert words.passport is not None
    for name in ("overline", "title", "lead", "map", "hotlines", "hotlines_note", "qr", "site_note", "map_source"):
        assert shown.says(words.say(name)), name
    text = words.reason[reason]
    for expected in (text.title, text.lead, *text.questions, words.passport.title, *words.passport.steps):
        assert shown.says(expected)
    for piece in advice_for(said, words, reason):
        assert shown.says(piece.lead)
        assert shown.says(piece.text)
    for found in said.notices:
        assert shown.says(PACK.place[found.place].printed(language))
        assert shown.says(PACK.level[found.level].asks(language))
    for line in PACK.hotlines:
        assert shown.says(line.number)
        assert shown.says(line.printed(language))
    day = words.say("made", date=day_words(AT.date(), language))
    pages = shown.pages if format is not LeafletFormat.A4_FOLDED else shown.pages[:1]
    assert all(Read((page,)).says(day) for page in pages)
    for needed in (PACK.level["4"].legal(language), PACK.place["bavet"].note(language)):
        assert shown.says(needed)


@every
@reasons
@languages
def test_no_word_of_a_folded_leaflet_lies_on_a_fold(
    language: LeafletLanguage, reason: LeafletReason, about: str
) -> None:
    outside, inside = pages_of(leaflet(language, LeafletFormat.A4_FOLDED, reason, about))
    for page, folds in ((outside, FOLDS_OUTSIDE), (inside, FOLDS_INSIDE)):
        for fold in folds:
            assert [box for box in page.boxes if box.left < fold + 4 * MM and box.right > fold - 4 * MM] == []


@languages
def test_the_panels_of_a_folded_leaflet_stand_in_the_order_in_which_it_opens(language: LeafletLanguage) -> None:
    """Front: the title. Folded in: the passport. Back: the numbers. Inside: alerts, questions, advice."""
    words = PACK.leaflets[language]
    outside, inside = pages_of(made(FAMILY, language, format=LeafletFormat.A4_FOLDED))
    assert words.passport is not None
    folded_in, back, front = _panels(outside, FOLDS_OUTSIDE)
    assert _holds(front, words.say("title"))
    assert _holds(back, words.say("hotlines"))
    assert _holds(folded_in, words.passport.title)
    first, second, third = _panels(inside, FOLDS_INSIDE)
    assert _holds(first, words.say("places"))
    assert _holds(second, words.reason["destination"].title)
    assert _holds(third, words.say("advice"))


def _panels(page: Paged, folds: tuple[float, ...]) -> list[str]:
    edges = (0.0, *folds, page.width)
    found = []
    for left, right in pairwise(edges):
        boxes = [box for box in page.boxes if left <= box.left < right]
        found.append("".join("".join(box.text.split()) for box in boxes))
    return found


def _holds(panel: str, words: str) -> bool:
    return "".join(words.split()) in panel


@pytest.mark.parametrize("format", LeafletFormat)
def test_large_print_sets_its_running_text_at_16_points_or_more(format: LeafletFormat) -> None:
    words, about = PACK.leaflets["ko"], TEN_PLACES
    question = words.reason[proposed_reason(about, assessment(about, RULES))].questions[0]
    sizes = [
        box.size
        for page in pages_of(made(about, format=format))
        for box in page.boxes
        if len(box.text) > 3 and box.text in question
    ]
    assert sizes
    assert (min(sizes) >= 16) == (format is LeafletFormat.A4_LARGE)


@formats
def test_a_desk_name_of_any_length_and_kind_breaks_no_paper(format: LeafletFormat) -> None:
    for name in ("가" * 300, "<b>T2</b> & 'x' " * 20, "☎" * 80, ""):
        for page in pages_of(made(FAMILY, desk=DeskInfo(name), format=format)):
            assert all(box.left >= SHORT_EDGE and box.right <= page.width - SHORT_EDGE for box in page.boxes)


@formats
@languages
def test_advice_begins_with_its_title_and_is_parted_on_no_paper(
    language: LeafletLanguage, format: LeafletFormat
) -> None:
    """However many places stand before it: the title and all its pieces are on one page."""
    words = PACK.leaflets[language]
    given = advice_for(assessment(TEN_PLACES, RULES), words, LeafletReason.JOB)
    pages = read(made(TEN_PLACES, language, format=format)).pages
    holding = ["".join(page.split()) for page in pages if "".join(words.say("advice").split()) in "".join(page.split())]
    assert len(holding) == 1
    assert all("".join(piece.lead.split()) in holding[0] for piece in given)
