"""Destruction as a desk does it: never by itself, only with an approval, by the records officer and a second one.

Classes and years are headquarters': they come with the signed pack in force, and without them nothing is ever due.
Three steps follow an approval: `destroy` erases contacts in one transaction; `sweep_job` writes the file of the log
anew and gives a job, which may run elsewhere, that makes a backup without them and then destroys what lies beside the
log; `finish` keeps what became of it all. After a kill between them `unfinished` names the destruction, and `sweep_job`
goes on with it.
"""

import shutil
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from airportdesk.errors import DeskError, StoreError
from airportdesk.files import safe_name
from airportdesk.intake import free_of_numbers
from airportdesk.model import KST, AccessAct, Backup, Copied, Destruction, Due
from airportdesk.pack.retention import Retention
from airportdesk.roles import Action, Second, may, require
from airportdesk.settings import read_backup_choice
from airportdesk.store import Store, remains
from airportdesk.store.erasing import Progress
from airportdesk.store.names import DATABASE
from airportdesk.store.remains import Place, Sweeping
from airportdesk.text import Words, clean_line

__all__ = ["APPROVAL_MAX", "DestroyBook", "Swept"]

APPROVAL_MAX = 100
"""Characters of an approval's number."""
_ROOM = 2
"""How many times the size of the log the disk must have free: it is written anew by way of its write-ahead log."""
_ALL = 1_000_000
"""Backups kept by the new one: the earlier ones are overwritten here, not only let go."""
_APPROVAL = Words("승인 번호", "The number of the approval")


@dataclass(frozen=True, slots=True)
class Swept:
    """What a sweep came to: what became of each copy, and the backup that was made first, where one could be."""

    copies: tuple[Copied, ...]
    backup: Backup | None = None


class DestroyBook:
    """Raises NotPermittedError, DeskError or StoreError in words; until the erasure has begun nothing has changed."""

    def __init__(self, store: Store, clock: Callable[[], datetime], retention: Callable[[], Retention | None]) -> None:
        self._store = store
        self._clock = clock
        self._retention = retention

    @property
    def may_destroy(self) -> bool:
        """Whether the officer at the desk may destroy what is due, together with a second one."""
        return may(self._store.officer.role, Action.DESTROY)

    @property
    def retention(self) -> Retention | None:
        """How long contacts are kept, as headquarters says in the pack in force; nothing where it says nothing."""
        return self._retention()

    def today(self) -> date:
        """The Korean day it is."""
        return self._clock().astimezone(KST).date()

    def due(self) -> tuple[Due, ...]:
        """What may be destroyed today, by class and by the day since when; numbers of contacts only."""
        retention = self.retention
        return self._store.destroying.due(retention, self.today()) if retention else ()

    def done(self) -> tuple[Destruction, ...]:
        """Every destruction, the last first."""
        return self._store.destroying.all()

    def unfinished(self) -> Destruction | None:
        """A destruction that was cut short after the contacts were erased: files may still lie about."""
        return next((found for found in self.done() if found.finished is None), None)

    def check(self, parts: Sequence[Due], approval: str, count: str) -> str:
        """The number of the approval as it will be kept, where a destruction could go on with it; raises else."""
        self._require()
        wanted = [part for part in self.due() if part in parts]
        if not parts or len(wanted) != len(parts):
            raise DeskError(
                "파기할 것을 고르지 않았거나, 목록이 그사이 바뀌었습니다. 목록을 다시 보고 골라 주세요.",
                "Nothing was chosen, or the list has changed meanwhile. Look at the list again and choose.",
            )
        said = clean_line(free_of_numbers(approval, _APPROVAL, self.today()), APPROVAL_MAX)
        if not said:
            self._store.access.note_of(AccessAct.REFUSED, "", f"action={Action.DESTROY}")
            raise DeskError(
                "기록물평가심의회의 심의·승인 번호를 적어 주세요. 승인 없이는 파기하지 않습니다.",
                "Write the number of the approval. Nothing is destroyed without one.",
            )
        contacts = sum(len(part.contacts) for part in parts)
        if count.strip().replace(",", "") != str(contacts):
            raise DeskError(
                f"파기할 면담은 {contacts:,}건입니다. 확인하려면 그 수를 그대로 적어 주세요.",
                f"{contacts:,} contacts would be destroyed. Write that number to confirm it.",
            )
        self._check_folder()
        return said

    def destroy(
        self,
        parts: Sequence[Due],
        approval: str,
        count: str,
        second: Second | None,
        progress: Progress = lambda _: None,
    ) -> Destruction:
        """Erase contacts that are due, all of them or none; `count` is their number as the officer wrote it.

        Go on with `sweep_job` and `finish`.
        """
        said = self.check(parts, approval, count)
        other = self._store.officers.seconds.take(second, Action.DESTROY)
        destroying = self._store.destroying
        return destroying.destroy(tuple(parts), said, other, self._clock(), self._place(), progress)

    def sweep_job(self, destruction: Destruction) -> Callable[[Progress], Swept]:
        """Write the log anew, without a byte of what was erased; then a function for another thread.

        That makes a new backup, where the place is there, and destroys what lies beside the log.
        """
        self._require()
        self._store.destroying.written_anew()
        place = self._place()
        sweeping = self._store.destroying.sweeping(destruction, place)
        copying = None
        if place.there() and destruction.finished is None:
            copying = self._store.backups.copying(place.folder, self._clock(), keep=_ALL)

        def sweep(progress: Progress) -> Swept:
            def copied(share: float) -> bool:
                progress(share / 2)
                return True

            made = None
            with suppress(StoreError):  # a full drive must not keep old backups; there is none then, and that is said
                made = copying.run(copied) if copying is not None else None
            return Swept(_spared(sweeping, made).run(lambda share: progress(0.5 + share / 2)), made)

        return sweep

    def finish(self, destruction: Destruction, swept: Swept) -> Destruction:
        """Keep what became of the copies, and the backup that was made; the destruction as it stands then."""
        self._require()
        if swept.backup is not None:
            self._store.backups.note(swept.backup, self._clock())
        return self._store.destroying.finish(destruction, swept.copies, self._clock())

    def certificate(self, destruction: Destruction) -> bytes:
        """The certificate of a destruction as a PDF, in Korean; it names contacts by number and nobody."""
        from airportdesk.export.certificate import certificate_pdf  # reportlab is imported when one is first made

        return certificate_pdf(destruction, self._store.desk, self._store.access.head().short)

    def certificate_name(self, destruction: Destruction) -> str:
        """The name a certificate's file goes by."""
        day = f"{destruction.at.astimezone(KST):%Y%m%d}"
        return safe_name(f"파기확인서_{destruction.id}_{day}.pdf", f"destruction_{destruction.id}_{day}.pdf")

    @property
    def _folder(self) -> Path:
        return self._store.destroying.folder

    def _place(self) -> Place:
        choice = read_backup_choice(self._folder)
        return Place(Path(choice.place), choice.mark) if choice.place and choice.mark else Place(self._folder / "none")

    def _require(self) -> None:
        if not self.may_destroy:
            self._store.access.note_of(AccessAct.REFUSED, "", f"action={Action.DESTROY}")
        require(self._store.officer, Action.DESTROY)

    def _check_folder(self) -> None:
        if remains.restore_waits(self._folder):
            raise DeskError(
                "되살릴 백업이 기다리고 있습니다. 데스크를 잠갔다 열어 되살리기를 마친 뒤 파기해 주세요.",
                "A backup waits to take the place of the log. Lock and unlock the desk first, then destroy.",
            )
        if self.unfinished() is not None:
            raise DeskError(
                "앞선 파기가 아직 끝나지 않았습니다. 그것부터 마쳐 주세요.",
                "The destruction before has not come to its end. Finish it first.",
            )
        size = (self._folder / DATABASE).stat().st_size
        if shutil.disk_usage(self._folder).free < _ROOM * size:
            raise StoreError(
                "파기한 뒤 기록 파일을 새로 쓸 자리가 디스크에 없습니다. 공간을 비우고 다시 해 주세요.",
                "The disk has no room to write the log anew after a destruction. Make room and try again.",
            )


def _spared(sweeping: Sweeping, made: Backup | None) -> Sweeping:
    """The sweep without the backup that was made just now."""
    if made is None:
        return sweeping
    left = tuple(copy for copy in sweeping.copies if copy.name != str(made.path))
    return Sweeping(sweeping.folder, sweeping.store, left, sweeping.place)
