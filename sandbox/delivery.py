"""A response and the request that it answers in; the response as it is sent, cached and compressed, out."""

import gzip
from datetime import datetime

from werkzeug.wrappers import Request, Response

from sandbox.switches import Switches

# What Drupal sends with every page: no cache may keep it beyond its age, and the age is told twice.
CACHING = {
    "Cache-Control": "max-age=900, public",
    "Expires": "Sun, 19 Nov 1978 05:00:00 GMT",
    "Vary": "Cookie",
    "X-Generator": "Drupal 10 (https://www.drupal.org)",
}
# Shorter bodies gain nothing by being packed.
WORTH_PACKING = 1_000
PACKED = ("text/", "application/xml", "image/svg+xml")


def deliver(response: Response, request: Request, cached_at: datetime, switches: Switches) -> Response:
    """The response with the headers of the site's caches, 304 where the visitor has the page already."""
    if switches.caching and response.status_code == 200:
        response.headers.extend(CACHING)
        response.last_modified = cached_at
        response.add_etag()
        response.make_conditional(request)
        del response.headers["Date"]  # the server sets it as well
    if switches.gzip and request.accept_encodings.quality("gzip") > 0:
        _pack(response)
    return response


def _pack(response: Response) -> None:
    body = response.get_data()
    if len(body) < WORTH_PACKING or not response.content_type.startswith(PACKED):
        return
    response.set_data(gzip.compress(body, 6, mtime=0))
    response.headers["Content-Encoding"] = "gzip"
    response.vary.add("Accept-Encoding")
    tag, _ = response.get_etag()
    if tag:
        # The packed body is another one, byte by byte; the server says so by weakening the tag.
        response.set_etag(tag, weak=True)
