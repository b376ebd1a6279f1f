"""Travel alarms as the foreign ministry publishes them, read as proposals a supervisor confirms area by area. Pure."""

from airportdesk.alarms.change import Change, ConfirmedAlert, changes
from airportdesk.alarms.proposal import Proposal, Reading, Unmatched, reading

__all__ = ["Change", "ConfirmedAlert", "Proposal", "Reading", "Unmatched", "changes", "reading"]
