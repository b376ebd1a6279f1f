"""A head that was noted outside the desk, against the record as it is: what a chain cannot know of itself."""

import re
from collections.abc import Iterator
from typing import Any

from airportdesk.errors import StoreError
from airportdesk.text import Words

HEX_MIN = 16
"""Digits a head must have to be one: 64 bits cannot be met by chance."""


def parsed(head: str) -> tuple[int | None, str]:
    """Number and digits of a head as it was written down: "57-ab12 cd34 …" or the digits alone. Raises StoreError."""
    number, dash, digits = head.strip().casefold().rpartition("-")
    number, digits = number.strip(), re.sub(r"\s", "", digits)
    if (dash and not re.fullmatch("[0-9]{1,15}", number)) or not re.fullmatch(rf"[0-9a-f]{{{HEX_MIN},64}}", digits):
        raise StoreError(
            "끝 번호가 아닙니다. 접속기록 화면이나 인쇄물에 있는 대로 적어 주세요. 예: 57-ab12 cd34 ef56 0789",
            "This is no head. Write it as the page of the access record or the paper has it: 57-ab12 cd34 ef56 0789",
        )
    return (int(number) if dash else None), digits


def against(conn: Any, head: str) -> Iterator[Words]:
    """What is wrong with the record if that was its head once: then all before it is as it was then, or is not."""
    number, digits = parsed(head)
    (last,) = conn.execute("SELECT coalesce(max(seq), 0) FROM access_record").fetchone()
    if number is not None and number > last:
        yield Words(
            f"접속기록이 {last}번에서 끝납니다. 적어 둔 끝은 {number}번입니다. {last + 1}번부터 잘려 나갔거나, "
            "그보다 앞의 백업으로 되돌린 것입니다.",
            f"The record ends with entry {last}, the head that was noted is {number}: entries from {last + 1} on were "
            "cut off, or an older backup was restored.",
        )
        return
    where, values = ("seq = ?", (number,)) if number is not None else ("1", ())
    for (hash,) in conn.execute(f"SELECT hash FROM access_record WHERE {where}", values):  # noqa: S608  # literals
        if hash.startswith(digits):
            return
    yield Words(
        "적어 둔 끝이 이 접속기록에 없습니다. 기록 전체를 다시 썼거나, 끝을 잘랐거나, 앞의 백업으로 되돌린 것입니다.",
        "The head that was noted is not in this record: the whole record was written anew, its end was cut off, or an "
        "older backup was restored.",
    )
