"""What is said between the desk and a printer. All frozen."""

import re
from dataclasses import dataclass

from airportdesk.errors import DeskError
from airportdesk.model.prints import PrintState, Trouble

SAME_MM = 1.0
"""Two papers whose sides differ by no more than this are the same paper."""
_NAMED = {"iso_a4_210x297mm": (210.0, 297.0), "iso_a5_148x210mm": (148.0, 210.0)}
_SIZE = re.compile(r"_(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)(mm|in)$")
_MM = {"mm": 1.0, "in": 25.4}


class PrintError(DeskError):
    """A leaflet that was not taken by a printer, in words that say what to do; `state` is what is to be noted."""

    def __init__(self, ko: str, en: str, state: PrintState = PrintState.FAILED, trouble: Trouble | None = None) -> None:
        super().__init__(ko, en)
        self.state = state
        self.trouble = trouble


class NoServiceError(PrintError):
    """This computer's print service does not answer."""

    def __init__(self, said: str = "") -> None:
        super().__init__(
            "이 노트북의 인쇄 서비스가 답하지 않습니다. 전산 담당자에게 알려 주세요.",
            "The print service of this laptop does not answer. Please tell IT support.",
            trouble=Trouble.NO_SERVICE,
        )
        self.said = said


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet's sides in millimetres, the short one first as leaflets are upright."""

    width: float
    height: float

    @property
    def media(self) -> str:
        """The name PWG 5101.1 gives it, or one made of its sides."""
        for name, (width, height) in _NAMED.items():
            if abs(self.width - width) <= SAME_MM and abs(self.height - height) <= SAME_MM:
                return name
        size = f"{_number(self.width)}x{_number(self.height)}mm"
        return f"custom_{size}_{size}"


def paper_of(media: str) -> Paper | None:
    """The paper of a PWG 5101.1 name such as iso_a5_148x210mm; None if the name has no size."""
    found = _SIZE.search(media)
    return Paper(*(float(found[side]) * _MM[found[3]] for side in (1, 2))) if found else None


@dataclass(frozen=True, slots=True)
class Queue:
    """A printer as the print service knows it. `trouble` is what holds it up now, as far as that is known."""

    name: str
    words: str = ""
    default: bool = False
    trouble: Trouble | None = None
    papers: tuple[Paper, ...] = ()
    smallest: Paper | None = None
    largest: Paper | None = None

    def takes(self, paper: Paper) -> bool:
        """Whether it says it has that paper or takes any size around it. One that says nothing does."""
        if not self.papers and not (self.smallest and self.largest):
            return True
        if any(abs(p.width - paper.width) <= SAME_MM and abs(p.height - paper.height) <= SAME_MM for p in self.papers):
            return True
        low, high = self.smallest, self.largest
        return bool(
            low and high and low.width <= paper.width <= high.width and low.height <= paper.height <= high.height
        )


@dataclass(frozen=True, slots=True)
class Job:
    """A print on its way: the queue, and the number the print service gave it (None where it gives none)."""

    queue: str
    number: int | None


@dataclass(frozen=True, slots=True)
class JobState:
    """Where a job stands, what holds it up, and what the print service says of it in its own words."""

    state: PrintState
    trouble: Trouble | None = None
    said: str = ""


def _number(side: float) -> str:
    return f"{round(side, 2):g}"
