"""The stages of an article's way, as plain functions: frozen typed records in, frozen typed records out."""
