"""A logged contact in plain words, line by line."""

from airportdesk.labels import label as words_of
from airportdesk.model import KST, Assessment, Record
from airportdesk.pack import Pack
from airportdesk.text import Language, Words

CHANGED, GONE = "✱ ", "✖ "
"""Before a line that the revision before it did not have, and before one that only it had."""


def record_text(record: Record, pack: Pack, language: Language, before: Record | None = None) -> str:
    """What a revision holds; lines that are new against `before` are marked."""
    lines = _lines(record, pack, language)
    if before is None:
        return "\n".join(lines)
    earlier = _lines(before, pack, language)
    gone = [GONE + line for line in earlier if line and line not in lines]
    marked = [line if not line or line in earlier else CHANGED + line for line in lines]
    reason = Words(f"고친 이유: {record.reason}", f"Reason: {record.reason}").say(language)
    head = Words("앞선 기록에만 있던 것", "Only in the record before").say(language)
    return "\n".join([reason, "", *marked, *(("", head, *gone) if gone else ())])


def _lines(record: Record, pack: Pack, language: Language) -> list[str]:
    contact = record.contact

    def line(name: Words, value: object) -> list[str]:
        return [f"{name.say(language)}: {value}"] if value not in (None, "", ()) else []

    lines = [
        *line(Words("면담 시각", "Talk"), f"{contact.at.astimezone(KST):%Y-%m-%d %H:%M}"),
        *line(Words("편명", "Flight"), contact.flight),
        *line(Words("경로", "Route"), " → ".join(contact.route)),
        *line(Words("가는 곳", "Places"), ", ".join(pack.place_words(id).say(language) for id in contact.places)),
        *line(Words("체류(일)", "Stay (days)"), contact.stay_days),
        *line(Words("한 일", "Act"), words_of(contact.act).say(language) if contact.act else ""),
        *line(Words("본인 결정", "Decision"), words_of(contact.decision).say(language) if contact.decision else ""),
    ]
    if contact.traveller:
        person = contact.traveller
        lines += ["", *line(Words("근거", "Ground"), words_of(person.ground).say(language))]
        lines += [*line(Words("이름", "Name"), person.name), *line(Words("전화", "Phone"), person.phone)]
        lines += line(Words("생년월일", "Birth date"), person.birth)
    if contact.answers:
        lines += ["", *(pack.answer_words(*answered).say(language) for answered in contact.answers.items())]
    if contact.notes:
        lines += ["", Words("메모", "Notes").say(language), *contact.notes.splitlines()]
    return [*lines, "", *_meaning(record.assessment, language), *_overrule(record, language)]


def _meaning(assessment: Assessment, language: Language) -> list[str]:
    concern = words_of(assessment.concern).say(language)
    lines = [f"{Words('위험 징후', 'Concern').say(language)}: {concern} ({assessment.gate.say(language)})"]
    lines += [f"  · {f.title.say(language)} — {f.because.say(language)}" for f in assessment.findings]
    lines += [f"  · {n.name.say(language)}: {n.label.say(language)} ({n.since})" for n in assessment.notices]
    return [*lines, f"{Words('자료 판', 'Data version').say(language)}: {assessment.pack}"]


def _overrule(record: Record, language: Language) -> list[str]:
    if record.overrule is None:
        return []
    concern = words_of(record.overrule.concern).say(language)
    return [f"{Words('근무자 판단', 'Officer').say(language)}: {concern} — {record.overrule.reason}"]
