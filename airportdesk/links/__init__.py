"""What ties talks together: handles, names that may be one person's, and words that are looked for. Pure."""
