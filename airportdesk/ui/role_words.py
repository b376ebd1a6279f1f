"""Roles, ways of guarding a password and acts on accounts, in words of the window."""

from PySide6.QtCore import QCoreApplication

from airportdesk.accounts import KDF_NAMES
from airportdesk.model import OfficerAct
from airportdesk.roles import ROLE_WORDS, Role
from airportdesk.text import Language


def role_words(role: str, language: Language) -> str:
    """What a role is called."""
    return ROLE_WORDS[Role(role)].say(language)


def role_choices(language: Language) -> list[tuple[str, str]]:
    """Every role with its name, the one with the least rights first."""
    return [(role.value, words.say(language)) for role, words in ROLE_WORDS.items()]


def role_why(role: str) -> str:
    """What somebody of that role may do."""
    said = {
        Role.OFFICER: QCoreApplication.translate(
            "RoleWords", "면담을 적고 안내문을 인쇄합니다. 새 자료를 설치할 수 있습니다."
        ),
        Role.SUPERVISOR: QCoreApplication.translate(
            "RoleWords", "근무자와 열쇠를 관리하고, 여행경보를 확인하고, 인적사항이 든 파일을 내보냅니다."
        ),
        Role.RECORDS: QCoreApplication.translate(
            "RoleWords", "접속기록을 점검하고, 열람·파기 요청을 다루고, 인적사항이 든 파일을 내보냅니다."
        ),
    }
    return said[Role(role)]


def kdf_choices() -> list[tuple[str, str]]:
    """How a password may be guarded, the usual way first."""
    usual, listed = KDF_NAMES
    return [
        (usual, QCoreApplication.translate("RoleWords", "argon2id (보통)")),
        (listed, QCoreApplication.translate("RoleWords", "PBKDF2-HMAC-SHA512 (기관이 정한 경우)")),
    ]


def act_words(act: OfficerAct) -> str:
    """What was done to an account or a key."""
    said = {
        OfficerAct.SET_UP: QCoreApplication.translate("RoleWords", "처음 설정"),
        OfficerAct.ADDED: QCoreApplication.translate("RoleWords", "추가"),
        OfficerAct.REMOVED: QCoreApplication.translate("RoleWords", "삭제"),
        OfficerAct.RENEWED: QCoreApplication.translate("RoleWords", "역할·첫 비밀번호 변경"),
        OfficerAct.PASSWORD: QCoreApplication.translate("RoleWords", "자기 비밀번호 변경"),
        OfficerAct.ROTATED: QCoreApplication.translate("RoleWords", "열쇠 변경"),
        OfficerAct.ROTATION_FINISHED: QCoreApplication.translate("RoleWords", "중단된 열쇠 변경을 마침"),
        OfficerAct.RECOVERY_KEY: QCoreApplication.translate("RoleWords", "본부 복구 열쇠 등록"),
        OfficerAct.RECOVERED: QCoreApplication.translate("RoleWords", "본부 복구 열쇠로 다시 받음"),
        OfficerAct.FOUND: QCoreApplication.translate("RoleWords", "기록에 없던 계정이 발견됨"),
        OfficerAct.GONE: QCoreApplication.translate("RoleWords", "기록에 있던 계정이 없어짐"),
    }
    return said[act]
