"""What is wrong with a line of JSON, in words of one language: the messages of the parsers are English only."""

import json
import re

from airportdesk.text import Words, clean_line

_MOST = 160
_KINDS = {
    "object": "객체 { }",
    "array": "목록 [ ]",
    "str": "글",
    "int": "정수",
    "float": "소수",
    "bool": "참·거짓",
    "null": "빈 값",
}
_WHERE = r"(?: - at `(?P<at>[^`]*)`)?"
_KIND = re.compile(rf"Expected `(?P<wanted>[^`]*)`, got `(?P<got>[^`]*)`{_WHERE}")
_MISSING = re.compile(rf"Object missing required field `(?P<field>[^`]*)`{_WHERE}")
_UNKNOWN = re.compile(rf"Object contains unknown field `(?P<field>[^`]*)`{_WHERE}")


def shape_words(error: Exception) -> Words:
    """Why a line is JSON but no entry."""
    said = clean_line(str(error), _MOST)
    return Words(f"형식이 다릅니다: {_korean_shape(said)}", f"Wrong shape: {said}")


def json_words(error: Exception) -> Words:
    """Why a line is no JSON; a decoder's own message names the place, any other is only said."""
    if isinstance(error, json.JSONDecodeError):
        return Words(
            f"JSON이 아닙니다: {error.pos + 1}번째 글자부터 읽을 수 없습니다.",
            f"Not JSON: {clean_line(error.msg, _MOST)} at character {error.pos + 1}.",
        )
    said = clean_line(str(error), _MOST)
    if said in ("NaN", "Infinity", "-Infinity"):
        return Words(
            f"JSON이 아닙니다: '{said}'은(는) JSON의 수가 아닙니다.", f"Not JSON: {said} is no number of JSON."
        )
    return Words("JSON이 아닙니다: 수가 너무 깁니다.", f"Not JSON: {said}")


def _korean_shape(said: str) -> str:
    if found := _KIND.fullmatch(said):
        wanted, got = _kinds(found["wanted"]), _kinds(found["got"])
        return f"{_place(found['at'])}{wanted}이어야 하는데 {got}입니다."
    if found := _MISSING.fullmatch(said):
        return f"{_place(found['at'])}꼭 있어야 하는 '{found['field']}'이(가) 없습니다."
    if found := _UNKNOWN.fullmatch(said):
        return f"{_place(found['at'])}'{found['field']}'은(는) 모르는 항목입니다."
    found = re.search(r"`\$([^`]*)`", said)
    return f"{_place(found[0].strip('`') if found else None)}값을 읽을 수 없습니다."


def _kinds(written: str) -> str:
    return " 또는 ".join(_KINDS.get(kind.strip(), kind.strip()) for kind in written.split("|"))


def _place(path: str | None) -> str:
    """Where, as the fields are called in the file: route[1]."""
    return f"{path.removeprefix('$').removeprefix('.')}: " if path and path != "$" else ""
