"""The real window, as the tests of its pages have it."""

from ..ui.conftest import clock, desk, dressed, open_window, pack, window

__all__ = ["clock", "desk", "dressed", "open_window", "pack", "window"]
