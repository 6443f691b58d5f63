"""What the site serves beside its pages: robots.txt, a PDF without extension, pictures."""

from zlib import crc32

# Drupal's paths that are no pages, and the two that the site adds: search and taxonomy.
ROBOTS = """\
# What a well-behaved visitor leaves alone. No crawl delay is asked for.
User-agent: *
Allow: /core/*.css
Allow: /core/*.js
Disallow: /admin/
Disallow: /comment/reply/
Disallow: /core/
Disallow: /filter/tips
Disallow: /media/oembed
Disallow: /node/add/
Disallow: /profiles/
Disallow: /search
Disallow: /*/search
Disallow: /taxonomy/
Disallow: /*/taxonomy/
Disallow: /user/
"""
# What stands in the frame of an embedded film.
VIDEO = """\
<!DOCTYPE html>
<html lang="en"><title>Video</title>
<style>body { margin: 0; height: 100vh; display: grid; place-items: center; background: #111; color: #fff }</style>
<body><span style="font-size: 72px">&#9654;</span></body>
</html>
"""
# Two colours a picture, as (sky, ground).
PALETTES = (("#cfe3f7", "#1e2dbe"), ("#ffe1cc", "#fa3c4b"), ("#d9f2e4", "#05d2d2"), ("#efe6ff", "#230050"))


def picture(name: str) -> str:
    """An SVG landscape that stands in for a photograph, the same one for the same name."""
    number = crc32(name.encode())
    sky, ground = PALETTES[number % len(PALETTES)]
    hill, sun = 250 + number // 7 % 120, 200 + number // 11 % 900
    far = f"M0 {hill + 260} Q 360 {hill} 760 {hill + 220} T 1440 {hill + 120} V810 H0Z"
    near = f"M0 {hill + 380} Q 420 {hill + 240} 900 {hill + 360} T 1440 {hill + 300} V810 H0Z"
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1440 810" preserveAspectRatio="xMidYMid slice">'
        f'<rect width="1440" height="810" fill="{sky}"/><circle cx="{sun}" cy="190" r="90" fill="#fff" opacity=".8"/>'
        f'<path d="{far}" fill="{ground}" opacity=".45"/><path d="{near}" fill="{ground}"/></svg>'
    )


def pdf(title: str) -> bytes:
    """A PDF of one page with its title, as small as the format allows."""
    stream = f"BT /F1 24 Tf 72 720 Td ({title}) Tj ET".encode("ascii")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        b"/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
    ]
    body, offsets = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        offsets.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    return body + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
        % (len(objects) + 1, table, len(objects) + 1, len(body))
    )
