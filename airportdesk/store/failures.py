"""What can go wrong with the store, in words that say what happened and what to do. No import of a database here."""

from pathlib import Path

from airportdesk.errors import StoreError, WrongPasswordError

_COPY = (
    "이 폴더를 통째로 복사해 두고 본부 전산 담당자에게 연락해 주세요. 파일은 바꾸지 않았습니다.",
    "Copy this whole folder to a safe place and call headquarters. No file was changed.",
)


def not_written() -> StoreError:
    """The disk is full, gone or read-only while something was being saved."""
    return StoreError(
        "저장하지 못했습니다. 디스크 공간과 폴더 쓰기 권한을 확인한 뒤 다시 저장해 주세요. "
        "입력한 내용은 그대로 남아 있습니다.",
        "Not saved. Check free disk space and that the folder can be written to, then save again. "
        "What you typed is still there.",
    )


def not_made(folder: Path) -> StoreError:
    """A new store could not be put into its folder."""
    return StoreError(
        f"'{folder}'에 기록을 만들지 못했습니다. 폴더에 쓸 수 있는지, 빈 공간이 있는지 확인해 주세요.",
        f"The log could not be made in '{folder}'. Check that the folder may be written and has free space.",
    )


def not_opened() -> StoreError:
    """The disk is full, gone or read-only while the store was being opened or made."""
    return StoreError(
        "면담 기록을 열지 못했습니다. 디스크 공간과 폴더 쓰기 권한을 살피고 다시 열어 주세요. 기록은 그대로 있습니다.",
        "The contact log could not be opened. Check free disk space and that the folder can be written to, "
        "then try again. What it holds is untouched.",
    )


def not_read() -> StoreError:
    """The disk does not give what is on it."""
    return _kept("면담 기록 파일을 읽을 수 없습니다.", "The contact log cannot be read from the disk.")


def nothing_here() -> StoreError:
    """There is no store in the folder."""
    return StoreError("이 폴더에는 면담 기록이 없습니다.", "There is no contact log in this folder.")


def already_here() -> StoreError:
    """A new store was asked for where something of one lies."""
    return StoreError(
        "이 폴더에 이미 면담 기록이 있어 새로 만들지 않았습니다. 기존 기록을 열어 주세요.",
        "There is already a contact log in this folder, so no new one was made. Unlock the existing one.",
    )


def wrong_password() -> WrongPasswordError:
    """Says nothing more than that: not whether the name, the file or the password was at fault."""
    return WrongPasswordError("비밀번호가 맞지 않습니다.", "The password is not right.")


def no_such_officer() -> StoreError:
    """The chosen officer has no key."""
    return StoreError(
        "이 담당자의 열쇠가 없습니다. 목록에서 다시 골라 주세요.",
        "This officer has no key here. Choose from the list again.",
    )


def keys_missing() -> StoreError:
    """A database without keys.json."""
    return _kept(
        "면담 기록은 있으나 열쇠 파일(keys.json)이 없어 열 수 없습니다.",
        "The contact log is here but its key file (keys.json) is missing, so it cannot be opened.",
    )


def keys_damaged() -> StoreError:
    """keys.json cannot be understood."""
    return _kept("열쇠 파일(keys.json)이 손상되었습니다.", "The key file (keys.json) is damaged.")


def database_missing() -> StoreError:
    """keys.json without its database."""
    return _kept(
        "열쇠 파일은 있으나 면담 기록 파일(contacts.db)이 없습니다.",
        "The key file is here but the contact log itself (contacts.db) is missing.",
    )


def unreadable(name: str) -> StoreError:
    """A file that the system does not let us read."""
    return _kept(f"{name} 파일을 읽을 수 없습니다.", f"The file {name} cannot be read.")


def newer(name: str) -> StoreError:
    """A file that a newer program wrote."""
    return StoreError(
        f"{name} 파일은 더 새로운 버전의 프로그램으로 만들어졌습니다. 프로그램을 업데이트한 뒤 열어 주세요. "
        "파일은 바꾸지 않았습니다.",
        f"The file {name} was written by a newer version of this program. Update the program, then open it. "
        "No file was changed.",
    )


def not_encrypted() -> StoreError:
    """A file that should be encrypted and is not."""
    return _kept(
        "면담 기록 파일이 암호화되어 있지 않습니다. 다른 파일로 바뀐 것 같아 열지 않았습니다.",
        "The contact log is not encrypted. It seems to have been replaced by another file, so it was not opened.",
    )


def damaged() -> StoreError:
    """The database does not pass its own checks."""
    return _kept("면담 기록 파일이 손상되었습니다.", "The contact log is damaged.")


def damaged_wal() -> StoreError:
    """The write-ahead log is broken in front of work that was acknowledged."""
    return _kept(
        "마지막으로 저장한 면담들이 든 파일(contacts.db-wal)이 손상되었습니다.",
        "The file with the contacts saved last (contacts.db-wal) is damaged.",
    )


def busy() -> StoreError:
    """Another program holds the database."""
    return StoreError(
        "다른 창에서 면담 기록을 쓰고 있습니다. 그 창을 닫고 다시 해 주세요. 입력한 내용은 그대로 있습니다.",
        "Another window is using the contact log. Close it and try again. What you typed is still there.",
    )


def no_reason() -> StoreError:
    """An amendment without its reason."""
    return StoreError("고친 이유를 적어 주세요.", "Write down why the record is amended.")


def generic_name() -> StoreError:
    """A name that is no one person's."""
    return StoreError(
        "한 사람의 이름을 적어 주세요. 공용 계정은 만들 수 없습니다.",
        "Write one person's name. A shared account cannot be made.",
    )


def name_taken() -> StoreError:
    """An officer of that name has an account."""
    return StoreError(
        "같은 이름의 근무자가 있습니다. 소속이나 번호를 붙여 구별해 주세요. 예: 김안내(2팀)",
        "There is an officer of that name. Add a team or number to tell them apart.",
    )


def key_already_trusted() -> StoreError:
    """A second public key of headquarters."""
    return StoreError(
        "본부 공개키가 이미 등록되어 있습니다. 바꾸는 기능은 아직 없습니다. 본부 전산 담당자에게 연락해 주세요.",
        "A public key of headquarters is already set. Replacing it is not possible yet: call headquarters.",
    )


def _kept(ko: str, en: str) -> StoreError:
    return StoreError(f"{ko} {_COPY[0]}", f"{en} {_COPY[1]}")
