"""What headquarters' watch-list tells, in words a line holds: where a handle was met, of nobody what they are."""

from collections.abc import Sequence

from airportdesk.links.values import Handle
from airportdesk.text import Language, Words
from airportdesk.ui.link_words import handle_words
from airportdesk.watchbook import Seen, WatchBook


def watch_words(book: WatchBook, met: Sequence[Handle], language: Language) -> str:
    """The line for the handles of a talk: one is listed, or the list is over and none was looked up; else nothing."""
    if not met:
        return ""
    if (over := book.expired) is not None:
        return Words(
            f"본부 주의 목록의 기간이 {over.expires}에 끝나 연락처를 확인하지 못합니다. 새 목록을 받아 주세요.",
            f"Headquarters' watch-list expired on {over.expires}: handles are not checked. Get a new one.",
        ).say(language)
    seen = book.told(met)
    return _listed(seen, language) if seen else ""


def _listed(seen: Sequence[Seen], language: Language) -> str:
    """The handle most desks have met, with how many more there are."""
    first = max(seen, key=lambda one: one.desks)
    more = Words(f" 외 {len(seen) - 1}건", f" and {len(seen) - 1} more").say(language) if len(seen) > 1 else ""
    where = (
        Words("다른 데스크에서도 나온 연락처입니다", "another desk met this handle")
        if first.desks > 1
        else Words(
            "여러 면담에 나온 연락처입니다", "this handle is in several contacts"
        )  # that one desk may be this one
    )
    head, as_of = Words("본부 주의 목록", "Headquarters' watch-list"), Words("기준", "as of")
    day = f"{first.as_of} {as_of.ko}" if language == "ko" else f"{as_of.en} {first.as_of}"
    return f"{head.say(language)}: {where.say(language)} ({day}) · {handle_words(first.handle, language)}{more}"


def standing_words(book: WatchBook, language: Language) -> str:
    """Which list the desk has, and until when it holds."""
    have = book.newest
    if have is None:
        return Words("본부 주의 목록은 아직 없습니다.", "There is no watch-list of headquarters here yet.").say(
            language
        )
    if book.expired:
        return expired_words(book, language)
    return Words(
        f"본부 주의 목록 {have.edition} 판, 연락처 {have.entries:,}개, {have.expires}까지.",
        f"Headquarters' watch-list of {have.edition}: {have.entries:,} handles, until {have.expires}.",
    ).say(language)


def expired_words(book: WatchBook, language: Language) -> str:
    """That the list is over, and what to do; nothing while it holds or where there is none."""
    over = book.expired
    if over is None:
        return ""
    return Words(
        f"본부 주의 목록의 기간이 {over.expires}에 끝났습니다. 새 목록을 받아 오늘(F4)의 마감·넘기기에서 넣어 주세요.",
        f"Headquarters' watch-list expired on {over.expires}. Get a new one and take it in at the day's closing (F4).",
    ).say(language)
