"""A file from outside before anything is taken from it: its bytes, its text, and the answer a service put around it.

What the services of data.go.kr have in common stands here; which rows a file must have is for the reader of each kind.
"""

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from airportdesk.errors import DeskError
from airportdesk.text import Words, clean_line

NOWHERE = Words("", "")
_SAID_IN_XML = re.compile(r"<(?:returnAuthMsg|returnReasonCode|resultMsg|errMsg)>([^<]{1,80})<")
_SENSIBLE_SHARE = 0.95


def bytes_of(path: Path, limit: int | None = None) -> bytes:
    """The bytes of a file, one more than `limit` at most. Raises DeskError when it cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read() if limit is None else file.read(limit + 1)
    except OSError as error:
        raise DeskError(
            f"'{path.name}' 파일을 읽을 수 없습니다. 파일이 있는지, 열 수 있는지 확인해 주세요.",
            f"'{path.name}' cannot be read. Check that it is there and may be opened.",
        ) from error


@dataclass(frozen=True, slots=True)
class Incoming:
    """The file being read: the name its messages give it, what it should hold, and words that occur in such a file."""

    name: str
    holds: Words
    error: type[DeskError]
    sensible: tuple[str, ...]
    kinds: str = "JSON"

    def refuse(self, ko: str, en: str, place: Words = NOWHERE, field: str = "") -> NoReturn:
        """Stop the import in words that name the file, the row and the field."""
        at = {language: " ".join(filter(None, (self.name, place.say(language), field))) for language in ("ko", "en")}
        raise self.error(f"{at['ko']}: {ko}. 아무것도 가져오지 않았습니다.", f"{at['en']}: {en}. Nothing was imported.")

    def refuse_cut(self, place: Words = NOWHERE) -> NoReturn:
        """Stop the import of a file whose end is missing."""
        self.refuse("파일이 중간에 끊겼습니다. 다시 받아 주세요", "is cut off; fetch it again", place)

    def refuse_error(self, said: str) -> NoReturn:
        """Stop the import of an answer in which the service reports a failure."""
        self.refuse(
            f"{self.holds.ko} 아니라 서비스의 오류 응답입니다({said}). 다시 받아 주세요",
            f"is an error of the service, no {self.holds.en} ({said}); fetch it again",
        )

    def decoded(self, data: bytes) -> str:
        """The text of the file, stripped: UTF-8, or the older Korean encoding if what comes out is Korean."""
        if data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
            ko, en = self.kinds.replace(", ", "나 "), self.kinds.replace(", ", " or ")
            self.refuse(f"엑셀 파일입니다. {ko}으로 받아 주세요", f"is a spreadsheet; get it as {en}")
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            korean = self._korean(data)
            if korean is None and error.reason == "unexpected end of data":
                self.refuse_cut()
            if korean is None:
                place = line(data.count(b"\n", 0, error.start) + 1)
                self.refuse("글자가 깨졌습니다. UTF-8로 받아 주세요", "is garbled; get it as UTF-8", place)
            text = korean
        text = text.strip()
        if not text:
            self.refuse("빈 파일입니다. 다시 받아 주세요", "is empty; fetch it again")
        if text.startswith("<"):
            if said := ", ".join(clean_line(found) for found in _SAID_IN_XML.findall(text[:4_000])):
                self.refuse_error(said)
            self.refuse("XML이나 웹 페이지입니다. JSON으로 받아 주세요", "is XML or a web page; get JSON")
        return text

    def json(self, text: str) -> Any:
        """The text read as JSON."""
        try:
            return json.loads(text)
        except json.JSONDecodeError as error:
            if error.pos >= len(text) or error.msg.startswith("Unterminated"):
                self.refuse_cut(line(error.lineno))
            self.refuse(
                "JSON이 깨졌습니다. 다시 받아 주세요",
                f"is broken JSON ({error.msg}); fetch it again",
                line(error.lineno),
            )
        except (ValueError, RecursionError):
            self.refuse("JSON이 깨졌습니다. 다시 받아 주세요", "is broken JSON; fetch it again")

    def body(self, whole: Any) -> Any:
        """`response.body` of a service's answer; an answer that reports a failure is refused in its own words."""
        failed = at(whole, "OpenAPI_ServiceResponse", "cmmMsgHeader")
        if isinstance(failed, dict):
            self.refuse_error(", ".join(clean_line(str(value), 80) for value in failed.values()))
        code = at(whole, "response", "header", "resultCode")
        if code is not None and str(code).strip("0"):
            self.refuse_error(clean_line(f"{code} {at(whole, 'response', 'header', 'resultMsg')}", 80))
        return at(whole, "response", "body")

    def _korean(self, data: bytes) -> str | None:
        """Nearly any bytes decode to something in CP949, so most of it must be Hangul, with words of such a file."""
        try:
            text = data.decode("cp949")
        except UnicodeDecodeError:
            return None
        foreign = [c for c in text if not c.isascii()]
        hangul = sum("가" <= c <= "힣" for c in foreign)
        sensible = hangul >= _SENSIBLE_SHARE * len(foreign) and any(word in text for word in self.sensible)
        return text if sensible else None


def line(number: int) -> Words:
    """A line of the file as a place."""
    return Words(f"{number}행", f"line {number}")


def at(whole: Any, *keys: str) -> Any:
    """What lies under these keys, whatever their case, or None."""
    for key in keys:
        if not isinstance(whole, dict):
            return None
        whole = (
            whole[key] if key in whole else next((v for k, v in whole.items() if k.casefold() == key.casefold()), None)
        )
    return whole
