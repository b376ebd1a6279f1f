"""Headquarters: taking in, standing, decisions; on SQLite and on a PostgreSQL server of the tests' own."""
