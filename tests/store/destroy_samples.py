"""Contacts to be destroyed, full of markers in every place that takes words, and a way to look for what is left."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from airportdesk.desk import Desk
from airportdesk.links.sought import sought_grams
from airportdesk.model import (
    KST,
    AccessAct,
    Contact,
    Destruction,
    Draft,
    ForWhom,
    KeptDraft,
    LeafletMade,
    OfficeStep,
    Sent,
    Sheet,
    Task,
    TaskKind,
    TaskNote,
    TaskStep,
)
from airportdesk.pack import load
from airportdesk.pack.retention import Retention, RetentionClass
from airportdesk.roles import Action, Second
from airportdesk.store import Store, names

from .samples import CHEAP, NOW, OVERRULE, PASSWORD, full_assessment, full_contact, new_store

PACK = load()
YEARS = 3
LATER = datetime(2030, 1, 2, 10, 0, tzinfo=KST)
"""The second day on which what was last touched in 2026 may be destroyed after three years."""
YOUNG = datetime(2029, 5, 1, 10, 0, tzinfo=KST)
RETENTION = Retention(
    schedule="가상 기록관리기준표 2026",
    classes=(
        RetentionClass(id="log", ko="면담 기록", en="talks", of="every", years=YEARS, source="가상 기준표 12쪽"),
        RetentionClass(id="office", ko="임의동행 기록", en="visits", of="accompanied", years=10),
    ),
)
MARKERS = tuple("".join(chr(0xAC00 + (3 * n + k) * 73 % 11_172) for k in range(3)) + f"{n:02}" for n in range(50))
"""Three syllables each that stand nowhere else, and a number."""
_RESERVE, _SALT = 80, 16


def plant(store: Store, markers: tuple[str, ...] = MARKERS) -> tuple[int, ...]:
    """One contact after another with markers in every place that takes words; their numbers."""
    given: Iterator[str] = iter(markers)
    made = []
    while marker := next(given, ""):
        more = [next(given, marker) for _ in range(9)]
        made.append(_contact(store, marker, *more))
    return tuple(made)


def _contact(store: Store, marker: str, *more: str) -> int:
    notes, why, task_words, office_words, search, amended, title, pdf, typed = more
    task = Task(TaskKind.FOLLOW_UP, NOW.date(), task_words)
    contact: Contact = replace(full_contact(marker), tasks=(task,), notes=f"{notes} 텔레그램 @name_{marker[-2:]}x")
    key = f"{marker[-2:]}" * 16
    store.drafts.keep(KeptDraft(key, Draft(notes=notes), NOW, NOW, ""), NOW)
    said = full_assessment(marker)
    number = store.log(contact, said, replace(OVERRULE, reason=why), NOW, draft=key).contact_id
    store.amend(number, replace(contact, notes=f"{amended}\n" * 300), said, None, NOW, why)
    store.amend(number, contact, said, None, NOW, amended)
    sheet = Sheet(f"{marker[-2:]}" * 32, "ko", "job", "a4", title)
    printed = store.prints.sent(Sent(sheet, ForWhom(number), 1, "front", 7, NOW), f"%PDF {pdf}".encode() * 500)
    assert printed.id
    before = Sent(replace(sheet, sha256=f"a{marker[-2:]}{'b' * 61}"), ForWhom(None, key), 1, "front", 8, NOW)
    store.prints.sent(before, f"%PDF {pdf}".encode())
    store.prints.keep_for_later(replace(sheet, sha256=f"c{marker[-2:]}{'d' * 61}"), ForWhom(number), 1, b"%PDF", NOW)
    store.note_leaflet(number, LeafletMade("ko", NOW, sheet.sha256))
    store.office.note_task(number, task, TaskNote(TaskStep.DONE, NOW, "김안내", task_words))
    store.office.add_event(number, OfficeStep.CALLED, NOW, office_words, NOW)
    store.access.note(AccessAct.SEARCHED, (number,), words=search)
    store.access.note(AccessAct.SEARCHED, tuple(range(1, 40)), words=f"홍길동{marker}")
    typing = KeptDraft(f"{marker[-2:]}" * 15 + "ff", Draft(notes=typed), NOW, NOW, "", amending=number)
    store.drafts.keep(typing, NOW)
    return number


def others(store: Store, count: int, at: datetime = YOUNG) -> tuple[int, ...]:
    """Contacts that are too young, each with words of its own."""
    store.access.keep_time_by(lambda: at)
    made = [
        store.log(full_contact(f"다른{n}", at + timedelta(minutes=n)), full_assessment(), OVERRULE, at).contact_id
        for n in range(count)
    ]
    store.access.keep_time_by(lambda: NOW)
    return tuple(made)


def left_in(data: bytes, markers: tuple[str, ...] = MARKERS) -> set[str]:
    """The markers, and pieces of them as the index of words keeps them, that stand in these bytes.

    Nothing shorter than six bytes is looked for: in a megabyte of encrypted pages four of them come up by chance.
    """
    pieces = {piece for marker in markers for piece in sought_grams(marker[:3]).split(" ") if len(piece) > 1}
    codes = ("utf-8", "utf-16le", "cp949")
    found = {marker[:3] for marker in markers for code in codes if marker[:3].encode(code) in data}
    return found | {piece for piece in pieces if piece.encode() in data}


def decrypted(data: bytes, data_key: bytes) -> bytes:
    """The pages of an encrypted database as they are under its key (SQLCipher 4: AES-256-CBC, IV in the reserve)."""
    found = b""
    for at in range(0, len(data) - 4095, 4096):
        page = data[at : at + 4096]
        body = page[0 if at else _SALT : 4096 - _RESERVE]
        iv = page[4096 - _RESERVE : 4096 - _RESERVE + 16]
        opened = Cipher(algorithms.AES256(data_key), modes.CBC(iv)).decryptor()
        found += opened.update(body) + opened.finalize()
    return found


RECORDS, RECORDS_PASSWORD = "박기록", "기록 담당의 열두 글자"
APPROVAL = "기록물평가심의회 2030-1"


def records_desk(folder: Path, count: int = 30, markers: tuple[str, ...] = MARKERS) -> tuple[int, ...]:
    """Make a log with talks of two ages, the older ones full of markers; their numbers. The log is shut again."""
    store = new_store(folder)
    store.access.keep_time_by(lambda: NOW)
    store.officers.add(PASSWORD, RECORDS, "records", RECORDS_PASSWORD, first=False, kdf=CHEAP)
    with store._session.writing():  # one commit for all of them
        others(store, count)
        planted = plant(store, markers)
        others(store, count)
    store.close()
    return planted


def opened_desk(folder: Path, retention: Retention | None = RETENTION, at: datetime = LATER) -> Desk:
    """The desk with the records officer at it, under a pack with headquarters' years."""
    officer = next(id for id, name in names(folder) if name == RECORDS)
    store = Store.unlock(folder, officer, RECORDS_PASSWORD)
    return Desk(store, replace(PACK, retention=retention), lambda: at)


def supervisor(desk: Desk) -> Second:
    """The second officer, with their own password."""
    return desk.second(Action.DESTROY, next(iter(desk.accounts.able(Action.DESTROY))).id, PASSWORD)


def destroy(desk: Desk) -> Destruction:
    """All that is due, from the approval to its end."""
    book = desk.destroying
    due = book.due()
    count = sum(len(part.contacts) for part in due)
    made = book.destroy(due, APPROVAL, str(count), supervisor(desk))
    return finish(desk, made)


def finish(desk: Desk, made: Destruction) -> Destruction:
    """What follows the erasure."""
    return desk.destroying.finish(made, desk.destroying.sweep_job(made)(lambda _: None))
