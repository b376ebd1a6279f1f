"""Nothing in a file for statistics says who somebody is: 10,000 invented talks with something planted everywhere."""

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from functools import cache

import pypdfium2
import pytest

from airportdesk.export import KINDS, NAMELESS, DayLog, Kind, day_file, rows_from_csv, summary_of
from airportdesk.export.columns import columns
from airportdesk.export.statistics import for_statistics
from airportdesk.handover.lines import line_from
from airportdesk.model import KST, Traveller
from airportdesk.text import Language

from .days import PLANT, day_of, pieces, planted_day
from .samples import PACK

MANY = 10_000


@cache
def _planted() -> tuple[DayLog, list[Traveller]]:
    return planted_day(MANY)


def names_of(people: list[Traveller]) -> set[str]:
    """Every three letters of every name."""
    return {piece for who in people for piece in pieces(who.name)}


def texts_of(kind: Kind, data: bytes) -> Iterator[str]:
    """Everything a program can read out of a file: its bytes, what is packed in it, the words on its pages."""
    yield data.decode("utf-8", "replace")
    if kind in ("xlsx", "hwpx"):
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            for name in parts.namelist():
                yield name
                yield parts.read(name).decode("utf-8", "replace")
    if kind == "pdf":
        pdf = pypdfium2.PdfDocument(data)
        yield "\n".join(page.get_textpage().get_text_range() for page in pdf)
        yield str(pdf.get_metadata_dict())


@pytest.mark.parametrize("kind", KINDS)
def test_in_10_000_talks_no_identity_and_no_piece_of_a_name_is_found(kind: Kind) -> None:
    log, people = _planted()
    texts = list(texts_of(kind, day_file(kind, log, "ko", "statistics")))
    whole = "\n".join(texts)
    assert PLANT.casefold() not in whole.casefold()
    readable = "\n".join(text for text in texts if "\ufffd" not in text)  # three letters are found in any packed bytes
    assert len(readable) > 500
    assert not pieces(readable) & names_of(people)
    assert not set(re.findall(r"\d{4}-\d{4}", readable)) & {who.phone[4:] for who in people}
    assert not set(re.findall(r"\d{4}-\d\d-\d\d", readable)) & {who.birth for who in people}


@pytest.mark.parametrize("kind", ["xlsx", "csv", "jsonl"])
def test_the_same_search_finds_everything_in_a_file_for_headquarters(kind: Kind) -> None:
    log, people = planted_day(200)
    whole = "\n".join(texts_of(kind, day_file(kind, log, "ko", "hq")))
    assert PLANT in whole
    assert all(who.name in whole for who in people)


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("kind", sorted(NAMELESS))
def test_a_report_names_no_traveller_even_for_headquarters(kind: Kind, language: Language) -> None:
    log, people = planted_day(300, everywhere=False)
    whole = "\n".join(text for text in texts_of(kind, day_file(kind, log, language)) if "\ufffd" not in text)
    assert log.signed_off is not None
    assert log.signed_off.officer[:20] in whole
    assert not pieces(whole) & (names_of(people) - pieces(log.signed_off.officer))
    assert not any(who.phone in whole for who in people)


def test_rows_are_numbered_from_one_and_their_order_does_not_tell_who_came_first() -> None:
    log = day_of(300)
    bare = for_statistics(log)
    assert [record.contact_id for record in bare.records] == list(range(1, 301))
    assert bare.records == for_statistics(replace(log, records=log.records[::-1])).records
    assert [record.contact.at for record in bare.records] == sorted(record.contact.at for record in bare.records)


def test_no_time_is_finer_than_the_hour() -> None:
    rows = rows_from_csv(day_file("csv", day_of(50), "ko", "statistics"))
    hours = [row[rows[0].index("시간대")] for row in rows[1:]]
    assert hours
    assert all(hour.endswith(":00") for hour in hours)
    for line in day_file("jsonl", day_of(50), "ko", "statistics").splitlines():
        read = line_from(line)
        for moment in (read.at, read.written_at, *(one.made_at for one in read.leaflets)):
            assert moment.astimezone(KST) - moment.astimezone(KST).replace(minute=0, second=0) == timedelta()


def test_the_counts_are_those_of_headquarters() -> None:
    log = day_of(300)
    ours, theirs = summary_of(log), summary_of(for_statistics(log))
    assert theirs.tallies == ours.tallies
    assert theirs.alerts == ours.alerts
    assert theirs.judged == ours.judged
    assert theirs.tasks == ours.tasks
    assert [(one.id, one.count, one.of) for one in theirs.missing] == [(o.id, o.count, o.of) for o in ours.missing]
    assert (theirs.contacts, theirs.withdrawn) == (ours.contacts, ours.withdrawn)


def test_talks_that_were_taken_back_are_no_rows_but_their_number_is_said() -> None:
    log, _ = _planted()
    back = sum(record.contact.withdrawn for record in log.records)
    bare = for_statistics(log)
    assert back > 0
    assert len(bare.records) == MANY - back
    assert summary_of(bare).withdrawn == summary_of(log).withdrawn == back


def test_whoever_adds_a_column_keeps_it_from_statistics_unless_they_say_so() -> None:
    titles = {column.title.en for column in columns(PACK, "en", profile="statistics")}
    kept = {"name", "telephone", "birth date", "ground", "officer", "notes", "officer's reason", "reason of revision"}
    assert not titles & (kept | {"time of talk", "written at", "desk", "referred to"})
    assert {"number", "hour", "flight", "signs", "decision"} <= titles
