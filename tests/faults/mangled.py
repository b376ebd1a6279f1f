"""Good files with things done to them: bytes flipped, cut, doubled, spliced, and mean values put into JSON."""

import json
import random
from collections.abc import Sequence
from typing import Any

from tests.hostile.corpus import BYTES, NUMBERS, TEXTS

SIZE_MAX = 100_000
"""Bytes of a mangled file; what is larger is for the limits of each parser, which have tests of their own."""


def mangled(rng: random.Random, seeds: Sequence[bytes]) -> bytes:
    """A seed with up to five edits; where it is JSON, in half of all cases edited as JSON."""
    data = seeds[rng.randrange(len(seeds))]
    if rng.randrange(2) and (whole := _json(data)) is not None:
        return json.dumps(_replaced(rng, whole, rng.randrange(1, 4)), ensure_ascii=bool(rng.randrange(2))).encode(
            "utf-8", "surrogatepass"
        )
    for _ in range(rng.randrange(6)):
        data = _EDITS[rng.randrange(len(_EDITS))](rng, data, seeds)[: max(SIZE_MAX, len(data))]
    return data


def _json(data: bytes) -> Any:
    try:
        return json.loads(data)
    except ValueError:
        return None


def _replaced(rng: random.Random, whole: Any, times: int) -> Any:
    """The value with something else at random places."""
    for _ in range(times):
        whole = _replaced_once(rng, whole, 0.3)
    return whole


def _replaced_once(rng: random.Random, whole: Any, here: float) -> Any:
    if not isinstance(whole, dict | list) or not whole or rng.random() < here / 4:
        return mean(rng)
    if isinstance(whole, list):
        at = rng.randrange(len(whole))
        return [*whole[:at], _replaced_once(rng, whole[at], here), *whole[at + 1 :]]
    key = sorted(whole)[rng.randrange(len(whole))]
    changed = {**whole, key: _replaced_once(rng, whole[key], here)}
    if rng.randrange(6) == 0:
        changed[_text(rng)] = changed.pop(key)
    return changed


def mean(rng: random.Random) -> Any:
    """A value nobody means well with."""
    kind = rng.randrange(8)
    if kind == 0:
        return rng.choice((None, True, False, [], {}, [[]], {"": {}}))
    if kind == 1:
        return NUMBERS[rng.randrange(len(NUMBERS))]
    if kind == 2:
        return [mean(rng) for _ in range(rng.randrange(4))]
    if kind == 3:
        return {_text(rng): mean(rng) for _ in range(rng.randrange(3))}
    if kind == 4:
        return deep(rng.choice((5, 50, 200)))
    return _text(rng)


def deep(levels: int) -> Any:
    """Lists inside one another."""
    found: Any = 1
    for _ in range(levels):
        found = [found]
    return found


def _text(rng: random.Random) -> str:
    return TEXTS[rng.randrange(len(TEXTS))][:2_000]


def _put(rng: random.Random, data: bytes, seeds: Sequence[bytes]) -> bytes:
    at = rng.randrange(len(data) + 1)
    return data[:at] + bytes((rng.randrange(256),)) + data[at + 1 :]


def _insert(rng: random.Random, data: bytes, seeds: Sequence[bytes]) -> bytes:
    at = rng.randrange(len(data) + 1)
    return data[:at] + BYTES[rng.randrange(len(BYTES))] * rng.choice((1, 1, 2, 40)) + data[at:]


def _leave_out(rng: random.Random, data: bytes, seeds: Sequence[bytes]) -> bytes:
    at = rng.randrange(len(data) + 1)
    return data[:at] + data[at + rng.choice((1, 2, 30, 400)) :]


def _double(rng: random.Random, data: bytes, seeds: Sequence[bytes]) -> bytes:
    at, length = rng.randrange(len(data) + 1), rng.choice((1, 8, 60, 500))
    return data[:at] + data[at : at + length] * rng.choice((2, 3, 50)) + data[at + length :]


def _tear(rng: random.Random, data: bytes, seeds: Sequence[bytes]) -> bytes:
    at = rng.randrange(len(data) + 1)
    return data[:at] if rng.randrange(3) else data[at:]


def _splice(rng: random.Random, data: bytes, seeds: Sequence[bytes]) -> bytes:
    other = seeds[rng.randrange(len(seeds))]
    return data[: rng.randrange(len(data) + 1)] + other[rng.randrange(len(other) + 1) :]


def _nest(rng: random.Random, data: bytes, seeds: Sequence[bytes]) -> bytes:
    at = rng.randrange(len(data) + 1)
    return data[:at] + (b"[", b'{"a":', b'[{"', b"{x=")[rng.randrange(4)] * 12_000 + data[at:]


_EDITS = (*(_put, _insert, _leave_out, _double) * 3, _tear, _tear, _splice, _splice, _nest)
