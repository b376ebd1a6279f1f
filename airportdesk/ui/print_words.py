"""Where a print stands and what holds it up, in words that say what to do."""

from collections.abc import Sequence
from contextlib import suppress

from airportdesk.labels import LEAFLET_LANGUAGE
from airportdesk.labels import label as words_of
from airportdesk.model import (
    KST,
    CardFormat,
    ForWhom,
    LeafletCount,
    LeafletFormat,
    LeafletMade,
    LeafletReason,
    Printed,
    PrintLater,
    PrintState,
    Sheet,
    Trouble,
)
from airportdesk.text import Language, Words, joined

HELP_CARD = "km"
"""The language only the help card is in."""
_HELP_CARD_WORDS = Words("크메르어 도움 카드", "Khmer help card")
_STATES = {
    PrintState.WAITING: Words("보냄, 차례를 기다림", "sent, waiting its turn"),
    PrintState.PRINTING: Words("보냄, 인쇄 중", "sent, printing"),
    PrintState.HELD: Words("보냄, 멈춰 있음", "sent, held up"),
    PrintState.PRINTED: Words("인쇄됨", "printed"),
    PrintState.CANCELLED: Words("취소됨", "cancelled"),
    PrintState.FAILED: Words("인쇄하지 못함", "not printed"),
    PrintState.UNKNOWN_QUEUE: Words("프린터가 없어짐", "the printer is gone"),
    PrintState.UNCONFIRMED: Words("보냄, 인쇄됐는지 알 수 없음", "sent, not known whether printed"),
}
_TROUBLES = {
    Trouble.OUT_OF_PAPER: Words("용지 없음", "out of paper"),
    Trouble.WRONG_PAPER: Words("맞는 용지 없음", "wrong paper"),
    Trouble.OFFLINE: Words("프린터와 연결 안 됨", "printer offline"),
    Trouble.PAUSED: Words("프린터가 멈춰져 있음", "printer paused"),
    Trouble.JAM: Words("용지 걸림", "paper jam"),
    Trouble.COVER: Words("덮개나 용지함 열림", "cover or tray open"),
    Trouble.INK: Words("토너·잉크 없음", "out of toner or ink"),
    Trouble.NO_SERVICE: Words("인쇄 서비스 응답 없음", "no print service"),
    Trouble.OTHER: Words("프린터 확인 필요", "printer needs a look"),
}
_TO_DO = {
    Trouble.OUT_OF_PAPER: Words("용지를 넣으면 이어서 나옵니다.", "Put paper in and it goes on."),
    Trouble.WRONG_PAPER: Words(
        "안내문과 같은 크기의 용지를 넣거나, 취소하고 다른 용지로 인쇄해 주세요.",
        "Put in paper of the leaflet's size, or cancel and print on another paper.",
    ),
    Trouble.OFFLINE: Words(
        "프린터 전원과 선을 확인해 주세요. 켜지면 이어서 나옵니다. 급하면 F8로 화면을 보여 주세요.",
        "Check power and cable: it goes on by itself. If there is no time, show the screen (F8).",
    ),
    Trouble.PAUSED: Words(
        "다른 프린터를 고르거나, 전산 담당자에게 멈춤을 풀어 달라고 해 주세요.",
        "Choose another printer, or ask IT support to resume this one.",
    ),
    Trouble.JAM: Words("걸린 용지를 빼면 이어서 나옵니다.", "Take the jammed paper out and it goes on."),
    Trouble.COVER: Words("덮개와 용지함을 닫으면 이어서 나옵니다.", "Close cover and tray and it goes on."),
    Trouble.INK: Words("토너나 잉크를 갈면 이어서 나옵니다.", "Change toner or ink and it goes on."),
    Trouble.NO_SERVICE: Words(
        "급하면 F8로 화면을 보여 주고, 전산 담당자에게 알려 주세요.",
        "If there is no time, show the screen (F8), and tell IT support.",
    ),
    Trouble.OTHER: Words(
        "프린터의 표시를 봐 주세요. 취소할 수도 있습니다.", "Look at the printer, or cancel the print."
    ),
}
_SHOWN = Words("화면으로 보여 줌", "shown on the screen")
_SENT = Words("인쇄 보냄", "sent to print,")
_LATER = Words("나중에 인쇄", "to be printed later,")
_AFTER = {
    PrintState.FAILED: Words("다시 인쇄하거나 다른 프린터를 골라 주세요.", "Print it again or choose another printer."),
    PrintState.UNKNOWN_QUEUE: Words("프린터를 다시 골라 주세요.", "Choose a printer again."),
    PrintState.UNCONFIRMED: Words("프린터에 나왔는지 봐 주세요.", "Please look whether it came out."),
}


def state_words(state: PrintState, trouble: Trouble | None) -> Words:
    """Where a print stands, and what holds it up."""
    said = _STATES[state]
    if trouble is None:
        return said
    held = _TROUBLES[trouble]
    return Words(f"{said.ko}: {held.ko}", f"{said.en}: {held.en}")


def trouble_words(trouble: Trouble) -> Words:
    """What holds a printer up."""
    return _TROUBLES[trouble]


def to_do(state: PrintState, trouble: Trouble | None) -> Words:
    """What whoever stands before the printer can do about it; nothing where nothing is wrong."""
    return _TO_DO[trouble] if trouble else _AFTER.get(state, Words("", ""))


def whose_words(whose: ForWhom, sheet: Sheet) -> Words:
    """Whose leaflet it is."""
    if whose.contact is not None:
        return Words(f"{whose.contact}번 면담", f"talk {whose.contact}")
    if whose.draft:
        return Words("적던 면담", "half-typed talk")
    return Words("도움 카드", "help card") if sheet.language == HELP_CARD else Words("비치용", "for the stand")


def sheet_words(sheet: Sheet) -> Words:
    """Which leaflet it is: language, reason and paper."""
    why = (reason_words(sheet.reason),) if sheet.reason else ()
    return joined((language_words(sheet.language), *why, format_words(sheet.format)), " · ")


def leaflet_lines(
    made: Sequence[LeafletMade], prints: Sequence[Printed], later: Sequence[PrintLater], language: Language
) -> list[str]:
    """What became of each leaflet of a talk, by time: sent to a printer, kept for later, or only shown."""
    handed = {printed.sent.sheet.sha256 for printed in prints} | {waiting.sheet.sha256 for waiting in later}
    lines = [(one.made_at, shown_line(one, language)) for one in made if one.sha256 not in handed]
    lines += [(printed.sent.sent_at, print_line(printed, language)) for printed in prints]
    lines += [(waiting.since, later_line(waiting, language)) for waiting in later]
    return [line for _, line in sorted(lines, key=lambda line: line[0])]


def shown_line(made: LeafletMade, language: Language) -> str:
    """That a leaflet was shown on the screen and not printed: when, and which."""
    why = (reason_words(made.reason),) if made.reason else ()
    said = joined((language_words(made.language), *why, format_words(made.format)), " · ")
    return f"{made.made_at.astimezone(KST):%m-%d %H:%M} {said.say(language)}: {_SHOWN.say(language)}"


def later_line(waiting: PrintLater, language: Language) -> str:
    """That a leaflet waits for a printer, and how many of it."""
    return (
        f"{waiting.since.astimezone(KST):%m-%d %H:%M} {sheet_words(waiting.sheet).say(language)}: "
        f"{_LATER.say(language)} {copies_words(waiting.copies).say(language)}"
    )


def count_words(count: LeafletCount) -> Words:
    """Copies of a day in one language for one reason."""
    why = () if count.language == HELP_CARD else (reason_words(count.reason),)
    return joined((language_words(count.language), *why, Words(str(count.sent), str(count.sent))), " ")


def language_words(language: str) -> Words:
    """The language of a leaflet."""
    known = next((words for id, words in LEAFLET_LANGUAGE.items() if id == language), Words(language, language))
    return _HELP_CARD_WORDS if language == HELP_CARD else known


def reason_words(reason: str) -> Words:
    """What a leaflet was given for; the general one is for the stand."""
    if not reason:
        return Words("비치용", "for the stand")
    return words_of(LeafletReason(reason)) if reason in list(LeafletReason) else Words(reason, reason)


def format_words(format: str) -> Words:
    """The paper of a leaflet or of the help card."""
    for kind in (LeafletFormat, CardFormat):
        with suppress(ValueError):
            return words_of(kind(format))
    return Words(format, format)


def copies_words(copies: int) -> Words:
    """How many."""
    return Words(f"{copies}부", f"{copies} copy" if copies == 1 else f"{copies} copies")


def news_words(printed: Printed) -> Words:
    """Whose leaflet stands how, and what to do about it, in a sentence or two."""
    whose, state = whose_words(printed.sent.whose, printed.sent.sheet), state_words(printed.state, printed.trouble)
    advice = to_do(printed.state, printed.trouble)
    ko, en = f"{whose.ko} 안내문: {state.ko}. {advice.ko}", f"Leaflet ({whose.en}): {state.en}. {advice.en}"
    return Words(ko.strip(), en.strip())


def print_line(printed: Printed, language: Language) -> str:
    """One print of a contact as a line of its record."""
    sent = printed.sent
    return (
        f"{sent.sent_at.astimezone(KST):%m-%d %H:%M} {sheet_words(sent.sheet).say(language)}: {_SENT.say(language)} "
        f"{copies_words(sent.copies).say(language)} · {_outcome(printed).say(language)}"
    )


def _outcome(printed: Printed) -> Words:
    """What became of a print, after words that say it was sent."""
    said = state_words(printed.state, printed.trouble)
    return Words(said.ko.removeprefix("보냄, "), said.en.removeprefix("sent, "))
