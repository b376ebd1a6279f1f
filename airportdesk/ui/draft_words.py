"""A kept draft in two lines: when it was begun, and by what its officer knows it again."""

from PySide6.QtCore import QCoreApplication

from airportdesk.model import KST, KeptDraft
from airportdesk.pack import Pack
from airportdesk.text import Language

_NOTES_SHOWN = 60


def draft_words(kept: KeptDraft, pack: Pack, language: Language) -> str:
    """When it was begun and changed last; then flight, places, answers and the beginning of the notes."""
    draft, translate = kept.draft, QCoreApplication.translate
    begun = translate("DraftWords", "{when}에 시작").format(when=f"{kept.begun_at.astimezone(KST):%m-%d %H:%M}")
    last = f"{kept.changed_at.astimezone(KST):%m-%d %H:%M:%S}"
    changed = translate("DraftWords", "{when}까지 적음").format(when=last)
    amending = translate("DraftWords", "{n}번 고치기").format(n=kept.amending) if kept.amending else ""
    places = ", ".join(pack.place_words(id).say(language) for id in draft.places)
    answered = translate("DraftWords", "답 {n}개").format(n=len(draft.answers)) if draft.answers else ""
    notes = " ".join(draft.notes.split())[:_NOTES_SHOWN]
    parts = (amending, draft.flight, places, answered, notes)
    return f"{begun}, {changed}\n" + " · ".join(part for part in parts if part)
