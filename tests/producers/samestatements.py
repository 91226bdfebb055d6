#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Eusebius developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""samestatements.py EUSEBIUS OUT: whether every file of OUT gives the statements of its plain text (titles, times, dating), each leading to words that say
so, in a PDF on a page. Quotation marks are compared as one sign: LaTeX sets ' and ’ alike, and what it set is what is read."""

import json
import os
import re
import subprocess
import sys



def run(*command):
    return subprocess.run(command, capture_output=True, text=True).stdout


def plain(words):
    return re.sub(r"\s+", " ", words.translate(str.maketrans("‘’“”", "''\"\"")))


def statements(program, file):
    return [json.loads(line) for line in run(program, "list", "statements", file).splitlines()]


def main():
    program, out = sys.argv[1:3]
    key = lambda s: (plain(s["title"]), s["edtf"], s["dated"])
    wanted = statements(program, os.path.join(out, "a.txt"))
    text = run(program, "text", os.path.join(out, "a.txt"))
    said = [plain(text[s["start"]:s["end"]]) for s in wanted]
    failed = 0
    for name in sorted(os.listdir(out)):
        file = os.path.join(out, name)
        found = statements(program, file)
        text = run(program, "text", file)
        missing = [s["title"] for s in wanted if key(s) not in [key(f) for f in found]]
        extra = [f["title"] for f in found if key(f) not in [key(s) for s in wanted]]
        places = sum(plain(text[f["start"]:f["end"]]) == w for f, w in zip(found, said))
        pages = sorted({f["page"] for f in found if f.get("page")}, key=len)
        same = [key(f) for f in found] == [key(s) for s in wanted]
        paged = not name.endswith(".pdf") or all(f.get("page") for f in found)
        failed += not (same and paged)
        print(f"{name:18} {len(found)} statements, {'the same' if same else 'OTHERS'}, {places} at the same words"
              + (f", on {len(pages)} pages" if name.endswith(".pdf") else "") + ("" if paged else ", SOME WITHOUT A PAGE")
              + (f"; missing {missing[:3]}, extra {extra[:3]}" if not same else ""))
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
