"""The map of Cambodia without paint: geometry, looks, levels at a moment, places to point at. Pure."""
