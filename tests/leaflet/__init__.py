"""The leaflet, as the traveller reads it."""
