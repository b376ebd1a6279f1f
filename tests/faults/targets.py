"""The parsers of files and answers, each with good files to begin with and the errors it may raise."""

import json
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path

import minisign
import msgspec
import pyrage

from airportdesk import settings
from airportdesk.alarms import reading
from airportdesk.errors import AlarmsError, DeparturesError, HandoverError, PackError, StoreError
from airportdesk.flights import departures_from
from airportdesk.handover.lines import encoded, line_from, line_of
from airportdesk.handover.manifest import manifest_from, receipt_from
from airportdesk.handover.receipts import signing_key_in
from airportdesk.handover.sealing import claim_of, recipients_in
from airportdesk.model import KST, DeskInfo, Officer, Record
from airportdesk.pack import load
from airportdesk.pack.archive import archive_of, files_of
from airportdesk.pack.load import BASE
from airportdesk.pack.signing import checked, new_keys, public_key, signed
from airportdesk.printing.cups import _queue
from airportdesk.printing.ipp import Group, IppError, answer
from airportdesk.risk import Rules
from airportdesk.risk.lines import assessed_lines
from airportdesk.store import recovery, restoring, roster
from airportdesk.store.anchors import parsed
from airportdesk.store.attempts import Attempts
from airportdesk.store.backup import MANIFEST, Manifest, backup_at, backups_in
from airportdesk.store.names import ATTEMPTS, DATABASE, KEYS, RESTORING
from airportdesk.store.wal import lost_commits

from ..printing.test_ipp import WHOLE
from ..store.samples import CHEAP, PASSWORD, full_assessment, full_contact

SAMPLES = Path(__file__).resolve().parents[1] / "samples"
NOW = datetime(2026, 11, 24, 18, 0, tzinfo=KST)
PACK = load()
RULES = Rules(PACK)
FILES = files_of(BASE)
DESK_ID = "0123456789abcdef" * 2


@dataclass(frozen=True)
class Target:
    """A parser: good input, how it is read, what it may raise, and the inputs of the short run."""

    name: str
    seeds: tuple[bytes, ...]
    read: Callable[[bytes], object]
    errors: tuple[type[Exception], ...] = ()
    short: int = 100


@cache
def folder() -> Path:
    """One scratch folder for what is read from a file."""
    made = tempfile.TemporaryDirectory(prefix="adfuzz-")
    _held.append(made)
    return Path(made.name)


_held: list["tempfile.TemporaryDirectory[str]"] = []


def _record() -> Record:
    return Record(
        contact_id=1,
        revision=1,
        contact=full_contact("글 <b>"),
        assessment=full_assessment("왜"),
        overrule=None,
        officer=Officer("a", "김안내"),
        desk=DeskInfo("데스크"),
        written_at=NOW,
        reason="",
    )


def _departures(data: bytes) -> None:
    for one in departures_from(data, "출발.json", PACK):
        assert one.scheduled.tzinfo is KST


def _alarms(data: bytes) -> None:
    reading(data, "경보.json", PACK, NOW)


def _archive(data: bytes) -> None:
    files_of(data)


def _pack_text(name: str) -> Callable[[bytes], None]:
    def read(data: bytes) -> None:
        load(archive_of({**FILES, name: data[:200_000]}))

    return read


def _settings(data: bytes) -> None:
    (folder() / "settings.json").write_bytes(data)
    found = settings.read(folder())
    assert found.idle_minutes in settings.IDLE_CHOICES
    printing, backup = settings.read_print_choice(folder()), settings.read_backup_choice(folder())
    (printing.printer + printing.paper + backup.mark).encode()
    assert not Path(backup.place).is_file()
    assert backups_in(Path(backup.place) / "none") == ()
    assert settings.read_tries(folder()) in settings.TRIES
    settings.write(folder(), found)


def _answer(data: bytes) -> None:
    for kind, about in answer(data).groups:
        if kind == Group.PRINTER:
            queue = _queue(about, "")
            (queue.name + queue.words).encode()


def _lines(data: bytes) -> None:
    for line in assessed_lines(data.split(b"\n"), RULES, NOW):
        assert (line.output is None) is not (line.problem is None)


def _handover_line(data: bytes) -> None:
    line = line_from(data)
    assert line_from(encoded(line).rstrip(b"\n")) == line
    line.at.astimezone(KST)


def _roster(data: bytes) -> None:
    (folder() / KEYS).write_bytes(data)
    assert roster.read(folder()).officers


def _attempts(data: bytes) -> None:
    (folder() / ATTEMPTS).write_bytes(data)
    tries = Attempts(folder(), lambda: NOW)
    for id in ("a", "b"):
        assert 0 <= tries.wait(id) <= 3_600
    tries.failures()


def _backup(data: bytes) -> None:
    place = folder() / "place"
    backup = place / "airportdesk-20261124-180000"
    backup.mkdir(parents=True, exist_ok=True)
    for name in (DATABASE, KEYS):
        (backup / name).touch()
    (backup / MANIFEST).write_bytes(data)
    for found in backups_in(place):
        found.made_at.astimezone(KST)
    backup_at(backup)


def _recipients(data: bytes) -> None:
    text = data.decode("utf-8", "replace")
    signing_key_in(text)
    recipients_in(text)


def _word(data: bytes) -> None:
    desk = folder() / "restored"
    making = desk / RESTORING
    making.mkdir(parents=True, exist_ok=True)
    (making / restoring.READY).write_bytes(data)
    (desk / restoring.RESTORED).write_bytes(data)
    restoring.take_word(desk)
    before = set(folder().iterdir())
    with suppress(StoreError):
        restoring.finish(desk)
    assert set(folder().iterdir()) == before


def _recovery(data: bytes) -> None:
    recovery.public_key(data.decode("ascii", "replace"), "x.pub")


def _private(data: bytes) -> None:
    recovery.private_key(data, PASSWORD, "x.key")


def _public(data: bytes) -> None:
    public_key(data.decode("utf-8", "replace"))


@cache
def _keys() -> tuple[str, bytes, bytes]:
    made = new_keys("")
    data = archive_of(FILES)
    return made.line, data, signed(data, made.secret, str)


def _signature(data: bytes) -> None:
    line, archive, right = _keys()
    if data != right:
        checked(archive, data, line, "x.adpack")


def _head(data: bytes) -> None:
    parsed(data.decode("utf-8", "replace"))


def _wal(data: bytes) -> None:
    (folder() / "wal").write_bytes(data)
    lost_commits(folder() / "wal")


def _claim() -> bytes:
    comment = f"desk={DESK_ID} number=2 sha256={'ab' * 32} size=10 to=01234567"
    with minisign.SecretKey.from_bytes(new_keys("").secret) as key:
        return bytes(key.sign(b"x", trusted_comment=comment)) + b"\n"


def _manifest() -> bytes:
    return msgspec.json.encode(
        {
            "schema": 1, "desk": DESK_ID, "desk_name": "2터미널", "number": 2, "previous": "ab" * 32,
            "day": "2026-11-24", "made_at": "2026-11-24T18:00:00+09:00", "profile": "hq", "named": False,
            "parts": [{"name": "contacts.jsonl", "sha256": "cd" * 32, "size": 10, "rows": 1}],
            "access_seq": 3, "access_head": "", "packs": ["2026.11"],
        }
    )  # fmt: skip


def _receipt() -> bytes:
    return msgspec.json.encode(
        {
            "desk": DESK_ID, "number": 2, "sealed": "ab" * 32, "rows": 3, "quarantined": 0,
            "taken_at": "2026-11-24T18:00:00+09:00", "code": "ABCD2345",
        }
    )  # fmt: skip


_WORD = msgspec.json.encode(
    restoring.Restored("airportdesk-1", "2026-11-24T09:00:00+00:00", "2026-11-24T10:00:00+00:00", "a", "aside-1")
)
_RETENTION = """schedule = "기록관리기준표 2026"
[[class]]
id = "talk"
of = "every"
years = 3
ko = "면담"
en = "talks"
source = "x"
""".encode()
_RECIPIENTS = f"# minisign {_keys()[0]}\n{pyrage.x25519.Identity.generate().to_public()}\n".encode()
_SETTINGS = json.dumps(
    {
        "language": "en", "contrast": "high", "idle_minutes": 5, "tries": 5,
        "print": {"printer": "desk", "paper": "a4", "copies": 2},
        "backup": {"place": "/nowhere/there", "mark": "ab", "at_lock": True, "hours": 2, "keep": 14},
    }
).encode()  # fmt: skip
_ENTRIES = (
    b'{"id": "a", "at": "2026-01-15T18:00+09:00", "route": ["ICN", "KTI"], "places": ["bavet"], "stay_days": 3, '
    b'"answers": {"work": "errand", "purpose": ["work"]}, "notes": "\xea\xb3\xa0\xec\x88\x98\xec\x9d\xb5"}',
    b'{"id": 1}\n{"id": 2, "at": null}',
)
_SLOT = {
    "id": "a", "name": "김안내", "role": "officer", "kdf": {"name": "argon2id", "memory_kib": 64, "iterations": 1,
    "lanes": 1}, "salt": "AAAA", "wrap": "aes-256-gcm", "nonce": "AAAA", "private": "AAAA", "public": "AAAA",
    "seal": "x", "sealed": {"dek": "AAAA", "dek_next": None}, "form": 2, "since": "2026-11-24", "first": False,
}  # fmt: skip
_ROSTER = json.dumps({"store": DESK_ID, "officers": [_SLOT], "recovery": None, "version": 2, "mac": ""}).encode()
_TEXTS = (
    "pack.toml",
    "questions.toml",
    "signs.toml",
    "places.toml",
    "phrases.toml",
    "help_card.toml",
    "leaflets/ko.toml",
)


def _samples(kind: str) -> tuple[bytes, ...]:
    return tuple(path.read_bytes() for path in sorted(SAMPLES.glob(kind)))


TARGETS = (
    Target("departures", _samples("departures.*"), _departures, (DeparturesError,), 150),
    Target("alarms", _samples("alarms/*"), _alarms, (AlarmsError,), 150),
    Target("archive", (archive_of(FILES),), _archive, (PackError,), 150),
    *(Target(name, (FILES[name],), _pack_text(name), (PackError,), 8) for name in _TEXTS),
    Target("retention.toml", (_RETENTION,), _pack_text("retention.toml"), (PackError,), 8),
    Target("settings", (_SETTINGS, b"{}"), _settings, (), 40),
    Target("answer of a printer", (WHOLE,), _answer, (IppError,), 500),
    Target("assess", _ENTRIES, _lines, (), 100),
    Target("line of a hand-over", (encoded(line_of(_record(), DESK_ID)),), _handover_line, (HandoverError,), 300),
    Target("manifest", (_manifest(),), lambda data: manifest_from(data), (HandoverError,), 300),
    Target("receipt", (_receipt(),), lambda data: receipt_from(data), (HandoverError,), 300),
    Target("recipients of a hand-over", (_RECIPIENTS,), _recipients, (HandoverError, PackError), 100),
    Target("claim of a hand-over", (_claim(),), lambda data: claim_of(data), (HandoverError,), 100),
    Target("key file", (_ROSTER,), _roster, (StoreError,), 150),
    Target("attempts", (b'{"a": {"failed": 7, "last": "2026-11-24T08:59:00Z"}}',), _attempts, (), 100),
    Target(
        "backup.json",
        (msgspec.json.encode(Manifest(DESK_ID, "2026-11-24T09:00:00.000+00:00", 3, 4, "2026-11-24T08:00:00+00:00")),),
        _backup,
        (StoreError,),
        100,
    ),
    Target("restored.json", (_WORD,), _word, (), 80),
    Target("recovery key", (b"A" * 43 + b"=\n",), _recovery, (StoreError,), 200),
    Target("recovery key, private", (recovery.new_pair(PASSWORD, CHEAP).private,), _private, (StoreError,), 60),
    Target("public key", (_keys()[0].encode(),), _public, (PackError,), 200),
    Target("signature", (_keys()[2],), _signature, (PackError,), 40),
    Target("head of the access record", (b"57-ab12 cd34 ef56 0789",), _head, (StoreError,), 200),
    Target("write-ahead log", (b"\x37\x7f\x06\x82" + bytes(28) + bytes(3 * 4120),), _wal, (), 60),
)
