#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Eusebius developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""makedocuments.py OUT [COUNT]: documents by many producers in OUT/files, what their bodies say in OUT/truth, a small one of each kind in OUT/seeds."""

import html
import os
import shutil
import sys
from email.message import EmailMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

import programs
import words

HEAD = r"\usepackage{fancyhdr}\pagestyle{fancy}\fancyhead[L]{The chronicle of the north}\fancyhead[R]{\thepage}"
LATEX = {"latex": ["-V", "geometry:margin=3cm"],
         "twocolumn": ["-V", "classoption=twocolumn", "-V", "fontsize=10pt"],
         "book": ["-V", "documentclass=book", "-V", "fontfamily=mathptmx", "-V", f"header-includes={HEAD}"]}
OFFICE = {"lo-odt": ("docx", "odt"), "lo-rtf": ("docx", "rtf"), "lo-pdf": ("docx", "pdf"), "lo-html": ("docx", "html"), "lo-docx": ("odt", "docx:MS Word 2007 XML"),
          "lo-epub": ("odt", "epub")}
KINDS = ["html", "docx", "odt", "epub", "rtf", "md", "utf16", "cp1252", *LATEX, *OFFICE, "chromium", "chromium-plain", "columns", "page", "mail", "mail-html", "mhtml"]

SITE = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title} | The Northern Herald</title>
<meta property="og:site_name" content="The Northern Herald"><meta property="article:published_time" content="2016-05-04T08:00:00Z">
<script>var q = "not to be read 1999";</script><style>p {{ color: black }}</style></head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/money">Money in 2016</a></li></ul></nav></header>
<div class="wrap"><main><article><h1>{title}</h1><p class="byline">By Ann Lee</p><time datetime="2016-05-04">4 May 2016</time>
{article}</article>
<section class="related"><h3>Read more</h3><ul><li><a href="/a">What the harbour was like in 1950</a></li><li><a href="/b">Ten bridges to see</a></li></ul></section>
<section id="comments"><h3>2 comments</h3><div class="comment"><p>I was there in 1971 and it was not like that at all. You should ask my aunt.</p></div>
<div class="comment"><p>Thank you for this. My school closed in 1984, too.</p></div></section></main>
<aside class="sidebar"><h4>Most read</h4><ol><li><a href="/c">A storm in 1987</a></li><li><a href="/d">The price of salt</a></li></ol></aside></div>
<footer><p>© 2016 The Northern Herald. All rights reserved. <a href="/terms">Terms</a> <a href="/privacy">Privacy</a></p></footer></body></html>
"""


def article(blocks):
    parts = []
    for block in blocks:
        if block[0] == "heading":
            parts.append(f"<h2>{html.escape(block[1])}</h2>")
        elif block[0] == "list":
            parts.append("<ul>" + "".join(f"<li>{html.escape(item)}</li>" for item in block[1]) + "</ul>")
        elif block[0] == "table":
            rows = [("thing", "year", "other"), *block[1]]
            parts.append("<table>" + "".join("<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>" for row in rows) + "</table>")
        else:
            parts.append(f"<p>{html.escape(block[1])}</p>")
    return "\n".join(parts)


def mail(title, text, page=None):
    message = EmailMessage()
    message["From"], message["To"] = "Ann Lee <ann@example.org>", "b@example.org"
    message["Subject"], message["Date"] = title, "Wed, 04 May 2016 10:00:00 +0000"
    message.set_content(text, cte="quoted-printable")
    if page:
        message.add_alternative(page, subtype="html")
    return bytes(message)


def mhtml(page):
    message = MIMEMultipart("related")
    message["From"], message["Subject"], message["Date"] = "<Saved by a browser>", "x", "Wed, 04 May 2016 10:00:00 +0000"
    message.attach(MIMEText(page, "html", "utf-8"))
    return bytes(message)


def write(path, content):
    with open(path, "wb") as file:
        file.write(content if isinstance(content, bytes) else content.encode())


class Maker:
    """One document a call; what LibreOffice shall make waits for the end, since starting it takes longer than its work."""

    def __init__(self, out):
        self.out = out
        self.waiting = {}
        self.work = os.path.join(out, "work")
        for folder in ("files", "truth", "seeds", "work"):
            os.makedirs(os.path.join(out, folder), exist_ok=True)

    def make(self, name, kind, title, blocks, folder="files"):
        if kind == "twocolumn":  # LaTeX has no long tables there
            blocks = [block for block in blocks if block[0] != "table"]
        target = os.path.join(self.out, folder, name)
        title = title.translate(str.maketrans("Łź", "Lz")) if kind == "cp1252" else title
        source = os.path.join(self.work, f"{folder}-{name}.md")
        write(source, words.markdown(title, blocks))
        if kind == "cp1252":  # has no such letters
            blocks = [(block[0], *(part.translate(str.maketrans("Łź", "Lz")) if isinstance(part, str) else part for part in block[1:])) for block in blocks]
        if folder == "files":
            write(os.path.join(self.out, "truth", name + ".txt"), words.body(blocks))
        if kind in ("html", "docx", "odt", "epub", "rtf"):
            programs.pandoc(source, f"{target}.{kind}")
        elif kind == "md":
            shutil.copy(source, target + ".md")
        elif kind in LATEX:
            programs.pandoc(source, target + ".pdf", *LATEX[kind])
        elif kind in OFFICE:
            written, wanted = OFFICE[kind]
            programs.pandoc(source, f"{self.work}/{folder}-{name}.{written}")
            self.waiting.setdefault((kind, wanted, folder), []).append((f"{self.work}/{folder}-{name}.{written}", target))
        else:
            self.write_ours(kind, target, title, blocks, source)

    def write_ours(self, kind, target, title, blocks, source):
        plain = title + "\n\n" + words.body(blocks)
        page = source + ".html"
        if kind == "utf16":
            write(target + ".txt", plain.encode("utf-16"))
        elif kind == "cp1252":
            write(target + ".txt", plain.encode("cp1252", errors="replace"))
        elif kind in ("chromium", "chromium-plain"):
            programs.pandoc(source, page)
            programs.chromium(page, target + ".pdf", *(["--no-pdf-header-footer"] if kind == "chromium-plain" else []))
        elif kind == "columns":
            style = "<style>article{column-count:2;text-align:justify;hyphens:auto}</style>"
            write(page, f"<!DOCTYPE html><html lang=en><meta charset=utf-8><title>{html.escape(title)}</title>{style}<h1>{html.escape(title)}</h1><article>{article(blocks)}</article>")
            programs.chromium(page, target + ".pdf", "--no-pdf-header-footer")
        elif kind == "page":
            write(target + ".html", SITE.format(title=html.escape(title), article=article(blocks)))
        elif kind == "mail":
            write(target + ".eml", mail(title, words.body(blocks)))
        elif kind == "mail-html":
            write(target + ".eml", mail(title, words.body(blocks), f"<html><body>{article(blocks)}</body></html>"))
        elif kind == "mhtml":
            programs.pandoc(source, page)
            with open(page, encoding="utf-8") as file:
                write(target + ".mhtml", mhtml(file.read()))

    def finish(self):
        for (kind, wanted, folder), jobs in self.waiting.items():
            made = os.path.join(self.work, f"{folder}-{kind}")
            programs.libreoffice([source for source, _ in jobs], wanted, made)
            for source, target in jobs:
                ending = wanted.split(":")[0]
                shutil.move(os.path.join(made, os.path.basename(source).rsplit(".", 1)[0] + "." + ending), f"{target}.{ending}")
        seeds = os.path.join(self.out, "seeds")
        for name in sorted(os.listdir(seeds)):
            if name.endswith(".pdf"):  # damage shall reach what is packed, too
                programs.run("qpdf", "--qdf", "--stream-data=uncompress", f"{seeds}/{name}", f"{seeds}/{name[:-4]}-open.pdf")
        shutil.rmtree(self.work)


def main():
    out, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 300
    maker = Maker(out)
    for number in range(count):
        kind = KINDS[number % len(KINDS)]
        maker.make(f"{number:03d}-{kind}", kind, *words.Writer(number).document(number))
    for number, kind in enumerate(KINDS):
        maker.make(kind, kind, *words.Writer(10_000 + number).document(number, (1, 1)), folder="seeds")
    maker.finish()
    programs.clean()


if __name__ == "__main__":
    main()
