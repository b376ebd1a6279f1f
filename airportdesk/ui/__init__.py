"""The window: one class per form in forms/, and nothing but Qt."""
