"""Tests of airportdesk, folder by folder as the program itself."""
