"""Named places used as places: countries, regions of the world, provinces, cities, seas."""
