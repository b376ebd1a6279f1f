"""A logged contact in plain words, line by line."""

from airportdesk.model import Record
from airportdesk.pack import Pack
from airportdesk.text import Language
from airportdesk.ui.record_lines import Section, record_lines


def record_text(record: Record, pack: Pack, language: Language) -> str:
    """What a revision holds, in the words of a pack."""
    return "\n\n".join(_said(section) for section in record_lines(record, (pack,), language) if section.lines)


def _said(section: Section) -> str:
    lines = (f"{line.name}: {line.value}" if line.name else line.value for line in section.lines)
    return "\n".join([section.head, *lines] if section.head else lines)
