"""Dates: a Doc and its publication day in, inclusive intervals of days out."""
