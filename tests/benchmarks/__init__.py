"""Ratios against a named reference, measured in the same run; no time is asserted anywhere."""
