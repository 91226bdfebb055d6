#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Eusebius developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""hostile.py OUT: files that try to break, hold up or lead astray whoever reads them, in OUT, each beside what is good."""

import io
import os
import struct
import subprocess
import sys
import tarfile
import zipfile
import zlib

GOOD = "It rained on 3 May 1951 in the valley of the mill."
WORD = '<?xml version="1.0"?>{head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>'
PARAGRAPH = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"


def packed(members, method=zipfile.ZIP_DEFLATED):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as box:
        for name, content in members:
            box.writestr(name, content)
    return file.getvalue()


def word(body, head=""):
    return packed([("[Content_Types].xml", "<Types/>"), ("word/document.xml", WORD.format(head=head, body=body))])


def entities(levels=9):
    lines = ['<!ENTITY e0 "ha">'] + [f'<!ENTITY e{i} "{("&e%d;" % (i - 1)) * 10}">' for i in range(1, levels + 1)]
    return "<!DOCTYPE x [" + "".join(lines) + "]>"


def pdf(objects, root="1 0 R"):
    out, places = b"%PDF-1.5\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + (content if isinstance(content, bytes) else content.encode()) + b"\nendobj\n"
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + b"trailer\n<< /Size %d /Root %s >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, root.encode(), start)


def stream(content, extra=b""):
    return b"<< /Length %d %s >>\nstream\n" % (len(content), extra) + content + b"\nendstream"


def page_of(content):
    return pdf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >> >>",
                content, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
                stream(b"/X Do", b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>")])


def links(path):
    with tarfile.open(path, "w") as box:
        def add(name, content=None, kind=None, target=""):
            info = tarfile.TarInfo(name)
            if kind:
                info.type, info.linkname = kind, target
                box.addfile(info)
            else:
                info.size = len(content)
                box.addfile(info, io.BytesIO(content.encode()))
        add("good.txt", GOOD)
        add("link.txt", kind=tarfile.SYMTYPE, target="/etc/passwd")
        add("hard.txt", kind=tarfile.LNKTYPE, target="../../etc/passwd")
        add("device", kind=tarfile.CHRTYPE)
        add("../../outside.txt", "OUT in 1950")
        add("/absolute.txt", "OUT in 1950")
        add("C:\\drive.txt", "OUT in 1950")


def many_files(count):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as box:
        for i in range(count):
            box.writestr(f"{i}.txt", b"")
    return file.getvalue()


def locked(path):
    """Packed with a password of the old kind: what counts is the flag that says so."""
    data = bytearray(packed([("secret.txt", GOOD), ("open.txt", GOOD)], zipfile.ZIP_STORED))
    data[6] |= 1
    data[data.index(b"PK\1\2") + 8] |= 1
    with open(path, "wb") as file:
        file.write(data)


def main():
    out = sys.argv[1]
    os.makedirs(out, exist_ok=True)
    zeros = b"0" * (1 << 30)
    bomb = packed([("good.txt", GOOD), ("zeros.txt", zeros)])
    inner = packed([("zeros.txt", zeros[: 1 << 28])])
    files = {
        "good.txt": GOOD,
        "bomb.zip": bomb,
        "bomb-of-bombs.zip": packed([("good.txt", GOOD)] + [(f"{i}.zip", inner) for i in range(16)]),
        "bomb.docx": packed([("word/document.xml", zeros)]),
        "many.zip": many_files(60_000),
        "entities.docx": word(PARAGRAPH.format(GOOD + " &e9;"), entities()),
        "entities.odt": packed([("mimetype", "application/vnd.oasis.opendocument.text"), ("META-INF/manifest.xml", "<m/>"),
                                ("content.xml", entities() + f"<office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:text='t'><office:text><text:p>{GOOD} &e9;</text:p></office:text></office:document>")]),
        "entity-file.docx": word(PARAGRAPH.format(GOOD + " &f;"), '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>'),
        "deep.docx": word("<w:p>" * 200_000 + GOOD),
        "deep.html": "<html><p>" + GOOD + "</p>" + "<div>" * 1_000_000 + "deep",
        "deep.rtf": "{\\rtf1 " + GOOD + "{" * 1_000_000,
        "deep.eml": "From: a@b\nSubject: x\n" + "".join(f"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n" for i in range(20_000)) + "\n" + GOOD,
        "attributes.html": "<html><p class='" + "x " * 20_000_000 + "'>" + GOOD + "</p>",
        "many-attributes.html": "<html><p " + " ".join(f"a{i}=1" for i in range(100_000)) + ">" + GOOD + "</p>",
        "many-bodies.html": "<html>" + "".join(f"<body a{i}=1>" for i in range(100_000)) + GOOD,
        "json.html": "<html><script type='application/ld+json'>" + "[" * 500_000 + "</script><p>" + GOOD + "</p>",
        "loop-pages.pdf": pdf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2000000000 >>"]),
        "loop-form.pdf": page_of(stream(b"BT /F1 12 Tf 72 700 Td (" + GOOD.encode() + b") Tj ET /X Do")),
        "bomb.pdf": page_of(stream(zlib.compress(b"BT /F1 12 Tf 72 700 Td (It rained in 1951.) Tj ET " * 8_000_000, 9), b"/Filter /FlateDecode")),
        "scan.pdf": pdf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                         "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >>", stream(b"0 0 300 300 re f")]),
        "cut.pdf": page_of(stream(b"BT /F1 12 Tf 72 700 Td (It rained in 1951.) Tj ET"))[:300],
        "empty.txt": "", "empty.pdf": "", "empty.docx": "", "empty.html": "",
        "really-a-page.pdf": f"<!DOCTYPE html><html><title>A page</title><p>{GOOD}</p></html>",
        "really-a-word-file.txt": word(PARAGRAPH.format(GOOD)),
        "really-nothing.docx": bytes(range(256)) * 20,
        "cut.docx": word(PARAGRAPH.format(GOOD * 200))[:250],
        "locked.docx": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 500,
        "locked.odt": packed([("mimetype", "application/vnd.oasis.opendocument.text"), ("META-INF/manifest.xml", "<m><manifest:encryption-data/></m>"), ("content.xml", "\x01\x02")]),
        "lying-length.tar": b"a.txt".ljust(100, b"\0") + b"0000644\0" + b"0000000\0" * 2 + b"77777777777\0" + b"0" * 12 + b"        " + b"0" + b"\0" * 355 + GOOD.encode(),
        "signs.txt": struct.pack("<100H", *([0xFEFF] + [0xD800 + i for i in range(99)])),
    }
    for name, content in files.items():
        with open(os.path.join(out, name), "wb") as file:
            file.write(content.encode() if isinstance(content, str) else content)
    links(os.path.join(out, "links.tar"))
    locked(os.path.join(out, "locked.zip"))
    plain = os.path.join(out, "plain.pdf")
    with open(plain, "wb") as file:
        file.write(page_of(stream(b"BT /F1 12 Tf 72 700 Td (" + GOOD.encode() + b") Tj ET")))
    subprocess.run(["qpdf", "--encrypt", "user", "owner", "256", "--", plain, os.path.join(out, "locked.pdf")], check=False)


if __name__ == "__main__":
    main()
