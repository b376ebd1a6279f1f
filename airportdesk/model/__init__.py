"""The values that cross borders: what is typed, what is logged, and what the rules said about it. All frozen."""

from airportdesk.model.flights import Departure, FlightChange, FlightCount
from airportdesk.model.lists import Act, Concern, Decision, Ground, Kind, Strength
from airportdesk.model.meaning import Assessment, Finding, Notice, Preview, Suggestion
from airportdesk.model.records import DeskInfo, KeptDraft, LeafletMade, Officer, Record
from airportdesk.model.talk import Answers, Contact, Draft, Overrule, Problem, Traveller
from airportdesk.model.times import KST, moment, utc_text

__all__ = [
    "KST",
    "Act",
    "Answers",
    "Assessment",
    "Concern",
    "Contact",
    "Decision",
    "Departure",
    "DeskInfo",
    "Draft",
    "Finding",
    "FlightChange",
    "FlightCount",
    "Ground",
    "KeptDraft",
    "Kind",
    "LeafletMade",
    "Notice",
    "Officer",
    "Overrule",
    "Preview",
    "Problem",
    "Record",
    "Strength",
    "Suggestion",
    "Traveller",
    "moment",
    "utc_text",
]
