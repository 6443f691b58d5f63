"""The gazetteer: every country is found under its names, and what it says of places is sane."""

import pycountry
import pytest

from extractors.gazetteer import Place, country_name, country_of, country_of_demonym, places, region
from extractors.gazetteer.countries import countries_of_peoples, country_names
from extractors.gazetteer.names import DATA, fold, rows
from extractors.gazetteer.places import begins_names, begins_so, cities, country, is_begun, subdivisions
from extractors.gazetteer.table import Table

COUNTRY_NAMES = """
Viet Nam=VN; Vietnam=VN; Türkiye=TR; Turkey=TR; Lao PDR=LA; Laos=LA; the Lao People’s Democratic Republic=LA
Republic of Korea=KR; South Korea=KR; Korea=KR; DPRK=KP; Democratic People's Republic of Korea=KP; North Korea=KP
Côte d'Ivoire=CI; Côte d’Ivoire=CI; COTE D'IVOIRE=CI; Ivory Coast=CI; Occupied Palestinian Territory=PS; OPT=PS
occupied Palestinian territory=PS; Palestine=PS; West Bank and Gaza=PS; United Republic of Tanzania=TZ; Tanzania=TZ
Tanzania, United Republic of=TZ; Russian Federation=RU; Russia=RU; Islamic Republic of Iran=IR
Iran (Islamic Republic of)=IR; Syrian Arab Republic=SY; Czech Republic=CZ; Czechia=CZ; FYR Macedonia=MK
the former Yugoslav Republic of Macedonia=MK; North Macedonia=MK; Swaziland=SZ; Eswatini=SZ; Burma=MM; Myanmar=MM
Cabo Verde=CV; Cape Verde=CV; Timor-Leste=TL; East Timor=TL; UK=GB; U.K.=GB; Great Britain=GB; US=US; USA=US; U.S.=US
United States of America=US; UAE=AE; DRC=CD; Democratic Republic of the Congo=CD; Congo=CG; Kosovo=XK; Hong Kong=HK
Hong Kong (China)=HK; Macau=MO; Taiwan=TW; the Netherlands=NL; Holland=NL; The Gambia=GM; the Bahamas=BS
Trinidad & Tobago=TT; St. Lucia=LC; Saint Vincent and the Grenadines=VC; Bosnia-Herzegovina=BA; Soviet Union=SU
Papua New Guinea=PG; Guinea-Bissau=GW; Equatorial Guinea=GQ; Guinea=GN; Niger=NE; Nigeria=NG; Georgia=GE; Jordan=JO
"""
DEMONYMS = """
Chinese=CN; Spanish=ES; Bangladeshi=BD; Nepali=NP; Nepalese=NP; Filipino=PH; Philippine=PH; Filipinos=PH; Swiss=CH
Dutch=NL; Danes=DK; Vietnamese=VN; Lao=LA; Burmese=MM; Ivorian=CI; South African=ZA; Sri Lankan=LK; Nigerien=NE
Nigerian=NG; British=GB; Polish=PL; Emirati=AE; Congolese=None; Korean=None; Guinean=None; Dominican=None; polish=None
European=None; Ministry=None
"""


def pairs(table: str) -> list[tuple[str, str | None]]:
    entries = [entry.strip().rsplit("=", 1) for entry in table.replace("\n", ";").split(";") if entry.strip()]
    return [(name, None if code == "None" else code) for name, code in entries]


@pytest.mark.parametrize(("name", "code"), pairs(COUNTRY_NAMES))
def test_a_country_is_found_under_each_of_its_names(name: str, code: str) -> None:
    assert country_of(name) == code


@pytest.mark.parametrize("name", ["us", "opt", "Ministry", "", "England", "Beijing, China", "European Union", "the"])
def test_what_is_no_country_has_no_code(name: str) -> None:
    assert country_of(name) is None


def test_every_iso_country_has_a_name_that_leads_back_to_it() -> None:
    for record in pycountry.countries:
        code = record.alpha_2
        names = [country_name(code), record.name, getattr(record, "official_name", None)]
        assert [country_of(name) for name in names if name] == [code] * sum(map(bool, names))


@pytest.mark.parametrize(("word", "code"), pairs(DEMONYMS))
def test_a_people_has_its_country_unless_two_share_the_word(word: str, code: str | None) -> None:
    assert country_of_demonym(word) == code


def test_there_are_demonyms_for_nearly_all_countries() -> None:
    codes = {code for code, _ in rows("en/demonyms.tsv")}
    known = {code for code, _ in rows("countries.tsv")} | {"SU", "YU"}
    assert len(codes) >= 200
    assert codes <= known


@pytest.mark.parametrize(
    ("name", "en", "code"),
    [
        ("Geneva", "Geneva", "CH"), ("Genève", "Geneva", "CH"), ("NEW YORK", "New York", "US"),
        ("Port-au-Prince", "Port-au-Prince", "HT"), ("Xi’an", "Xi’an", "CN"), ("Kiev", "Kyiv", "UA"),
        ("Sao Paulo", "São Paulo", "BR"), ("Dar es Salaam", "Dar es Salaam", "TZ"), ("Hague", "The Hague", "NL"),
        ("St. Petersburg", "Saint Petersburg", "RU"), ("Washington D.C.", "Washington", "US"), ("Male", "Malé", "MV"),
    ],
)  # fmt: skip
def test_the_first_city_of_a_name_is_the_one_that_is_meant(name: str, en: str, code: str) -> None:
    first = cities(name)[0]
    assert (first.en, first.country, first.kind) == (en, code, "city")


def test_a_city_says_where_it_is() -> None:
    beijing = places("Beijing")[-1] if places("Beijing")[0].kind != "city" else places("Beijing")[0]
    assert (beijing.geonames_id, beijing.capital) == (1816670, True)
    assert (beijing.latitude, beijing.longitude) == (pytest.approx(39.91, abs=0.1), pytest.approx(116.4, abs=0.1))


def test_nearly_every_country_has_one_capital() -> None:
    capitals = [row[2] for row in rows("places.tsv") if row[6] == "C"]
    assert len(capitals) == len(set(capitals))
    assert len(capitals) >= 230


def test_coordinates_and_ids_of_towns_are_sane() -> None:
    seen = set()
    for number, name, code, latitude, longitude, population, _ in rows("places.tsv"):
        assert -90 <= float(latitude) <= 90, name
        assert -180 <= float(longitude) <= 180, name
        assert int(population) >= 0, name
        assert len(code) == 2, name
        seen.add(int(number))
    assert len(seen) > 60_000
    assert {int(row[0]) for row in rows("en/cities.tsv")} <= seen


def test_the_tables_that_are_searched_by_halving_are_sorted() -> None:
    for file in ("places.tsv", "place-names.tsv"):
        lines = [x for x in (DATA / file).read_text(encoding="utf-8").split("\n") if x and x[0] != "#"]
        assert lines == sorted(lines), file


def test_subdivisions_and_regions_have_no_generic_word() -> None:
    assert [p.country for p in subdivisions("Leyte")] == ["PH"]
    assert subdivisions("Georgia")[0].geonames_id == 4197000
    assert {p.country for p in subdivisions("Punjab")} == {"IN", "PK"}
    for name in ("South-East Asia", "Southeast Asia", "south east Asia"):
        found = region(name)
        assert found is not None
        assert (found.en, found.country, found.kind) == ("South-East Asia", None, "region")
    assert region("Ministry") is None


def test_every_country_of_the_tables_is_one() -> None:
    known = {code for code, _ in rows("countries.tsv")}
    codes = {row[2] for row in rows("en/regions.tsv")} | {row[0] for row in rows("en/subdivisions.tsv")}
    assert codes - {"-"} <= known


def test_a_country_is_a_place_without_a_point() -> None:
    assert country("VN") == Place("Viet Nam", "Viet Nam", "VN", "country", 1562822)


def test_first_words_tell_how_long_a_name_can_be() -> None:
    assert begins_names("dar") >= 3
    assert begins_names("papua") >= 3
    assert begins_names("ministry") == 0


def test_two_words_tell_whether_a_name_begins_so() -> None:
    assert begins_so("dar", "es")
    assert begins_so("papua", "new")
    assert begins_so("new", "delhi")
    assert not begins_so("new", "del")
    assert not begins_so("geneva", "office")
    assert is_begun("geneva")
    assert is_begun("united arab emirates")
    assert not is_begun("ministry")


@pytest.mark.parametrize("file", ["place-names.tsv", "places.tsv"])
def test_every_row_of_a_table_is_found(file: str) -> None:
    table, every = Table(file), list(rows(file))
    for row in every[::101] + every[:2] + every[-2:]:
        assert table.row(row[0]) == row
    assert all(table.row(key) is None for key in ("", "#", "0", "zzzz", every[7][0][:-1]))


def test_rows_whose_key_begins_with_a_word_stand_together() -> None:
    table, every = Table("place-names.tsv"), ["\t".join(row) for row in rows("place-names.tsv")]
    for word in ("san", "oslo", "a", "zyrardow", "le", every[0].partition(" ")[0], "", "qqqq"):
        beginning = (f"{word} ", f"{word}\t")
        assert list(table.beginning_with(word)) == [line for line in every if line.startswith(beginning)]


@pytest.mark.parametrize(("name", "key"), [("Côte d’Ivoire", "cote divoire"), ("Asia-Pacific", "asia pacific")])
def test_spelling_does_not_part_names(name: str, key: str) -> None:
    assert fold(name) == key


FRENCH = """
Égypte=EG; Egypte=EG; l'Égypte=EG; l’Egypte=EG; ÉTATS-UNIS=US; Etats-Unis=US; Royaume-Uni=GB; Guinée=GN; RDC=CD
Guinée équatoriale=GQ; Guinée-Bissau=GW; Papouasie-Nouvelle-Guinée=PG; Niger=NE; le Nigéria=NG; Nigeria=NG; Dominique=DM
République dominicaine=DO; Congo=CG; République démocratique du Congo=CD; Côte d’Ivoire=CI; les Pays-Bas=NL; Maurice=MU
République démocratique populaire lao=LA; Territoire palestinien occupé=PS; Viet Nam=VN; La Réunion=RE; Réunion=RE
"""
SPANISH = """
Perú=PE; el Perú=PE; Peru=PE; la Argentina=AR; EE.UU.=US; Estados Unidos=US; Reino Unido=GB; El Salvador=SV; Guinea=GN
Guinea Ecuatorial=GQ; Guinea-Bissau=GW; Níger=NE; Nigeria=NG; Dominica=DM; República Dominicana=DO; Congo=CG
República Democrática del Congo=CD; Côte d'Ivoire=CI; Costa de Marfil=CI; los Países Bajos=NL; México=MX; Reunión=RE
"""
PEOPLES = """
tunisien=TN; tunisienne=TN; Tunisiens=TN; camerounaises=CM; nigérien=NE; nigériane=NG; grecque=GR; français=FR
congolais=None; dominicain=None; coréenne=None; travail=None
"""
PUEBLOS = """
peruana=PE; peruanos=PE; española=ES; españoles=ES; nigerino=NE; nigerianas=NG; francesa=FR; marroquíes=MA
congoleño=None; coreana=None; guineano=None; trabajo=None
"""


@pytest.mark.parametrize(
    ("language", "name", "code"), [(lang, *pair) for lang, t in (("fr", FRENCH), ("es", SPANISH)) for pair in pairs(t)]
)
def test_a_country_is_found_under_its_names_in_another_language(language: str, name: str, code: str) -> None:
    assert country_of(name, language) == code


@pytest.mark.parametrize(
    ("language", "word", "code"), [(lang, *pair) for lang, t in (("fr", PEOPLES), ("es", PUEBLOS)) for pair in pairs(t)]
)
def test_a_people_needs_no_capital_in_another_language(language: str, word: str, code: str | None) -> None:
    assert country_of_demonym(word, language) == code
    if word.islower():
        assert countries_of_peoples({word, "de"}, language) == ({code} if code else set())


@pytest.mark.parametrize("language", ["fr", "es"])
def test_the_tables_of_another_language_are_sane(language: str) -> None:
    known = {code for code, _ in rows("countries.tsv")} | {"SU", "YU"}
    assert {record.alpha_2 for record in pycountry.countries} <= country_names(language).usual.keys()
    assert {code for code, _ in rows(f"{language}/demonyms.tsv")} <= known
    assert {row[0] for row in rows(f"{language}/cities.tsv")} <= {row[0].lstrip("0") for row in rows("places.tsv")}
    for name, en, *more in rows(f"{language}/regions.tsv"):
        assert region(en) or len(more) == 3, name
        found = region(name, language)
        assert found is not None, name
        assert found.en == (same.en if (same := region(en)) else en)


def test_what_means_something_else_is_not_read_in_running_text() -> None:
    assert "reunion" not in country_names("es").in_text | country_names("fr").in_text
    assert "peoples republic of china" in country_names("en").in_text
