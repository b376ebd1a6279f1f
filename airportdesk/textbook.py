"""The leaflet texts of one desk: what the data pack says, and what a supervisor put otherwise within its limits."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

import msgspec

from airportdesk.errors import PackError
from airportdesk.intake import free_of_numbers
from airportdesk.model import KST, EditedText
from airportdesk.pack import LeafletWords, Pack
from airportdesk.pack.editing import TEXT_MAX, TextBlock, blocks, check_texts, file_of, with_texts
from airportdesk.roles import Action, may, require
from airportdesk.store import Store
from airportdesk.text import LeafletLanguage, Words, clean

if TYPE_CHECKING:
    from airportdesk.leaflet.fitting import Misfit

_TEXT = Words("안내문 글", "The text of the leaflet")


class TextBook:
    """Raises PackError, NotPermittedError or StoreError, in words."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock
        self._edited = store.texts.newest()

    @property
    def may_edit(self) -> bool:
        """Whether the officer at the desk may edit texts."""
        return may(self._store.officer.role, Action.EDIT_TEXTS)

    def own(self, language: LeafletLanguage, pack: Pack) -> tuple[TextBlock, ...]:
        """Every block of a language as the data pack has it."""
        return blocks(pack.leaflets[language])

    def edited(self, language: LeafletLanguage, pack: Pack) -> Mapping[str, EditedText]:
        """What this desk says otherwise now, by entry; `pack` is the data pack without it."""
        own = {block.entry: block.text for block in self.own(language, pack)}
        return {
            edit.entry: edit
            for edit in self._edited
            if edit.language == language and edit.text and own.get(edit.entry) == edit.base
        }

    def onto(self, pack: Pack) -> Pack:
        """A pack with this desk's texts in it; where a newer pack says something else there, the pack holds."""
        changed = {
            language: with_texts(texts, {entry: edit.text for entry, edit in edits.items()})
            for language, texts in pack.leaflets.items()
            if (edits := self._of(language, texts))
        }
        return pack.with_leaflets(changed) if changed else pack

    def misfits(self, language: LeafletLanguage, edited: Mapping[str, str], pack: Pack) -> "tuple[Misfit, ...]":
        """What of the texts, edited so, fits no paper; nothing where all of it fits. Raises PackError first."""
        from airportdesk.leaflet import fits  # reportlab is imported when a text is first saved

        texts = self._with(language, edited, pack)
        check_texts(texts, language, tuple(pack.signs))
        return fits(texts, language, pack)

    def save(self, language: LeafletLanguage, edited: Mapping[str, str], pack: Pack) -> None:
        """Keep texts by entry, by a supervisor; one that is as the pack has it takes the pack's words again.

        All or none. Raises PackError where one does not hold together, or fits no paper: the words name its entry.
        """
        require(self._store.officer, Action.EDIT_TEXTS)
        today = self._clock().astimezone(KST).date()
        cleaned = {
            entry: clean(free_of_numbers(text, _TEXT, today), TEXT_MAX).strip() for entry, text in edited.items()
        }
        if found := self.misfits(language, cleaned, pack):
            raise PackError(
                "\n".join(f"{one.entry}: {one.words.ko}" for one in found),
                "\n".join(f"{one.entry}: {one.words.en}" for one in found),
            )
        own = {block.entry: block.text for block in self.own(language, pack)}
        before = self.edited(language, pack)
        kept = {
            entry: (own[entry], "" if text == own[entry] else text)
            for entry, text in cleaned.items()
            if entry in own and text != (before[entry].text if entry in before else own[entry])
        }
        if kept:
            self._store.texts.save(language, kept, self._clock())
            self._edited = self._store.texts.newest()

    def for_headquarters(self, pack: Pack) -> bytes:
        """This desk's texts as a file, for headquarters to take into the next data pack: JSON by file and entry."""
        found = {
            file_of(language): {
                entry: {"now": edit.base, "wanted": edit.text, "since": edit.at.isoformat()}
                for entry, edit in self._of(language, texts).items()
            }
            for language, texts in pack.leaflets.items()
        }
        made = {"pack": pack.version, "texts": {file: entries for file, entries in found.items() if entries}}
        return msgspec.json.format(msgspec.json.encode(made), indent=2) + b"\n"

    def _of(self, language: str, texts: LeafletWords) -> Mapping[str, EditedText]:
        own = {block.entry: block.text for block in blocks(texts)}
        return {
            edit.entry: edit
            for edit in self._edited
            if edit.language == language and edit.text and own.get(edit.entry) == edit.base
        }

    def _with(self, language: LeafletLanguage, edited: Mapping[str, str], pack: Pack) -> LeafletWords:
        texts = pack.leaflets[language]
        now = {entry: edit.text for entry, edit in self._of(language, texts).items()}
        return with_texts(texts, {**now, **edited})
