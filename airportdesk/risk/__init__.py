"""What a contact means: signs with reasons, a gate instead of a sum, notices for places, what to ask next. Pure."""

from airportdesk.risk.accepting import ground_gone
from airportdesk.risk.assess import assessment
from airportdesk.risk.gate import concern_of
from airportdesk.risk.rules import Rules

__all__ = ["Rules", "assessment", "concern_of", "ground_gone"]
