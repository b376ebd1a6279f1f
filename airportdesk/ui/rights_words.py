"""Requests of persons and what is held of them, as rows that read by themselves; names masked."""

from datetime import date

from airportdesk.desk import Desk
from airportdesk.labels import label as words_of
from airportdesk.masked import masked_name
from airportdesk.model import KST, RightsRequest
from airportdesk.rightsbook import PERSONS_LIMIT, PERSONS_WARN, Held
from airportdesk.text import NO_WORDS, Language, Words


def clock_words(request: RightsRequest, today: date) -> Words:
    """How much of its time is left; a closed request has none running."""
    left, day = request.left(today), f"{request.by:%m-%d}"
    if not request.open:
        return Words(f"{day} · 답함", f"{day} · answered")
    if left < 0:
        return Words(f"● {day} · {-left}일 지남", f"● {day} · {-left} days overdue")
    if not left:
        return Words(f"● {day} · 오늘까지", f"● {day} · due today")
    return Words(f"{day} · {left}일 남음", f"{day} · {left} days left")


def request_cells(request: RightsRequest, today: date, language: Language) -> tuple[str, ...]:
    """Number, what is asked, whose name, when it came, its clock, the answer."""
    asked, last = request.asked, request.last
    answer = (
        words_of(last.answer).say(language) if last else Words("아직 답하지 않음", "not answered yet").say(language)
    )
    count = len(request.contacts)
    talks = Words(f"면담 {count}건", f"talks: {count}").say(language)
    return (
        *(str(request.id), words_of(asked.kind).say(language), masked_name(asked.name), f"{asked.received}"),
        *(clock_words(request, today).say(language), f"{answer} · {talks}"),
    )


def standing_words(request: RightsRequest, today: date, language: Language) -> str:
    """The chosen request in a line: who asked, how that was checked, its clock, what it covers, the last answer."""
    asked, last = request.asked, request.last
    numbers = ", ".join(map(str, request.contacts)) or "–"
    parts = [
        Words(f"{request.id}호", f"Request {request.id}").say(language),
        words_of(asked.kind).say(language),
        masked_name(asked.name),
        f"{words_of(asked.asker).say(language)} ({words_of(asked.proof).say(language)})",
        clock_words(request, today).say(language),
        Words(f"면담 {numbers}", f"talks {numbers}").say(language),
        asked.words,
    ]
    if last and last.reason:
        parts.append(words_of(last.reason).say(language))
    return " · ".join(part for part in parts if part)


def held_cells(held: Held, language: Language) -> tuple[str, ...]:
    """Number, when, flight, why it was found, revisions, leaflets and prints, tasks and office, entries, suspension."""
    return (
        *(str(held.contact), f"{held.at.astimezone(KST):%Y-%m-%d %H:%M}", held.flight),
        ", ".join(words.say(language) for words in held.why),
        *(str(held.revisions), f"{held.leaflets} · {held.prints}", f"{held.tasks} · {held.office}", str(held.seen)),
        Words("처리정지", "suspended").say(language) if held.suspended else "",
    )


def pressing_words(desk: Desk) -> Words:
    """That requests are due soon or overdue, for those who may answer them; else nothing."""
    pressing, today = desk.rights.pressing(), desk.today()
    late = sum(one.left(today) < 0 for one in pressing)
    if not pressing:
        return NO_WORDS
    first = min(one.by for one in pressing)
    return Words(
        f"답해야 할 정보주체 요구 {len(pressing)}건(지난 것 {late}건), 가장 이른 것 {first:%m-%d}. "
        "관리(F6)의 정보주체 요구에서 답해 주세요.",
        f"Requests of persons to be answered: {len(pressing)} ({late} overdue), the first by {first:%m-%d}. "
        "Answer them from Requests of persons (F6).",
    )


def persons_words(desk: Desk) -> Words:
    """That the log comes near as many persons as want an impact assessment; else nothing."""
    persons = desk.rights.persons()
    if persons < PERSONS_WARN:
        return NO_WORDS
    return Words(
        f"이 기록에 적힌 사람이 약 {persons:,}명입니다. {PERSONS_LIMIT:,}명부터 개인정보 영향평가가 필요할 수 있습니다"
        "(개인정보 보호법 제33조). 본부 개인정보 보호책임자에게 알려 주세요.",
        f"About {persons:,} persons stand in this log. From {PERSONS_LIMIT:,} on an impact assessment may be required "
        "(Personal Information Protection Act 33). Tell the privacy officer of headquarters.",
    )
