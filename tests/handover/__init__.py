"""Tests of what leaves a desk."""
