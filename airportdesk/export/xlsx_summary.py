"""The sheet of counts: the day's figures, each with what it was counted in, and charts over them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from airportdesk.export.columns import no_contacts, told
from airportdesk.export.daily import facts_of
from airportdesk.export.day import DayLog, Profile
from airportdesk.export.report import TOPMOST
from airportdesk.export.summary import DaySummary, Tally, summary_of
from airportdesk.labels import label
from airportdesk.text import Language, Words

FONT = "맑은 고딕"
"""On every Korean Windows since Vista; where it is not, the spreadsheet takes another that has Korean."""
HEADING = "#eef2f7"
_BAR = "#052b57"
_CHARTS = frozenset({"concern", "hour", "flight", "sign", "decision", "language"})
_CHART_COLUMN = 4
_CHART_WIDTH = 560
_ROW_HEIGHT = 20
"""Pixels of a row, and of a bar with the white around it."""

Line = tuple[str, int, int]
"""What it is, how many, of how many."""


@dataclass(frozen=True, slots=True)
class _Block:
    """Lines under a title; the first `charted` of them become a chart."""

    title: str
    lines: tuple[Line, ...]
    charted: int = 0
    upright: bool = False


def write_summary(book: Any, title: str, log: DayLog, language: Language, profile: Profile) -> None:
    """The last sheet: facts, counts, charts. Never a rate, for the number of talks is small."""
    found = summary_of(log)
    sheet = book.add_worksheet(Words("요약", "summary").say(language))
    _set_up(sheet, title)
    bold = book.add_format({"bold": True, "font_size": 14, "text_wrap": False})
    whole = book.add_format({"text_wrap": False})
    strong = book.add_format({"bold": True, "bg_color": HEADING})
    number = book.add_format({"bold": True, "bg_color": HEADING, "align": "right"})
    sheet.write_string(0, 0, title, bold)
    row = 1
    for name, value in facts_of(log, found, language, profile):
        sheet.write_string(row, 0, name)
        sheet.write_string(row, 1, value, whole)
        row += 1
    heads = Words("건수", "count").say(language), Words("대상", "of").say(language)
    below = row + 1
    for block in _blocks(found, language):
        row += 1
        for column, head in enumerate((block.title, *heads)):
            sheet.write_string(row, column, head, number if column else strong)
        for name, count, of in block.lines:
            row += 1
            sheet.write_string(row, 0, name)
            sheet.write_number(row, 1, count)
            sheet.write_number(row, 2, of)
        if block.charted:
            below = _chart(book, sheet, block, row - len(block.lines) + 1, below)
        row += 1
    if not found.contacts:
        sheet.write_string(row + 1, 0, no_contacts(language))


def _set_up(sheet: Any, title: str) -> None:
    sheet.set_column(0, 0, 44)
    sheet.set_column(1, 2, 10)
    sheet.set_column(3, 3, 3)
    sheet.freeze_panes(1, 0)
    sheet.set_paper(9)
    sheet.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.6)
    sheet.fit_to_pages(1, 0)
    sheet.set_footer(f"&L{title.replace('&', '&&')}&R&P / &N")


def _blocks(found: DaySummary, language: Language) -> Iterable[_Block]:
    def said(words: Words) -> str:
        return told(words.say(language))

    n = found.contacts
    talks = [("면담 건수", "contacts", n), ("주의 이상", "flagged", found.flagged), ("높음", "high", found.high)]
    lines = [(Words(ko, en).say(language), count, n) for ko, en, count in talks]
    if found.withdrawn:
        taken = Words("취소한 것", "taken back").say(language)
        lines.append((taken, found.withdrawn, n + found.withdrawn))
    yield _Block(Words("하루", "the day").say(language), tuple(lines))
    if not n:
        return
    for tally in found.tallies:
        yield _tally(tally, said)
    yield _Block(Words("규칙과 담당자", "rules and officers").say(language), tuple(_judged(found, said)))
    yield _Block(
        Words("행선지의 여행경보", "travel alerts of the places").say(language),
        tuple((f"{said(alert.name)} · {said(alert.label)} ({alert.since})", alert.count, n) for alert in found.alerts),
    )
    yield _Block(
        Words("빠진 기록", "what is missing").say(language),
        tuple((said(one.name), one.count, one.of) for one in found.missing),
    )
    tasks = found.tasks
    yield _Block(
        Words("할 일", "tasks").say(language),
        (
            (Words("이 날 것 중 열린 것", "of the day, open").say(language), tasks.open, tasks.set),
            (Words("데스크 전체 중 기한 지난 것", "at the desk, overdue").say(language), tasks.overdue, tasks.desk),
        ),
    )


def _tally(tally: Tally, said: Any) -> _Block:
    lines = tuple((said(figure.name), figure.count, tally.of) for figure in tally.figures)
    charted = min(len(lines), TOPMOST if tally.id != "hour" else 24) if tally.id in _CHARTS else 0
    return _Block(said(tally.name), lines, charted, upright=tally.id == "hour")


def _judged(found: DaySummary, said: Any) -> Iterable[Line]:
    rules, officer = Words("규칙", "rules"), Words("담당자", "officer")
    unsaid = Words("안 적음", "unsaid")
    for judged in found.judged:
        name = f"{said(rules)} {said(label(judged.rules))}"
        for own in judged.own:
            yield f"{name} → {said(officer)} {said(own.name)}", own.count, judged.count
        yield f"{name} → {said(officer)} {said(unsaid)}", judged.unsaid, judged.count


def _chart(book: Any, sheet: Any, block: _Block, first: int, below: int) -> int:
    """A chart over the first lines of a block, to be read without colour; returns the row after it.

    The cells are given once more, for viewers that show what a file says instead of counting again.
    """
    charted: Sequence[Line] = block.lines[: block.charted]
    last = first + block.charted - 1
    chart = book.add_chart({"type": "column" if block.upright else "bar"})
    font = {"name": FONT, "size": 9}
    chart.add_series(
        {
            "name": block.title,
            "categories": [sheet.name, first, 0, last, 0],
            "values": [sheet.name, first, 1, last, 1],
            "categories_data": [line[0] for line in charted],
            "values_data": [line[1] for line in charted],
            "fill": {"color": _BAR},
            "gap": 45,
            "data_labels": {"value": True, "font": font},
        }
    )
    chart.set_title({"name": block.title, "name_font": {**font, "size": 11}})
    chart.set_legend({"none": True})
    names = {"num_font": font, "reverse": not block.upright}
    numbers = {"visible": False, "major_gridlines": {"visible": False}, "min": 0}
    chart.set_x_axis(names if block.upright else numbers)
    chart.set_y_axis(numbers if block.upright else names)
    height = 240 if block.upright else 80 + (_ROW_HEIGHT + 4) * block.charted
    chart.set_size({"width": _CHART_WIDTH, "height": height})
    sheet.insert_chart(below, _CHART_COLUMN, chart)
    return below + -(-height // _ROW_HEIGHT) + 1
