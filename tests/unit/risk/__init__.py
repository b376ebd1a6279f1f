"""Tests of the signs, the gate, the notices and the questions to ask."""
