"""A report as HWPX, the format Korean offices file: headings, tables, charts as tables of bars that can be edited.

The library numbers paragraphs by chance and dates its parts by the clock; both are made anew, so that the same report
gives the same bytes.
"""

import io
import re
import zipfile
from collections.abc import Sequence
from typing import Any

from hwpx import HwpxDocument

from airportdesk.export.report import Bars, Box, Part, Report, Table
from airportdesk.text import clean_line

_SHADE = "#E9EDF3"
_BLOCK = "■"
_LONGEST, _LONGEST_HALF = 22, 13
"""Blocks of the longest bar, over the whole width and over half; every number above nought has at least one."""
_FEW, _SHORT = 6, 8
"""More bars than this with names no longer than that stand in two halves side by side."""
_WIDTH = 48_188
"""Between the margins of 20 mm of A4, in the format's unit (1/7200 inch)."""
_RANDOM_ID = re.compile(rb'(<hp:(?:p|tbl|header|footer|headerApply|footerApply)\b[^>]*?\sid(?:Ref)?=")(\d+)(")')
_STAMP = (1980, 1, 1, 0, 0, 0)


def report_hwpx(report: Report) -> bytes:
    """The report as a file; the same report gives the same bytes."""
    writer = _Writer(HwpxDocument.new())
    writer.page(report)
    writer.head(report)
    for part in report.parts:
        writer.part(part)
    return _settled(writer.document.to_bytes())


class _Writer:
    """Puts the parts of a report into a document."""

    def __init__(self, document: Any) -> None:
        self.document = document
        run = document.styles.ensure_run
        self.title = run(bold=True, size=20)
        self.small = run(size=8, color="#464C53")
        self.body = run(size=9)
        self.bold = run(size=9, bold=True)
        self.section = run(size=12, bold=True)

    def page(self, report: Report) -> None:
        """Paper, margins, what stands on every page, and what the file says of itself."""
        self.document.page.setup(
            paper_size="A4",
            margins_mm={"left": 20, "right": 20, "top": 15, "bottom": 15},
            header_margin_mm=8,
            footer_margin_mm=8,
        )
        foot = " · ".join(_plain(part) for part in report.foot if part)
        self.document.page.set_header(text=foot)
        self.document.page.set_page_number(format="page/total", align="CENTER")
        stamp = report.made_at.strftime("%Y-%m-%dT%H:%M:%SZ")
        self.document.parts.clear_document_metadata(timestamp=stamp)
        self.document.parts.set_document_metadata(title=_plain(report.title), creator="airportdesk")
        self.document.parts.clear_preview()

    def head(self, report: Report) -> None:
        """Title, what it is about, facts and figures."""
        first = self.document.paragraphs[0]
        first.text = _plain(report.title)
        first.char_pr_id_ref = self.title
        self._paragraph(report.subtitle, self.small)
        self._grid([list(fact) for fact in report.facts], (30, 70), bold_columns=frozenset({0}))
        if report.figures:
            names, values = zip(*report.figures, strict=True)
            self._paragraph("", self.small)
            self._grid([list(names), list(values)], [1] * len(names), heads=1)

    def part(self, part: Part) -> None:
        """One part under its heading."""
        head = [self.document.add_heading(_plain(part.title), level=1, char_pr_id_ref=self.section)]
        if not isinstance(part, Box) and part.note:
            head.append(self._paragraph(part.note, self.small))
        self.document.styles.apply_paragraph_format(paragraphs=head, keep_with_next=True)
        match part:
            case Bars():
                self._bars(part)
            case Table():
                self._table(part)
            case Box():
                self._grid([[name, value] for name, value in part.lines], (30, 70), bold_columns=frozenset({0}))

    def _bars(self, part: Bars) -> None:
        if not part.bars:
            self._paragraph(part.empty, self.body)
            return
        halved = len(part.bars) > _FEW and max(len(bar.name) for bar in part.bars) <= _SHORT
        longest = _LONGEST_HALF if halved else _LONGEST
        most = max(1, *(bar.count for bar in part.bars))
        rows = [
            [bar.name, str(bar.count), _BLOCK * max(bar.count > 0, round(longest * bar.count / most))]
            for bar in part.bars
        ]
        if halved:
            half = (len(rows) + 1) // 2
            blank = [["", "", ""]] * (2 * half - len(rows))
            both = [[*left, *right] for left, right in zip(rows[:half], rows[half:] + blank, strict=True)]
            self._grid(both, (20, 10, 50) * 2, right=frozenset({1, 4}))
        else:
            self._grid(rows, (40, 10, 50), right=frozenset({1}))

    def _table(self, part: Table) -> None:
        if not part.rows:
            self._paragraph(part.empty, self.body)
            return
        self._grid([list(part.heads), *map(list, part.rows)], part.widths, heads=1, right=part.right)

    def _paragraph(self, text: str, run: str) -> Any:
        return self.document.add_paragraph(
            _plain(text), char_pr_id_ref=run, para_pr_id_ref=0, style_id_ref=0, inherit_style=False
        )

    def _grid(
        self,
        rows: Sequence[Sequence[str]],
        widths: Sequence[float],
        heads: int = 0,
        right: frozenset[int] = frozenset(),
        bold_columns: frozenset[int] = frozenset(),
    ) -> None:
        """A table of cells; `heads` rows on top and the `bold_columns` are bold and shaded."""
        if not rows:
            return
        table = self.document.add_table(len(rows), len(widths), width=_WIDTH)
        table.set_column_widths(list(widths))
        shade = self.document.styles.ensure_border_fill(border_color="#8A949E", fill_color=_SHADE)
        plain = self.document.styles.ensure_border_fill(border_color="#8A949E")
        numbers = []
        for y, (made, row) in enumerate(zip(table.rows, rows, strict=True)):
            for x, (cell, text) in enumerate(zip(made.cells, row, strict=True)):
                strong = y < heads or x in bold_columns
                cell.text = _plain(text)
                cell.element.set("borderFillIDRef", shade if strong else plain)
                cell.paragraphs[0].char_pr_id_ref = self.bold if strong else self.body
                if x in right:
                    numbers.append(cell.paragraphs[0])
        if numbers:
            self.document.styles.apply_paragraph_format(paragraphs=numbers, alignment="RIGHT")


def _plain(text: str) -> str:
    """Text of one line that any reader of the format takes."""
    return clean_line(text, len(text))


def _settled(data: bytes) -> bytes:
    """The same package with paragraphs and tables numbered in their order and without the clock."""
    numbers: dict[bytes, int] = {}
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(file, "w") as target:
        for entry in source.infolist():
            content = source.read(entry)
            if entry.filename.startswith("Contents/section"):
                content = _numbered(content, numbers)
            info = zipfile.ZipInfo(entry.filename, _STAMP)
            info.compress_type = entry.compress_type
            info.external_attr = entry.external_attr
            target.writestr(info, content)
    return file.getvalue()


def _numbered(content: bytes, numbers: dict[bytes, int]) -> bytes:
    """Every number made by chance, and what refers to it, as it comes."""

    def anew(found: re.Match[bytes]) -> bytes:
        return b"%s%d%s" % (found[1], numbers.setdefault(found[2], len(numbers) + 1), found[3])

    return _RANDOM_ID.sub(anew, content)
