"""The store over real encrypted files."""
