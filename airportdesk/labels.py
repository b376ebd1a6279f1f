"""The words for the model's closed lists, the same on the screen, on paper and in a file for headquarters."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from airportdesk.model import Act, Concern, Decision, Ground, Kind, Strength
from airportdesk.text import Words

LABELS: Mapping[StrEnum, Words] = MappingProxyType(
    {
        Concern.NONE: Words("없음", "none"),
        Concern.SOME: Words("주의", "some"),
        Concern.HIGH: Words("높음", "high"),
        Strength.STRONG: Words("강함", "strong"),
        Strength.MEDIUM: Words("중간", "medium"),
        Strength.WEAK: Words("약함", "weak"),
        Kind.DECEPTION: Words("속임", "deception"),
        Kind.CONTROL: Words("통제", "control"),
        Kind.OFFER: Words("확인되지 않는 제안", "unverifiable offer"),
        Kind.CONTEXT: Words("배경", "context"),
        Kind.PROTECTION: Words("보호", "protection"),
        Act.TALKED: Words("면담", "talked"),
        Act.ADVISED: Words("안내·권고", "advised"),
        Act.DISSUADED: Words("출국 만류", "dissuaded"),
        Act.ACCOMPANIED: Words("임의동행", "accompanied by consent"),
        Decision.LEFT: Words("본인 의사 출국", "left by own choice"),
        Decision.WENT_HOME: Words("귀가", "went home"),
        Decision.UNDECIDED: Words("미정", "undecided"),
        Ground.DUTY: Words("소관 업무 수행(제15조제1항제3호)", "public duty (article 15(1)3)"),
        Ground.URGENT: Words("급박한 생명·신체(제15조제1항제5호)", "urgent danger to life or body (article 15(1)5)"),
        Ground.CONSENT: Words("동의(제15조제1항제1호)", "consent (article 15(1)1)"),
    }
)
CONCERN = Words("위험 징후", "concern")
"""What a `Concern` is called."""


def label(member: StrEnum) -> Words:
    """The words for a member of Concern, Strength, Kind, Act, Decision or Ground."""
    return LABELS[member]
