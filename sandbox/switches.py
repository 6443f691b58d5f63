"""What of the site can be turned on and off, because it is odd, or because nobody has seen how the site does it."""

import re
from dataclasses import dataclass

CANONICAL = re.compile(r'<link rel="(?:canonical|shortlink)"[^>]*>\n')
STYLESHEET = "/fonts.css"


@dataclass(frozen=True, slots=True)
class Switches:
    """One position of all switches; the defaults are what is known, or else likely, of the site.

    ``quirks`` adds the articles of ``sandbox/quirks`` and, to the last page of the full list, links by legacy, node and
    mirror addresses; the list offers facets without end. ``node_redirects`` answers ``/node/N`` with a redirect and
    not with the page. Without ``canonical`` no page states its address, without ``sitemap`` there is none, without
    ``caching`` neither ETag nor Last-Modified is sent and nothing is answered with 304, without ``gzip`` nothing is
    compressed. ``relative_links`` makes the links of cards relative, ``drupal_pager`` the pager that of Drupal, which
    has no link to a next page on the last. ``build`` stands in the address of the stylesheet: another one changes the
    markup of every page, and no text.
    """

    quirks: bool = False
    node_redirects: bool = False
    canonical: bool = True
    sitemap: bool = True
    caching: bool = True
    gzip: bool = True
    relative_links: bool = False
    drupal_pager: bool = False
    build: str = ""

    def turned(self, page: str) -> str:
        """A page's HTML as these switches have it."""
        if not self.canonical:
            page = CANONICAL.sub("", page)
        return page.replace(STYLESHEET, f"{STYLESHEET}?{self.build}") if self.build else page
