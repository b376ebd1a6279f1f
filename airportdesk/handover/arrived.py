"""What a file that came from headquarters is, by what is in it. It decides only who checks it; nothing is believed."""

from pathlib import Path
from typing import Literal

import msgspec

from airportdesk.handover.refused import refused
from airportdesk.handover.watchlist import FILE_MAX, SUFFIX
from airportdesk.incoming import bytes_of
from airportdesk.pack.archive import SUFFIX as PACK_SUFFIX
from airportdesk.pack.signing import SIGNATURE_SUFFIX

Arrived = Literal["receipt", "watchlist"]


class _Told(msgspec.Struct):
    """The fields that tell the files apart."""

    watchlist: msgspec.Raw = msgspec.Raw()
    sealed: msgspec.Raw = msgspec.Raw()


def signed_file(path: Path) -> Path:
    """The file itself, where somebody chose its signature."""
    return path.with_name(path.name.removesuffix(SIGNATURE_SUFFIX)) if path.name != SIGNATURE_SUFFIX else path


def arrived(path: Path) -> Arrived:
    """Whether a file is a receipt or a watch-list. Raises HandoverError: pack_file, not_ours; DeskError, unreadable."""
    if path.name.endswith(PACK_SUFFIX):
        raise refused("pack_file", path.name)
    if path.name.endswith(SUFFIX):
        return "watchlist"
    try:
        told = msgspec.json.decode(bytes_of(path, FILE_MAX), type=_Told)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise refused("not_ours", path.name) from error
    if told.watchlist:
        return "watchlist"
    if told.sealed:
        return "receipt"
    raise refused("not_ours", path.name)
