"""Talks that are used for nothing because the person asked for it (Personal Information Protection Act, article 37).

A suspended talk is in no index, so that finding, links, tasks and rates do not meet it; what reads revisions themselves
leaves it out by `NOT_SUSPENDED`. Its rows stay as they were written.
"""

from typing import Any

NOT_SUSPENDED = "NOT EXISTS (SELECT 1 FROM suspended AS u WHERE u.contact = r.contact)"
"""For a query whose revisions are called r."""


def is_suspended(conn: Any, contact_id: int) -> bool:
    """Whether a contact is used for nothing now."""
    return conn.execute("SELECT 1 FROM suspended WHERE contact = ?", (contact_id,)).fetchone() is not None


def suspended_contacts(conn: Any) -> frozenset[int]:
    """Every contact that is used for nothing now; none in a log from before there was such a thing."""
    if not conn.execute("SELECT 1 FROM sqlite_schema WHERE name = 'suspended'").fetchone():
        return frozenset()
    return frozenset(contact for (contact,) in conn.execute("SELECT contact FROM suspended"))
