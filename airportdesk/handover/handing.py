"""One hand-over on its way: sealed, written to a drive and read back, on whichever thread. No log is needed for it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from airportdesk.handover import drive
from airportdesk.handover.lines import TalkLine, encoded
from airportdesk.handover.manifest import CONTACTS, Manifest, receipt_code
from airportdesk.handover.outbox import Outbox, Running
from airportdesk.handover.profiles import line_for_headquarters, lines_to_count
from airportdesk.handover.refused import refused
from airportdesk.handover.sealing import Progress, Sealed, part_of, sealed
from airportdesk.model import Handover, LeafletMade, Record

_READING, _SEALING = 0.5, 0.7
"""The share of the work that is done when all talks are read, and when the file is sealed; the rest is the drive."""


@dataclass(frozen=True, slots=True)
class Done:
    """A hand-over that lies on a drive and was read back. `already`: it lay there before; `same_disk`: a folder of the
    laptop itself, that would be lost with it.
    """

    number: int
    path: Path
    sealed: str
    size: int
    code: str
    already: bool
    same_disk: bool


@dataclass(frozen=True)
class Handing:
    """One hand-over to be made: everything it needs, so that `run` may be called elsewhere, once.

    Raises HandoverError, whose `trouble` names what is wrong; the log then still has it as made, to be gone on with.
    """

    number: int
    place: Path
    made: Handover
    records: Iterable[tuple[Record, tuple[LeafletMade, ...]]]
    parts: Mapping[str, bytes]
    head: Manifest
    recipients: Sequence[str]
    outbox: Outbox
    log: Path
    secret: bytes = field(repr=False)
    running: Running = field(repr=False)

    def run(self, progress: Progress = lambda _: True) -> Done:
        """Seal it unless it is sealed, write it, read it back."""
        try:
            kept = self.outbox.kept(self.number) or self._seal(progress)
            files = self.outbox.files(self.number, kept)
            written = drive.write(
                self.place, files, self.log, lambda share: progress(_SEALING + (1 - _SEALING) * share)
            )
        except OSError as error:
            raise refused("no_room", self.outbox.folder) from error
        finally:
            self.running.end()
        code = receipt_code(kept.manifest, self.head.desk, self.number)
        return Done(self.number, written.path, kept.sha256, kept.size, code, written.already, written.same_disk)

    def with_parts(self, parts: Mapping[str, bytes]) -> "Handing":
        """The same hand-over with these further files, instead of this one; they count only where it is not sealed."""
        return replace(self, parts=dict(parts))

    def let_go(self) -> None:
        """Do not run it after all; it stays made, to be gone on with."""
        self.running.end()

    def _seal(self, progress: Progress) -> Sealed:
        made, lines = self.made, list[TalkLine]()
        for record, leaflets in self.records:
            lines.append(line_for_headquarters(record, self.head.desk, leaflets, named=made.named))
            if not progress(_READING * len(lines) / max(made.revisions, len(lines))):
                raise refused("stopped")
        packs = tuple(sorted({line.pack for line in lines}))
        highest = max((line.contact for line in lines), default=0)
        if made.profile == "statistics":
            lines = lines_to_count(lines)
        parts = {CONTACTS: b"".join(map(encoded, lines)), **self.parts}
        described = tuple(part_of(name, data) for name, data in parts.items())
        manifest = replace(self.head, parts=described, packs=packs)
        return self.outbox.seal(
            self.number,
            highest,
            lambda file: sealed(
                *(parts, manifest, self.recipients, self.secret, file),
                lambda share: progress(_READING + (_SEALING - _READING) * share),
            ),
        )
