"""The notice to a person who asked about their data: what is held and why, or that it is refused and what can be done.

It follows what the decree wants told (Decree 41(1)): items, purpose, retention, who it was given to, consent. The
person's own items stand in it unmasked: it is their copy. Korean first; headings and closed lists in English as well.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from airportdesk.export.columns import Value, columns
from airportdesk.export.paper import Part, document
from airportdesk.labels import label
from airportdesk.model import KST, DeskInfo, Ground, Record, Right, RightsAnswer, RightsRequest
from airportdesk.pack import Pack
from airportdesk.text import Words

FREE_TEXTS = frozenset(
    ("메모", "담당자 판단 이유", "수정 이유", "넘긴 곳", "후속 조치", "할 일 처리", "사무실 기록", "연락할 곳"),
)
"""Columns of typed text, which may be about others: left out where access is granted in part."""
_TITLES = {
    Right.ACCESS: Words("개인정보 열람 통지서", "Notice of access to personal information"),
    Right.CORRECTION: Words("개인정보 정정 결과 통지서", "Notice on a request for correction"),
    Right.DELETION: Words("개인정보 삭제 결과 통지서", "Notice on a request for deletion"),
    Right.SUSPENSION: Words("개인정보 처리정지 결과 통지서", "Notice on a request for suspension"),
}
_REFUSED = Words("거절 통지서", "refused")
_POSTPONED = Words("연기 통지서", "postponed")
_APPEAL = Words(
    "이 결과에 불복하면 이 데스크를 운영하는 기관의 개인정보 보호책임자에게 이의를 제기할 수 있습니다(개인정보 보호법 "
    "제38조제5항). 개인정보 분쟁조정위원회에 조정을 신청하거나(제43조) 보호위원회에 침해 사실을 신고할 수 있고 "
    "(제62조), 행정심판법에 따라 행정심판을 청구할 수 있습니다.",
    "If you do not agree you can object to the privacy officer of the agency that runs this desk (Personal Information "
    "Protection Act 38(5)), ask the Personal Information Dispute Mediation Committee for mediation (43), report to the "
    "Protection Commission (62), or lodge an administrative appeal.",
)
_FURTHER = Words(
    "적힌 것이 사실과 다르면 정정을, 더는 필요하지 않으면 삭제를, 또는 처리정지를 요구할 수 있습니다(제36조, 제37조).",
    "You can ask for correction, deletion or suspension (36, 37).",
)
_LEFT_OUT = Words(
    "다른 사람의 정보가 들어 있을 수 있는 글(메모 등)은 뺐습니다.",
    "Typed texts (notes and the like), which may be about others, are left out.",
)
_CONTACT_LINE = "담당 부서와 연락처(기관이 적음)  ______________________________________"


@dataclass(frozen=True, slots=True)
class GivenOut:
    """That a file with the talk left the desk: when, for what, and whether identities were masked in it."""

    at: datetime
    purpose: Words
    masked: bool


@dataclass(frozen=True, slots=True)
class NoticeTalk:
    """A talk of a notice. `excerpts` instead of the record where it is somebody else's talk that names the person."""

    revisions: tuple[Record, ...]
    given: tuple[GivenOut, ...] = ()
    besides: tuple[tuple[Words, str], ...] = ()
    excerpts: tuple[str, ...] = ()
    own: bool = True


@dataclass(frozen=True, slots=True)
class Notice:
    """All that a notice says. `purposes` and `keeping` come from the register of fields."""

    request: RightsRequest
    desk: DeskInfo
    officer: str
    made_at: datetime
    copy: int
    talks: tuple[NoticeTalk, ...] = ()
    purposes: tuple[Words, ...] = ()
    keeping: tuple[Words, ...] = ()


def rights_notice(notice: Notice, pack: Pack, made_with: Mapping[str, Pack]) -> bytes:
    """The notice as PDF. The request must be answered."""
    title = _title(notice.request)
    parts = [*_head(notice, title), *_result(notice.request)]
    if _tells(notice.request):
        parts += _contents(notice, pack, made_with)
    parts += _end(notice.request)
    return document(title.ko, parts, footer(notice))


def footer(notice: Notice) -> str:
    """Who made which copy, and when: on every page."""
    at = f"{notice.made_at.astimezone(KST):%Y-%m-%d %H:%M}"
    return (
        f"요구 {notice.request.id}호 · 통지서 {notice.copy}부째 · {at} · {notice.desk.name} · 담당 {notice.officer}\n"
        f"request {notice.request.id} · copy {notice.copy} · officer {notice.officer}"
    )


def _tells(request: RightsRequest) -> bool:
    """Whether what is held is told in the notice."""
    told = (RightsAnswer.GRANTED, RightsAnswer.PARTLY)
    return request.asked.kind is Right.ACCESS and request.last is not None and request.last.answer in told


def _title(request: RightsRequest) -> Words:
    base = _TITLES[request.asked.kind]
    more = {RightsAnswer.REFUSED: _REFUSED, RightsAnswer.POSTPONED: _POSTPONED}
    added = more.get(request.last.answer) if request.last else None
    return Words(base.ko.replace("통지서", added.ko), f"{base.en}: {added.en}") if added else base


def _head(notice: Notice, title: Words) -> Iterator[Part]:
    asked = notice.request.asked
    yield Part(title.ko, 18, bold=True)
    yield Part(title.en, 10, above=2, ruled=True)
    yield _line(Words("받는 사람", "to"), asked.name, above=10)
    asker = label(asked.asker)
    yield _line(Words("요구한 사람", "asked by"), f"{asker.ko} {asked.agent}".strip())
    yield _line(Words("본인 확인", "identity checked by"), _both(label(asked.proof)))
    yield _line(Words("요구", "request"), f"{_both(label(asked.kind))}, {asked.received}")
    if asked.words:
        yield _line(Words("요구 내용", "what was asked"), asked.words)
    yield _line(Words("처리한 곳", "desk"), f"{notice.desk.name} {notice.desk.terminal} {notice.desk.gate}".strip())


def _result(request: RightsRequest) -> Iterator[Part]:
    given = request.last
    if given is None:
        return
    yield _heading(Words("결과", "Result"))
    yield _line(Words("답", "answer"), f"{_both(label(given.answer))} ({_day(given.at)})")
    if given.reason:
        yield _line(Words("법의 사유", "reason in law"), label(given.reason).ko)
        yield Part(label(given.reason).en, 8, above=1, name=" ")
    if given.until:
        yield _line(Words("미룬 날", "postponed to"), str(given.until))
    if given.words:
        yield _line(Words("설명", "explanation"), given.words)


def _contents(notice: Notice, pack: Pack, made_with: Mapping[str, Pack]) -> Iterator[Part]:
    partly = notice.request.last is not None and notice.request.last.answer is RightsAnswer.PARTLY
    yield _heading(Words("1. 개인정보의 항목과 내용", "What is held"))
    if not notice.talks:
        yield Part("이 데스크의 기록에서 찾은 것이 없습니다. / Nothing was found in the records of this desk.")
    for talk in notice.talks:
        yield from _talk(talk, pack, made_with, leave_out=FREE_TEXTS if partly else frozenset())
    if partly:
        yield Part(_LEFT_OUT.ko, above=6)
        yield Part(_LEFT_OUT.en, 8, above=1)
    yield _heading(Words("2. 수집·이용의 목적과 근거", "Purpose and ground"))
    for words in (*notice.purposes, *(label(ground) for ground in _grounds(notice.talks))):
        yield Part(f"· {words.ko} / {words.en}")
    yield _heading(Words("3. 보유 및 이용 기간", "Retention"))
    for words in notice.keeping:
        yield Part(f"· {words.ko} / {words.en}")
    yield _heading(Words("4. 제3자에게 제공한 현황", "Who it was given to"))
    yield from _given(notice.talks)
    yield _heading(Words("5. 동의한 사실과 내용", "Consent"))
    consent = Ground.CONSENT in _grounds(notice.talks)
    yield Part(_both(label(Ground.CONSENT)) if consent else "동의로 처리한 것이 없습니다. / None is based on consent.")


def _talk(talk: NoticeTalk, pack: Pack, made_with: Mapping[str, Pack], leave_out: frozenset[str]) -> Iterator[Part]:
    newest = talk.revisions[-1]
    at = f"{newest.contact.at.astimezone(KST):%Y-%m-%d %H:%M}"
    yield Part(f"면담 {newest.contact_id}번 · {at} / talk {newest.contact_id}", 10.5, bold=True, above=9)
    if not talk.own:
        yield Part(
            "다른 사람의 면담이며, 귀하가 나오는 부분은 다음과 같습니다. / Another person's talk that mentions you:"
        )
        for text in () if leave_out else talk.excerpts:
            yield Part(f"“{text}”")
        return
    for title, text in _items(newest, pack, made_with):
        if title.ko not in leave_out:
            yield _line(title, text)
    for title, text in talk.besides:
        if title.ko not in leave_out:
            yield _line(title, text)
    now = dict(_items(newest, pack, made_with))
    for record in talk.revisions[:-1]:
        then = [
            (t, text) for t, text in _items(record, pack, made_with) if now.get(t) != text and t.ko not in leave_out
        ]
        if then:
            yield Part(f"고치기 전 {record.revision}차 / revision {record.revision}", bold=True, above=6)
        for title, text in then:
            yield _line(title, text)


def _items(record: Record, pack: Pack, made_with: Mapping[str, Pack]) -> list[tuple[Words, str]]:
    filled = {column.title: column.value(record) for column in reversed(columns(pack, "ko", made_with))}
    return [(title, _text(value)) for title, value in reversed(filled.items()) if value not in (None, "")]


def _given(talks: Sequence[NoticeTalk]) -> Iterator[Part]:
    none = True
    for talk in talks:
        for given in talk.given:
            none = False
            masked = " (인적사항을 가림 / identities masked)" if given.masked else ""
            yield Part(f"· 면담 {talk.revisions[-1].contact_id}번, {_day(given.at)}: {_both(given.purpose)}{masked}")
    if none:
        yield Part("데스크 밖으로 나간 기록이 없습니다. / Nothing left this desk.")


def _end(request: RightsRequest) -> Iterator[Part]:
    yield _heading(Words("이의를 제기하는 방법", "How to object"))
    if _tells(request):
        yield Part(_FURTHER.ko)
        yield Part(_FURTHER.en, 8, above=1)
    yield Part(_APPEAL.ko)
    yield Part(_APPEAL.en, 8, above=2)
    yield Part(_CONTACT_LINE, above=14)


def _grounds(talks: Sequence[NoticeTalk]) -> tuple[Ground, ...]:
    """The grounds chosen for identities, and duty, on which every talk is kept."""
    chosen = (
        record.contact.traveller.ground
        for talk in talks
        if talk.own
        for record in talk.revisions
        if record.contact.traveller
    )
    return tuple(dict.fromkeys((Ground.DUTY, *chosen)))


def _heading(words: Words) -> Part:
    return Part(f"{words.ko}   {words.en}", 11.5, bold=True, above=14, ruled=True)


def _line(name: Words, text: str, above: float = 3.0) -> Part:
    return Part(text, above=above, name=f"{name.ko}\n{name.en}" if name.en else name.ko)


def _text(value: Value) -> str:
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M}"
    return str(value)


def _both(words: Words) -> str:
    return f"{words.ko} / {words.en}"


def _day(at: datetime | date) -> str:
    return f"{at.astimezone(KST):%Y-%m-%d}" if isinstance(at, datetime) else f"{at}"
