"""Handles, talks and reasons in words a line holds."""

from airportdesk.labels import label as words_of
from airportdesk.links.values import Alike, Handle, HandleKind, Mentioned, Sure, Talk
from airportdesk.masked import masked_name
from airportdesk.model import KST
from airportdesk.text import Language, Words
from airportdesk.ui.meaning_panel import SHAPES

KINDS = {
    HandleKind.TELEGRAM: Words("텔레그램", "Telegram"),
    HandleKind.KAKAO: Words("카카오톡", "KakaoTalk"),
    HandleKind.ACCOUNT: Words("계정", "account"),
    HandleKind.PHONE: Words("전화", "telephone"),
    HandleKind.EMAIL: Words("전자우편", "e-mail"),
    HandleKind.WEB: Words("웹", "web"),
    HandleKind.COMPANY: Words("업체", "company"),
}
SURE = {
    Sure.HIGH: Words("거의 확실", "almost sure"),
    Sure.LIKELY: Words("그럴듯함", "likely"),
    Sure.POSSIBLE: Words("가능함", "possible"),
}
_SHOWN = 30


def handle_words(handle: Handle, language: Language) -> str:
    """A handle with its kind, cut to what a line holds."""
    value = handle.value if len(handle.value) <= _SHOWN else handle.value[: _SHOWN - 1] + "…"
    return f"{KINDS[handle.kind].say(language)} {value}"


def whole_handle(handle: Handle, language: Language) -> str:
    """A handle with its kind, uncut."""
    return f"{KINDS[handle.kind].say(language)} {handle.value}"


def talk_words(talk: Talk, language: Language) -> str:
    """A talk's number, when, flight and concern."""
    concern = f"{SHAPES[talk.concern]} {words_of(talk.concern).say(language)}"
    number = Words(f"{talk.contact_id}번", f"no. {talk.contact_id}").say(language)
    return " · ".join(part for part in (number, _when(talk), talk.flight, concern) if part)


def brief_words(talk: Talk, language: Language) -> str:
    """A talk's number, day, flight and the shape of its concern: what a box of the graph holds."""
    number = Words(f"{talk.contact_id}번", f"no. {talk.contact_id}").say(language)
    return f"{SHAPES[talk.concern]} {number} · {talk.at.astimezone(KST):%m-%d} {talk.flight}".strip()


def mentioned_words(found: Mentioned, language: Language) -> str:
    """In how many other talks a handle is: "텔레그램 job_kh12 · 최근 30일 다른 면담 3건, 처음 11월 12일 KE689"."""
    name, talk = handle_words(found.handle, language), found.first
    at, flight = talk.at.astimezone(KST), f" {talk.flight}" if talk.flight else ""
    day = Words(f"{at.month}월 {at.day}일", f"{at:%d %b}".lstrip("0")).say(language)
    count = f"{found.recent:,}" + ("+" if found.more else "")
    if not found.recent:
        return Words(
            f"{name} · 30일 이전 면담에 있음, 마지막 {day}{flight}", f"{name} · last in a talk on {day}{flight}"
        ).say(language)
    return Words(
        f"{name} · 최근 30일 다른 면담 {count}건, 처음 {day}{flight}",
        f"{name} · in {count} other talk{'s' * (found.recent > 1)} in the last 30 days, first on {day}{flight}",
    ).say(language)


def alike_brief(alike: Alike, language: Language) -> str:
    """A talk that may be of the same traveller, and why, in one short line."""
    why = ", ".join(reason.say(language) for reason in alike.why)
    return f"{brief_words(alike.talk, language)} ({SURE[alike.sure].say(language)}: {why})"


def alike_words(alike: Alike, language: Language, *, named: bool = False) -> str:
    """A talk that may be of the same traveller, with how sure and why; the name is masked unless it is asked for."""
    why = ", ".join(reason.say(language) for reason in alike.why)
    name = f" · {alike.name if named else masked_name(alike.name)}" if alike.name else ""
    return f"{SURE[alike.sure].say(language)}: {talk_words(alike.talk, language)}{name} — {why}"


def _when(talk: Talk) -> str:
    return f"{talk.at.astimezone(KST):%Y-%m-%d %H:%M}"
