"""A line of a hand-over as rows of the tables: plain values in the order of the columns. Pure, and as quick as can be:
everything that comes in goes through it.
"""

from airportdesk.handover.lines import TalkLine
from airportdesk.hq.tables import OF_TALK, talk
from airportdesk.model import KST, Mark, utc_text

Row = tuple[object, ...]
COLUMNS = {table.name: tuple(column.name for column in table.columns) for table in (talk, *OF_TALK)}


def talk_row(line: TalkLine, desk: int, number: int, newest: bool) -> Row:
    """The row of the talk itself."""
    held = line.overrule or line.concern
    return (
        desk,
        line.contact,
        line.revision,
        number,
        newest,
        line.withdrawn,
        line.at.astimezone(KST).date().isoformat(),
        utc_text(line.at),
        utc_text(line.written_at),
        line.officer,
        line.flight,
        " ".join("".join(code.split()) for code in line.route),
        line.stay_days,
        line.notes,
        str(line.act) if line.act else None,
        str(line.decision) if line.decision else None,
        str(line.concern),
        str(line.overrule) if line.overrule else None,
        line.overrule_reason,
        str(held),
        Mark.VICTIM in line.marks,
        Mark.INVOLVEMENT in line.marks,
        line.family_called,
        line.referred,
        line.reason,
        line.pack,
    )


def rows_of_talk(line: TalkLine, desk: int) -> tuple[list[Row], ...]:
    """The rows that belong to the talk, a list for each table of OF_TALK."""
    key = (desk, line.contact, line.revision)
    who = line.traveller
    return (
        [(*key, pos, place) for pos, place in enumerate(line.places)],
        [(*key, pos, place, level) for pos, (place, level) in enumerate(line.levels.items())],
        [
            (*key, pos, question, answer)
            for pos, (question, answer) in enumerate((q, one) for q, given in line.answers.items() for one in given)
        ],
        [(*key, pos, one.sign, str(one.strength), str(one.kind)) for pos, one in enumerate(line.signs)],
        [(*key, str(who.ground), who.name, who.phone, who.birth)] if who else [],
        [(*key, pos, one.kind, one.value) for pos, one in enumerate(line.handles)],
        [(*key, pos, str(one.kind), one.due.isoformat(), one.what) for pos, one in enumerate(line.tasks)],
        [
            (*key, pos, one.language, one.reason, one.format, utc_text(one.made_at))
            for pos, one in enumerate(line.leaflets)
        ],
    )
