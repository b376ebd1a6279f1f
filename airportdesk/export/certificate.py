"""The certificate of a destruction as a PDF in Korean: what, by whose approval, how, and what is left to do by hand.

It names contacts by number and nobody by anything. Text goes in escaped: nothing in it is markup.
"""

import io
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, KeepTogether, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from airportdesk.files import RESOURCES
from airportdesk.labels import label
from airportdesk.model import KST, CopyKind, DeskInfo, Destruction, Due, Outcome
from airportdesk.model.destruction import ranges

FONT, BOLD = "CertificateText", "CertificateHead"
_INK, _SOFT, _LINE, _HEAD = HexColor("#1b1f24"), HexColor("#4a5560"), HexColor("#b8c0c8"), HexColor("#eef1f4")
_MARGIN, _FOOT = 18 * mm, 14 * mm
_ROWS = {
    "revision": "면담 기록(차수)",
    "traveller": "여행자 인적사항",
    "answer": "질문과 답",
    "assessment": "위험 징후 판단",
    "task": "할 일",
    "task_step": "할 일 처리 기록",
    "office_event": "사무실 기록",
    "leaflet": "안내문 기록",
    "print": "인쇄 기록",
    "print_later": "인쇄를 기다리던 안내문",
    "print_file": "다시 인쇄하려고 보관한 안내문",
    "draft": "고치다 만 기록",
    "access_words": "접속기록에 적힌 말(찾은 말, 이유)",
}
"""The tables whose rows are counted by name; the rest is counted together."""
_METHOD = (
    "기록 파일: 한 번에 지우거나 아무것도 지우지 않는 방식으로 지우고, 지운 자리를 0으로 덮어썼습니다"
    "(SQLite secure_delete). 찾기 색인은 남은 면담만으로 다시 합치고(FTS5 optimize), "
    "그 뒤 파일 전체를 새로 쓰고(VACUUM) 쓰기 앞 기록을 비웠습니다(wal_checkpoint TRUNCATE). "
    "파일은 SQLCipher로 암호화되어 있습니다.",
    "백업과 옮겨 둔 파일: 한 번 0으로 덮어쓴 뒤 지웠습니다. 플래시 메모리(USB, SSD)에서는 덮어쓰기가 앞서 쓴 칸에 "
    "닿지 않을 수 있습니다. 그 칸에 남을 수 있는 것은 암호화된 내용뿐입니다.",
    "접속기록은 사슬 그대로 남아 있고, 이 파기도 그 안에 적혀 있습니다. 파기한 면담의 번호는 다시 쓰이지 않습니다.",
)


def certificate_pdf(destruction: Destruction, desk: DeskInfo, head: str) -> bytes:
    """The certificate; `head` is the end of the access record as it is now. The same values give the same bytes."""
    _fonts_ready()
    made = io.BytesIO()
    document = SimpleDocTemplate(
        made,
        pagesize=A4,
        leftMargin=_MARGIN,
        rightMargin=_MARGIN,
        topMargin=_MARGIN,
        bottomMargin=_MARGIN + _FOOT,
        title="기록물 파기 확인서",
        invariant=1,
    )
    document.build(
        [*_top(destruction, desk, head), *_what(destruction), *_where(destruction), *_by_hand(destruction), *_end()],
        onFirstPage=_foot,
        onLaterPages=_foot,
    )
    return made.getvalue()


@cache
def _fonts_ready() -> None:
    for name, file in ((FONT, "PretendardGOV-Regular"), (BOLD, "PretendardGOV-Bold")):
        pdfmetrics.registerFont(TTFont(name, str(RESOURCES / "fonts" / f"{file}.ttf")))


def _style(size: float, bold: bool = False, after: float = 0, before: float = 0, soft: bool = False) -> ParagraphStyle:
    return ParagraphStyle(
        f"{size}{bold}{soft}{after}{before}",
        fontName=BOLD if bold else FONT,
        fontSize=size,
        leading=size * 1.5,
        textColor=_SOFT if soft else _INK,
        spaceAfter=after,
        spaceBefore=before,
        splitLongWords=1,
    )


def _text(text: str, style: ParagraphStyle | None = None) -> Paragraph:
    """A paragraph of text from outside: escaped, with a box for what the font has no letter for."""
    known = pdfmetrics.getFont(FONT).face.charToGlyph
    shown = "".join(char if char == " " or ord(char) in known else "□" for char in " ".join(text.split()))
    return Paragraph(escape(shown), style or _style(9.5))


def _heading(text: str) -> Paragraph:
    return _text(text, _style(12, bold=True, before=12, after=5))


def _table(rows: Sequence[Sequence[Flowable]], widths: Sequence[float], head: bool = False) -> Table:
    whole = A4[0] - 2 * _MARGIN
    made = Table([list(row) for row in rows], [whole * width for width in widths], repeatRows=int(head))
    style: list[tuple[Any, ...]] = [
        ("GRID", (0, 0), (-1, -1), 0.5, _LINE),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("TOPPADDING", (0, 0), (-1, -1), 3),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
    ]
    style.append(("BACKGROUND", (0, 0), (-1, 0), _HEAD) if head else ("BACKGROUND", (0, 0), (0, -1), _HEAD))
    made.setStyle(TableStyle(style))
    return made


def _top(destruction: Destruction, desk: DeskInfo, head: str) -> Iterable[Flowable]:
    place = " ".join(part for part in (desk.name, desk.terminal, desk.gate) if part)
    done = destruction.finished
    facts = (
        ("승인 번호", destruction.approval),
        ("데스크", place),
        ("파기 일시", f"{destruction.at.astimezone(KST):%Y-%m-%d %H:%M:%S}"),
        ("마친 일시", f"{done.astimezone(KST):%Y-%m-%d %H:%M:%S}" if done else "아직 마치지 않음"),
        ("파기한 기록", f"면담 {len(destruction.contacts):,}건"),
        ("기록 담당", destruction.officer.name),
        ("함께한 감독자", destruction.second.name),
        ("접속기록의 끝", head),
    )
    yield _text("기록물 파기 확인서", _style(20, bold=True, after=2))
    yield _text(
        f"파기 번호 {destruction.id}. 이 확인서는 면담을 번호로만 적으며, 누구인지는 아무것도 적지 않습니다.",
        _style(9, soft=True, after=8),
    )
    yield _table([(_text(name, _style(9.5, bold=True)), _text(said)) for name, said in facts], (0.2, 0.8))


def _what(destruction: Destruction) -> Iterable[Flowable]:
    yield _heading("1. 무엇을 파기했는지")
    heads = ("구분", "보존기간", "파기할 수 있게 된 날", "건수")
    rows = [[_text(name, _style(9.5, bold=True)) for name in heads]]
    rows += [
        [_text(part.name), _text(f"{part.years}년"), _text(part.since.isoformat()), _text(f"{len(part.contacts):,}건")]
        for part in destruction.parts
    ]
    yield _table(rows, (0.4, 0.15, 0.27, 0.18), head=True)
    for part in destruction.parts:
        yield _text(f"{part.name}, {part.since} 이후: {ranges(part.contacts)}번", _style(9.5, before=5))
        yield _text(_laid_down(part), _style(8.5, soft=True))


def _laid_down(part: Due) -> str:
    said = ". ".join(text for text in (part.schedule, part.source) if text)
    return f"근거: {said}. 마지막으로 처리한 해의 다음 해 1월 1일부터 {part.years}년(공공기록물법 시행령 제26조제2항)."


def _where(destruction: Destruction) -> Iterable[Flowable]:
    yield _heading("2. 어디에서 지웠는지")
    rows = [(name, f"{destruction.rows[table]:,}건") for table, name in _ROWS.items() if destruction.rows.get(table)]
    if rest := sum(count for table, count in destruction.rows.items() if table not in _ROWS):
        rows.append(("그 밖에 면담에 딸린 줄", f"{rest:,}건"))
    rows.append(("찾기 색인, 이어진 곳, 같은 사람 찾기 열쇠", "모두"))
    erased = destruction.those(Outcome.ERASED)
    rows += [(label(copy.kind).ko, copy.name) for copy in erased if copy.kind in (CopyKind.BACKUP, CopyKind.ASIDE)]
    if leaflets := sum(copy.kind is CopyKind.LEAFLET for copy in erased):
        rows.append((label(CopyKind.LEAFLET).ko, f"{leaflets:,}개"))
    yield _table([(_text(name), _text(said)) for name, said in rows], (0.45, 0.55))


def _by_hand(destruction: Destruction) -> Iterable[Flowable]:
    yield _heading("3. 프로그램이 닿지 못해 손으로 파기할 것")
    left = destruction.those(Outcome.BY_HAND)
    unseen = [copy for copy in destruction.copies if copy.outcome is None]
    if not left and not unseen:
        yield _text("없습니다. 종이로 인쇄해 건넨 안내문과 내보낸 파일의 사본은 이 프로그램이 알 수 없습니다.")
        return
    said = "아래는 이 컴퓨터에서 지울 수 없었습니다. 손으로 파기한 뒤 파기한 날과 이름을 적어 주세요."
    yield _text(said, _style(9.5, after=4))
    rows = [[_text(name, _style(9.5, bold=True)) for name in ("무엇", "이름", "파기한 날, 이름")]]
    rows += [[_text(label(copy.kind).ko), _text(copy.name), _text("")] for copy in (*left, *unseen)]
    yield _table(rows, (0.2, 0.52, 0.28), head=True)


def _end() -> Iterable[Flowable]:
    signed = [[_text("기록 담당 (서명)"), _text("감독자 (서명)")], [Spacer(1, 26), Spacer(1, 26)]]
    method = [_heading("4. 방법"), *(_text(words, _style(9.5, after=3)) for words in _METHOD)]
    yield KeepTogether([*method, Spacer(1, 10), _table(signed, (0.5, 0.5), head=True)])


def _foot(canvas: Canvas, document: SimpleDocTemplate) -> None:
    canvas.setFont(FONT, 8)
    canvas.setFillColor(_SOFT)
    canvas.drawString(_MARGIN, _MARGIN, "airportdesk · 기록물 파기 확인서")
    canvas.drawRightString(A4[0] - _MARGIN, _MARGIN, f"{document.page}쪽")
