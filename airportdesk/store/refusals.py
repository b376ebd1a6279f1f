"""Why an officer, a password or a key is refused, in words that say what to do. No import of a database here."""

from airportdesk.errors import FirstPasswordError, LockedOutError, NotPermittedError, StoreError
from airportdesk.text import Words


def weak_password(why: Words) -> StoreError:
    """The new password can be guessed."""
    return StoreError(why.ko, why.en)


def same_password() -> StoreError:
    """The new password is the old one."""
    return StoreError(
        "지금 비밀번호와 같습니다. 다른 비밀번호로 정해 주세요.",
        "This is the present password. Choose another one.",
    )


def first_password() -> FirstPasswordError:
    """The password is right, and somebody else chose it."""
    return FirstPasswordError(
        "처음 받은 비밀번호입니다. 본인만 아는 새 비밀번호를 정하면 열립니다.",
        "This password was given to you. Choose one that only you know, and the log opens.",
    )


def locked_out(seconds: int) -> LockedOutError:
    """Too many wrong passwords. `seconds` are left to wait."""
    minutes, rest = divmod(seconds, 60)
    ko = f"{minutes}분 {rest}초" if minutes else f"{rest}초"
    en = f"{minutes} min {rest} s" if minutes else f"{rest} s"
    return LockedOutError(
        f"비밀번호를 여러 번 틀려 잠시 막았습니다. {ko} 뒤에 다시 해 주세요.",
        f"Too many wrong passwords. Try again in {en}.",
        seconds,
    )


def keys_foreign() -> StoreError:
    """keys.json was changed by somebody who has no key to this log."""
    return StoreError(
        "열쇠 파일(keys.json)이 이 프로그램 밖에서 바뀌어 열지 않았습니다. "
        "이 폴더를 통째로 복사해 두고 본부 전산 담당자에게 연락해 주세요.",
        "The key file (keys.json) was changed outside this program, so the log was not opened. "
        "Copy this whole folder to a safe place and call headquarters.",
    )


def key_file_not_written() -> StoreError:
    """The disk is full or read-only while keys.json was to be changed; it is as it was."""
    return StoreError(
        "열쇠 파일을 쓰지 못해 아무것도 바꾸지 않았습니다. 디스크 공간과 폴더 쓰기 권한을 확인해 주세요.",
        "The key file could not be written, so nothing was changed. Check free disk space and that the folder can be "
        "written to.",
    )


def rotation_unfinished() -> StoreError:
    """The key was to be changed and the database could not be written anew; the next unlock goes on with it."""
    return StoreError(
        "명단은 바뀌었지만 기록을 새 열쇠로 다시 쓰지 못했습니다. 빈 공간을 마련하고, 다른 곳에서 이 기록을 열고 "
        "있으면 닫은 뒤 데스크를 잠갔다가 다시 열어 주세요. 그때 이어서 끝냅니다. 면담 기록은 그대로입니다.",
        "The list of officers is changed, but the log could not be written under the new key. Make free space, close "
        "the log wherever else it is open, then lock this desk and unlock it: it goes on from there. The log is safe.",
    )


def removes_oneself() -> StoreError:
    """An officer who would remove their own account."""
    return StoreError(
        "자기 계정은 스스로 지우거나 역할을 바꿀 수 없습니다. 다른 감독자에게 부탁해 주세요.",
        "You cannot remove your own account or change its role. Ask another supervisor.",
    )


def no_recovery() -> StoreError:
    """The desk was never given a recovery key."""
    return StoreError(
        "이 데스크에는 본부 복구 열쇠가 등록되어 있지 않아 이 방법으로 열 수 없습니다.",
        "This desk was never given a recovery key, so it cannot be opened this way.",
    )


def other_recovery_key() -> StoreError:
    """A recovery key of some other desk, or of before."""
    return StoreError(
        "이 데스크에 등록된 복구 열쇠와 짝이 아닙니다. 본부에서 맞는 열쇠를 확인해 주세요.",
        "This is not the key this desk was given for recovery. Check with headquarters which one is.",
    )


def no_recovery_key(name: str) -> StoreError:
    """A file or a line that is no recovery key."""
    return StoreError(
        f"'{name}'은(는) 복구 열쇠가 아닙니다. 본부에서 받은 recovery.pub 파일이나 그 안의 한 줄을 넣어 주세요.",
        f"'{name}' is no recovery key. Give the file recovery.pub from headquarters, or the line in it.",
    )


def second_needed(act: Words) -> NotPermittedError:
    """An act of two persons by one."""
    return NotPermittedError(
        f"{act.ko}: 두 사람이 함께 해야 합니다. 다른 근무자가 자기 비밀번호를 넣어 주세요.",
        f"Two persons do this together: {act.en}. Another officer must give their own password.",
    )


def second_is_first() -> NotPermittedError:
    """The second officer is the one at the desk."""
    return NotPermittedError(
        "로그인한 근무자와 다른 사람이어야 합니다.", "The second officer must be somebody else than the one signed in."
    )


def second_has_first_password() -> NotPermittedError:
    """The second officer's password was chosen by somebody else, perhaps the one at the desk."""
    return NotPermittedError(
        "이 근무자는 처음 받은 비밀번호를 아직 바꾸지 않았습니다. 한 번 로그인해 바꾼 뒤에 함께 할 수 있습니다.",
        "This officer still has the password they were given. They must sign in and change it first.",
    )


def second_may_not(who: Words) -> NotPermittedError:
    """The role of the second officer does not do for this act."""
    return NotPermittedError(f"두 번째 사람은 {who.ko}이어야 합니다.", f"The second officer must be a {who.en}.")
