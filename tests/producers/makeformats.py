#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Eusebius developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""makeformats.py TEXT OUT: one plain text in every format, each by the program that knows it best."""

import html
import os
import re
import shutil
import sys

import programs


def blocks(text):
    """Lines as a reader sees them: ("title" | "heading" | "item" | "text", words)."""
    lines = [line for line in text.split("\n") if line.strip()]
    yield "title", lines[0].strip()
    for line in lines[1:]:
        item = re.match(r"\s+(\d+)\. (.*)", line)
        words = line.strip()
        if item:
            yield "item", item.group(2)
        elif len(words) < 60 and not re.search(r"[.!?:]$", words) and ":" not in words and "," not in words:
            yield "heading", words
        else:
            yield "text", words


def page(text):
    parts = ['<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title></title></head><body>']
    listed = False
    for kind, words in blocks(text):
        if listed != (kind == "item"):
            parts.append("<ol>" if kind == "item" else "</ol>")
            listed = kind == "item"
        tag = {"title": "h1", "heading": "h2", "item": "li", "text": "p"}[kind]
        parts.append(f"<{tag}>{html.escape(words)}</{tag}>")
        if kind == "title":
            parts[0] = parts[0].replace("<title>", f"<title>{html.escape(words)}")
    return "\n".join(parts + (["</ol>"] if listed else []) + ["</body></html>"])


def main():
    source, out = sys.argv[1:3]
    os.makedirs(out, exist_ok=True)
    name = os.path.join(out, "a")
    shutil.copy(source, name + ".txt")
    with open(source, encoding="utf-8") as file, open(name + ".html", "w", encoding="utf-8") as written:
        written.write(page(file.read()))
    for ending in ("docx", "odt", "epub", "rtf"):
        programs.pandoc(name + ".html", f"{name}.{ending}")
    programs.pandoc(name + ".html", os.path.join(out, "latex.pdf"))
    programs.chromium(name + ".html", os.path.join(out, "chromium.pdf"))
    for ending, wanted in (("pdf", "pdf"), ("rtf", "rtf"), ("odt", "odt")):
        programs.libreoffice([name + ".docx"], wanted, os.path.join(out, "made"))
        shutil.move(os.path.join(out, "made", f"a.{ending}"), os.path.join(out, f"libreoffice.{ending}"))
    os.rmdir(os.path.join(out, "made"))
    programs.clean()


if __name__ == "__main__":
    main()
