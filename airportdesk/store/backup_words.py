"""Why there is no backup, or none can be restored, in words that say what to do. No import of a database here."""

import errno
from pathlib import Path

from airportdesk.errors import BackupError, StoreError
from airportdesk.model import BackupTrouble
from airportdesk.text import Words

_FULL = frozenset((errno.ENOSPC, errno.EDQUOT, errno.EFBIG))
_READ_ONLY = frozenset((errno.EROFS, errno.EACCES, errno.EPERM))
_WORDS = {
    BackupTrouble.NO_PLACE: Words(
        "백업할 곳을 아직 고르지 않았습니다. 관리(F6)의 백업에서 이동식 드라이브의 폴더를 골라 주세요.",
        "No place for backups has been chosen yet. Choose a folder on a removable drive under Manage (F6), Backups.",
    ),
    BackupTrouble.NO_DRIVE: Words(
        "백업 드라이브가 없습니다: {place}. 드라이브를 꽂고 다시 하거나 다른 곳을 골라 주세요.",
        "The backup drive is not there: {place}. Plug it in and try again, or choose another place.",
    ),
    BackupTrouble.SAME_PLACE: Words(
        "기록이 있는 폴더 안에는 백업하지 않습니다: {place}. 노트북과 함께 잃지 않을 다른 드라이브를 골라 주세요.",
        "A backup inside the folder of the log would be lost with it: {place}. Choose another drive.",
    ),
    BackupTrouble.READ_ONLY: Words(
        "백업할 곳에 쓸 수 없습니다: {place}. 쓰기 잠금과 권한을 확인하거나 다른 드라이브를 골라 주세요.",
        "The backup place cannot be written to: {place}. Check its write lock and rights, or choose another drive.",
    ),
    BackupTrouble.FULL: Words(
        "백업 드라이브가 가득 찼습니다: {place}. 공간을 비우거나 다른 드라이브를 골라 주세요. "
        "앞선 백업은 그대로입니다.",
        "The backup drive is full: {place}. Make room or choose another drive. Earlier backups are untouched.",
    ),
    BackupTrouble.REMOVED: Words(
        "백업하는 동안 드라이브가 빠졌습니다: {place}. 다시 꽂고 백업해 주세요. 앞선 백업은 그대로입니다.",
        "The drive was removed during the backup: {place}. Plug it in and back up again. Earlier ones are untouched.",
    ),
    BackupTrouble.NOT_VERIFIED: Words(
        "백업을 다시 읽어 보니 원본과 달라 버렸습니다: {place}. 드라이브 고장일 수 있으니 다른 것을 써 주세요.",
        "Read back, the backup was not what was written, so it was dropped: {place}. The drive may be failing: "
        "use another.",
    ),
    BackupTrouble.UNDER_WAY: Words(
        "열쇠를 바꾸는 중이라 지금은 백업할 수 없습니다. 데스크를 잠갔다 다시 연 뒤 백업해 주세요.",
        "The key of the log is being changed. Lock the desk, unlock it, then back up.",
    ),
    BackupTrouble.STOPPED: Words(
        "백업을 그만두었습니다. 앞선 백업은 그대로입니다.", "The backup was stopped. Earlier ones are untouched."
    ),
}


def no_backup(trouble: BackupTrouble, place: Path | str = "") -> BackupError:
    """Why no backup was made."""
    words = _WORDS[trouble]
    return BackupError(words.ko.format(place=place), words.en.format(place=place), trouble)


def trouble_of(error: OSError, place: Path) -> BackupError:
    """What an error of the system says about the place of backups."""
    if error.errno in _FULL:
        return no_backup(BackupTrouble.FULL, place)
    if not place.is_dir():
        return no_backup(BackupTrouble.REMOVED, place)
    if error.errno in _READ_ONLY:
        return no_backup(BackupTrouble.READ_ONLY, place)
    return no_backup(BackupTrouble.REMOVED, place)


def no_backup_here(path: Path) -> StoreError:
    """Something that was to be restored is no backup."""
    return StoreError(
        f"'{path}'은(는) 백업이 아닙니다. airportdesk-로 시작하는 백업 폴더를 골라 주세요.",
        f"'{path}' is no backup. Choose a backup folder whose name begins with airportdesk-.",
    )


def other_desk() -> StoreError:
    """A backup of another log."""
    return StoreError(
        "다른 데스크의 백업입니다. 이 데스크의 기록 위에 되살릴 수 없습니다.",
        "This is a backup of another desk. It cannot take the place of this desk's log.",
    )


def holds_destroyed(contacts: int) -> StoreError:
    """A backup from before a destruction would bring back what was destroyed."""
    return StoreError(
        f"이 백업에는 승인을 받아 파기한 면담 {contacts:,}건이 들어 있어 되살릴 수 없습니다. "
        "파기한 뒤에 만든 백업을 골라 주세요.",
        f"This backup holds {contacts:,} contacts that were destroyed with an approval and cannot be restored. "
        "Choose one made after the destruction.",
    )


def not_restored(folder: Path) -> StoreError:
    """A backup could not be put beside the log."""
    return StoreError(
        f"백업을 '{folder}'에 옮기지 못했습니다. 빈 공간과 권한을 확인해 주세요. 지금 기록은 그대로입니다.",
        f"The backup could not be put into '{folder}'. Check free space and rights. The present log is untouched.",
    )


def restore_stopped() -> StoreError:
    """Somebody stopped a restore before anything had changed."""
    return StoreError(
        "되살리기를 그만두었습니다. 지금 기록은 그대로입니다.", "The restore was stopped. The present log is untouched."
    )


def restore_by_supervisor() -> StoreError:
    """A backup is to be restored by somebody who was no supervisor when it was made."""
    return StoreError(
        "백업은 감독자만 되살릴 수 있습니다. 백업할 때 감독자였던 근무자의 비밀번호가 필요합니다.",
        "Only a supervisor may restore a backup, with the password they had when it was made.",
    )
