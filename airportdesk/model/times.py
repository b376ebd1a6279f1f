"""The desk's clock, and how a time is written down."""

from datetime import UTC, datetime, timedelta, timezone

KST = timezone(timedelta(hours=9), "KST")
"""Korean standard time: the desk's clock; Korea has had no summer time since 1988."""


def moment(text: str) -> datetime:
    """An ISO 8601 date-time as the desk's time; without an offset it is read as KST. Raises ValueError."""
    found = datetime.fromisoformat(text)
    try:
        return found.replace(tzinfo=KST) if found.tzinfo is None else found.astimezone(KST)
    except OverflowError as error:  # the first or last hours there are, with an offset
        raise ValueError(text) from error


def utc_text(at: datetime) -> str:
    """The form in which the store keeps a time: UTC, to the millisecond, sortable as text."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds")
