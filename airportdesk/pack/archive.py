"""A pack as one file: a zip of its TOML files. What comes from outside is measured before a byte of it is unpacked."""

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path

from airportdesk.errors import PackError
from airportdesk.files import RESOURCES

SUFFIX = ".adpack"
FILES = (
    *("pack.toml", "questions.toml", "signs.toml", "alerts.toml"),
    *("places.toml", "airports.toml", "hotlines.toml", "phrases.toml"),
)
LEAFLETS = {language: f"leaflets/{language}.toml" for language in ("ko", "en", "zh", "vi")}
NAMES = frozenset({*FILES, LEAFLETS["ko"], LEAFLETS["en"]})
CARD = "help_card.toml"
OWN_CARD = RESOURCES / "leaflets" / "km" / CARD
RETENTION = "retention.toml"
"""How long contacts are kept; the program has none of its own, and without one nothing is ever due."""
OPTIONAL = frozenset({CARD, LEAFLETS["zh"], LEAFLETS["vi"], RETENTION})
"""What packs made before it lack; of texts the program's own takes its place."""
ARCHIVE_MAX = 8 * 1024 * 1024
"""Bytes of an archive. The base pack is about 50 KB."""
FILE_MAX = 4 * 1024 * 1024
"""Bytes of one file in it, unpacked."""
RATIO_MAX = 100
"""How many times larger than packed a file may be. TOML shrinks to a third or a tenth."""
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
_START = b"PK\x03\x04"
_ENCRYPTED = 0x1
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, OverflowError),
    *(RuntimeError, ValueError, NotImplementedError),
)


def wrong(file: str, entry: str, ko: str, en: str) -> PackError:
    """The error every part of a pack is refused with: file, entry and field, then what is wrong there."""
    at = f" {file} {entry}".rstrip()
    return PackError(f"자료 묶음{at}: {ko}", f"data pack{at}: {en}")


def files_of(source: Path | bytes) -> dict[str, bytes]:
    """The files of a pack by name, from its folder or its archive. Raises PackError.

    A folder without leaflets/ or a help card takes the program's own, as the base pack does.
    """
    if isinstance(source, bytes):
        return _unpacked(source)
    texts = source / "leaflets"
    places = {name: source / name for name in FILES}
    for language, name in LEAFLETS.items():
        if not texts.is_dir():
            places[name] = own_texts(language)
        elif name not in OPTIONAL or (source / name).exists():
            places[name] = source / name
    places[CARD] = source / CARD if (source / CARD).exists() else OWN_CARD
    if (source / RETENTION).exists():
        places[RETENTION] = source / RETENTION
    found = {}
    for name, path in places.items():
        try:
            found[name] = path.read_bytes()
        except FileNotFoundError:
            continue  # the reader says which file is missing
        except OSError as error:
            raise wrong(
                name, "", f"읽을 수 없습니다({error.strerror})", f"cannot be read ({error.strerror})"
            ) from error
    return found


def own_texts(language: str) -> Path:
    """The program's own leaflet texts in a language."""
    return RESOURCES / "leaflets" / language / "leaflet.toml"


def archive_of(files: Mapping[str, bytes]) -> bytes:
    """The files as one archive; the same files give the same bytes on every machine."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name in sorted((NAMES | OPTIONAL) & files.keys()):
            entry = zipfile.ZipInfo(name, _FIRST_DAY)
            entry.create_system, entry.external_attr = 3, 0o644 << 16
            archive.writestr(entry, files[name], zipfile.ZIP_DEFLATED, 9)
    return packed.getvalue()


def _unpacked(data: bytes) -> dict[str, bytes]:
    if len(data) > ARCHIVE_MAX:
        raise wrong("", "", f"{ARCHIVE_MAX:,}바이트보다 큽니다", f"is larger than {ARCHIVE_MAX:,} bytes")
    if not data.startswith(_START):
        raise wrong("", "", "자료 묶음 파일(zip)이 아닙니다", "is not a pack archive (zip)")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            _check_entries(entries)
            return {entry.filename: archive.read(entry) for entry in entries}  # never more than the size checked
    except _BROKEN as error:
        raise wrong("", "", f"압축이 깨져 있습니다({error})", f"the archive is broken ({error})") from error


def _check_entries(entries: list[zipfile.ZipInfo]) -> None:
    """Names, number, size and ratio as the archive states them; nothing has been unpacked yet."""
    seen: set[str] = set()
    for entry in entries:
        name = entry.filename
        if name not in NAMES | OPTIONAL:
            shown = name[:80].encode("unicode_escape").decode()
            raise wrong(shown, "", "자료 묶음에 없는 이름입니다", "is no name a pack has")
        if name in seen:
            raise wrong(name, "", "두 번 들어 있습니다", "is in the archive twice")
        seen.add(name)
        if entry.flag_bits & _ENCRYPTED or entry.compress_type not in _METHODS:
            raise wrong(name, "", "쓸 수 없는 압축 방식입니다", "is packed in a way that is not allowed")
        if entry.file_size > FILE_MAX:
            raise wrong(name, "", f"{FILE_MAX:,}바이트보다 큽니다", f"is larger than {FILE_MAX:,} bytes")
        if entry.file_size > RATIO_MAX * max(entry.compress_size, 1):
            raise wrong(name, "", "압축률이 지나치게 높습니다", "unpacks to far more than its packed size")
