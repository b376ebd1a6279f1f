"""Telegram and KakaoTalk names, e-mail and web addresses in free text, each in one form."""

import re
from collections.abc import Iterable, Iterator

from airportdesk.links.values import HandleKind

Found = tuple[int, int, HandleKind, str]

_TELEGRAM_LINK = re.compile(
    r"(?:https?://)?(?:www\.)?(?:t\.me|telegram\.me|telegram\.dog)/(?:s/)?(joinchat/[\w-]{8,64}|\+[\w-]{8,64}|\w{4,32})"
    r"|tg://resolve\?domain=(\w{4,32})",
    re.IGNORECASE | re.ASCII,
)
_KAKAO_LINK = re.compile(r"(?:https?://)?open\.kakao\.com/(o|me)/([\w-]{3,40})", re.IGNORECASE | re.ASCII)
_EMAIL = re.compile(r"(?<![\w.+%-])([A-Za-z0-9][\w.+%-]{0,63})@((?:[\w-]{1,63}\.)+[^\W\d_]{2,24})(?![\w@])")
_AT = re.compile(r"(?<![\w.@/])@\s?([A-Za-z][A-Za-z0-9_.]{3,31})(?![@\w])", re.ASCII)
_ID_WORD = r"\s*(?:의\s*)?(?:아이디|계정|닉네임|닉|id|account)\s*(?:는|은|이|가)?\s*[:=]?\s*"
_TELEGRAM_ID = re.compile(rf"(?:텔레그램|텔레|텔그|telegram){_ID_WORD}@?([A-Za-z][A-Za-z0-9_]{{3,31}})(?![\w@.])", re.I)
_TELEGRAM_BARE = re.compile(
    r"(?:텔레그램|텔레|telegram)\s*[:=]?\s*([A-Za-z](?=\w*[\d_])[A-Za-z0-9_]{4,31})(?![\w@.])", re.I
)
_KAKAO_ID = re.compile(
    rf"(?:카카오톡|카카오|카톡|kakaotalk|kakao)(?:{_ID_WORD}|\s*[:=]\s*)@?([A-Za-z0-9][A-Za-z0-9._-]{{3,19}})(?![\w@])",
    re.I,
)
_OTHER = re.compile(
    r"(인스타그램|인스타|instagram|insta|라인|line|위챗|wechat|왓츠앱|whatsapp|페이스북|페북|facebook|디스코드|discord)"
    rf"{_ID_WORD}@?([A-Za-z0-9][A-Za-z0-9._-]{{3,31}})(?![\w@])",
    re.I,
)
_SERVICE_BEFORE = re.compile(
    r"(카카오톡|카카오|카톡|kakao\w*)|(인스타|insta|라인|\bline|위챗|wechat|페북|트위터|twitter)", re.I
)
_LAST_LABELS = (
    "com net org kr jp cn hk tw kh vn th la mm my sg ph id us uk ru in me io co cc tv to info biz xyz top site online "
    "shop store club vip asia app dev link live pro work jobs world life group company agency travel tours cloud space "
    "fun win bet casino icu one page website tech ly gl gd 한국 닷컴"
)
_WEB = re.compile(
    r"(?<![\w@.])(?:(?P<scheme>https?)://(?:[^\s/@]{1,64}@)?)?(?P<host>(?:[\w-]{1,63}\.){1,6}(?P<last>[^\W\d_]{2,24}))"
    r"(?::\d{2,5})?(?P<path>/[^\s<>\"'()\[\]{}가-힣,;]{0,200})?(?P<query>[?#][^\s<>\"'가-힣]{0,300})?",
    re.IGNORECASE,
)
_KNOWN_LAST = frozenset(_LAST_LABELS.split())
_DOT_BEFORE_LETTER = re.compile(r"\.[^\W\d_]")
_ID_WORDS = ("아이디", "계정", "닉", "id", "account")
_SERVICES = (
    *("인스타", "insta", "라인", "line", "위챗", "wechat", "왓츠앱", "whatsapp", "페이스북", "페북", "facebook"),
    *("디스코드", "discord"),
)
_NOT_A_NAME = frozenset(("채널", "channel", "group", "chat", "account"))


def accounts_in(text: str) -> Iterator[Found]:
    """Links and names of messengers, the surest first: a later one that overlaps an earlier one is to be dropped.

    A pattern is only tried where a word stands that it needs: this is read at every stroke, and most notes hold none.
    """
    if "/" in text:
        yield from _links_in(text)
    folded = text.replace("\u0130", "i").replace("\u0131", "i").casefold()
    if "텔레" in folded or "텔그" in folded or "telegram" in folded:
        for pattern in (_TELEGRAM_ID, _TELEGRAM_BARE):
            for found in pattern.finditer(text):
                if found[1].casefold() not in _NOT_A_NAME:
                    yield found.start(1), found.end(1), HandleKind.TELEGRAM, found[1].casefold()
    if "카카오" in folded or "카톡" in folded or "kakao" in folded:
        for found in _KAKAO_ID.finditer(text):
            yield found.start(1), found.end(1), HandleKind.KAKAO, found[1].casefold().rstrip("._-")
    if _any(_ID_WORDS, folded) and _any(_SERVICES, folded):
        for found in _OTHER.finditer(text):
            yield found.start(2), found.end(2), HandleKind.ACCOUNT, found[2].casefold().rstrip("._-")
    if "@" in text:
        yield from _at_names(text)


def addresses_in(text: str) -> Iterator[Found]:
    """E-mail and web addresses; a name in another script that looks the same stays another address (punycode)."""
    if not _DOT_BEFORE_LETTER.search(text):
        return
    for found in _EMAIL.finditer(text):
        if host := _host(found[2]):
            yield found.start(), found.end(), HandleKind.EMAIL, f"{found[1].casefold()}@{host}"
    for found in _WEB.finditer(text):
        host = _host(found["host"])
        if host and (
            found["scheme"] or host.rsplit(".", 1)[-1] in _KNOWN_LAST or found["last"].casefold() in _KNOWN_LAST
        ):
            path = (found["path"] or "").rstrip("/.!?~")
            yield found.start(), found.end(), HandleKind.WEB, host.removeprefix("www.") + path


def _links_in(text: str) -> Iterator[Found]:
    for found in _TELEGRAM_LINK.finditer(text):
        yield found.start(), found.end(), HandleKind.TELEGRAM, _telegram(found[1] or found[2])
    for found in _KAKAO_LINK.finditer(text):
        yield found.start(), found.end(), HandleKind.KAKAO, f"open.kakao.com/{found[1].lower()}/{found[2]}"


def _any(words: Iterable[str], text: str) -> bool:
    return any(word in text for word in words)


def _telegram(name: str) -> str:
    return name.replace("joinchat/", "+") if name.startswith(("joinchat/", "+")) else name.casefold()


def _at_names(text: str) -> Iterator[Found]:
    for found in _AT.finditer(text):
        name = found[1].casefold().rstrip("._")
        end = found.start(1) + len(name)
        said = [*_SERVICE_BEFORE.finditer(text, max(0, found.start() - 14), found.start())]
        if said and said[-1][1]:
            yield found.start(), end, HandleKind.KAKAO, name
        elif said or "." in name:
            yield found.start(), end, HandleKind.ACCOUNT, name
        elif len(name) > 3:
            yield found.start(), end, HandleKind.TELEGRAM, name


def _host(written: str) -> str:
    try:
        return written.encode("idna").decode("ascii").casefold()
    except UnicodeError:
        return ""
