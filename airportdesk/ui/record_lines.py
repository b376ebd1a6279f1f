"""What a revision holds, as sections of named values: the one list behind every view of a record. No Qt."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from airportdesk.labels import label as words_of
from airportdesk.masked import masked_traveller
from airportdesk.model import KST, Assessment, Contact, Finding, Notice, Record, Task
from airportdesk.pack import Pack
from airportdesk.text import NO_WORDS, Language, Words

SEPARATOR = ", "
"""Between the items of a list."""


@dataclass(frozen=True, slots=True)
class Line:
    """One field: what it is called and what it holds, in words.

    `id` is the same in every revision. `exact` decides whether two values are the same; it is free of the words of a
    data pack. `items` are the (id, words) of a value that is a list. `told` is about the revision itself and never a
    difference.
    """

    id: str
    name: str
    value: str
    exact: object
    told: bool = False
    items: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """Lines that belong together; a section without a head says itself."""

    head: str
    lines: tuple[Line, ...]


def record_lines(
    record: Record, packs: Sequence[Pack], language: Language, *, named: bool = True
) -> tuple[Section, ...]:
    """All a revision holds; fields without a value are left out, but no section is.

    The words of places and answers are looked for in `packs`, the record's own first; an id none of them knows shows
    as it is. Without `named` who the traveller is stays masked.
    """
    say = _Say(packs, language)
    contact = record.contact
    kept = record.assessment.pack in ("", packs[0].version)
    return (
        say.section(NO_WORDS, say.line("reason", Words("고친 이유", "Reason"), record.reason, told=True)),
        say.section(Words("여행", "Trip"), _trip(contact, say)),
        say.section(Words("결과", "Outcome"), _outcome(contact, say)),
        say.section(Words("신원", "Identity"), _identity(contact, say, named)),
        say.section(Words("대화", "Talk"), _answers(contact, say)),
        say.section(Words("메모", "Notes"), say.line("notes", NO_WORDS, contact.notes)),
        say.section(Words("판단", "Assessment"), (*_judged(record, say), *_data(record.assessment, kept, say))),
    )


class _Say:
    """Says things in one language, with the words of some packs."""

    def __init__(self, packs: Sequence[Pack], language: Language) -> None:
        self._packs = packs
        self._language = language

    def __call__(self, words: Words) -> str:
        return words.say(self._language)

    def section(self, head: Words, lines: Iterable[Line]) -> Section:
        return Section(self(head), tuple(lines))

    def line(self, id: str, name: Words, value: str, exact: object = None, told: bool = False) -> Iterator[Line]:
        """One line, or none where there is no value."""
        if value:
            yield Line(id, self(name), value, value if exact is None else exact, told)

    def listed(self, id: str, name: Words, items: Iterable[tuple[str, str]]) -> Iterator[Line]:
        """One line for a list of (id, words)."""
        if known := tuple(items):
            value = SEPARATOR.join(words for _, words in known)
            yield Line(id, self(name), value, tuple(item for item, _ in known), items=known)

    def member(self, id: str, name: Words, member: StrEnum | None) -> Iterator[Line]:
        """One line for what was chosen from a closed list."""
        if member is not None:
            yield from self.line(id, name, self(words_of(member)), member)

    def place(self, id: str) -> str:
        return self(next((pack.place[id].words for pack in self._packs if id in pack.place), Words(id, id)))

    def question(self, id: str) -> Words:
        return next((pack.question[id].words for pack in self._packs if id in pack.question), Words(id, id))

    def answer(self, question: str, id: str) -> str:
        key = question, id
        return self(next((pack.answer[key].long for pack in self._packs if key in pack.answer), Words(id, id)))


def _trip(contact: Contact, say: _Say) -> Iterator[Line]:
    withdrawn = Words("저장이 취소됨. 어디에도 세지 않음", "saved by mistake, counts nowhere")
    yield from say.line("withdrawn", Words("✗ 취소", "✗ Taken back"), say(withdrawn) if contact.withdrawn else "", True)
    yield from say.line("at", Words("면담 시각", "Talk"), f"{contact.at.astimezone(KST):%Y-%m-%d %H:%M}")
    yield from say.line("flight", Words("편명", "Flight"), contact.flight)
    yield from say.line("route", Words("경로", "Route"), " → ".join(contact.route))
    yield from say.listed("places", Words("가는 곳", "Places"), ((id, say.place(id)) for id in contact.places))
    stay = "" if contact.stay_days is None else str(contact.stay_days)
    yield from say.line("stay", Words("체류(일)", "Stay (days)"), stay)


def _outcome(contact: Contact, say: _Say) -> Iterator[Line]:
    yield from say.member("act", Words("한 일", "Act"), contact.act)
    yield from say.member("decision", Words("본인 결정", "Decision"), contact.decision)
    marks = ((mark, say(words_of(mark))) for mark in contact.marks)
    yield from say.listed("marks", Words("담당자 표시", "Officer's marks"), marks)
    called = {True: Words("연락함", "called"), False: Words("연락하지 않음", "not called"), None: NO_WORDS}
    yield from say.line("family_called", Words("가족 연락", "Family"), say(called[contact.family_called]))
    yield from say.line("referred", Words("넘긴 곳", "Referred to"), contact.referred)
    for task in contact.tasks:
        yield from say.line(f"task:{task.kind}", words_of(task.kind), _task(task))


def _task(task: Task) -> str:
    return " · ".join(part for part in (f"{task.due:%Y-%m-%d}", task.what, task.reach) if part)


def _identity(contact: Contact, say: _Say, named: bool) -> Iterator[Line]:
    if (person := contact.traveller) is not None:
        shown = person if named else masked_traveller(person)
        yield from say.member("ground", Words("근거", "Ground"), person.ground)
        yield from say.line("name", Words("이름", "Name"), shown.name, person.name)
        yield from say.line("phone", Words("전화", "Phone"), shown.phone, person.phone)
        yield from say.line("birth", Words("생년월일", "Birth date"), shown.birth, person.birth)


def _answers(contact: Contact, say: _Say) -> Iterator[Line]:
    for question, given in contact.answers.items():
        answers = [(id, say.answer(question, id)) for id in given]
        yield from say.listed(f"answer:{question}", say.question(question), answers)


def _judged(record: Record, say: _Say) -> Iterator[Line]:
    said, officer = record.assessment, record.overrule
    concern = f"{say(words_of(said.concern))} ({say(said.gate)})" if say(said.gate) else say(words_of(said.concern))
    yield from say.line("concern", Words("위험 징후", "Concern"), concern)
    if officer is not None:
        own = f"{say(words_of(officer.concern))} — {officer.reason}"
        yield from say.line("overrule", Words("근무자 판단", "Officer"), own)
    for finding in said.findings:
        yield from say.line(f"sign:{finding.sign}", finding.title, _sign(finding, say))
    for finding in said.settled:
        fact = say(finding.settled_by) if finding.settled_by else ""
        solved = say(Words("✓ {fact}(으)로 풀림", "✓ settled by {fact}")).format(fact=fact)
        yield from say.line(f"sign:{finding.sign}", finding.title, solved)
    for notice in said.notices:
        yield from say.line(f"notice:{notice.place}", notice.name, _alert(notice, say))


def _sign(finding: Finding, say: _Say) -> str:
    return f"{say(words_of(finding.strength))} · {say(finding.because)}"


def _alert(notice: Notice, say: _Say) -> str:
    stale = say(Words(" · 기한 지남, 확인 필요", " · overdue, please confirm")) if notice.stale else ""
    return f"{say(notice.label)} ({notice.since}){stale}"


def _data(assessment: Assessment, kept: bool, say: _Say) -> Iterator[Line]:
    note = Words(
        " (보관하지 않은 판이라 오늘 자료의 말로 보임)", " (not kept any more, so the words are those of today's data)"
    )
    version = assessment.pack if kept else assessment.pack + say(note)
    yield from say.line("pack", Words("자료 판", "Data version"), version, assessment.pack)
