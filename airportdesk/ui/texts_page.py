"""Leaflet texts block by block: what the data pack says, what this desk says, saved only where it fits every paper."""

from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from airportdesk.desk import Desk
from airportdesk.errors import DeskError
from airportdesk.files import write_whole
from airportdesk.labels import LEAFLET_LANGUAGE, label
from airportdesk.model import LeafletReason
from airportdesk.pack.editing import TextBlock
from airportdesk.pack.leaflets import WORDS
from airportdesk.text import Language, LeafletLanguage
from airportdesk.ui.choice_box import chosen, fill
from airportdesk.ui.choosing import save_file
from airportdesk.ui.forms import load_form
from airportdesk.ui.keys import bind
from airportdesk.ui.plain import NotesEdit, commit_composition

SHOWN = 48
"""Characters of a text that stand in the list."""
_ENTRY = int(Qt.ItemDataRole.UserRole)


class TextsPage(QWidget):
    """`said` gives words and their tone; `edited`: leaflets say something else from now on."""

    closed = Signal()
    said = Signal(str, str)
    edited = Signal()

    language_box: QComboBox
    back_button: QPushButton
    blocks_list: QListWidget
    changed_label: QLabel
    entry_label: QLabel
    base_edit: QPlainTextEdit
    own_edit: NotesEdit
    values_label: QLabel
    problem_label: QLabel
    reset_button: QPushButton
    file_button: QPushButton
    save_button: QPushButton

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "texts_page", NotesEdit)
        self._desk = desk
        self._language = language
        self._own: dict[str, str] = {}
        self._now: dict[str, str] = {}
        self._typed: dict[str, str] = {}
        fill(self.language_box, [(id, words.say(language)) for id, words in LEAFLET_LANGUAGE.items()])
        self.blocks_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.language_box.currentIndexChanged.connect(self._other_language)
        self.blocks_list.currentItemChanged.connect(self._show_block)
        self.own_edit.textChanged.connect(self._keep_typed)
        for button, act in (
            (self.back_button, self.closed.emit),
            (self.reset_button, self.reset),
            (self.file_button, self.choose_file),
            (self.save_button, self.save),
        ):
            button.clicked.connect(act)
        bind(self, {"Esc": self.closed.emit, "F9": self.save_button.click})

    def refresh(self) -> None:
        """Read the texts of the language anew; what is typed and not saved stays."""
        row = max(0, self.blocks_list.currentRow())
        pack = self._desk.shelf.pack
        edits = self._desk.texts.edited(self._of(), pack)
        blocks = self._desk.texts.own(self._of(), pack)
        self._own = {block.entry: block.text for block in blocks}
        self._now = {entry: edits[entry].text if entry in edits else text for entry, text in self._own.items()}
        self.blocks_list.blockSignals(True)
        self.blocks_list.clear()
        for block in blocks:
            item = QListWidgetItem(self._line(block), self.blocks_list)
            item.setData(_ENTRY, block.entry)
        self.blocks_list.blockSignals(False)
        self.blocks_list.setCurrentRow(min(row, self.blocks_list.count() - 1))
        said = self.tr("이 데스크에서 고친 글 {n}곳. 새 자료 묶음이 그 글을 바꾸면 새 글이 쓰입니다.")
        self.changed_label.setText(said.format(n=len(edits)))
        self._show_block()

    def take_focus(self) -> None:
        """Put the cursor on the list."""
        self.blocks_list.setFocus()

    def typed(self) -> dict[str, str]:
        """What is typed and not saved yet, by entry."""
        return {entry: text for entry, text in self._typed.items() if text != self._now.get(entry)}

    def save(self) -> None:
        """Keep what was typed in this language, all of it or nothing."""
        commit_composition()
        wanted = self.typed()
        if not wanted:
            self.problem_label.setText(self.tr("바꾼 글이 없습니다."))
            return
        try:
            self._desk.edit_texts(self._of(), wanted)
        except DeskError as error:
            self.problem_label.setText(error.words(self._language))
            return
        self._typed.clear()
        self.refresh()
        self.edited.emit()
        self.said.emit(
            self.tr("안내문 글 {n}곳을 저장했습니다. 지금부터 안내문에 쓰입니다.").format(n=len(wanted)), "good"
        )

    def reset(self) -> None:
        """Put what the data pack says into the field; it counts once it is saved."""
        self.own_edit.setPlainText(self._own.get(self._entry(), ""))
        self.own_edit.setFocus()

    def choose_file(self) -> None:
        """Ask where the file for headquarters is to go."""
        name = Path.home() / "leaflet-texts.json"
        if path := save_file(self, self.tr("본부에 보낼 파일"), name, "*.json"):
            self.write_file(path)

    def write_file(self, path: Path) -> None:
        """Write this desk's texts for headquarters, who takes them into the next data pack."""
        try:
            write_whole(path, self._desk.texts.for_headquarters(self._desk.shelf.pack))
        except OSError:
            self.problem_label.setText(
                self.tr("파일을 쓸 수 없습니다. 빈 공간과 권한을 확인하고 다른 곳을 골라 주세요.")
            )
            return
        self.said.emit(self.tr("파일을 썼습니다: {path}").format(path=path), "good")

    def _of(self) -> LeafletLanguage:
        return cast(LeafletLanguage, chosen(self.language_box))

    def _entry(self) -> str:
        item = self.blocks_list.currentItem()
        return str(item.data(_ENTRY)) if item is not None else ""

    def _line(self, block: TextBlock) -> str:
        text = self._now[block.entry]
        short = text if len(text) <= SHOWN else f"{text[:SHOWN]}…"
        mark = "● " if text != block.text else ""
        return f"{mark}{self._group(block.entry)} · {short}"

    def _group(self, entry: str) -> str:
        kind, _, rest = entry.partition(".")
        if kind == "reason":
            return label(LeafletReason(rest.partition(".")[0])).say(self._language)
        names = {"words": self.tr("공통"), "passport": self.tr("여권을 빼앗기면"), "advice": self.tr("조언")}
        return names.get(kind, kind)

    def _other_language(self) -> None:
        self._typed.clear()
        self.refresh()

    def _show_block(self) -> None:
        entry = self._entry()
        self.entry_label.setText(f"{self._group(entry)}  ({entry})" if entry else "")
        self.base_edit.setPlainText(self._own.get(entry, ""))
        self.own_edit.blockSignals(True)
        self.own_edit.setPlainText(self._typed.get(entry, self._now.get(entry, "")))
        self.own_edit.blockSignals(False)
        values = sorted(WORDS.get(entry.removeprefix("words."), frozenset())) if entry.startswith("words.") else []
        said = self.tr("그대로 두어야 하는 자리: {values}")
        self.values_label.setText(said.format(values=", ".join(f"{{{v}}}" for v in values)) if values else "")
        self.problem_label.clear()
        may = self._desk.texts.may_edit
        self.own_edit.setReadOnly(not may)
        for button in (self.save_button, self.reset_button):
            button.setEnabled(may)
        if not may:
            self.problem_label.setText(self.tr("글은 감독자가 고칩니다. 감독자가 로그인해 주세요."))

    def _keep_typed(self) -> None:
        self._typed[self._entry()] = self.own_edit.toPlainText()
