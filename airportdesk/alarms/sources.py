"""Where a row of the alerts was taken from, in words: "Newsis 6566164" is article 6566164 of the agency 뉴시스."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from airportdesk.text import Words, joined

PRESS: Mapping[str, Words] = MappingProxyType(
    {
        "Chosun": Words("조선일보", "Chosun Ilbo"),
        "Dailian": Words("데일리안", "Dailian"),
        "Donga": Words("동아일보", "Dong-A Ilbo"),
        "Korea JoongAng Daily": Words("코리아중앙데일리", "Korea JoongAng Daily"),
        "News1": Words("뉴스1", "News1"),
        "Newsfinder": Words("뉴스파인더", "Newsfinder"),
        "Newsis": Words("뉴시스", "Newsis"),
        "Nocut": Words("노컷뉴스", "Nocut News"),
        "OhmyNews": Words("오마이뉴스", "OhmyNews"),
        "SBS": Words("SBS 뉴스", "SBS News"),
        "Seoul": Words("서울신문", "Seoul Shinmun"),
    }
)
"""The papers the base pack names, and what they are called; one of no other name is left out."""
_MINISTRY = re.compile(r"MOFA travel alarm row written (\d{4}-\d\d-\d\d)")
_NOTICE = re.compile(r"0404\.go\.kr (\S+)")
_ARTICLE = re.compile(r"(.+?) (\S*\d\S*)")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def source_words(source: str) -> Words:
    """A source as it is read; what is not known stays as it is written."""
    return joined((_said(part.strip()) for part in source.split(";")), "; ")


def _said(part: str) -> Words:
    if found := _MINISTRY.fullmatch(part):
        return Words(f"외교부 여행경보({found[1]} 작성)", f"travel alert of the foreign ministry (written {found[1]})")
    if found := _NOTICE.fullmatch(part):
        return Words(f"외교부 해외안전여행 공지 {found[1]}", f"0404.go.kr, notice {found[1]}")
    found = _ARTICLE.fullmatch(part)
    paper = PRESS.get(found[1]) if found else None
    if found is None or paper is None:
        return Words(part, part)
    if _DAY.fullmatch(found[2]):
        return Words(f"{paper.ko} {found[2]}", f"{paper.en}, {found[2]}")
    return Words(f"{paper.ko} 기사 {found[2]}", f"{paper.en}, article {found[2]}")
