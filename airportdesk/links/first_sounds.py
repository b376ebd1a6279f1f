"""The rule of first sounds (두음법칙): one name written with ㄹ or without, 리영희 and 이영희, 김룡호 and 김용호.

It bears on the first syllable of the family name and on that of the given name. In Korea both spellings are in use, and
travellers from the North or with Chinese and Central Asian papers keep the ㄹ.
"""

import re
from itertools import product

from airportdesk.links.families import SPELLINGS

_WITH_R = "라락란람랍랑래랭략량려력련렬렴렵령례로록론롱뢰료룡루류륙륜률륭륵름릉리린림립"
"""The syllables of names that begin with ㄹ."""
_R, _N, _NONE = 5, 2, 11
_I_AND_Y = frozenset((2, 3, 6, 7, 12, 17, 20))
"""The vowels ㅑ ㅒ ㅕ ㅖ ㅛ ㅠ ㅣ: before these ㄹ falls away, before others it turns into ㄴ."""
_LATIN_R = re.compile(r"(?:rh?|l)(?=[yi])|(?:rh?|l)(?=[aou])")
_NAME_MOST = 5


def _without_r(syllable: str) -> str:
    code = ord(syllable) - 0xAC00
    lead = _NONE if code % 588 // 28 in _I_AND_Y else _N
    return chr(code + 588 * (lead - _R) + 0xAC00)


_SOFT = {syllable: _without_r(syllable) for syllable in _WITH_R}
_OTHER = _SOFT | {soft: syllable for syllable, soft in _SOFT.items()}


def other_family(family: str) -> str:
    """The other way a family name is written, or "" if there is none: 이 gives 리, 류 gives 유."""
    return _OTHER[family[0]] + family[1:] if family[:1] in _OTHER else ""


def softened(name: str) -> str:
    """A Hangul name with neither family nor given name beginning with ㄹ."""
    firsts = _firsts(name)
    return "".join(_SOFT.get(letter, letter) if at in firsts else letter for at, letter in enumerate(name))


def other_spellings(name: str) -> tuple[str, ...]:
    """Every other way to write a Hangul name, or part of one, by this rule; none for a long word or a syllable."""
    if not 2 <= len(name) <= _NAME_MOST or not all("가" <= letter <= "힣" for letter in name):
        return ()
    firsts = _firsts(name)
    ways = [(letter, _OTHER.get(letter, "")) if at in firsts else (letter,) for at, letter in enumerate(name)]
    made = dict.fromkeys("".join(way) for way in product(*([one for one in way if one] for way in ways)))
    return tuple(spelling for spelling in made if spelling != name)


def soft_latin(word: str) -> str:
    """A romanised given name without its r or l: ryong gives yong, rin gives in, ra gives na."""
    found = _LATIN_R.match(word)
    if not found:
        return word
    rest = word[found.end() :]
    return rest if rest[0] in "yi" else f"n{rest}"


def other_latin(word: str) -> str:
    """The other way a romanised given name is written, or "": yong gives ryong, ryong gives yong, na gives ra."""
    if (soft := soft_latin(word)) != word:
        return soft
    if word[:1] in ("y", "i"):
        return f"r{word}"
    return f"r{word[1:]}" if word[:1] == "n" and word[1:2] in tuple("aou") else ""


def _firsts(name: str) -> tuple[int, ...]:
    """Where family and given name may begin."""
    return (0, 1, 2) if name[:2] in SPELLINGS else (0, 1)
