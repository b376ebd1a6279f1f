"""As much of the Internet Printing Protocol as a desk needs: requests as bytes, answers as values. Pure (RFC 8010)."""

import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

VERSION = (2, 0)
MAX_ANSWER = 4 * 1024 * 1024
"""Bytes of an answer that are read at all; a printer with every paper there is needs some 100 kB."""
_DEEPEST = 8
_GROUP_END = 0x03
_LAST_GROUP = 0x0F


class Operation(IntEnum):
    """What is asked for: RFC 8011, section 5.4.15, and CUPS's own list of printers."""

    PRINT_JOB = 0x0002
    CANCEL_JOB = 0x0008
    GET_JOB_ATTRIBUTES = 0x0009
    GET_PRINTER_ATTRIBUTES = 0x000B
    CUPS_GET_DEFAULT = 0x4001
    CUPS_GET_PRINTERS = 0x4002


class Group(IntEnum):
    """The groups of attributes."""

    OPERATION = 0x01
    JOB = 0x02
    PRINTER = 0x04


class Tag(IntEnum):
    """The kinds of value that are written, and those that are read as more than bytes."""

    INTEGER = 0x21
    BOOLEAN = 0x22
    ENUM = 0x23
    RANGE = 0x33
    COLLECTION = 0x34
    TEXT_WITH_LANGUAGE = 0x35
    NAME_WITH_LANGUAGE = 0x36
    COLLECTION_END = 0x37
    TEXT = 0x41
    NAME = 0x42
    KEYWORD = 0x44
    URI = 0x45
    CHARSET = 0x47
    LANGUAGE = 0x48
    MIME = 0x49
    MEMBER = 0x4A


class IppError(ValueError):
    """Bytes that are no answer."""


Value = str | int | bool | bytes
Attributes = Mapping[str, tuple[Value, ...]]
Attribute = tuple[Tag, str, str | int | Sequence[str]]
"""Kind, name and value, or several values of that kind."""


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer: its status (below 0x0100 is well), and its groups in their order."""

    status: int
    groups: tuple[tuple[int, Attributes], ...]

    def group(self, kind: Group) -> Attributes:
        """The first group of a kind, empty if there is none."""
        return next((attributes for found, attributes in self.groups if found == kind), {})


def request(operation: Operation, number: int, groups: Sequence[tuple[Group, Sequence[Attribute]]]) -> bytes:
    """A request; a document may follow it. Character set and language, which must come first, are put in.

    English is asked for because what CUPS says of a printer in words is looked at: `troubles.py`.
    """
    head: list[Attribute] = [
        (Tag.CHARSET, "attributes-charset", "utf-8"),
        (Tag.LANGUAGE, "attributes-natural-language", "en"),
    ]
    parts = [struct.pack(">BBHI", *VERSION, operation, number)]
    for kind, attributes in groups:
        parts.append(bytes((kind,)))
        for attribute in [*head, *attributes] if kind == Group.OPERATION else attributes:
            parts.extend(_written(attribute))
    return b"".join((*parts, bytes((_GROUP_END,))))


def _written(attribute: Attribute) -> Iterator[bytes]:
    tag, name, value = attribute
    values = (value,) if isinstance(value, str | int) else value
    for number, one in enumerate(values):
        data = struct.pack(">i", one) if isinstance(one, int) else one.encode()
        key = b"" if number else name.encode()
        yield struct.pack(">BH", tag, len(key)) + key + struct.pack(">H", len(data)) + data


def answer(data: bytes) -> Answer:
    """Read an answer. Collections are passed over. Raises IppError, whatever the bytes are."""
    if len(data) > MAX_ANSWER:
        raise IppError("too long")
    reader = _Reader(data)
    major, _, status, _ = struct.unpack(">BBHI", reader.take(8))
    if major not in (1, 2):
        raise IppError(f"version {major}")
    groups: list[tuple[int, dict[str, tuple[Value, ...]]]] = []
    name = ""
    while (tag := reader.byte()) != _GROUP_END:
        if tag <= _LAST_GROUP:
            groups.append((tag, {}))
            name = ""
            continue
        key, value = reader.named(tag)
        name = key or name
        if not groups or not name:
            raise IppError("a value that belongs nowhere")
        if value is not None:
            attributes = groups[-1][1]
            attributes[name] = (*attributes.get(name, ()), value) if not key else (value,)
    return Answer(status, tuple(groups))


class _Reader:
    """Goes through bytes from the front; every step past the end is an IppError."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def take(self, count: int) -> bytes:
        """The next bytes."""
        found = self._data[self._at : self._at + count]
        if len(found) != count:
            raise IppError("torn")
        self._at += count
        return found

    def byte(self) -> int:
        """The next byte."""
        return self.take(1)[0]

    def counted(self) -> bytes:
        """As many bytes as the two before them say."""
        (length,) = struct.unpack(">H", self.take(2))
        return self.take(length)

    def named(self, tag: int) -> tuple[str, Value | None]:
        """The name and value after a tag; an empty name adds a value to the attribute before, None is passed over."""
        name = self.counted().decode("utf-8", "replace")
        data = self.counted()
        if tag == Tag.COLLECTION:
            self._pass_over(1)
            return name, None
        return name, _value(tag, data)

    def _pass_over(self, depth: int) -> None:
        while (tag := self.byte()) != Tag.COLLECTION_END:
            if tag <= _LAST_GROUP:
                raise IppError("a collection without an end")
            self.counted()
            self.counted()
            if tag == Tag.COLLECTION:
                if depth == _DEEPEST:
                    raise IppError("too deep")
                self._pass_over(depth + 1)
        self.counted()
        self.counted()


def _value(tag: int, data: bytes) -> Value | None:
    if tag in (Tag.INTEGER, Tag.ENUM):
        if len(data) != 4:
            raise IppError("a number of another length")
        return int(struct.unpack(">i", data)[0])
    if tag == Tag.BOOLEAN:
        if len(data) != 1:
            raise IppError("a yes or no of another length")
        return data[0] != 0
    if tag in (Tag.TEXT_WITH_LANGUAGE, Tag.NAME_WITH_LANGUAGE):
        inner = _Reader(data)
        inner.counted()
        return inner.counted().decode("utf-8", "replace")
    if 0x40 <= tag <= 0x49:
        return data.decode("utf-8", "replace")
    return None if tag < 0x20 else data
