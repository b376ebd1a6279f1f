"""The areas a remark names. A part that is not wholly understood is left as text: nothing is guessed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from airportdesk.alarms.names import Names
from airportdesk.text import Words

_LINES = re.compile(r"\s*[\n;•●○▪■□◦]\s*")
_THAI_PAIR = re.compile(r"캄보디아\s*[·ㆍ∙・⋅/,~‐‑–—-]\s*태국")
_APART = re.compile(r"[,·ㆍ∙・⋅、/]|\s및\s|\s그리고\s")
_COUNTED = re.compile(r"(?:\s*(등))?\s*(?:총\s*)?(\d{1,2})\s*개\s*(?:주|시|곳|지역)$|\s(등)(?:\s*지역)?$")
_EXCEPT = re.compile(r"(?P<out>.*?\S)\s*(?:을|를|은|는)?\s*제외(?:한|하고|된|하며)?\s*(?P<base>.*)")
_LEVEL_WORDS = re.compile(
    r"(?:제?[1-4](?:[.~∼-][1-4])*(?:단계)?|특별여행(?:주의보|경보)|여행(?:유의|자제|금지|경보)|(?:출국|철수)권고"
    r"|지정|발령|지역|국가|된|이상|상기|위|및|과|와|\s)+"
)
_BRACKETS = re.compile(r"[(（\[]([^()（）\[\]]*)[)）\]]")
_WHERE = Words("어디인지 이 자료에 없는 이름입니다", "names no area this data knows")
_MIXED = Words("제외가 섞여 있어 사람이 나눠야 합니다", "mixes exclusions with areas; a person must split it")
_OUTSIDE = Words("제외된 곳을 알 수 없습니다", "excludes a place this data does not know")
_BRACKETED = Words("괄호 안을 알 수 없습니다", "has brackets that are not understood")
_AND_MORE = Words("'등': 목록이 다 적혀 있지 않습니다", "ends in “and others”: the list is not whole")
_WHOLE = Words("나라 전체", "the whole country")
_REST = Words(
    "나라의 나머지 지역(더 높은 곳은 따로 있음)", "the rest of the country (stricter areas have their own row)"
)


@dataclass(frozen=True, slots=True)
class Found:
    """An area, the text that names it, how it was understood, and the areas the text leaves out."""

    area: str
    text: str
    how: Words
    without: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Left:
    """Text that was not understood, and why."""

    text: str
    why: Words


Part = Found | Left


def areas_in(remark: str, country: str, whole: bool | None, names: Names) -> tuple[Part, ...]:
    """What a remark of that country names; `whole` is what the row says of itself (전체, 일부 or nothing)."""
    text = _THAI_PAIR.sub("캄보디아-태국", remark)
    text = " , ".join(filter(None, _LINES.split(text)))
    text = " ".join(text.split()).strip(" .")
    if whole is True and (not text or names.is_all(text, country)):
        return (Found(country, text or "전체", _WHOLE),)
    if not text:
        return (Left("", Words("어느 지역인지 적혀 있지 않습니다", "does not say which area")),)
    if whole is None and names.is_all(text, country):
        return (Found(country, text, _WHOLE),)
    if names.is_rest(text):
        return (Found(country, text, _REST),)
    text, more, count = _uncounted(text)
    parts = _split(text)
    if not parts:
        return (Left(text, _WHERE),)
    excepting = [number for number, part in enumerate(parts) if "제외" in _BRACKETS.sub("", part)]
    if excepting:
        found: tuple[Part, ...] = (_excepting(text, parts, excepting, country, names),)
    else:
        found = tuple(_part(part, country, names) for part in parts)
    if more or (count and count != len(found)):
        found = (*found, Left(text, _AND_MORE))
    if whole is True and any(isinstance(part, Found) and part.area != country for part in found):
        why = Words("'전체'인데 지역이 적혀 있습니다", "is marked as the whole country but names areas")
        return (Left(text, why),)
    return found


def _uncounted(text: str) -> tuple[str, bool, int]:
    """The text without "등 7개 주" at its end; whether it says there are more, and how many it says there are."""
    end = _COUNTED.search(text)
    if not end:
        return text, False, 0
    count = int(end[2] or 0)
    return text[: end.start()].strip(), bool(end[1] or end[3]) and not count, count


def _split(text: str) -> list[str]:
    """The parts of a list; a separator inside brackets does not part."""
    bracketed = {n for found in _BRACKETS.finditer(text) for n in range(found.start(), found.end())}
    parts, start = [], 0
    for cut in _APART.finditer(text):
        if cut.start() not in bracketed:
            parts.append(text[start : cut.start()])
            start = cut.end()
    parts.append(text[start:])
    return [stripped for part in parts if (stripped := part.strip(" -–*▶."))]


def _excepting(text: str, parts: list[str], at: list[int], country: str, names: Names) -> Part:
    """ "A, B를 제외한 지역": the country but A and B. "A를 제외한 C주": the province but A. Anything else is left."""
    split = _EXCEPT.fullmatch(parts[-1])
    if len(at) > 1 or at[0] != len(parts) - 1 or split is None:
        return Left(text, _MIXED)
    out, base = [*parts[:-1], split["out"]], split["base"].strip()
    if names.is_all(base, country) or names.is_rest(base) or base in ("", "지역"):
        area = country
    elif len(parts) == 1 and (named := names.area(base, country)):
        area = named.area
    else:
        return Left(text, _MIXED)
    without: list[str] = []
    for part in out:
        if _LEVEL_WORDS.fullmatch(part):
            continue
        known = names.area(part.removeprefix("수도 "), country)
        if known is None:
            return Left(text, _OUTSIDE)
        without.append(known.area)
    how = _REST if area == country else Words("일부를 뺀 지역", "an area but for a part of it")
    return Found(area, text, how, tuple(without))


def _part(part: str, country: str, names: Names) -> Part:
    """One part of a list, with what stands in its brackets: its province, another name of it, or what it leaves out."""
    outer = " ".join(_BRACKETS.sub(" ", part).split())
    found = names.area(outer, country)
    if found is None or names.is_country(found.area):
        return Left(part, _WHERE)
    without: list[str] = []
    for inner in _BRACKETS.findall(part):
        split = _EXCEPT.fullmatch(inner)
        if split and not split["base"]:
            known = names.area(split["out"], country)
            if known is None:
                return Left(part, _OUTSIDE)
            without.append(known.area)
        elif not all(names.belongs(word, found, country) for word in _listed(inner)):
            return Left(part, _BRACKETED)
    return Found(found.area, part, found.how, tuple(without))


def _listed(inner: str) -> Iterator[str]:
    text, _, _ = _uncounted(inner)
    yield from _split(text)
