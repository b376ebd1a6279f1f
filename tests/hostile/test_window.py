"""Whatever comes in, by keys, paste or file, every page of the window shows it as text and goes on."""

import json
import os
import re
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QListWidget,
    QTableWidget,
    QWidget,
)

from airportdesk.desk import Desk
from airportdesk.errors import DeskError
from airportdesk.model import Draft, OfficeStep
from airportdesk.text import NOTES_MAX, clean
from airportdesk.ui.main_window import MainWindow
from airportdesk.ui.plain import NotesEdit

from ..ui.test_contact_page import settle
from .corpus import SHORT, TEXTS

SAMPLES = Path(__file__).resolve().parents[1] / "samples"
FREE = ("notes", "name", "referred", "follow_what", "return_reach", "overrule_reason", "phone")
TYPED = tuple(text for text in SHORT if not re.search("[\ud800-\udfff]", text))
"""Qt drops half characters from what is typed, and puts U+FFFD into what is pasted; from files they do come."""
MARKUP_LIKE = re.compile("<[A-Za-z/!]")
OWN_KEY = re.compile(r"\(&[A-Z]\)")
"""A shortcut that a form gives its button."""
PASTED = 1_000_000
PATIENCE_S = 3.0
"""A page that takes longer for one paste is one that hangs; most take some milliseconds."""


def talks() -> Iterator[Draft]:
    """Talks that between them hold every short text of the collection, in every field where one may write freely."""
    base = Draft(
        flight="KE689", places=("bavet",), act="accompanied", overrule="some", ground="duty",
        follow_on="내일", return_on="2주 뒤",
    )  # fmt: skip
    for at in range(0, len(TYPED), len(FREE)):
        texts = TYPED[at : at + len(FREE)]
        turned = FREE[at // len(FREE) % len(FREE) :] + FREE
        words: dict[str, Any] = dict.fromkeys(FREE, "글") | dict(zip(turned, texts, strict=False))
        yield replace(base, **words)


def shown_as_text(root: QWidget) -> None:
    """No label takes markup, no tip is markup, no button takes a shortcut from its words, no list draws rich text."""
    for label in root.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or "<" not in label.text(), label.objectName()
    for part in root.findChildren(QWidget):
        assert not MARKUP_LIKE.search(part.toolTip()), part.objectName()
    for button in root.findChildren(QAbstractButton):
        assert QKeySequence.mnemonic(OWN_KEY.sub("", button.text())).isEmpty(), button.text()
    for act in root.findChildren(QAction):
        assert QKeySequence.mnemonic(OWN_KEY.sub("", act.text())).isEmpty(), act.text()
    for table in root.findChildren(QTableWidget):
        for row in range(table.rowCount()):
            for column in range(table.columnCount()):
                item = table.item(row, column)
                assert item is None or not MARKUP_LIKE.search(item.toolTip()), item.text()
    for items in root.findChildren(QListWidget):
        for row in range(items.count()):
            assert not MARKUP_LIKE.search(items.item(row).toolTip())


def every_page(window: MainWindow) -> Iterator[str]:
    """Go through the pages an officer comes to."""
    for key, go in {
        "start": window.shift.show_start,
        "board": window.show_board,
        "talk": window.show_contact,
        "drafts": window.talking.show_drafts,
        "day": window.show_day,
        "find": window.finding.show_find,
        "manage": window.show_manage,
        "alerts": window.managing.show_alerts,
        "prints": window.printing.show,
        "office": window.shift.show_office,
    }.items():
        go()
        settle()
        yield key


def test_typed_text_of_every_kind_is_text_on_every_page_or_refused_at_its_field(window: MainWindow, desk: Desk) -> None:
    page, logged = window.contact_page, 0
    for draft in talks():
        page.show_draft(draft)
        page.keep()
        page.amend_label.setText("")
        if (record := page.save()) is None:
            assert page.trip.problem_label.text() or page.problem_label.text()
            continue
        logged += 1
        assert record.contact.notes == clean(draft.notes).strip()
        with_words = clean(draft.overrule_reason).strip()
        assert record.overrule is not None
        assert record.overrule.reason == " ".join(with_words.split())
        desk.office.step(record.contact_id, OfficeStep.CALLED, words=draft.notes[:100] or "x")
    assert logged >= 6
    for _ in every_page(window):
        shown_as_text(window)
    for contact in range(1, logged + 1):
        window.record_page.show_contact(contact)
        window.finding.show_links(contact, window.contact_page)
        window.finding.links_page.show_name()
        shown_as_text(window)


def test_a_paste_of_a_megabyte_into_any_field_leaves_the_window_usable(window: MainWindow) -> None:
    slow = []
    for letters in ("가", "<b>1&"):
        QApplication.clipboard().setText(letters * (PASTED // len(letters)))
        for edit in window.findChildren(QLineEdit):
            if edit.isReadOnly() or not edit.isEnabled():
                continue
            began = time.monotonic()
            edit.clear()
            edit.paste()
            settle()
            edit.clear()
            settle()
            if time.monotonic() - began > PATIENCE_S:
                slow.append((edit.objectName(), letters, round(time.monotonic() - began, 1)))
    for notes in window.findChildren(NotesEdit):
        pasted = QMimeData()
        pasted.setText("가" * PASTED)
        notes.setPlainText("")
        notes.insertFromMimeData(pasted)
        assert len(notes.toPlainText()) <= NOTES_MAX
    QApplication.clipboard().clear()
    window.contact_page.discard()
    assert slow == []


def test_whatever_is_searched_for_is_answered_soon_and_wildcards_find_nothing(window: MainWindow, desk: Desk) -> None:
    desk.log(Draft(flight="KE689", notes="가나다 라마바"))
    page = window.finding.find_page
    window.finding.show_find()
    for text in TEXTS:
        began = time.monotonic()
        page.query_edit.setText(text)
        page.search()
        assert time.monotonic() - began < PATIENCE_S, text[:60]
    for text in ("%", "_", "%가%", "가_다"):
        page.query_edit.setText(text)
        page.search()
        assert page.hits() == (), text
    page.query_edit.setText("가나다")
    page.search()
    assert len(page.hits()) == 1


def departures() -> bytes:
    whole = json.loads((SAMPLES / "departures.json").read_text(encoding="utf-8"))
    rows = whole["response"]["body"]["items"]
    (row,) = [row for row in rows if row["flightId"] == "KE689"]
    fields = ("airline", "airport", "gatenumber", "chkinrange", "remark")
    made = [
        {**row, "fid": f"{n:06}", "flightId": f"KE{n + 1}", **dict.fromkeys(fields, text)}
        for n, text in enumerate(TYPED)
    ]
    return json.dumps(made).encode()


def test_a_departures_file_full_of_it_is_text_on_the_board_and_beside_the_talk(
    window: MainWindow, desk: Desk, tmp_path: Path
) -> None:
    (tmp_path / "x.json").write_bytes(departures())
    window.manage_page.import_departures(tmp_path / "x.json")
    assert len(desk.departures(desk.today())) > 40
    for _ in every_page(window):
        shown_as_text(window)


def alarms() -> bytes:
    row = {"country_iso_alp2": "KH", "alarm_lvl": "3", "region_ty": "일부", "written_dt": "2026-11-01"}
    made = [{**row, "remark": text, "alarm_lvl": text if n % 3 == 0 else "3"} for n, text in enumerate(SHORT)]
    return json.dumps({"data": made}).encode()


def test_an_alerts_file_full_of_it_is_text_among_the_proposals(window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "x.json").write_bytes(alarms())
    window.managing.show_alerts()
    window.alerts_page.import_alarms(tmp_path / "x.json")
    settle()
    shown_as_text(window)


def seen(words: str) -> bool:
    """Whether words can be shown, written and sent to a terminal as they are."""
    return all(c.isprintable() or c in "\n\t" for c in words)


NAMES = (
    "<b>김<br>.json",
    "user\u202egnp.json",
    "이\u3164름.json",
    "R&D.json",
    "=cmd.json",
    "\x1b[2J.json",
    "\udcff\udc80.json",
)


@pytest.mark.skipif(os.name == "nt", reason="no such names there")
def test_a_file_with_any_name_is_refused_by_a_name_that_is_only_text(window: MainWindow, tmp_path: Path) -> None:
    for name in NAMES:
        for there in (False, True):
            if there:
                (tmp_path / name).write_bytes(b"{")
            for take in (window.manage_page.import_departures, window.alerts_page.import_alarms):
                take(tmp_path / name)
                settle()
                shown_as_text(window)
                for said in window.findChildren(QLabel):
                    assert seen(said.text()), ascii(said.text())


@pytest.mark.skipif(os.name == "nt", reason="no such names there")
def test_the_words_of_an_error_hold_nothing_of_a_files_name_that_is_not_seen(desk: Desk, tmp_path: Path) -> None:
    for name in NAMES:
        with pytest.raises(DeskError) as told:
            desk.import_departures(tmp_path / name)
        for words in (told.value.ko, told.value.en, str(told.value)):
            assert seen(words), ascii(words)
