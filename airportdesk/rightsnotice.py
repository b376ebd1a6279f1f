"""What a notice to a person tells, gathered from the log: their talks, what hangs on them, where they went."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from airportdesk.export.inventory import InventoryLine
from airportdesk.export.rights_notice import GivenOut, Notice, NoticeTalk, rights_notice
from airportdesk.labels import label
from airportdesk.links.alike import Person, person_of
from airportdesk.model import KST, AccessAct, AccessFilter, AccessRecord, Purpose, Record, RightsRequest, Traveller
from airportdesk.pack import Pack
from airportdesk.personfinder import same
from airportdesk.store import Store, register
from airportdesk.store.people import bare
from airportdesk.text import Words

EVERY = 1_000_000
"""Entries of the access record that are read: all."""
_PURPOSES, _CLASSES = ("talk", "identity", "judgement", "access"), ("log", "identity", "access")
_REACH, _TASKS = Words("연락할 곳", "how to call back"), Words("할 일 처리", "tasks")
_OFFICE, _LEAFLETS = Words("사무실 기록", "office"), Words("건넨 안내문", "leaflet")
_WITHOUT_NOTES = re.compile(r"\bkind=(pdf|hwpx)\b")
"""Files of a day that hold counts alone."""
_NO_FILE = re.compile(r"^handover|^sent=|\bprofile=statistics\b")
"""Entries of hand-overs, which are asked for by themselves, and of files that say of nobody who they are."""
_HANDED = Words("본부에 넘김", "handed over to headquarters")
_BY_PURPOSE = {str(purpose): label(purpose) for purpose in Purpose}
_TO_HEADQUARTERS = Words("하루 파일", "daily file")


def inventory_lines(rows: Callable[[str, str], int]) -> tuple[InventoryLine, ...]:
    """Every field of the register with its words, counted by `rows` (table, column)."""
    known = register.load()
    return tuple(
        InventoryLine(
            *(field.table, field.column, field.name, field.who),
            *(known.purposes[field.purpose], known.grounds[field.ground], known.classes[field.keep]),
            *(field.needed, rows(field.table, field.column)),
        )
        for field in known.fields.values()
    )


def given_out(store: Store, contact: int) -> tuple[AccessRecord, ...]:
    """When a talk left the desk in a file other than a hand-over: by its number, or in a whole day's file."""
    by_number = store.access.records(AccessFilter(act=AccessAct.EXPORTED, contact=contact), limit=EVERY)
    talk = store.people.heads((contact,)).get(contact)
    day = f"day={talk[0].astimezone(KST):%Y-%m-%d} " if talk else "\n"
    whole = (
        one
        for one in store.access.records(AccessFilter(act=AccessAct.EXPORTED), limit=EVERY)
        if not one.subject and day in f"{one.detail} "
    )
    files = (one for one in (*by_number, *whole) if not _NO_FILE.search(one.detail))
    return tuple(sorted(files, key=lambda one: one.seq))


def notice_of(
    store: Store, request: RightsRequest, pack: Pack, pack_of: Callable[[Record], Pack], copy: int, now: datetime
) -> bytes:
    """The notice of an answered request as PDF. Raises StoreError."""
    held = store.people.heads(request.contacts)
    talks = tuple(_talk(store, request, contact) for contact in held)
    made_with = {r.assessment.pack: pack_of(r) for talk in talks for r in talk.revisions}
    known = register.load()
    notice = Notice(
        *(request, store.desk, store.officer.name, now, copy, talks),
        tuple(known.purposes[id] for id in _PURPOSES),
        tuple(known.classes[id] for id in _CLASSES),
    )
    return rights_notice(notice, pack, made_with)


def _talk(store: Store, request: RightsRequest, contact: int) -> NoticeTalk:
    revisions = store.revisions(contact)
    if not _own(request.asked.name, [r.contact.traveller for r in revisions if r.contact.traveller]):
        excerpts = _excerpts(revisions, request.asked.name)
        return NoticeTalk(revisions, _with_notes(store, contact) if excerpts else (), excerpts=excerpts, own=False)
    handed = (
        GivenOut(at, _BY_PURPOSE.get(purpose, _HANDED), masked=not named)
        for at, purpose, named in store.people.handed_over(contact)
    )
    given = sorted((*map(_given, given_out(store, contact)), *handed), key=lambda one: one.at)
    return NoticeTalk(revisions, tuple(given), _besides(store, revisions))


def _with_notes(store: Store, contact: int) -> tuple[GivenOut, ...]:
    """When the notes of another person's talk left: who is named in them is masked only where the talk is theirs."""
    files = (one for one in given_out(store, contact) if not _WITHOUT_NOTES.search(one.detail))
    handed = (
        GivenOut(at, _BY_PURPOSE.get(purpose, _HANDED), masked=False)
        for at, purpose, _ in store.people.handed_over(contact)
    )
    given = (*(replace(_given(one), masked=False) for one in files), *handed)
    return tuple(sorted(given, key=lambda one: one.at))


def _own(name: str, travellers: list[Traveller]) -> bool:
    """Whether a talk was with this person; one that names nobody is theirs, for an officer chose it."""
    named = [traveller for traveller in travellers if traveller.name]
    return not named or any(same(Person(name), person_of(traveller)) for traveller in named)


def _excerpts(revisions: tuple[Record, ...], name: str) -> tuple[str, ...]:
    """The lines of the notes that name the person, each once."""
    lines = (line.strip() for record in revisions for line in record.contact.notes.split("\n"))
    return tuple(dict.fromkeys(line for line in lines if bare(name) in bare(line)))


def _besides(store: Store, revisions: tuple[Record, ...]) -> tuple[tuple[Words, str], ...]:
    """What hangs on a talk and stands in no column of it."""
    contact = revisions[-1].contact_id
    reach = dict.fromkeys(task.reach for record in revisions for task in record.contact.tasks if task.reach)
    tasks = (
        f"{_at(note.at)} {label(kind).ko} {label(note.step).ko} {note.words}"
        for kind, note in store.office.notes_of(contact)
    )
    events = (f"{_at(one.at)} {label(one.step).ko} {one.words}" for one in store.office.events_of(contact))
    leaflets = (f"{_at(made.made_at)} {made.language}" for made in store.leaflets(contact))
    return tuple(
        (title, text.strip())
        for title, texts in ((_REACH, reach), (_TASKS, tasks), (_OFFICE, events), (_LEAFLETS, leaflets))
        for text in texts
    )


def _given(entry: AccessRecord) -> GivenOut:
    told = dict(pair.split("=", 1) for pair in entry.detail.split(" ") if "=" in pair)
    purpose = _BY_PURPOSE.get(told.get("purpose", ""), _TO_HEADQUARTERS)
    return GivenOut(entry.at, purpose, masked=told.get("named", "0") == "0")


def _at(at: datetime) -> str:
    return f"{at.astimezone(KST):%Y-%m-%d %H:%M}"
