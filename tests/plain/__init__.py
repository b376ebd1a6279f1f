"""A scripted day through the real program, and a search of everything it left for what was typed."""
