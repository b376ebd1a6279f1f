"""The departures of a day: read from a file headquarters sends, or invented for the sample desk. Pure."""

from airportdesk.flights.board import BoardLine, board
from airportdesk.flights.departures import bound_for, departures_from
from airportdesk.flights.sample import sample_departures

__all__ = ["BoardLine", "board", "bound_for", "departures_from", "sample_departures"]
