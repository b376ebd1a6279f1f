"""What kind of leaflet was made, as the step of `schema` that adds it runs it. Literal, never edited.

Leaflets from before are A4 and of no reason; a leaflet that is noted is never changed, as before.
"""

LEAFLET_KINDS = """
ALTER TABLE leaflet ADD COLUMN reason TEXT NOT NULL DEFAULT '' CHECK (length(reason) <= 64);
ALTER TABLE leaflet ADD COLUMN format TEXT NOT NULL DEFAULT 'a4' CHECK (length(format) BETWEEN 1 AND 64);
"""
