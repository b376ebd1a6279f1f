"""Watch-lists of an invented headquarters, signed, as files on a stick."""

from datetime import date, timedelta
from pathlib import Path

import minisign

from airportdesk.handover.watchlist import Watched, WatchList, comment_for, encoded, hashed

SALT = "5a" * 16
BOSS, NUMBER = "telegram gold_boss", "phone +85512345678"


def list_of(
    *handles: str, made: date, days: int = 30, edition: str = "", desks: int = 2, rounds: int = 5_000
) -> WatchList:
    """A list of handles ("kind value")."""
    last = made - timedelta(days=1)
    entries = [Watched(hash=hashed(one, SALT, rounds), desks=desks, talks=desks + 1, last=last) for one in handles]
    return WatchList(
        edition=edition or str(made),
        made=made,
        expires=made + timedelta(days=days),
        salt=SALT,
        rounds=rounds,
        entries=tuple(sorted(entries, key=lambda one: one.hash)),
    )


def on_stick(folder: Path, pair: minisign.KeyPair, made: WatchList, data: bytes | None = None) -> Path:
    """Its file in a folder, the signature beside it; `data` is what lies there in the place of what was signed."""
    folder.mkdir(exist_ok=True)
    path = folder / f"airportdesk-{made.edition}.watch.json"
    whole = encoded(made)
    signature = bytes(pair.secret_key.sign(whole, trusted_comment=comment_for(made)))
    path.with_name(path.name + ".minisig").write_bytes(signature)
    path.write_bytes(whole if data is None else data)
    return path


def public_of(pair: minisign.KeyPair) -> str:
    """The line desks trust."""
    return str(pair.public_key.to_base64(), "ascii")
