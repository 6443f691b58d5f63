"""Countries, peoples, regions, subdivisions and cities under their names: data shared by the extractors.

In: a name. Out: ISO 3166 codes and ``Place`` records. Sources and licences of the data stand in ``README.md`` here.
"""

from extractors.gazetteer.countries import country_name, country_of, country_of_demonym
from extractors.gazetteer.places import Place, places, region

__all__ = ["Place", "country_name", "country_of", "country_of_demonym", "places", "region"]
