"""Company and agency names in free text. Rather one too few: "a travel agency" is no name."""

import re
from collections.abc import Iterator

from airportdesk.text import folded

_KINDS = (
    "컴퍼니|여행사|에이전시|에이젼시|홀딩스|코퍼레이션|인터내셔널|인터내셔날|엔터테인먼트|파트너스|캐피탈|그룹|로지스틱스|"
    "네트웍스|네트워크|솔루션즈|솔루션|트래블|트레이딩|무역|물산|상사|산업개발|직업소개소|유학원"
)
_KIND_WORDS = tuple(_KINDS.split("|"))
_MARK = r"(?:\(주\)|㈜|주식회사|\(유\))"
_NAME = r"[가-힣A-Za-z0-9&·]"
_MARKED_BEFORE = re.compile(rf"{_MARK}\s?({_NAME}{{2,20}})")
_MARKED_BEHIND = re.compile(rf"({_NAME}{{2,20}})\s?(?:\(주\)|㈜|\s주식회사)")
_JOINED = re.compile(rf"(?<![가-힣A-Za-z0-9&·])({_NAME}{{1,14}}?)({_KINDS})(?![A-Za-z0-9])")
_APART = re.compile(rf"([A-Z][A-Za-z0-9&]{{1,20}}(?: [A-Z][A-Za-z0-9&]{{1,20}}){{0,2}}) ({_KINDS})(?![A-Za-z0-9])")
_QUOTED = re.compile(rf"[\"'“‘「『<]({_NAME}{{1,14}}) ?({_KINDS})[\"'”’」』>]")
_ENGLISH = re.compile(
    r"\b([A-Z][A-Za-z0-9&'-]*(?: [A-Z][A-Za-z0-9&'-]*){0,3}) "
    r"(Co\.,? ?Ltd\b\.?|Company|Agency|Travel|Tours?|Holdings|Inc\b\.?|Corp\b\.?|Corporation|International"
    r"|Entertainment)(?![A-Za-z])"
)
_ENGLISH_WORDS = ("Co", "Agency", "Travel", "Tour", "Holdings", "Inc", "International", "Entertainment")
"""The beginnings of the forms above; patterns are only tried where one stands, for this is read at every stroke."""
_PLAIN = (
    "캄보디아|베트남|태국|중국|일본|한국|대한민국|라오스|미얀마|필리핀|말레이시아|홍콩|대만|미국|프놈펜|씨엠립|시엠립|시아누크빌|"
    "시하누크빌|바벳|포이펫|서울|부산|인천|현지|국내|해외|외국|동남아|대형|소형|중소|대|유명|전문|온라인|개인|단체|패키지|저가|"
    "일반|다른|여러|같은|어떤|무슨|모|한|그|이|저|본|아는|지인|친구|형|누나|언니|오빠|동생|가족|회사|취업|구인|구직|채용|인력|"
    "여행|관광|유학|결혼|이민|비자|항공|호텔|카지노|부동산|광고|마케팅|모델|연예|불법|합법|가짜|유령|위장|사설|민간|글로벌|"
    "신생|무허가|허가|등록|정식|텔레그램|카톡|소셜|인맥|판매|유통|투자|금융|디지털|컴퓨터|무역|산업|중개|알선|소개|송출|파견|"
    "관련|담당|계열|협력|하청|외주|본사|지사|A|B|C"
)
_ONLY_PLAIN = re.compile(rf"(?:{_PLAIN})+")
_SENTENCE = re.compile(r"(?:에서|으로|라는|이라는|하는|있는|없는|했던|하던|해준|해줄|받은|간다는|된|던|들의|의)$")
_NO_ENGLISH_NAME = frozenset(("The", "A", "An", "My", "His", "Her", "Our", "Their", "Travel", "Tour", "Trading"))
_PARTICLE = re.compile(r"(?:에서|으로|이라는|라는|에게|에는|에선|은|는|이|가|을|를|의|에|로|와|과|도|랑|측)$")


def companies_in(text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and folded name; legal forms such as (주) are no part of the name."""
    if "주" in text or "유" in text or "㈜" in text:
        yield from _marked_in(text)
    if any(kind in text for kind in _KIND_WORDS):
        for pattern in (_QUOTED, _APART, _JOINED):
            for found in pattern.finditer(text):
                if _is_name(found[1]):
                    yield found.start(1), found.end(2), folded(found[1] + found[2])
    if any(kind in text for kind in _ENGLISH_WORDS):
        yield from _english_in(text)


def _marked_in(text: str) -> Iterator[tuple[int, int, str]]:
    for found in _MARKED_BEFORE.finditer(text):
        name = _PARTICLE.sub("", found[1])
        if len(name) >= 2 and not _ONLY_PLAIN.fullmatch(name):
            yield found.start(), found.start(1) + len(name), folded(name)
    for found in _MARKED_BEHIND.finditer(text):
        if not _ONLY_PLAIN.fullmatch(found[1]):
            yield found.start(), found.end(), folded(found[1])


def _english_in(text: str) -> Iterator[tuple[int, int, str]]:
    for found in _ENGLISH.finditer(text):
        words = found[1].split()
        if not all(word in _NO_ENGLISH_NAME for word in words):
            name = " ".join(word for word in words if word not in ("The", "A", "An"))
            yield found.start(), found.end(), folded(f"{name} {found[2]}").replace(",", "")


def _is_name(before: str) -> bool:
    return not (_ONLY_PLAIN.fullmatch(before) or _SENTENCE.search(before) or before.isdigit())
