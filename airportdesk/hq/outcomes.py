"""What became of a file at headquarters: an id each, with words that say what to do next. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from airportdesk.text import Words

WORDS: Mapping[str, Words] = MappingProxyType(
    {
        "taken": Words("받았습니다.", "taken."),
        "already": Words("이미 받은 파일입니다. 바뀐 것은 없습니다.", "already taken; nothing was changed."),
        "replayed": Words(
            "'{name}'(으)로 이미 받은 파일이 다른 이름으로 다시 왔습니다. 바뀐 것은 없습니다. "
            "왜 그런지 데스크에 물어봐 주세요.",
            "already taken as '{name}', now under another name; nothing was changed. Ask the desk why.",
        ),
        "rejected": Words(
            "같은 번호의 다른 파일을 택하면서 받지 않기로 한 파일입니다.",
            "decided against when another file of the same number was chosen.",
        ),
        "double": Words(
            "같은 번호의 다른 파일이 있습니다({name}). 어느 것도 넣지 않고 모두 따로 두었습니다. 데스크에 확인한 뒤 "
            "'airportdesk hq settle'로 하나를 택해 주세요.",
            "there is another file with this number ({name}). Neither is in, both are kept aside. Ask the desk, then "
            "choose one with 'airportdesk hq settle'.",
        ),
        "unsigned": Words(
            "서명이 없거나 인수 파일의 서명이 아닙니다. .minisig 파일을 함께 받아 주세요.",
            "unsigned, or not with the signature of a hand-over. Get the .minisig file along with it.",
        ),
        "unknown_desk": Words(
            "등록되지 않은 데스크({name})의 파일입니다. 우리 데스크면 'airportdesk hq desk add'로 먼저 등록해 주세요.",
            "foreign: from a desk that is not enrolled ({name}). If it is one of ours, enrol it with "
            "'airportdesk hq desk add' first.",
        ),
        "foreign_key": Words(
            "'{name}' 데스크의 열쇠로 서명되지 않았습니다. 받지 않았습니다. 출처를 확인해 주세요.",
            "foreign: it says it is of '{name}', but was not signed with that desk's key. Find out where it is from.",
        ),
        "not_for_us": Words(
            "다른 곳의 열쇠로 암호화되어 열 수 없습니다. '{name}' 데스크에 등록한 본부 열쇠를 확인해 주세요.",
            "foreign: not encrypted for us. Check which headquarters' key the desk '{name}' has.",
        ),
        "retired": Words(
            "'{name}' 데스크는 더 받지 않기로 했습니다. 그 전에 만든 파일이 맞으면 다시 등록한 뒤 받아 주세요.",
            "the desk '{name}' is retired. If the file was rightly made before, enrol the desk again and take it then.",
        ),
        "altered": Words(
            "서명한 뒤에 바뀐 파일입니다. 데스크에서 다시 받아 주세요.",
            "altered after it was signed. Get it again from the desk.",
        ),
        "truncated": Words(
            "중간에 끊긴 파일입니다. 데스크에서 다시 받아 주세요.", "truncated. Get it again from the desk."
        ),
        "bad_manifest": Words(
            "명세가 내용이나 서명과 맞지 않습니다. 데스크에 알려 주세요.",
            "its manifest does not match its content or its signature. Tell the desk.",
        ),
        "bad_part": Words(
            "내용이 명세와 다르거나 받을 수 없는 모양입니다. 데스크에 알려 주세요.",
            "its content is not what the manifest says, or of a form that is not taken. Tell the desk.",
        ),
        "unreadable": Words(
            "파일을 읽을 수 없습니다. 드라이브와 권한을 확인해 주세요.",
            "cannot be read. Check the drive and the rights.",
        ),
    }
)
GOOD = frozenset({"taken", "already"})
"""What needs nobody's attention."""

NOTICES: Mapping[str, Words] = MappingProxyType(
    {
        "previous": Words(
            "{number}번 인수 파일과 이어지지 않습니다. 둘 중 하나가 데스크에 있던 그 파일이 아닙니다.",
            "it does not follow hand-over {number} as that was taken in: one of them is not the file the desk wrote.",
        ),
        "access": Words(
            "데스크의 열람 기록이 {number}번 인수 때보다 짧거나 다릅니다. 데스크에 확인해 주세요.",
            "the desk's access record is shorter than at hand-over {number}, or another one. Ask the desk.",
        ),
        "misnamed": Words(
            "파일 이름은 다른 번호라고 합니다. 서명된 번호({number})를 따랐습니다.",
            "its name says another number; the signed one ({number}) was followed.",
        ),
        "statistics": Words(
            "통계용 인수라 번호만 받았습니다. 면담은 본부용 인수에 들어 있습니다.",
            "it is of the profile for statistics: only its number was taken; its talks are in hand-overs for us.",
        ),
    }
)

TROUBLES: Mapping[str, Words] = MappingProxyType(
    {
        "form": Words("면담 기록의 형식이 아님", "not a contact as a desk writes it"),
        "desk": Words("다른 데스크의 기록", "of another desk"),
        "key": Words("이미 쓰인 번호와 판", "its contact and revision were used already"),
        "character": Words("쓸 수 없는 글자", "a character that is never written"),
        "time": Words("있을 수 없는 시각", "a time that cannot be"),
        "database": Words("데이터베이스가 받지 않음", "refused by the database"),
    }
)
"""Why a line lies in quarantine."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one file. `lines` are the numbers of the lines in quarantine."""

    file: str
    id: str
    words: Words
    desk: str = ""
    number: int = 0
    rows: int = 0
    lines: tuple[int, ...] = ()
    notices: Sequence[Words] = ()
    receipt: Path | None = None

    @property
    def good(self) -> bool:
        """Whether nobody needs to look at it."""
        return self.id in GOOD and not self.lines and not self.notices


def said(of: Mapping[str, Words], id: str, **named: object) -> Words:
    """The words of an id with what they name."""
    words = of[id]
    return Words(words.ko.format(**named), words.en.format(**named))


def spans(numbers: Sequence[int]) -> str:
    """Numbers in order, those that follow each other as one span: "3, 7-9"."""
    found: list[list[int]] = []
    for number in numbers:
        if found and number == found[-1][1] + 1:
            found[-1][1] = number
        else:
            found.append([number, number])
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in found)
