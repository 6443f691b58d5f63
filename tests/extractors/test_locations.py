# ruff: noqa: E501 - an example is a line
"""Locations, an example a line: each carries its own answer, and anything found beyond it is a failure."""

import json
import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from marked import annotate, examples, parse

from extractors.findings import Section
from extractors.gazetteer.names import fold
from extractors.locations.patterns import words

COUNTRIES = """
between <place country=CN>China</place> and <place country=PT>Portugal</place> on social protection
EU Member States (<place country=BE>Belgium</place> and <place country=ES>Spain</place>) and the European Commission
the Ministry of Human Resources and Social Security (MOHRSS) of <place country=CN>China</place> said
Improving <place country=CN>China</place>’s capacity; <place country=CN>CHINA</place>'S ROLE
the Government of <place country=MW>Malawi</place> and the Governments of <place country=ZM>Zambia</place> and <place country=TZ name="United Republic of Tanzania">Tanzania</place>
the Government of the <place country=BS>Bahamas</place> ratified it
the <place country=LA>Lao People’s Democratic Republic</place>, or <place country=LA name="Lao People's Democratic Republic">Lao PDR</place>
<place country=VN name="Viet Nam">Vietnam</place> and <place country=VN name="Viet Nam">Viet Nam</place> are one
the <place country=PH name=Philippines>Philippines</place> and <place country=CI name="Côte d'Ivoire">Ivory Coast</place>
in <place country=CI>Côte d’Ivoire</place> and <place country=TL>Timor-Leste</place>
the <place country=KR>Republic of Korea</place> and the <place country=KP>Democratic People’s Republic of Korea</place>
the <place country=IR name=Iran>Islamic Republic of Iran</place> and <place country=IR>Iran (Islamic Republic of)</place>
<place country=TR name=Türkiye>Turkey</place> sent turkey to <place country=GR>Greece</place>
the <place country=MK>former Yugoslav Republic of Macedonia</place> joined
the <place country=PS kind=country>occupied Palestinian territory</place> and the <place country=PS kind=country>OPT</place>
in the <place country=GB name="United Kingdom">UK</place>, the <place country=US name="United States">US</place> and the <place country=AE>UAE</place>
the <place country=US>U.S.</place> government and the <place country=US>USA</place>
They told us that US$5 million came from the <place country=DE>Federal Republic of Germany</place>.
<place country=PG>Papua New Guinea</place>, <place country=GQ>Equatorial Guinea</place>, <place country=GW>Guinea-Bissau</place> and <place country=GN>Guinea</place>
<place country=NE>Niger</place> borders <place country=NG>Nigeria</place>; the <place name="Niger Delta" country=NG kind=region>Niger Delta</place> does not.
the <place country=CG>Congo</place> and its river, the <place name="Congo River" kind=other>Congo River</place>
the <place country=CD>Democratic Republic of the Congo</place> (<place country=CD>DRC</place>); later the <place country=CD>Congo</place> signed
the <place country=CD>Democratic Republic of the Congo</place> and the <place country=CG>Republic of the Congo</place>; the <place country=CG>Congo</place>
<place country=SS>South Sudan</place>, <place country=SD>Sudan</place> and northern <place country=UG>Uganda</place>
<place country=DM>Dominica</place> is not the <place country=DO>Dominican Republic</place>
<place country=HK>Hong Kong (China)</place> and <place country=TW>Taiwan, China</place>
southern <place country=CN>China</place> and rural <place country=IN>India</place>
<place country=TT>Trinidad and Tobago</place> and <place country=AG>Antigua and Barbuda</place>
<place country=VC>Saint Vincent and the Grenadines</place> and <place country=LC name="Saint Lucia">St. Lucia</place>
EU-<place country=CN>China</place> relations; <place country=BD>Bangladesh</place>-based firms
the <place country=ID>Indonesia</place>–<place country=MY>Malaysia</place> border
In <place country=HT>Haiti</place>, work stopped. Neighbouring <place country=JO>Jordan</place> helped.
the Parliament of <place country=GE>Georgia</place> and the <place country=NO name=Norway>Kingdom of Norway</place>
the <place country=SU>Soviet Union</place> and <place country=YU>Yugoslavia</place> are no more
Workers from <place country=MM name=Myanmar>Burma</place> in <place country=SG kind=country>Singapore</place>
<place country=CD>Congo (Democratic Republic of the)</place> and <place country=MD>Moldova (Republic of)</place>
<place country=SD>Sudan</place>, <place country=SS>South Sudan</place> and The <place country=GM name=Gambia>Gambia</place>
<place country=XK>Kosovo</place> and <place country=LU kind=country>Luxembourg</place>
"""

NO_COUNTRIES = """
The Chinese delegation met Sri Lankan and South African officials.
Mr. Jordan spoke first and Ms. Chad last; Michael Jordan listened.
Air Canada flew on. Radio Nepal listened.
Air France and the China Daily had no comment; nor had Deutsche Bank.
the US Department of Labor and the UK Foreign Office
the Korea Occupational Safety and Health Agency (KOSHA)
paid by Statistics Canada and by Global Affairs Canada
the Bangladesh Garment Manufacturers and Exporters Association
The European Union (EU) and the G20 agreed.
It cost US$20 million, or US $3 a head in US dollars and cents that they opt for.
the Kazakh State Puppet Theatre
"""

CITIES = """
In <place country=CA>Canada</place> they asked for a copy in Inuktitut.
The clubs of <place country=LK>Sri Lanka</place> wrote to the Federation of Toy Makers in <place country=CH name=Grolley>Grolley</place>, <place country=CH>Switzerland</place>.
In <place country=MW>Malawi</place> the sugar mill at <place country=MW name=Nchalora>Nchalora</place> sent its cutters home.
In <place country=NZ>New Zealand</place> the rule holds at <place country=NZ>Napier</place>, <place country=NZ>Hastings</place> and <place country=NZ name=Tokotara>Tokotara</place>.
<place name=Beijing country=CN kind=city>BEIJING</place>, <place country=CN kind=country>China</place> (ILO News) – Today
<place name=Geneva country=CH kind=city>GENEVA</place> (ILO News) – The seminar
<place name=Geneva country=CH>GENEVA</place>/<place name="New York" country=US>NEW YORK</place> (ILO News) – A report
<place name="Washington D.C." country=US>WASHINGTON D.C.</place> (ILO News) - The agreement
<place name="Washington, D.C." en=Washington country=US>WASHINGTON, D.C.</place> – The agreement
<place name="Port of Spain" country=TT>PORT OF SPAIN</place>, <place country=TT>Trinidad and Tobago</place> (ILO News) - She
<place name="New Delhi" country=IN>NEW DELHI</place> (ILO News) - Nine
<place name=Chittagong country=BD>CHITTAGONG</place>, <place country=BD>Bangladesh</place> (ILO News) - Nine
<place name="Hanoi" country=VN>HANOI</place> – The
<place name=Nice country=FR>NICE</place>, <place country=FR>France</place> (ILO News) – The seminar
<place name=Malé country=MV>MALE</place>, <place country=MV>Maldives</place> (ILO News) – The seminar
<place name=Saly country=SN>SALY</place>, <place country=SN>Senegal</place> (ILO News) – The
He works in <place name=Geneva country=CH>Geneva</place>, not in <place name="New York" country=US>New York</place>.
a meeting in <place name="The Hague" country=NL>The Hague</place> and one in <place name="Addis Ababa" country=ET>Addis Ababa</place>
from <place name="Ho Chi Minh City" country=VN>Ho Chi Minh City</place> to <place name="Dar es Salaam" country=TZ>Dar es Salaam</place>
in <place name="Mexico City" country=MX>Mexico City</place>, <place name="Panama City" country=PA>Panama City</place> and <place name="Kuwait City" country=KW>Kuwait City</place>
in <place name="Sana'a" country=YE>Sana'a</place> and <place name="N’Djamena" country=TD>N’Djamena</place>
in <place name="Port-au-Prince" country=HT>Port-au-Prince</place> and <place name="Port Vila" country=VU>Port Vila</place>
in <place name=Kiev en=Kyiv country=UA>Kiev</place> and <place name=Bombay en=Mumbai country=IN>Bombay</place>
in <place name="São Paulo" country=BR>São Paulo</place> and <place name="St. Petersburg" country=RU>St. Petersburg</place>
at its Centre in <place name=Turin country=IT>Turin</place>, <place country=IT>Italy</place>
the Rana Plaza building in <place name=Savar country=BD>Savar</place>, near <place name=Dhaka country=BD>Dhaka</place>, <place country=BD>Bangladesh</place>
the mills of <place name=Lautoka country=FJ>Lautoka</place> and <place name=Labasa country=FJ>Labasa</place> in <place country=FJ>Fiji</place>
miners at <place name=Tkibuli country=GE>Tkibuli</place> in <place country=GE>Georgia</place>
in <place name="Cox’s Bazar" country=BD>Cox’s Bazar</place>, <place country=BD>Bangladesh</place>
<place name=Santos country=BR>Santos</place>, the largest port of <place country=BR>Brazil</place>, lost jobs.
They met in <place name=Florence country=IT>Florence</place>, <place country=IT>Italy</place>.
They met in <place name=Victoria country=SC>Victoria</place>, <place country=SC>Seychelles</place>.
They met in <place name=London country=CA>London</place>, <place country=CA>Canada</place>.
<place country=CA>Canada</place> sent inspectors to <place name=London country=GB>London</place>.
in <place name=Santiago country=CL>Santiago</place> they met <place country=CL>Chile</place>’s ministers
In <place country=DO>Dominican Republic</place>, workers of <place name=Santiago country=DO>Santiago</place> met.
in <place name=Cambridge country=GB>Cambridge</place>, <place country=GB name="United Kingdom">Great Britain</place>
A court in <place name=Tripoli country=LB>Tripoli</place>, <place country=LB>Lebanon</place>, ruled
<place name=Austin country=US>Austin</place>, <place name=Texas country=US kind=region>Texas</place>, voted.
a <place name=London country=GB>London</place>-based charity
the city of <place name=Tacloban country=PH>Tacloban</place> in the <place country=PH>Philippines</place>
the village of <place name=Railaco country=TL kind=city>Railaco</place> in <place country=TL>Timor-Leste</place>
She spoke in <place name=Nice country=FR>Nice</place>. Nice words.
<place country=PK>Pakistan</place>’s inspectors trained in <place name=Hyderabad country=PK>Hyderabad</place>.
<place country=IN>India</place>’s inspectors trained in <place name=Hyderabad country=IN>Hyderabad</place>.
The <place country=US name="United States">United States</place> signed in <place name=Geneva country=CH>Geneva</place> and in <place name=Rotterdam country=NL>Rotterdam</place>.
<place name=Beijing country=CN>BEIJING</place> (ILO News) – The <place country=US>United States</place> met <place country=CN>China</place> in <place name=Rotterdam country=NL>Rotterdam</place>.
survivors in <place name=Balakot country=PK>Balakot</place>, <place name=Mansehra country=PK>Mansehra</place> and <place name=Battagram country=PK>Battagram</place>, <place country=PK>Pakistan</place>
<place country=PE>Peru</place>: unions of miners in Xyz, <place name=Huarmey country=PE>Huarmey</place> said
<place name=Kolongotomba country=ML kind=city>KOLONGOTOMBA</place>, <place country=ML>Mali</place> (ILO News) – The
From <place name=Sydney country=AU>Sydney</place> to <place name=Detroit country=US>Detroit</place>, workers marched.
the Palais des Nations, <place name=Geneva country=CH>Geneva</place>, and ILO offices in <place name=Paris country=FR>Paris</place>
the mayor of <place name=Bogotá country=CO>Bogotá</place> and the Archbishop of <place name="Cape Town" country=ZA>Cape Town</place>
the State of <place name="São Paulo" country=BR kind=region>São Paulo</place>, <place country=BR>Brazil</place>
living in <place name=Kibera country=KE>Kibera</place>, <place country=KE>Kenya</place>
"""

NO_CITIES = """
The shirts are sewn by Gifu Textiles; a shop in town buys from Gifu.
Guy Ryder, Juan Somavia and Florence Nightingale spoke. Somavia and Ryder left.
Raymond Torres presented it. For Torres it grows; Campbell agreed with Salazar and, according to Houngbo, with Lee.
Mr. Santiago, Ms. Victoria and Dr. Sydney Paris agreed; so did J. Washington.
Reading skills matter. Mobile phones too. Nice work. Most men deal.
Union leaders and Male workers, Young Man, Best Job, Along the Bar, Same Date, Police and Commerce
the University of Turin, the Treaty of Rome, the Declaration of Philadelphia
the Philadelphia Declaration, the Geneva Conventions, the Kyoto Protocol, the Paris Agreement and the Basel Convention
the Washington Post and the New York Times
the Ombudsman’s Office (Defensoría del Pueblo) answered
firms such as Carrefour, Mars and Nestlé
Photo © ILO/Geneva
the ITUC, ACTRAV, MAN and BAR
in Parliament, in March, in Decent Work, in Session 2, in Arabic and in Tamil
Social Dialogue in Ports and the Trust Fund in Response to the crisis
an African and Asian regional meeting of the Governing Body
The Union said that most of the deal was nice.
"""

REGIONS = """
jobs in <place name=Europe country=None kind=region>Europe</place>, <place name=Africa country=None>Africa</place> and <place name=Asia>Asia</place>
jobs in <place name="Asia and the Pacific" country=None>Asia and the Pacific</place>
the <place name="Asia-Pacific" en="Asia and the Pacific">Asia-Pacific</place> region
<place name="Latin America and the Caribbean">Latin America and the Caribbean</place> lost jobs
the <place name="Arab States">Arab States</place> and the <place name="Middle East">Middle East</place>
in <place name="Sub-Saharan Africa">sub-Saharan Africa</place> and <place name="Southern Africa">southern Africa</place>
in <place name="South-East Asia">South-East Asia</place> and <place name="South Asia">South Asia</place>
in <place name="Southeast Asia" en="South-East Asia">Southeast Asia</place>
in <place name="Central and Eastern Europe">Central and Eastern Europe</place> and <place name="Central Asia">Central Asia</place>
the <place name="Horn of Africa">Horn of Africa</place>, the <place name=Sahel>Sahel</place> and the <place name=Gulf>Gulf</place>
the <place name=Balkans>Balkans</place>, the <place name=Caucasus>Caucasus</place> and the <place name=Pacific>Pacific</place>
the <place name=Americas>Americas</place>, the <place name=Caribbean>Caribbean</place> and <place name="Central America">Central America</place>
the <place name="Western Balkans">Western Balkans</place> and <place name="North Africa">North Africa</place>
the <place name="Black Sea" kind=other>Black Sea</place>, the <place name=Mediterranean kind=other>Mediterranean</place> and the <place name="Gulf of Guinea" kind=other>Gulf of Guinea</place>
the <place name="Mekong Delta" country=VN>Mekong Delta</place> and <place name="Lake Victoria">Lake Victoria</place>
on <place name=Mindanao country=PH>Mindanao</place>, <place name=Java country=ID>Java</place> and <place name=Sumatra country=ID>Sumatra</place>
in <place name=England country=GB kind=region>England</place>, <place name=Scotland country=GB>Scotland</place> and <place name=Wales country=GB>Wales</place>
in <place name=Brittany country=FR>Brittany</place> and <place name=Catalonia country=ES>Catalonia</place>
the <place name="West Bank" country=PS kind=region>West Bank</place> and <place name=Gaza country=PS kind=region>Gaza</place>
the province of <place name=Leyte country=PH kind=region>Leyte</place> in the <place country=PH>Philippines</place>
<place name=Rakhine country=MM kind=region>Rakhine</place> State and <place name=Shan country=MM>Shan</place> State, <place country=MM>Myanmar</place>
in <place name=Punjab country=PK kind=region>Punjab</place>, <place country=PK>Pakistan</place>; <place name=Punjab country=PK>Punjab</place> again
<place country=IN>India</place> wept; in <place name=Punjab country=PK>Punjab</place> in <place country=PK>Pakistan</place> they danced; <place name=Punjab country=PK>Punjab</place> won
in <place name=Kerala country=IN kind=region>Kerala</place> and <place name="Tamil Nadu" country=IN>Tamil Nadu</place>, <place country=IN>India</place>
a mine in <place name=Antioquia country=CO kind=region>Antioquia</place>, <place country=CO>Colombia</place>
in <place name=Ontario country=CA kind=region>Ontario</place>, <place country=CA>Canada</place> said
the governorates of <place name=Nineveh country=IQ kind=region>Nineveh</place> and <place name=Anbar country=IQ>Anbar</place> in <place country=IQ>Iraq</place>
<place name="Central Province" country=ZM kind=region>Central Province</place> of <place country=ZM>Zambia</place>
in <place name="Hawke’s Bay" country=NZ>Hawke’s Bay</place>, <place country=NZ>New Zealand</place>
<place name=Atlanta country=US>ATLANTA</place>, <place name=Georgia country=US kind=region>Georgia</place> (ILO News) - The
<place country=AM>Armenia</place>, <place country=AZ>Azerbaijan</place> and <place country=GE kind=country>Georgia</place>
farms in <place name=Alabama country=US>Alabama</place> and <place name=Georgia country=US kind=region>Georgia</place>
on <place name=Emae country=VU kind=region>Emae</place> island in <place country=VU>Vanuatu</place>
the <place name="Arab world" en="Arab States">Arab world</place> and Andean countries
the ILO Director for <place name=Africa>Africa</place>
"""

NO_REGIONS = """
the African Union, the Gulf Cooperation Council and the Caribbean Development Bank
the Economic Commission for Latin America and the Caribbean
the ILO Regional Office for Asia and the Pacific
Pacific island countries and Caribbean ministers met
the Bridge of the Americas
IndustriALL Europe and SOLIDAR Europe
"""

EXAMPLES = [line for block in (COUNTRIES, CITIES, REGIONS) for line in block.strip().splitlines()]
NOTHING = [line for block in (NO_COUNTRIES, NO_CITIES, NO_REGIONS) for line in block.strip().splitlines()]


def found(text, prepare=None):
    return annotate(text, "ilo_locations", prepare=prepare)._.locations


def test_there_are_enough_examples():
    assert len(EXAMPLES) + len(NOTHING) >= 120


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_places_marked_are_found_and_no_others(example):
    text, marked = parse(example)
    findings = found(text)
    assert [text[f.start : f.end] for f in findings] == [text[m.start : m.end] for m in marked]
    for finding, mark in zip(findings, marked, strict=True):
        assert (finding.start, finding.end) == (mark.start, mark.end)
        said = {name: str(finding.value[name]) for name in mark.attributes}
        assert said == mark.attributes


@pytest.mark.parametrize("example", examples("locations_en.txt"))
def test_example(example):
    text, marked = parse(example)
    findings = found(text)
    assert [text[f.start : f.end] for f in findings] == [text[m.start : m.end] for m in marked]
    told = [str(f.value["country"]) for f in findings]
    assert told == [m.attributes.get("country", code) for m, code in zip(marked, told, strict=True)]


@pytest.mark.parametrize(
    ("lang", "example"), [(lang, example) for lang in ("fr", "es") for example in examples(f"locations_{lang}.txt")]
)
def test_example_of_another_language(lang, example):
    text, marked = parse(example)
    findings = annotate(text, "ilo_locations", lang=lang)._.locations
    assert [text[f.start : f.end] for f in findings] == [text[m.start : m.end] for m in marked]
    for finding, mark in zip(findings, marked, strict=True):
        assert (finding.start, finding.end) == (mark.start, mark.end)
        assert {name: str(finding.value[name]) for name in mark.attributes} == mark.attributes


@pytest.mark.parametrize("lang", ["fr", "es"])
def test_there_are_enough_examples_of_another_language(lang):
    assert len(examples(f"locations_{lang}.txt")) >= 80


@pytest.mark.parametrize(
    ("en", "lang", "text"),
    [
        ("in Geneva", "fr", "à Genève"), ("in Geneva", "es", "en Ginebra"), ("in Egypt", "fr", "en Egypte"),
        ("in Kinshasa, Democratic Republic of the Congo", "fr", "à Kinshasa, République démocratique du Congo"),
        ("in Latin America and the Caribbean", "es", "en América Latina y el Caribe"), ("in Cairo", "es", "en El Cairo"),
        ("in sub-Saharan Africa", "fr", "en Afrique subsaharienne"), ("in the Red Sea", "es", "en el mar Rojo"),
    ],
)  # fmt: skip
def test_a_place_is_the_same_one_under_its_name_in_another_language(en, lang, text):
    same = ("country", "kind", "geonames_id", "latitude", "longitude")
    english = [({k: f.value[k] for k in same}, f.value["name"]) for f in found(en)]
    others = annotate(text, "ilo_locations", lang=lang)._.locations
    assert [({k: f.value[k] for k in same}, f.value["en"] or f.value["name"]) for f in others] == english


@pytest.mark.parametrize("lang", ["en", "fr", "es"])
def test_words_that_are_compared_by_their_keys_are_keys(lang):
    w = words(lang)
    sets = (w.titles, w.firm_before, w.firm_after, w.heads, w.small_heads, w.generic, w.generic_city, w.directions,
            w.function_words, w.ordinary, w.given_names, w.surnames, w.articles, w.neutral_before)  # fmt: skip
    assert {word for keys in sets for word in keys if not re.search(r"[-ó]", word) and fold(word) != word} == set()


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_no_place_is_not_found(text):
    assert [text[f.start : f.end] for f in found(text)] == []


def test_mentions_of_one_place_have_one_value_that_json_can_hold():
    text = "BEIJING (ILO News) – The Bank of Beijing. They met in Beijing. In Viet Nam and Vietnam, Burma and Myanmar."
    values = [json.dumps(f.value, sort_keys=True) for f in found(text)]
    assert len(values) == 6
    assert len(set(values)) == 3
    assert json.loads(values[0]) == {
        "name": "Beijing", "en": None, "country": "CN", "kind": "city",
        "geonames_id": 1816670, "latitude": 39.9075, "longitude": 116.3972,
    }  # fmt: skip


def sectioned(text, *names):
    """What sets the sections of a text of as many paragraphs as names."""
    spans = [m.span() for m in re.finditer(r"[^\n]+", text)]

    def prepare(doc):
        doc._.sections = tuple(Section(name, *span) for name, span in zip(names, spans, strict=True))

    return prepare


def test_a_headline_in_title_case_is_read_by_what_the_body_says():
    text = (
        "Geneva Workers Told to Save Mobile Phones in Reading\n\nPress release | Mae Sot, Thailand | 9 March 2018\n\n"
        "Workers who live in Geneva met."
    )
    findings = found(text, sectioned(text, "title", "header", "body"))
    assert [text[f.start : f.end] for f in findings] == ["Geneva", "Mae Sot", "Thailand", "Geneva"]


def test_the_topic_and_photo_credits_are_not_read():
    text = "Jobs in Kenya\n\nA title\n\nInspectors in Nairobi © ILO/Geneva"
    findings = found(text, sectioned(text, "topic", "title", "caption"))
    assert [text[f.start : f.end] for f in findings] == ["Nairobi"]


@pytest.mark.parametrize(
    ("published", "codes"),
    [
        (None, ["CS"]),
        ("2005-10-11", ["CS"]),
        ("2006-06-03", ["CS"]),
        ("2006-06-04", ["RS", "ME"]),
        ("2019-01-05", ["RS", "ME"]),
    ],
)
def test_a_union_of_two_countries_is_two_once_it_is_no_more(published, codes):
    doc = annotate("Offices in Serbia and Montenegro closed.", "ilo_locations", published=published)
    assert [f.value["country"] for f in doc._.locations] == codes


PIECES = [*re.split(r"(?<=[ ,.])", " ".join(parse(e)[0] for e in EXAMPLES)), "\n\n", "©", "(", "’s ", "US$", "É", "-"]


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=5), max_size=40).map("".join))
def test_offsets_slice_the_text_in_order_whatever_it_is(text):
    findings = found(text)
    for finding in findings:
        words = text[finding.start : finding.end]
        assert words == words.strip() != ""
        assert 0 < finding.confidence <= 1
    ends = [(f.start, f.end) for f in findings]
    assert all(before[1] <= after[0] for before, after in pairwise(ends))


def test_the_work_grows_no_faster_than_the_text(monkeypatch):
    """Counted in steps, not seconds: look-ups of names and tests of surroundings."""
    from extractors.locations import context, scan
    from extractors.locations import words as scanning

    steps = {"n": 0}

    def counted(function):
        def count(*args, **kwargs):
            steps["n"] += 1
            return function(*args, **kwargs)

        return count

    for module, name in (
        (scan, "fold"),
        (scanning, "fold"),
        (scanning, "begins_names"),
        (context, "fold"),
        (context, "_starts_sentence"),
    ):
        monkeypatch.setattr(module, name, counted(getattr(module, name)))
    text = "\n\n".join(parse(example)[0] for example in EXAMPLES)
    taken = []
    for times in (1, 8):
        steps["n"] = 0
        found("\n\n".join([text] * times))
        taken.append(steps["n"])
    assert taken[0] > 500
    assert taken[1] <= 1.1 * 8 * taken[0]
