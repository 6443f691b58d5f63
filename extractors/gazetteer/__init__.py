"""Countries, peoples, regions, subdivisions and cities under their names: data shared by the extractors.

In: a name. Out: ISO 3166 codes and ``Place`` records. Sources and licences of the data stand in ``README.md`` here.
"""

from extractors.gazetteer.countries import country_name, country_of, country_of_demonym

__all__ = ["country_name", "country_of", "country_of_demonym"]
