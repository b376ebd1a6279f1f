"""The data pack: question set, signs, alerts, places, airports, hotlines and phrases, validated when it is loaded."""

from airportdesk.pack.leaflets import LeafletWords
from airportdesk.pack.load import load
from airportdesk.pack.pack import Pack

__all__ = ["LeafletWords", "Pack", "load"]
