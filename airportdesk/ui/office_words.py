"""Time at the office in words, the same on the start page and at the office."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from airportdesk.desk import Desk
from airportdesk.labels import label as words_of
from airportdesk.model import KST
from airportdesk.office import SIX_HOURS, Pressing, Visit
from airportdesk.text import Language

SIGNS = {Pressing.NO: "○", Pressing.SOON: "▲", Pressing.URGENT: "◆", Pressing.OVER: "■"}
"""A shape for how pressing the clock is, so that nothing rests on colour alone."""


def hours(length: timedelta) -> str:
    """Hours and minutes: 4:05."""
    minutes = int(length.total_seconds() // 60)
    return f"{minutes // 60}:{minutes % 60:02}"


def visit_words(visit: Visit) -> str:
    """One visit in two lines: whose, how long, and what is still owed."""
    translate = QCoreApplication.translate
    head = f"{SIGNS[visit.pressing]} " + translate("OfficeWords", "{n}번 면담").format(n=visit.contact_id)
    if visit.since is None:
        return f"{head}\n" + translate("OfficeWords", "출발이나 도착 시각을 남겨 주세요")
    stood = translate("OfficeWords", "{hours} 지남").format(hours=hours(visit.stood))
    if visit.open and visit.pressing is Pressing.OVER:
        stood = over_words(visit)
    if visit.open and visit.assumed:
        return f"{head} · {stood}\n" + translate("OfficeWords", "출발 시각이 없어 기록 시각부터 잽니다. 남겨 주세요")
    if not visit.open:
        return f"{head}\n" + translate("OfficeWords", "나감 · {stood}").format(stood=stood)
    owed = translate("OfficeWords", "알리지 않은 것 {n}가지").format(n=len(visit.missing)) if visit.missing else ""
    return f"{head} · {stood}\n" + (owed or translate("OfficeWords", "알릴 것을 모두 알림"))


def over_words(visit: Visit) -> str:
    """That six hours are over, and by how much."""
    said = QCoreApplication.translate("OfficeWords", "6시간을 {hours} 넘김")
    return said.format(hours=hours(visit.stood - SIX_HOURS))


def standing_words(visit: Visit) -> str:
    """A visit whose hours run out, as short as a mark in the header; nothing while there is time."""
    translate = QCoreApplication.translate
    if not visit.open or visit.pressing is Pressing.NO:
        return ""
    words = translate("OfficeWords", "{sign} {n}번 {left} 남음")
    if visit.pressing is Pressing.OVER:
        words = translate("OfficeWords", "{sign} {n}번 6시간 넘음")
    return words.format(sign=SIGNS[visit.pressing], n=visit.contact_id, left=hours(visit.left))


def warning_words(visit: Visit) -> str:
    """What is said once when four hours, five and a half, or six are over."""
    said = QCoreApplication.translate("OfficeWords", "{n}번 면담, 사무실: {clock}")
    return said.format(n=visit.contact_id, clock=clock_words(visit))


def clock_words(visit: Visit) -> str:
    """The clock in one line: what is left of six hours, and what to do when little is."""
    translate = QCoreApplication.translate
    if visit.since is None:
        return translate("OfficeWords", "아직 출발 시각이 없습니다")
    since = f"{visit.since.astimezone(KST):%H:%M}"
    if visit.assumed:
        since = translate("OfficeWords", "출발 시각이 없어 기록 시각 {since}").format(since=since)
    if not visit.open:
        return translate("OfficeWords", "{since}부터 {hours} · 마침").format(since=since, hours=hours(visit.stood))
    if visit.pressing is Pressing.OVER:
        over = hours(visit.stood - SIX_HOURS)
        return translate("OfficeWords", "■ 6시간을 {hours} 넘었습니다. 지금 돌려보내야 합니다({since}부터)").format(
            hours=over, since=since
        )
    words = {
        Pressing.NO: translate("OfficeWords", "○ 남은 시간 {hours} ({since}부터)"),
        Pressing.SOON: translate("OfficeWords", "▲ 남은 시간 {hours} ({since}부터). 마칠 준비를 해 주세요"),
        Pressing.URGENT: translate("OfficeWords", "◆ 남은 시간 {hours} ({since}부터). 곧 마쳐야 합니다"),
    }[visit.pressing]
    return words.format(hours=hours(visit.left), since=since)


def after_lines(desk: Desk, contact_id: int, language: Language) -> list[str]:
    """What was done after a talk, line by line, by time: steps at the office, and what was done about tasks."""
    steps = [
        (event.at, words_of(event.step), "", event.words, event.officer)
        for event in desk.office.visit(contact_id).events
    ]
    notes = [
        (note.at, words_of(kind), words_of(note.step).say(language), note.words, note.officer)
        for kind, note in desk.office.task_notes(contact_id)
    ]
    return [
        f"{at.astimezone(KST):%m-%d %H:%M} " + " · ".join(part for part in (what.say(language), *rest) if part)
        for at, what, *rest in sorted([*steps, *notes], key=lambda line: line[0])
    ]


def owed_words(visit: Visit, language: Language) -> str:
    """What has not been told yet, in one line; nothing where all was."""
    if not visit.missing:
        return ""
    names = ", ".join(words_of(step).say(language) for step in visit.missing)
    return QCoreApplication.translate("OfficeWords", "아직 알리지 않음: {names}").format(names=names)
