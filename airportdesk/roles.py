"""Who may do what: three roles, and a table of the acts that are not everybody's. Pure.

What is not in the table every officer may do: talks, leaflets, finding, the board, their own password. The roles
follow least privilege (Personal Information Safety Measures, article 5(1)): a supervisor runs the desk, a records
officer answers for what is kept. Roles are bound into each officer's key, so a change of the file opens nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from airportdesk.errors import NotPermittedError
from airportdesk.model import Officer
from airportdesk.text import Words


class Role(StrEnum):
    """What an officer is at this desk; the values are those of `Officer.role`."""

    OFFICER = "officer"
    SUPERVISOR = "supervisor"
    RECORDS = "records"


class Action(StrEnum):
    """What the table decides about."""

    ADD_OFFICER = "add_officer"
    REMOVE_OFFICER = "remove_officer"
    ROTATE_KEY = "rotate_key"
    SET_RECOVERY = "set_recovery"
    TRUST_KEY = "trust_key"
    INSTALL_PACK = "install_pack"
    OLDER_PACK = "older_pack"
    CONFIRM_ALERTS = "confirm_alerts"
    EDIT_TEXTS = "edit_texts"
    OFFICER_RATES = "officer_rates"
    EXPORT_STATISTICS = "export_statistics"
    EXPORT_IDENTITIES = "export_identities"
    SEE_ACCESS = "see_access"
    REVIEW_ACCESS = "review_access"
    HAND_OVER = "hand_over"
    SET_HEADQUARTERS = "set_headquarters"
    TAKE_WATCHLIST = "take_watchlist"
    ANSWER_RIGHTS = "answer_rights"
    DESTROY = "destroy"
    RESTORE = "restore"
    KIOSK = "kiosk"


_ALL = frozenset(Role)
_LEAD = frozenset((Role.SUPERVISOR,))
_RECORDS = frozenset((Role.RECORDS,))

PERMITTED: Mapping[Action, frozenset[Role]] = MappingProxyType(
    {
        Action.ADD_OFFICER: _LEAD,
        Action.REMOVE_OFFICER: _LEAD,
        Action.ROTATE_KEY: _LEAD,
        Action.SET_RECOVERY: _LEAD,
        Action.TRUST_KEY: _LEAD,
        Action.INSTALL_PACK: frozenset((Role.OFFICER, Role.SUPERVISOR)),
        Action.OLDER_PACK: _LEAD,
        Action.CONFIRM_ALERTS: _LEAD,
        Action.EDIT_TEXTS: _LEAD,
        Action.OFFICER_RATES: _LEAD | _RECORDS,
        Action.EXPORT_STATISTICS: _ALL,
        Action.EXPORT_IDENTITIES: _LEAD | _RECORDS,
        Action.SEE_ACCESS: _LEAD | _RECORDS,
        Action.REVIEW_ACCESS: _LEAD | _RECORDS,
        Action.HAND_OVER: _LEAD | _RECORDS,
        Action.SET_HEADQUARTERS: _LEAD,
        Action.TAKE_WATCHLIST: _LEAD,
        Action.ANSWER_RIGHTS: _LEAD | _RECORDS,
        Action.DESTROY: _RECORDS,
        Action.RESTORE: _LEAD,
        Action.KIOSK: _LEAD,
    }
)
SECOND: Mapping[Action, frozenset[Role]] = MappingProxyType(
    {Action.ROTATE_KEY: _ALL, Action.OLDER_PACK: _ALL, Action.DESTROY: _LEAD}
)
"""The acts two persons do together, and who may be the second beside the officer at the desk."""

ACTION_WORDS: Mapping[Action, Words] = MappingProxyType(
    {
        Action.ADD_OFFICER: Words("근무자 추가와 역할 변경", "adding officers and changing roles"),
        Action.REMOVE_OFFICER: Words("근무자 삭제", "removing officers"),
        Action.ROTATE_KEY: Words("기록 열쇠 바꾸기", "changing the key of the log"),
        Action.SET_RECOVERY: Words("본부 복구 열쇠 등록", "setting the recovery key of headquarters"),
        Action.TRUST_KEY: Words("본부 공개키 등록", "setting the public key of headquarters"),
        Action.INSTALL_PACK: Words("자료 묶음 설치", "installing data packs"),
        Action.OLDER_PACK: Words("오래된 자료 묶음으로 되돌리기", "going back to an older data pack"),
        Action.EDIT_TEXTS: Words("안내문 글 고치기", "editing leaflet texts"),
        Action.CONFIRM_ALERTS: Words("여행경보 확인", "confirming travel alerts"),
        Action.OFFICER_RATES: Words("근무자별 비율 보기", "seeing the rates of single officers"),
        Action.EXPORT_STATISTICS: Words("통계 내보내기", "exporting statistics"),
        Action.EXPORT_IDENTITIES: Words("인적사항이 든 내보내기", "exporting identities"),
        Action.SEE_ACCESS: Words("접속기록 보기", "seeing the access record"),
        Action.REVIEW_ACCESS: Words("접속기록 점검", "reviewing the access record"),
        Action.HAND_OVER: Words("본부에 넘기기", "handing over to headquarters"),
        Action.TAKE_WATCHLIST: Words("본부 주의 목록 받기", "taking the watch-list of headquarters"),
        Action.SET_HEADQUARTERS: Words("본부 암호화 열쇠 등록", "setting the keys of headquarters"),
        Action.ANSWER_RIGHTS: Words("정보주체 요구 처리", "answering what persons ask about their data"),
        Action.DESTROY: Words("기록 파기", "destroying records"),
        Action.RESTORE: Words("백업에서 되살리기", "restoring a backup"),
        Action.KIOSK: Words("키오스크 모드 바꾸기와 나가기", "setting and leaving kiosk mode"),
    }
)
ROLE_WORDS: Mapping[Role, Words] = MappingProxyType(
    {
        Role.OFFICER: Words("근무자", "officer"),
        Role.SUPERVISOR: Words("감독자", "supervisor"),
        Role.RECORDS: Words("기록 담당", "records officer"),
    }
)


@dataclass(frozen=True, slots=True, eq=False)
class Second:
    """That a second officer gave their own password for one act. Only the store makes one, and each serves once."""

    action: Action
    officer: Officer
    at: datetime


def may(role: str, action: Action) -> bool:
    """Whether an officer of that role may do it; a role nobody knows may do nothing that is in the table."""
    return role in PERMITTED[action]


def require(officer: Officer, action: Action) -> None:
    """Raise NotPermittedError, in words that name who may, unless the officer may do it."""
    if not may(officer.role, action):
        who = [ROLE_WORDS[role] for role in Role if role in PERMITTED[action]]
        ko, en = ", ".join(words.ko for words in who), " or a ".join(words.en for words in who)
        act = ACTION_WORDS[action]
        raise NotPermittedError(
            f"{act.ko}: {ko}만 할 수 있습니다. 그 근무자가 로그인해 주세요.",
            f"Only a {en} may do this: {act.en}. Ask a {en} to sign in.",
        )
