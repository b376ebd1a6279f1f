"""Registration numbers kept out: refused in what is to be saved, masked in what is kept half-typed."""

from dataclasses import fields, replace
from datetime import date
from typing import TypeVar

from airportdesk.errors import DeskError
from airportdesk.intake.fields import UnreadableError
from airportdesk.model import Draft, KeptDraft
from airportdesk.registration import birth_of, found_in, masked
from airportdesk.text import Words

TextT = TypeVar("TextT", bound=str)
_RESIDENT = Words("주민등록번호", "a resident registration number")
_ALIEN = Words("외국인등록번호", "an alien registration number")
_TYPED = tuple(field.name for field in fields(Draft) if field.type in (str, "str"))


def unnumbered(text: TextT, where: Words, today: date) -> TextT:
    """The text, unless a registration number stands in it. Raises in words that name the field, the line and the key.

    The number itself is not in the words.
    """
    found = found_in(text, today)
    if not found:
        return text
    what = _ALIEN if found[0].alien else _RESIDENT
    line = text.count("\n", 0, found[0].start) + 1
    several = "\n" in text.strip()
    at_ko, at_en = (f" {line}째 줄", f", line {line}") if several else ("", "")
    raise UnreadableError(
        f"{where.ko}{at_ko}: {what.ko} 같은 숫자는 적을 수 없습니다. Ctrl+M이 900101-1******로 가립니다. "
        "표나 계좌 번호라면 하이픈을 넣어 주세요.",
        f"{where.en}{at_en}: {what.en} must not stay. Ctrl+M masks it. A ticket or an account? Write its hyphens.",
    )


def free_of_numbers(text: str, where: Words, today: date) -> str:
    """The text, unless a registration number stands in it. Raises DeskError in the words of `unnumbered`."""
    try:
        return unnumbered(text, where, today)
    except UnreadableError as error:
        raise DeskError(error.words.ko, error.words.en) from error


def masked_draft(draft: Draft, today: date, *, half_typed: bool = False) -> Draft:
    """The draft with every number in every text masked; in the field of the birth date the birth date is left."""
    changed = {
        name: cleared
        for name in _TYPED
        if (cleared := masked(getattr(draft, name), today, half_typed=half_typed)) != getattr(draft, name)
    }
    if "birth" in changed and (born := birth_of(draft.birth, today)):
        changed["birth"] = born
    return replace(draft, **changed) if changed else draft  # type: ignore[arg-type]  # every one of them is text


def masked_kept(kept: KeptDraft, today: date) -> KeptDraft:
    """A half-typed talk as it may be kept: no number in it, not even one of which only the beginning stands there."""
    draft = masked_draft(kept.draft, today, half_typed=True)
    return replace(kept, draft=draft, reason=masked(kept.reason, today, half_typed=True))
