"""The words of the site around an article: menus, footer and share lists, as data."""

from collections.abc import Mapping
from functools import cache

from babel import Locale

from sandbox.addresses import PREFIXES, slug

SITE_NAME = "International Labour Organization"
# Written as each language calls itself, in the order of the site's list.
LANGUAGE_NAMES: Mapping[str, str] = {
    "en": "English", "fr": "Français", "es": "Español", "ar": "العربية", "zh": "中文", "pt": "Português",
    "de": "Deutsch",
}  # fmt: skip
TOPICS = (
    "Apprenticeships", "Artificial intelligence", "Child labour", "Collective bargaining and labour relations",
    "Conditions of work and employment", "Cooperatives and the social economy", "Crisis response", "Decent work",
    "Digital labour platforms", "Disability and work", "Domestic workers", "Employment policy", "Employment security",
    "Equality and discrimination", "Forced labour, modern slavery and trafficking", "Freedom of association",
    "Future of work", "Gender equality", "Green jobs", "HIV and AIDS", "Indigenous peoples", "Informal economy",
    "International labour standards", "Just transition", "Labour administration and inspection", "Labour law",
    "Labour migration", "Maritime labour", "Multinational enterprises", "Non-standard forms of employment",
    "Occupational safety and health", "Productivity", "Rural economy", "Skills and lifelong learning",
    "Small and medium enterprises", "Social dialogue and tripartism", "Social finance", "Social protection",
    "Supply chains", "Violence and harassment", "Wages", "Working time", "Youth employment",
)  # fmt: skip
SECTORS = (
    "Agriculture, plantations, other rural sectors", "Basic metal production", "Chemical industries", "Commerce",
    "Construction", "Education", "Financial services", "Food, drink, tobacco", "Forestry, wood, pulp and paper",
    "Health services", "Hotels, catering, tourism", "Media, culture, graphical", "Mining", "Oil and gas production",
    "Postal and telecommunications services", "Public service", "Shipping, ports, fisheries, inland waterways",
    "Textiles, clothing, leather, footwear", "Transport", "Transport equipment manufacturing", "Utilities",
)  # fmt: skip
REGIONS = ("Africa", "Americas and the Caribbean", "Arab States", "Asia and the Pacific", "Europe and Central Asia")
ABOUT = (
    "Mission and impact of the ILO", "History of the ILO", "How the ILO works", "International Labour Office",
    "Governing Body", "International Labour Conference", "Programme and budget", "Jobs at the ILO", "Procurement",
    "Newsroom", "Multimedia", "Library", "Statistics and databases",
)  # fmt: skip
LEGAL = ("Privacy policy", "Disclaimer", "Fraud alert", "Terms and conditions")
# Icon → label as printed (only the first letter is capital) and what the link starts with.
SHARED_ON: Mapping[str, tuple[str, str]] = {
    "facebook": ("Facebook", "https://www.facebook.com/sharer/sharer.php?u="),
    "x": ("X", "https://x.com/intent/tweet?url="),
    "linkedin": ("Linkedin", "https://www.linkedin.com/shareArticle?url="),
    "whatsapp": ("Whatsapp", "https://wa.me/?text="),
}
FOLLOWED_ON: Mapping[str, tuple[str, str]] = {
    "facebook": ("Facebook", "https://www.facebook.com/?from="),
    "x": ("X", "https://x.com/?from="),
    "linkedin": ("Linkedin", "https://www.linkedin.com/?from="),
    "youtube": ("Youtube", "https://www.youtube.com/?from="),
    "flickr": ("Flickr", "https://www.flickr.com/?from="),
    "instagram": ("Instagram", "https://www.instagram.com/?from="),
}
# The cards of the landing page that lead off its path: title, address.
UTILITIES = (
    ("Video download platform", "https://videodownload.ilo.org/"),
    ("ILO photos on Flickr", "https://www.flickr.com/photos/ilopictures/"),
    ("Subscribe to the ILO newsletter", "https://adestra.ilo.org/subscribe"),
)
# What the labels around an article say in each language; English stands in where a language has none.
LABELS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "news": "News", "article": "Article", "statement": "Statement", "newsroom": "Newsroom", "all": "View all news",
        "share": "Share this content", "related": "Related content", "contact": "Media contact", "more": "Read more",
        "downloads": "Downloads", "tags": "Tags",
    },
    "fr": {
        "news": "Actualités", "article": "Article", "statement": "Déclaration", "newsroom": "Salle de presse",
        "all": "Toutes les actualités", "share": "Partager ce contenu", "related": "Contenus liés",
        "contact": "Contact presse", "more": "Lire la suite", "downloads": "Téléchargements", "tags": "Mots-clés",
    },
    "es": {
        "news": "Noticias", "article": "Artículo", "statement": "Declaración", "newsroom": "Sala de prensa",
        "all": "Todas las noticias", "share": "Compartir este contenido", "related": "Contenido relacionado",
        "contact": "Contacto de prensa", "more": "Leer más", "downloads": "Descargas", "tags": "Etiquetas",
    },
    "pt": {
        "news": "Notícias", "article": "Artigo", "statement": "Declaração", "newsroom": "Sala de imprensa",
        "all": "Todas as notícias", "share": "Compartilhar este conteúdo", "related": "Conteúdo relacionado",
        "contact": "Contato de imprensa", "more": "Ler mais", "downloads": "Downloads", "tags": "Etiquetas",
    },
    "ar": {
        "news": "أخبار", "article": "مقال", "statement": "تصريح", "newsroom": "غرفة الأخبار", "all": "كل الأخبار",
        "share": "شارك هذا المحتوى", "related": "محتوى ذو صلة", "contact": "للتواصل الإعلامي", "more": "اقرأ المزيد",
        "downloads": "تنزيلات", "tags": "وسوم",
    },
    "zh": {
        "news": "新闻", "article": "文章", "statement": "声明", "newsroom": "新闻中心", "all": "所有新闻",
        "share": "分享", "related": "相关内容", "contact": "媒体联系", "more": "阅读更多", "downloads": "下载",
        "tags": "标签",
    },
}  # fmt: skip


def labels(language: str) -> Mapping[str, str]:
    """The labels of a language, English where it has none."""
    return LABELS.get(language, LABELS["en"])


@cache
def menus(language: str) -> dict[str, tuple[tuple[str, str], ...]]:
    """Heading of each menu → its links as (label, path); the paths are those that ``sections`` knows."""
    prefix = PREFIXES[language]
    trees = {
        "Topics": ("topics", TOPICS),
        "Sectors": ("topics-and-sectors", SECTORS),
        "Regions": ("regions-and-countries", REGIONS),
        "Countries": ("regions-and-countries/countries", _countries()),
        "About the ILO": ("about-ilo", ABOUT),
    }
    return {
        heading: tuple((label, f"{prefix}/{folder}/{slug(label)}") for label in names)
        for heading, (folder, names) in trees.items()
    }


@cache
def sections(language: str) -> dict[str, str]:
    """Path → title of every page that the menus and the footer lead to."""
    prefix = PREFIXES[language]
    found = {path: label for links in menus(language).values() for label, path in links}
    return found | {f"{prefix}/{slug(label)}": label for label in LEGAL} | {f"{prefix}/": SITE_NAME}


def _countries() -> tuple[str, ...]:
    """The English names of countries and territories, without the codes that CLDR gives to what is neither."""
    names = Locale("en", "GB").territories
    no_country = {"EU", "EZ", "UN", "QO", "ZZ", "XA", "XB"}
    return tuple(sorted(name for code, name in names.items() if code.isalpha() and code not in no_country))
