"""A request in; the answer of an address that may be spoken to out, and no connection to any other.

A name on the list of hosts can still resolve to a machine of the network that the crawl runs in. So the addresses of a
name are looked up here, judged, and connected to as judged: nothing looks the name up a second time.
"""

import ipaddress
import socket
import urllib.request
from collections.abc import Callable

import httpx2

from pipeline.addresses import is_loopback
from pipeline.fetching.failure import Failure

Lookup = Callable[[str, int], list[str]]
IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address
UNICAST = ipaddress.ip_network("2000::/3")  # all of IPv6 that was ever given out to the public
NAT64 = ipaddress.ip_network("64:ff9b::/96")
DAY = 86_400.0  # seconds until a name that led to the wrong place is worth another try
TRIED = 3  # addresses of one name; more would let a dead host take an attempt many times as long


def look_up(host: str, port: int) -> list[str]:
    """The IP addresses of a name, in the order that the system prefers; raises ``OSError`` for one that has none."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


def is_open(address: str, *, loopback: bool) -> bool:
    """Whether an IP address may be connected to: on a loopback site only loopback, else only the public internet."""
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:
        return False
    if loopback:
        return ip.is_loopback
    if ip.version == 6 and ip not in UNICAST and ip not in NAT64:
        return False
    return all(one.is_global and not one.is_multicast for one in (ip, *_inside(ip)))


def _inside(ip: IPAddress) -> list[IPAddress]:
    """IPv4 addresses that an IPv6 one stands for: the packets end there."""
    if ip.version == 4:
        return []
    inside: list[IPAddress] = [one for one in (ip.sixtofour, *(ip.teredo or ())) if one is not None]
    if ip in NAT64:
        inside.append(ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF))
    return inside


def transport(site: str, lookup: Lookup = look_up) -> httpx2.BaseTransport:
    """What carries the requests to a site: through the wall, or through the proxy that the environment names.

    Behind a proxy it is the proxy that looks names up and connects, and its rules that hold. No proxy is ever asked
    for this very machine.
    """
    if not is_loopback(site):
        url = httpx2.URL(site)
        proxy = urllib.request.getproxies().get(url.scheme)
        if proxy and not urllib.request.proxy_bypass(url.host):
            return httpx2.HTTPTransport(proxy=proxy)
    return Wall(httpx2.HTTPTransport(), loopback=is_loopback(site), lookup=lookup)


class Wall(httpx2.BaseTransport):
    """Sends each request to an address of its host that was judged; raises ``Failure`` where one is not allowed."""

    def __init__(self, beyond: httpx2.BaseTransport, *, loopback: bool, lookup: Lookup = look_up) -> None:
        self._beyond, self._loopback, self._lookup = beyond, loopback, lookup

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """The answer of the first address that takes the connection; raises httpx2's errors as they come."""
        failed: httpx2.TransportError = httpx2.ConnectError("the name has no address")
        for address in self._addresses(request.url)[:TRIED]:
            try:
                return self._beyond.handle_request(_sent_to(address, request))
            except (httpx2.ConnectError, httpx2.ConnectTimeout) as error:
                failed = error
        raise failed

    def close(self) -> None:
        """Give the connections back."""
        self._beyond.close()

    def _addresses(self, url: httpx2.URL) -> list[str]:
        try:
            addresses = self._lookup(url.host, url.port or (443 if url.scheme == "https" else 80))
        except (OSError, UnicodeError) as error:
            raise httpx2.ConnectError(f"{url.host} cannot be looked up: {error}") from None
        for address in addresses:
            # One wrong address spoils them all: who can slip in one can slip in the next.
            if not is_open(address, loopback=self._loopback):
                raise Failure(
                    "private_address",
                    f"{url.host} resolves to {address}, which is no address of the public internet; "
                    "check the name service of this network",
                    later=DAY,
                )
        return addresses


def _sent_to(address: str, request: httpx2.Request) -> httpx2.Request:
    """The request addressed by number; its Host header and the name that the certificate must bear stay."""
    return httpx2.Request(
        request.method,
        request.url.copy_with(host=address),
        headers=request.headers,
        stream=request.stream,
        extensions={**request.extensions, "sni_hostname": request.url.host},
    )
