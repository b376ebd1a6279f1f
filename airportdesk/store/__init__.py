"""The desk's contact log on disk: encrypted, append-only, and the only place that speaks SQL.

`exists` and `names` read small files only. `Store` brings in the database and the cryptography, so it is imported
when it is first asked for and not when the program starts.
"""

from typing import TYPE_CHECKING, Any

from airportdesk.store.names import exists, names

if TYPE_CHECKING:
    from airportdesk.store.store import Store

__all__ = ["Store", "exists", "names"]


def __getattr__(name: str) -> Any:
    if name != "Store":
        raise AttributeError(name)
    from airportdesk.store.store import Store

    return Store
