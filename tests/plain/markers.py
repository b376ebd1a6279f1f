"""Fifty invented words that stand for what people say and type, and a search for them in every form a file may have."""

import hashlib
import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from pypdfium2 import PdfDocument, PdfiumError

_KINDS = {
    "name": 4, "phone": 4, "note": 8, "handle": 6, "draft": 6, "search": 4, "reason": 4, "follow": 2, "reach": 2,
    "referred": 2, "office": 2, "task": 2, "password": 2, "clipboard": 1, "message": 1,
}  # fmt: skip
LABELS = tuple(f"{kind}{n}" for kind, count in _KINDS.items() for n in range(count))
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "cp949", "escaped")
"""The last is how JSON without other letters than ASCII writes it."""


def marker(label: str) -> str:
    """The word of a label: rare syllables, or letters and digits where only those can be typed."""
    digest = hashlib.sha256(label.encode()).digest()
    if label.startswith(("handle", "reach")):
        return "qzx" + digest.hex()[:9]
    if label.startswith("phone"):
        return "010-" + "-".join(str(int.from_bytes(digest[at : at + 2]) % 9000 + 1000) for at in (0, 2))
    length = 5 if label.startswith("password") else 3
    syllables = "".join(chr(0xAC00 + int.from_bytes(digest[2 * n : 2 * n + 2]) % 11172) for n in range(length))
    return f"{syllables} 아무도 모르는 말" if label.startswith("password") else syllables


MARKERS = {label: marker(label) for label in LABELS}


def forms(word: str) -> dict[str, bytes]:
    """The bytes of a word in each encoding."""
    escaped = "".join(c if c.isascii() else f"\\u{ord(c):04x}" for c in word).encode()
    return {code: escaped if code == "escaped" else word.encode(code) for code in ENCODINGS}


_FORMS = {(label, code): data for label, word in MARKERS.items() for code, data in forms(word).items()}


def found_in(*folders: Path) -> list[tuple[str, str, str]]:
    """File, label and encoding of every marker below the folders; names of files and packed contents included."""
    return [
        (str(path), label, code)
        for folder in folders
        for path in sorted(folder.rglob("*"))
        for data in looks(path)
        for (label, code), form in _FORMS.items()
        if form in data
    ]


def looks(path: Path) -> Iterator[bytes]:
    """What can be read of a file: its name, its bytes, what is packed in it, and the words of a PDF."""
    yield path.name.encode(errors="surrogateescape")
    if not path.is_file():
        return
    data = path.read_bytes()
    yield data
    if data.startswith(b"PK\x03\x04"):
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            yield from (packed.read(name) for name in packed.namelist())
    elif data.startswith((b"\x1f\x8b", b"\x78\x9c")):
        yield zlib.decompressobj(47).decompress(data)
    elif data.startswith(b"%PDF"):
        with suppress(PdfiumError):  # half written, say: then its bytes must do
            document = PdfDocument(data)
            yield "\n".join(page.get_textpage().get_text_range() for page in document).encode(errors="replace")
            yield repr(document.get_metadata_dict()).encode()
            document.close()
