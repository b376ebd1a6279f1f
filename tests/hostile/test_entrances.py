"""What comes in by the side doors: settings, keys, backups, command line, printer, pack; and what goes out."""

import csv
import io
import json
import os
import re
import struct
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook
from pytestqt.qtbot import QtBot

from airportdesk import settings
from airportdesk.commands import commands
from airportdesk.desk import Desk
from airportdesk.errors import DeskError, PackError
from airportdesk.export import KINDS
from airportdesk.files import safe_name, write_whole
from airportdesk.intake import contact_from
from airportdesk.leaflet import general_leaflet, leaflet_pdf
from airportdesk.model import KST, DeskInfo, Draft, LeafletFormat, Purpose, Reason
from airportdesk.pack import Pack, load
from airportdesk.pack.archive import archive_of
from airportdesk.printing.cups import _queue
from airportdesk.printing.ipp import Group, Tag, answer
from airportdesk.printing.values import paper_of
from airportdesk.risk import Rules, assessment
from airportdesk.store import Store, names, roster
from airportdesk.store.backup import MANIFEST, backups_in
from airportdesk.store.names import KEYS
from airportdesk.ui.unlock_page import UnlockPage

from ..pack.samples import edition
from ..store.samples import CHEAP, NOW, PASSWORD, full_contact
from .corpus import FORMULAS, NUMBERS, PATHS, SHORT, TEXTS
from .test_window import seen, shown_as_text, talks

CODED = ("place", "mark", "printer", "paper", "language", "contrast")


def test_a_settings_file_full_of_it_gives_settings_the_desk_can_use(tmp_path: Path) -> None:
    for value in (*TEXTS, *NUMBERS, None, True, [], {}, [1], {"a": 1}):
        whole: dict[str, object] = dict.fromkeys((*CODED, "idle_minutes", "tries", "hours", "keep", "at_lock"), value)
        whole |= {"print": dict(whole) | {"copies": value}, "backup": dict(whole), "kiosk": value}
        (tmp_path / "settings.json").write_text(json.dumps(whole), encoding="utf-8")
        found = settings.read(tmp_path)
        assert (found.language, found.contrast) == ("ko", "light")
        assert found.idle_minutes in settings.IDLE_CHOICES
        chosen, backup = settings.read_print_choice(tmp_path), settings.read_backup_choice(tmp_path)
        (chosen.printer + chosen.paper).encode()
        assert seen(chosen.printer + chosen.paper)
        assert 1 <= chosen.copies <= settings.COPIES_MAX
        assert backup.hours in settings.BACKUP_HOURS
        assert backup.keep in settings.BACKUP_KEEPS
        assert b"\0" not in os.fsencode(backup.place)
        assert len(chosen.printer + backup.place + backup.mark) < 3_000
        assert backups_in(Path(backup.place)) == ()
        assert settings.read_tries(tmp_path) in settings.TRIES
        settings.write(tmp_path, found)
        assert settings.read(tmp_path) == found


def test_a_settings_file_without_end_is_read_no_further_than_one_may_be_long(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"language": "en", "x": "' + "가" * 5_000_000 + '"}', encoding="utf-8")
    assert settings.read(tmp_path) == settings.Settings()


def test_names_in_a_key_file_that_was_changed_are_shown_on_the_door_as_text(
    tmp_path: Path, dressed: object, qtbot: QtBot
) -> None:
    folder = tmp_path / "desk"
    Store.create(folder, DeskInfo("데스크"), "김안내", PASSWORD, NOW, kdf=CHEAP).close()
    whole = json.loads((folder / KEYS).read_bytes())
    (slot,) = whole["officers"]
    for text in TEXTS:
        whole["officers"] = [{**slot, "name": text}]
        (folder / KEYS).write_text(json.dumps(whole), encoding="utf-8")
        try:
            found = names(folder)
        except DeskError:
            continue
        assert all(seen(name) and len(name) <= 60 for _, name in found)
        with pytest.raises(DeskError):
            Store.unlock(folder, slot["id"], PASSWORD)
    page = UnlockPage([(str(n), text) for n, text in enumerate(SHORT)], lambda *_: None, "ko")
    qtbot.addWidget(page)
    shown_as_text(page)


@pytest.mark.parametrize("deep", ["[" * 50_000, '{"officers":' * 20_000, '{"officers": [{"id": ' + "[" * 50_000])
def test_a_key_file_nested_without_end_is_damaged_and_not_a_crash(tmp_path: Path, deep: str) -> None:
    (tmp_path / KEYS).write_text(deep, encoding="ascii")
    with pytest.raises(DeskError, match="key file"):
        names(tmp_path)
    with pytest.raises(DeskError, match="key file"):
        roster.read(tmp_path)


def test_a_folder_of_backups_full_of_it_lists_none_of_it_or_only_text(tmp_path: Path) -> None:
    for n, text in enumerate(TEXTS):
        folder = tmp_path / f"airportdesk-{n}"
        folder.mkdir()
        for name in ("contacts.db", KEYS):
            (folder / name).touch()
        manifest = {"store": text, "made_at": text, "contacts": n, "revisions": n, "newest": text, "version": 1}
        (folder / MANIFEST).write_text(json.dumps(manifest), encoding="utf-8")
    for backup in backups_in(tmp_path):
        backup.made_at.astimezone(KST)


ARGUMENTS = (
    ("pack", "verify"),
    ("pack", "build"),
    ("pack", "try"),
    ("backup",),
    ("restore",),
    ("verify", "--head"),
    ("assess",),
    ("assess", "--language"),
    (),
)


@pytest.mark.parametrize("verb", ARGUMENTS, ids=" ".join)
def test_whatever_stands_on_the_command_line_ends_in_words(
    verb: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    runner = CliRunner(env={"AIRPORTDESK_DATA": str(tmp_path / "none")})
    for text in SHORT:
        if "\0" in text or text == "--help" or (verb == () and text.isalpha() and text.isascii()):
            continue  # no argument can hold a NUL
        given_text = os.fsdecode(text.encode("utf-8", "surrogatepass"))
        done = runner.invoke(commands, [*verb, given_text], input="")
        assert done.exit_code in (1, 2), (text, done.output)
        assert isinstance(done.exception, SystemExit), (text, repr(done.exception))
        assert "Traceback" not in done.output


def value(tag: int, name: str, data: bytes) -> bytes:
    return struct.pack(">BH", tag, len(name)) + name.encode() + struct.pack(">H", len(data)) + data


def test_what_a_printer_says_is_text_without_what_is_not_seen() -> None:
    attributes = ("printer-name", "printer-info", "printer-location", "printer-state-message", "media-supported")
    for text in TEXTS:
        data = text.encode("utf-8", "surrogatepass")[:60_000]
        parts = [value(Tag.TEXT, name, data + name.encode()) for name in attributes]
        parts += [
            value(Tag.KEYWORD, "printer-state-reasons", data),
            value(Tag.ENUM, "printer-state", b"\xff\xff\xff\xff"),
        ]
        head = struct.pack(">BBHI", 2, 0, 0, 7) + bytes((Group.PRINTER,))
        queue = _queue(answer(head + b"".join(parts) + b"\x03").group(Group.PRINTER), "")
        assert seen(queue.words), ascii(queue.words)
        assert len(queue.words) <= 500


@given(st.text(max_size=80) | st.from_regex(r"[a-z]{1,9}_[0-9.x]{1,30}(mm|in)"))
def test_the_name_of_a_paper_has_sides_or_none(media: str) -> None:
    if (paper := paper_of(media)) is not None:
        assert paper.width >= 0
        assert paper.media


def test_no_name_leads_out_of_the_folder_it_is_written_to(tmp_path: Path) -> None:
    for text in (*PATHS, *SHORT):
        made = write_whole(tmp_path / "in" / safe_name(text), b"x")
        assert made.parent == tmp_path / "in"
        assert made.read_bytes() == b"x"
    assert [path.name for path in tmp_path.iterdir()] == ["in"]


def test_any_draft_is_read_or_told_field_by_field(pack: Pack) -> None:
    fields = [name for name, kind in Draft.__annotations__.items() if kind is str or kind == "str"]
    for text in TEXTS:
        typed: dict[str, Any] = dict.fromkeys(fields, text)
        contact, _, problems = contact_from(Draft(**typed), NOW, pack)
        assert contact.at.tzinfo is not None
        assert all(problem.field in (*fields, "traveller", "places", "overrule") for problem in problems)


MEAN = "R&D <b>x</b> <img src=/etc/hostname> =1+1 {0}"


def test_a_pack_full_of_it_is_text_on_the_pages_and_on_paper_or_refused(
    tmp_path: Path, dressed: object, qtbot: QtBot
) -> None:
    files = edition("2099.1")
    for name in ("questions.toml", "signs.toml", "places.toml", "hotlines.toml", "airports.toml"):
        text = re.sub(
            r'(?m)^(ko|en|why_ko|why_en|check_ko|check_en|say_ko|say_en|note_ko|note_en|source) = "(.*)"$',
            lambda found: f'{found[1]} = "{found[2]} {MEAN}"',
            files[name].decode(),
        )
        files[name] = text.encode()
    mean = load(archive_of(files))
    assert mean != load()
    contact = full_contact(MEAN)
    said = assessment(contact, Rules(mean))
    for format in (LeafletFormat.A4, LeafletFormat.RECEIPT80):
        try:
            for pdf in (
                leaflet_pdf(contact, said, mean, DeskInfo(MEAN[:60]), "ko", NOW, format=format),
                general_leaflet(mean, DeskInfo(MEAN[:60]), "en", NOW, format),
            ):
                assert pdf.startswith(b"%PDF")
        except DeskError:
            continue
    from airportdesk.ui.jobs import Jobs
    from airportdesk.ui.main_window import MainWindow

    store = Store.create(tmp_path / "desk", DeskInfo(MEAN[:60]), "경위 김온유", PASSWORD, NOW, kdf=CHEAP)
    desk = Desk(store, mean, lambda: datetime(2026, 11, 24, 18, 12, tzinfo=KST))
    with closing(desk):
        window = MainWindow(desk, settings.Settings(), tmp_path / "desk", Jobs())
        qtbot.addWidget(window)
        window.show_contact()
        window.contact_page.show_draft(Draft(flight="KE689", places=("bavet",), answers={"purpose": ("work",)}))
        shown_as_text(window)
        window.contact_page.discard()
        window.lock()


HURTING = {
    "nested lists": "x = " + "[" * 20_000,
    "nested tables": "x = " + "{a=" * 5_000,
    "a key of many parts": "a." * 20_000 + "b = 1",
    "a quoted key of many parts": '"a" . ' * 20_000 + "b = 1",
    "a table of many parts": "[" + "a." * 20_000 + "b]",
    "no such day": "x = 99999-99-99",
    "half a character": 'x = "\\uD800"',
    "a text without an end": "x = '''" + "y" * 100_000,
    "many tables": "[[x]]\n" * 50_000,
    "a mark in front": "\ufeffversion = 1",
    "a number without an end": "x = 0x" + "f" * 5_000,
    "a long number": "x = " + "9" * 10_000,
}


@pytest.mark.parametrize("text", HURTING.values(), ids=HURTING)
def test_toml_made_to_hurt_its_reader_is_refused_in_words(text: str) -> None:
    files = edition("2099.1")
    for name in ("pack.toml", "signs.toml"):
        with pytest.raises(PackError) as told:
            load(archive_of({**files, name: text.encode() + b"\n" + files[name]}))
        assert name in told.value.en or "pack" in told.value.en


def test_every_kind_of_file_of_a_day_full_of_it_is_made_and_holds_no_formula(desk: Desk) -> None:
    for draft in talks():
        if desk.preview(draft).problems == ():
            desk.log(draft)
    desk.log(Draft(notes="\n".join(FORMULAS), flight="KE689"))
    made = {kind: desk.export_job(desk.today(), kind, "ko", Reason(Purpose.REPORT))() for kind in KINDS}
    assert all(made.values())
    sheets = load_workbook(io.BytesIO(made["xlsx"]))
    cells = [cell for sheet in sheets for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert [cell.coordinate for cell in cells if cell.data_type == "f"] == []
    assert [cell.coordinate for cell in cells if cell.hyperlink] == []
    rows = csv.reader(io.StringIO(made["csv"].decode("utf-8-sig")))
    assert [
        cell for row in rows for cell in row if cell[:1] in ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
    ] == []
