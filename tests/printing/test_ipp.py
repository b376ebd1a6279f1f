"""The print protocol: what is read of real answers, and that no bytes at all make the reader fall."""

import random
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airportdesk.printing.ipp import MAX_ANSWER, Answer, Group, IppError, Operation, Tag, answer, request


def value(tag: int, name: str, data: bytes) -> bytes:
    return struct.pack(">BH", tag, len(name)) + name.encode() + struct.pack(">H", len(data)) + data


HEAD = struct.pack(">BBHI", 2, 0, 0, 7)
SIZE = value(Tag.COLLECTION, "media-size", b"") + (
    value(Tag.MEMBER, "", b"x-dimension") + value(Tag.INTEGER, "", b"\0\0R\x08") + value(Tag.COLLECTION_END, "", b"")
)
NESTED = value(Tag.COLLECTION, "media-col", b"") + value(Tag.MEMBER, "", b"media-size")
NESTED += value(Tag.COLLECTION, "", b"") + value(Tag.COLLECTION_END, "", b"") + value(Tag.COLLECTION_END, "", b"")
WHOLE = (
    HEAD
    + bytes((Group.OPERATION,))
    + value(Tag.CHARSET, "attributes-charset", b"utf-8")
    + bytes((Group.JOB,))
    + value(Tag.INTEGER, "job-id", struct.pack(">i", 41))
    + SIZE
    + NESTED
    + value(Tag.KEYWORD, "job-state-reasons", b"none")
    + value(Tag.KEYWORD, "", "용지".encode())
    + value(Tag.BOOLEAN, "printer-is-accepting-jobs", b"\1")
    + value(Tag.NAME_WITH_LANGUAGE, "job-name", b"\0\2ko\0\6" + "안내".encode())
    + value(0x10, "media-default", b"")
    + bytes((Group.JOB,))
    + value(Tag.ENUM, "job-state", struct.pack(">i", 9))
    + b"\x03"
)


def test_values_of_every_kind_are_read_and_collections_passed_over() -> None:
    found = answer(WHOLE)
    assert found.status == 0
    assert found.group(Group.JOB) == {
        "job-id": (41,),
        "job-state-reasons": ("none", "용지"),
        "printer-is-accepting-jobs": (True,),
        "job-name": ("안내",),
    }
    assert found.groups[2] == (Group.JOB, {"job-state": (9,)})
    assert found.group(Group.PRINTER) == {}


def test_a_request_says_who_asks_in_utf8_and_comes_back_as_it_was_written() -> None:
    written = request(
        Operation.PRINT_JOB,
        3,
        [
            (Group.OPERATION, [(Tag.NAME, "job-name", "바벳 안내문")]),
            (Group.JOB, [(Tag.INTEGER, "copies", 2), (Tag.KEYWORD, "wanted", ("one", "two"))]),
        ],
    )
    assert answer(written) == Answer(
        Operation.PRINT_JOB,
        (
            (
                Group.OPERATION,
                {
                    "attributes-charset": ("utf-8",),
                    "attributes-natural-language": ("en",),
                    "job-name": ("바벳 안내문",),
                },
            ),
            (Group.JOB, {"copies": (2,), "wanted": ("one", "two")}),
        ),
    )


@pytest.mark.parametrize("cut", range(len(WHOLE)))
def test_a_torn_answer_is_refused_wherever_it_is_torn(cut: int) -> None:
    with pytest.raises(IppError):
        answer(WHOLE[:cut])


@pytest.mark.parametrize(
    "bad",
    [
        b"",
        b"HTTP/1.1 200 OK",
        HEAD + bytes((Group.JOB,)) + value(Tag.INTEGER, "", b"\0\0\0\1") + b"\x03",
        HEAD + value(Tag.INTEGER, "job-id", b"\0\0\0\1") + b"\x03",
        HEAD + bytes((Group.JOB,)) + value(Tag.INTEGER, "job-id", b"\1") + b"\x03",
        HEAD + bytes((Group.JOB,)) + value(Tag.BOOLEAN, "yes", b"") + b"\x03",
        HEAD + bytes((Group.JOB,)) + value(Tag.COLLECTION, "media-col", b"") * 10_000,
        HEAD + bytes((Group.JOB,)) + value(Tag.COLLECTION, "media-col", b"") + b"\x03",
        bytes(MAX_ANSWER + 1),
    ],
    ids=["nothing", "http", "no name", "no group", "short number", "no boolean", "deep", "open collection", "huge"],
)
def test_what_is_no_answer_is_refused(bad: bytes) -> None:
    with pytest.raises(IppError):
        answer(bad)


def read_or_refused(data: bytes) -> None:
    try:
        found = answer(data)
    except IppError:
        return
    for _, attributes in found.groups:
        for name, values in attributes.items():
            assert name
            assert values
            assert all(isinstance(one, str | int | bytes) for one in values)


def test_thousands_of_mangled_answers_are_read_or_refused() -> None:
    rng = random.Random(5)
    for _ in range(20_000):
        mangled = bytearray(WHOLE)
        for _ in range(rng.choice((1, 1, 2, 5))):
            at = rng.randrange(len(mangled))
            act = rng.randrange(3)
            if act == 0:
                mangled[at] = rng.randrange(256)
            elif act == 1:
                del mangled[at : at + rng.choice((1, 4, 40))]
                mangled = mangled or bytearray(b"\0")
            else:
                mangled[at:at] = rng.choice((b"\0", b"\x34", b"\xff\xff", WHOLE[at : at + 30]))
        read_or_refused(bytes(mangled))


@given(st.binary(max_size=300))
def test_any_bytes_after_a_good_beginning_are_read_or_refused(data: bytes) -> None:
    read_or_refused(HEAD + data)
