"""The write-ahead log as bytes: is acknowledged work lying behind a broken frame?

SQLite reads the log up to the first frame whose checksum is wrong and drops the rest without a word: right after a
power cut, where the rest was never acknowledged, and wrong when a byte has gone bad in the middle. Every commit is
synced before the next begins, so a power cut can leave the parts of one commit there at most. Two are damage.
The format is at sqlite.org/walformat.html.
"""

import struct
from pathlib import Path

_HEADER, _FRAME_HEADER = 32, 24
_FRAME = _FRAME_HEADER + 4096
_MAGIC = 0x377F0682
_MASK = 0xFFFFFFFF


def lost_commits(wal: Path) -> bool:
    """Whether commits that were acknowledged can no longer be read from this log."""
    try:
        data = wal.read_bytes()
    except FileNotFoundError:
        return False
    if len(data) < _HEADER + _FRAME:
        return False
    frames = _frames(data)
    order = ">" if data[3] & 1 else "<"
    sums = _sums(data[:24], (0, 0), order)
    sound = int.from_bytes(data[:4]) & ~1 == _MAGIC and sums == struct.unpack(">2I", data[24:32])
    # With a broken header nothing can be read; the first frame then says which commits are of this log.
    salt = data[16:24] if sound else frames[0][8:16]
    unread = frames[_readable(frames, salt, sums, order) :] if sound else frames
    return sum(frame[4:8] != b"\0\0\0\0" and frame[8:16] == salt for frame in unread) > 1


def _frames(data: bytes) -> list[bytes]:
    return [data[at : at + _FRAME] for at in range(_HEADER, len(data) - _FRAME + 1, _FRAME)]


def _readable(frames: list[bytes], salt: bytes, sums: tuple[int, int], order: str) -> int:
    """How many frames from the start SQLite would read."""
    for count, frame in enumerate(frames):
        sums = _sums(frame[:8] + frame[_FRAME_HEADER:], sums, order)
        if frame[8:16] != salt or sums != struct.unpack(">2I", frame[16:24]):
            return count
    return len(frames)


def _sums(data: bytes, sums: tuple[int, int], order: str) -> tuple[int, int]:
    first, second = sums
    for left, right in struct.iter_unpack(f"{order}2I", data):
        first = (first + left + second) & _MASK
        second = (second + right + first) & _MASK
    return first, second
