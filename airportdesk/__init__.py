"""airportdesk: contact log, itinerary signs and leaflets for awareness officers at the departure gate."""

__version__ = "0.1.0"
