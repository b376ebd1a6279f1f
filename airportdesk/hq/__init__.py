"""Headquarters: takes in what desks handed over, keeps it in one database, answers and counts. Needs the extra `hq`."""
