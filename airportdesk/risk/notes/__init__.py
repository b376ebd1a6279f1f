"""What an officer's notes point to: phrases read with negation and with who is meant. Pure; the words are data."""

from airportdesk.risk.notes.reading import Reader

__all__ = ["Reader"]
