"""Tests without a window, a store or a file of a person."""
