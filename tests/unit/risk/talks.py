"""Short ways to write a contact for a test, and the invented cases."""

import tomllib
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from airportdesk.model import KST, Assessment, Contact
from airportdesk.risk import Rules, assessment

NOW = datetime(2026, 11, 24, 18, 0, tzinfo=KST)
CASES: dict[str, list[dict[str, Any]]] = tomllib.loads(
    Path(__file__).with_name("cases.toml").read_text(encoding="utf-8")
)
Given = str | Sequence[str]


def contact(answers: Mapping[str, Given] | None = None, **fields: Any) -> Contact:
    """A contact with answers written as "id" or ["id", "id"]."""
    given = {q: (a,) if isinstance(a, str) else tuple(a) for q, a in (answers or {}).items()}
    return Contact(**{"at": NOW, **fields, "answers": given})


def judged(rules: Rules, answers: Mapping[str, Given] | None = None, **fields: Any) -> Assessment:
    """The assessment of such a contact."""
    return assessment(contact(answers, **fields), rules)


def signs(found: Assessment) -> set[str]:
    """The ids of the signs that stand."""
    return {finding.sign for finding in found.findings}
