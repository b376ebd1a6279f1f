"""The small pattern language of phrases.toml: no code, every repetition bounded, checked when the pack is loaded.

Letters stand for themselves, without regard to case. A blank is none, one or two blanks; `~` an optional particle with
blanks and quotes; `..` up to twelve characters of the same clause; `(a|b)` one of them; `[a|b]` one of them or nothing;
`{name}` one of a set; `<` and `>` the beginning and the end of a word; `#` a digit.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

LENGTH_MAX = 120
GAPS_MAX = 2
CLAUSE_END = r".,;:!?\n/·→…"
"""What always ends a clause, as the inside of a character class."""
PARTICLES = (
    "에서는|에서도|으로는|으로도|한테서|한테는|이라도|에서|에선|에게|에겐|에는|에도|한테|한텐|께서|께선|으로|으론|이랑|하고|"
    "까지|부터|라도|이나|조차|마저|밖에|이란|은|는|이|가|을|를|도|만|의|에|엔|로|론|께|껜|와|과|랑|나|란|서"
)
_BLANKS = r"[ \t]{0,2}"
_VERBATIM = {
    " ": _BLANKS,
    "~": f"['’\"”]?(?:{PARTICLES})?{_BLANKS}['‘\"“]?",
    "..": f"[^{CLAUSE_END}]{{0,12}}?",
    "<": r"(?<![0-9a-z가-힣])",
    ">": r"(?![0-9a-z가-힣])",
    "#": "[0-9]",
}
_WIDTH = {" ": 2, "~": 7, "..": 12, "<": 0, ">": 0, "#": 1}
_TOKEN = re.compile(r"\.\.|[ ~<>#]|\([^()\[\]{}]+\)|\[[^()\[\]{}]+\]|\{[a-z_]+\}|[^ ~<>#()\[\]{}|.@]+")
Sets = Mapping[str, tuple[str, ...]]


class PatternError(ValueError):
    """A pattern that the language does not know; `words` say in Korean and English what is wrong."""

    def __init__(self, ko: str, en: str) -> None:
        super().__init__(en)
        self.words = (ko, en)


@dataclass(frozen=True, slots=True)
class Need:
    """Strings of which any text that a pattern matches holds one, at most `before` characters after its start."""

    strings: tuple[str, ...]
    before: int


@dataclass(frozen=True)
class Pattern:
    """A pattern: `source` is its regular expression, `needs` what must be there, `width` its greatest length."""

    source: str
    needs: tuple[Need, ...]
    width: int

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The pattern compiled, when it is first needed: most never are."""
        return re.compile(self.source)


def parsed(text: str, sets: Sets) -> Pattern:
    """A pattern from its text. Raises PatternError."""
    if len(text) > LENGTH_MAX or text.count("..") > GAPS_MAX:
        raise PatternError(f"'{text}'이(가) 너무 깁니다", f"'{text}' is too long or has more than {GAPS_MAX} gaps")
    text = text.lower()
    parts, needs, at, width = [], [], 0, 0
    while at < len(text):
        token = _TOKEN.match(text, at)
        if token is None:
            raise PatternError(
                f"'{text}'의 '{text[at:]}'을(를) 읽을 수 없습니다", f"'{text}': cannot read '{text[at:]}'"
            )
        part = _part(token.group(), sets)
        parts.append(part.source)
        if part.strings:
            needs.append(Need(part.strings, width + part.width))
        width += part.width
        at = token.end()
    if not needs:
        raise PatternError(f"'{text}'에 글자가 없습니다", f"'{text}' holds no letters that must be there")
    return Pattern("".join(parts), tuple(needs), width)


class Part(NamedTuple):
    """One token: its regular expression, strings of which one must be there (none if it may be absent), its width."""

    source: str
    strings: tuple[str, ...]
    width: int


def _part(token: str, sets: Sets) -> Part:
    if token in _VERBATIM:
        return Part(_VERBATIM[token], (), _WIDTH[token])
    if token[0] == "{":
        if token[1:-1] not in sets:
            raise PatternError(f"'{token}' 모음이 없습니다", f"there is no set '{token}'")
        return _choices(sets[token[1:-1]])
    if token[0] in "([":
        part = _choices(tuple(token[1:-1].split("|")))
        return part if token[0] == "(" else Part(f"{part.source}?", (), part.width)
    return Part(re.escape(token), (token,), len(token))


@lru_cache(maxsize=512)
def _choices(choices: tuple[str, ...]) -> Part:
    """One of several: of each choice the longest run of letters is what must be there."""
    longest_first = sorted((choice.lower() for choice in choices), key=len, reverse=True)
    strings = tuple(max(re.split("[ ~#]", choice), key=len) for choice in longest_first)
    width = max(sum(_WIDTH.get(c, 1) for c in choice) for choice in longest_first)
    return Part(f"(?:{'|'.join(map(_letters, longest_first))})", strings if all(strings) else (), width)


def _letters(choice: str) -> str:
    """A choice of a group: letters, digits, blanks and particles, no more."""
    if not choice.strip(" ~") or any(sign in choice for sign in "<>.@"):
        raise PatternError(f"선택지 '{choice}'을(를) 쓸 수 없습니다", f"'{choice}' cannot be a choice")
    return "".join(_VERBATIM[c] if c in " ~#" else re.escape(c) for c in choice)
