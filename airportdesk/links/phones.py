"""Telephone numbers in free text, in E.164: Korean, Cambodian, Vietnamese, Chinese, and any other with its + code."""

import re
from collections.abc import Iterator
from functools import lru_cache

_GAP = r"[-. ()–]{0,2}"
_START = r"(?<![0-9A-Za-z@_/:])(?<![0-9][-.,])"
_END = r"(?![-.]?\d|\s?(?:원|만|천원|억|달러|불|명|개|박|usd|krw|%|:))"
_SHAPES = re.compile(
    _START
    + "(?:"
    + "|".join(
        (
            rf"(?P<abroad>(?:\+|(?<!\d )00)\s?\(?[1-9]\d{{0,2}}\)?(?:{_GAP}\d{{1,5}}){{2,5}})",
            r"(?P<home>01[016789][-. ]?\d{3,4}[-. ]?\d{4}|0\d{8,10}"
            r"|\(?0[1-9]\d[-.) ]\s?\d{3,4}[-. ]?\d{3,4}|\(?02[-.)]\s?\d{3,4}[-. ]\d{4}|09\d{2} \d{3} \d{3})",
            r"(?P<bare>(?<!\d )82[-. ]?0?10[-. ]?\d{4}[-. ]?\d{4}"
            r"|(?<!\d )(?:855|86)[- ]?\d{2,3}[- ]?\d{3,4}[- ]?\d{3,4})",
            r"(?P<service>1[568]\d{2}-\d{4})",
            r"(?P<china>(?<![A-Za-z\d] )1[3-9]\d(?P<gap>[- ]?)\d{4}(?P=gap)\d{4})",
        )
    )
    + ")"
    + _END,
    re.IGNORECASE,
)
_ENOUGH_DIGITS = re.compile(r"\d(?:[-. ()–\s]{0,3}\d){7}")
"""What every number holds: eight digits with little between. Looked for first, for this is read at every stroke."""
_HOURS = re.compile(r"(?:[01]\d|2[0-3])[0-5]\d-?(?:[01]\d|2[0-3])[0-5]\d")
_HOME_REGIONS = ("KR", "KH", "VN")
_LEAST, _MOST = 8, 15


def phones_in(text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and E.164 form of each number. `text` has its digits in ASCII."""
    if not _ENOUGH_DIGITS.search(text):
        return
    at = 0
    while found := _SHAPES.search(text, at):
        kind = next(name for name, part in found.groupdict().items() if part is not None and name != "gap")
        for end in _ends(text, found.start(), found.end()):
            if number := _e164(re.sub(r"[^\d+]", "", text[found.start() : end]), kind):
                yield found.start(), end, number
                at = end
                break
        else:
            at = found.start() + 1


def home_form(number: str) -> str:
    """A number as it is dialled in Korea, digits only; one from abroad keeps its country code without the +."""
    return "0" + number[3:] if number.startswith("+82") and not number.startswith("+821588") else number[1:]


def _ends(text: str, start: int, end: int) -> Iterator[int]:
    """The end of the whole match, then of it without its last groups: a date may stand right behind a number."""
    yield end
    for gap in reversed([*re.finditer(r"\s", text[start:end])]):
        yield start + gap.start()


@lru_cache(maxsize=2048)
def _e164(digits: str, kind: str) -> str:
    if not _LEAST <= len(digits.lstrip("+")) <= _MOST:
        return ""
    if kind == "abroad":
        digits = "+" + digits[2:] if digits.startswith("00") else digits
        return _valid(digits, None)
    if kind == "bare":
        return _valid("+" + digits, None)
    if kind == "china":
        return _valid(digits, "CN")
    if kind == "service":  # 1544-1230 may as well be from a quarter to four
        return "" if _HOURS.fullmatch(digits) else _valid(digits, "KR")
    return next((number for region in _HOME_REGIONS if (number := _valid(digits, region))), "")


def _valid(digits: str, region: str | None) -> str:
    import phonenumbers  # 60 ms: only when there is something like a number

    try:
        number = phonenumbers.parse(digits, region)
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_valid_number(number):
        return ""
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))
