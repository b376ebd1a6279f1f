"""Lines of text for people at headquarters: what became of a file, how a desk stands. Pure."""

from airportdesk.hq.chain import Standing
from airportdesk.hq.outcomes import Outcome, spans
from airportdesk.text import Words

SILENT_DAYS = 2
"""From how many days without a hand-over on a desk is said to be silent."""
LINES_NAMED = 50
"""Lines in quarantine that are named one by one; the rest is counted."""


HEAD = Words(
    "데스크\t마지막 번호\t마지막 날\t기록\t열람 기록\t볼 것", "desk\tlast number\tlast day\trecords\taccess\tto look at"
)
"""What the cells of `stands` are."""


def told(outcome: Outcome, language: str) -> str:
    """What became of a file; a second line and more where somebody needs to look."""
    head = f"{outcome.file}: " + (f"[{outcome.desk} {outcome.number}] " if outcome.desk else "")
    count = Words(f" 기록 {outcome.rows}건.", f" Records: {outcome.rows}.") if outcome.id == "taken" else Words("", "")
    said = [head + _say(outcome.words, language) + _say(count, language)]
    if outcome.lines:
        number, lines = len(outcome.lines), spans(outcome.lines[:LINES_NAMED])
        said.append(_say(Words(f"격리한 줄 {number}: {lines}", f"lines in quarantine {number}: {lines}"), language))
    said += [_say(words, language) for words in outcome.notices]
    return "\n  ".join(said)


def missing(one: Standing, language: str) -> str:
    """Which hand-overs of a desk never came, "" where all did."""
    if not one.missing:
        return ""
    numbers, name = spans(one.missing), one.desk.name
    words = Words(
        f"{name}: {numbers}번 인수가 빠졌습니다. 데스크에 요청해 주세요.",
        f"{name}: hand-overs {numbers} are missing. Ask the desk for them.",
    )
    return _say(words, language)


def stands(one: Standing, language: str) -> str:
    """A desk in one line, cells parted by tabs: name, last number, last day, talks, access record, what to look at."""
    head = f"{one.access_seq}:{one.access_head[:12]}"
    said = "; ".join(to_look_at(one, language)) or "ok"
    return "\t".join(map(str, (one.desk.name, one.last, one.last_day or "-", one.talks, head, said)))


def to_look_at(one: Standing, language: str) -> list[str]:
    """Everything about a desk that somebody should look at, in words."""
    said = [
        f"{_say(words, language)} {spans(numbers)}"
        for numbers, words in (
            (one.missing, Words("빠진 번호", "missing")),
            (one.doubles, Words("같은 번호가 둘", "double")),
            (one.misfits, Words("앞과 이어지지 않음", "does not follow")),
            (one.access_back, Words("열람 기록이 뒤로 감", "access record went back")),
        )
        if numbers
    ]
    if one.quarantined:
        said.append(f"{_say(Words('격리', 'in quarantine'), language)} {one.quarantined}")
    if one.desk.retired_at:
        said.append(_say(Words("더 받지 않음", "retired"), language))
    elif one.silent is None:
        said.append(_say(Words("아직 없음", "nothing yet"), language))
    elif one.silent >= SILENT_DAYS:
        said.append(_say(Words(f"{one.silent}일째 소식 없음", f"silent for {one.silent} days"), language))
    return said


def _say(words: Words, language: str) -> str:
    return words.en if language == "en" else words.ko
