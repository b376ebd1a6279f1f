"""Files for headquarters."""
