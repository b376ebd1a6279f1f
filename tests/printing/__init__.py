"""Printing, on a real print system."""
