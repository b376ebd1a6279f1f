"""Packs as files: archives, signatures, versions."""
