"""The situation: figures with what they were counted in, on one page, in both languages, without anybody's identity."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pypdfium2
import pytest

from airportdesk.export.hwpx import report_hwpx
from airportdesk.handover.lines import SignLine
from airportdesk.hq.database import Database
from airportdesk.hq.overview import Line, Overview, first_day, overview
from airportdesk.hq.reading import talks
from airportdesk.hq.rising import Topic, Weekly, trends
from airportdesk.hq.situation import situation_pdf, situation_report
from airportdesk.hq.watchlist import own_handles, own_phones
from airportdesk.model import Concern, Kind, Strength
from airportdesk.pack import load
from airportdesk.rates import Share
from airportdesk.text import Language

from .people_samples import DESKS, NOW, enrolled, taken, talk_line

UNTIL = NOW.date() - timedelta(days=1)
SINCE = UNTIL - timedelta(days=6)
PACK = load()
PACK_EN = {sign.id: sign.en for sign in PACK.signs}
MADE = datetime(2026, 11, 24, 5, tzinfo=UTC)


@pytest.fixture
def found(tmp_path: Path) -> Iterator[Overview]:
    """Ten weeks of talks at three desks; in the last week one sign is four times as frequent."""
    database = Database.create(f"sqlite:///{tmp_path / 'hq.db'}")
    enrolled(database)
    rand, numbers = random.Random(4), dict.fromkeys(DESKS, 0)
    signs = [sign.id for sign in PACK.signs[:8]]
    lines: dict[str, list[object]] = {desk: [] for desk in DESKS}
    for back in range(70):
        for desk in DESKS:
            for _ in range(20):
                numbers[desk] += 1
                seen = [
                    sign for at, sign in enumerate(signs) if rand.random() < 0.04 * (4 if back < 7 and not at else 1)
                ]
                boss = (("telegram", "gold_boss"),) if rand.random() < 0.01 else ()
                number = (("phone", "+821012345678"),)
                lines[desk].append(
                    talk_line(
                        numbers[desk],
                        "이지현" if numbers[desk] == 1 else "",
                        desk,
                        phone="010-1234-5678" if numbers[desk] == 1 else "",
                        at=NOW - timedelta(days=back + 1),
                        flight=rand.choice(("KE689", "OZ739", "VN415")),
                        route=("ICN", "KTI"),
                        places=(rand.choice(("phnom-penh", "bavet", "typed by hand")),),
                        concern=Concern.HIGH if rand.random() < 0.05 else Concern.NONE,
                        signs=tuple(SignLine(sign=s, strength=Strength.MEDIUM, kind=Kind.OFFER) for s in seen),
                        answers={"recruited_through": ("telegram",)} if rand.random() < 0.3 else {},
                        handles=(*boss, *number),
                    )
                )
    for desk in DESKS:
        taken(database, 1, lines[desk])  # type: ignore[arg-type]
    with database.reading() as conn:
        own = own_handles(own_phones(conn))
        yield overview(talks(conn, first_day(SINCE, UNTIL), UNTIL), SINCE, UNTIL, own)
    database.close()


def test_every_figure_carries_what_it_was_counted_in(found: Overview) -> None:
    assert found.talks == 7 * 3 * 20
    assert found.desks == 3
    assert found.flagged.of == found.talks
    assert sum(one.share.of for one in found.flights) == found.talks
    assert found.channels[0].share.of < found.talks / 2
    assert [week.talks for week in found.weeks] == [420] * 9
    assert found.weeks[0].first == date(2026, 9, 22)


def test_the_sign_that_is_four_times_as_frequent_is_marked_and_stands_first(found: Overview) -> None:
    assert [(one.weekly.topic, one.weekly.id) for one in found.rising][:1] == [(Topic.SIGN, PACK.signs[0].id)]
    assert len(found.rising) <= 2


def test_a_travellers_own_number_is_no_shared_handle(found: Overview) -> None:
    assert {one.id for one in found.handles} <= {"telegram gold_boss"}
    assert not any("+82" in one.weekly.id for one in found.trends)


@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_report_is_one_page_with_its_figures_and_nobodys_name(found: Overview, language: Language) -> None:
    document = pypdfium2.PdfDocument(situation_pdf(found, PACK, language, MADE))
    assert len(document) == 1
    text = document[0].get_textpage().get_text_range()
    assert f"{found.talks:,}" in text
    title = PACK.signs[0]
    assert (title.en if language == "en" else title.ko).split()[0] in text
    assert "이지현" not in text
    assert "typed by hand" not in text
    report = situation_report(found, PACK, language, MADE)
    assert report_hwpx(report) == report_hwpx(report)


@pytest.mark.parametrize("language", ["ko", "en"])
def test_long_lists_are_cut_so_that_it_stays_one_page(language: Language) -> None:
    share = Share(1_234, 5_678)
    signs = sorted((Line(sign.id, share) for sign in PACK.signs), key=lambda one: -len(PACK_EN[one.id]))
    before = (*(100,) * 8, 900)
    rising = trends(Weekly(Topic.SIGN, one.id, before, (1_000,) * 9) for one in signs)
    handles = tuple(Line(f"web {'long-address' * 5}{n}.com", share, 9) for n in range(20))
    full = replace(overview([], SINCE, UNTIL), signs=tuple(signs), places=tuple(Line(id, share) for id in PACK.place))
    full = replace(full, channels=full.places, flights=full.places, handles=handles, trends=rising)
    assert len(pypdfium2.PdfDocument(situation_pdf(full, PACK, language, MADE))) == 1


def test_a_headquarters_without_talks_has_an_empty_page_and_no_failure() -> None:
    empty = overview([], SINCE, UNTIL)
    assert len(pypdfium2.PdfDocument(situation_pdf(empty, PACK, "ko", MADE))) == 1
    assert not empty.rising
