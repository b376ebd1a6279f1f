"""help_card.toml: the sentences a traveller can show to people in Cambodia, in Khmer with Korean and English."""

import re
from collections.abc import Iterable

from airportdesk.pack.archive import CARD, wrong
from airportdesk.pack.shapes import Hotline, Named, Shape
from airportdesk.text import Words

MOST = 8
"""Lines of a card; more would not be read in a hurry."""
LETTERS = 80
"""Characters of a sentence in any of the three languages, the break marks not counted."""
REMARK = 120
"""Characters of the remarks around the sentences."""
NUMBERS = 3
"""Telephone numbers under one sentence."""
BREAK = "\u200b"
"""The zero-width space: where a Khmer line may break, and nothing anybody sees."""

_LETTER = "\u1780-\u17a2\u17a5-\u17b3"  # without the two letters Unicode took back (U+17A3, U+17A4)
_CLUSTER = f"[{_LETTER}](?:\u17d2[{_LETTER}]|[\u17b6-\u17d1\u17dd])*"
_KHMER = re.compile(f"(?:{_CLUSTER}|[ {BREAK}0-9!?,.:()\u17d4\u17d5\u17d7\u17e0-\u17e9])+")
"""Clusters of a letter with what stands above, below, before and after it; a sign without its letter has none."""


class CardLine(Named, frozen=True):
    """One sentence; `numbers` are the ids of the hotlines that are printed under it."""

    id: str
    km: str
    numbers: tuple[str, ...] = ()

    @property
    def plain(self) -> str:
        """The Khmer sentence as somebody would type it."""
        return self.km.replace(BREAK, "")


class HelpCard(Shape, frozen=True):
    """help_card.toml; until `checked_by_native` is true, `note` goes along on screen and paper."""

    checked_by_native: bool
    note_ko: str
    note_en: str
    title_ko: str
    title_en: str
    use_ko: str
    use_en: str
    fold_ko: str
    fold_en: str
    line: tuple[CardLine, ...]

    @property
    def note(self) -> Words:
        """That nobody who reads Khmer has checked it; empty once somebody has."""
        return Words("", "") if self.checked_by_native else Words(self.note_ko, self.note_en)

    @property
    def title(self) -> Words:
        """What the card is."""
        return Words(self.title_ko, self.title_en)

    @property
    def use(self) -> Words:
        """Whom to show it to, and whom not."""
        return Words(self.use_ko, self.use_en)

    @property
    def fold(self) -> Words:
        """How to cut and fold the small one."""
        return Words(self.fold_ko, self.fold_en)


def check_card(card: HelpCard, hotlines: Iterable[Hotline]) -> None:
    """Raise PackError where a sentence cannot be printed as Khmer, or a number is asked for that the pack lacks."""
    known, seen = {hotline.id for hotline in hotlines}, set()
    for name in ("note_ko", "note_en", "title_ko", "title_en", "use_ko", "use_en", "fold_ko", "fold_en"):
        _measured(name, getattr(card, name), REMARK)
    if not 1 <= len(card.line) <= MOST:
        raise wrong(CARD, "line", f"문장은 1개에서 {MOST}개까지입니다", f"must hold 1 to {MOST} sentences")
    for line in card.line:
        entry = f"line[{line.id}]"
        if line.id in seen:
            raise wrong(CARD, entry, "두 번 나옵니다", "appears twice")
        seen.add(line.id)
        for name, text in (("km", line.plain), ("ko", line.ko), ("en", line.en)):
            _measured(f"{entry}.{name}", text, LETTERS)
        _check_khmer(f"{entry}.km", line.km)
        if len(line.numbers) > NUMBERS:
            raise wrong(CARD, f"{entry}.numbers", f"번호는 {NUMBERS}개까지입니다", f"holds more than {NUMBERS} numbers")
        for id in line.numbers:
            if id not in known:
                raise wrong(CARD, f"{entry}.numbers", f"'{id}'을(를) 알 수 없습니다", f"'{id}' is not known")


def _measured(entry: str, text: str, most: int) -> None:
    if not text.strip():
        raise wrong(CARD, entry, "글이 없습니다", "the text is missing")
    if len(text) > most:
        raise wrong(CARD, entry, f"{most}자보다 깁니다", f"is longer than {most} characters")


def _check_khmer(entry: str, text: str) -> None:
    """Only Khmer, in the order it is spelt: anything else would be printed as a dotted circle or not at all."""
    good = _KHMER.match(text)
    end = good.end() if good else 0
    if end < len(text):
        at = f"{text[end : end + 6]!r} (U+{ord(text[end]):04X}, {end + 1})"
        raise wrong(CARD, entry, f"크메르어로 쓸 수 없는 곳이 있습니다: {at}", f"cannot be read as Khmer here: {at}")
    if not re.search(f"[{_LETTER}]", text):
        raise wrong(CARD, entry, "크메르 문자가 없습니다", "has no Khmer letter")
