# SPDX-FileCopyrightText: The Eusebius developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Made prose: the same seed gives the same documents. Words with ligatures, hyphens, accents; headings, lists, tables, notes, quotations."""

import random

THINGS = """river council mill harvest bridge market charter winter stone garrison harbour ledger orchard tax road bishop guild vessel strike mine railway
printer school parish court treaty embassy election reform drought flood fever canal tower wall archive letter map survey ship cargo wool salt iron copper
tide storm summer merchant sailor clerk judge widow teacher engineer minister union delegate committee report budget loan debt peace border valley coast
island mountain forest officer affair waffle baffle cliff traffic influence conflict café façade naïveté Øresund Łódź señor Straße coöperative""".split()
DONE = """opened closed burned grew moved failed returned sold bought rebuilt signed refused joined left reached crossed printed taught governed paid measured
confiscated redefined reflected classified overflowed""".split()
MONTHS = "January February March April May June July August September October November December".split()


class Writer:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def thing(self):
        return self.random.choice(THINGS)

    def sentence(self):
        pick = self.random
        year = pick.randint(1300, 2015)
        when = pick.choice([f"On {pick.randint(1, 28)} {pick.choice(MONTHS)} {year}", f"In {year}", f"By the {pick.choice(MONTHS)} of {year}",
                            f"In the early {year // 10 * 10}s", "Later that year", "For a long time"])
        words = f"{when} the {self.thing()} of the old {self.thing()} {pick.choice(DONE)} the {self.thing()}, and a well-known {self.thing()} " \
                f"{pick.choice(DONE)} its {self.thing()} with {pick.randint(2, 900)} men"
        if pick.random() < 0.4:
            words += f", because the {self.thing()} official had found no efficient {self.thing()}"
        if pick.random() < 0.15:
            words += f", as “the {self.thing()}’s own {self.thing()}” tells"
        return words + "."

    def paragraph(self, most=7):
        return " ".join(self.sentence() for _ in range(self.random.randint(2, most)))

    def document(self, number, sections=(2, 5)):
        """(title, blocks): a block is (kind, text), (“list”, items), (“table”, rows) or (“noted”, text, note)."""
        pick = self.random
        title = f"The {self.thing()} and the {self.thing()} of the north, part {number}"
        blocks = []
        for section in range(pick.randint(*sections)):
            if section:
                blocks.append(("heading", f"The {self.thing()} of the {self.thing()}"))
            for _ in range(pick.randint(2, 6)):
                kind = pick.random()
                blocks.append(("text", self.paragraph()))
                if kind < 0.08:
                    blocks.append(("list", [self.sentence() for _ in range(pick.randint(2, 5))]))
                elif kind < 0.14:
                    blocks.append(("table", [(self.thing(), str(pick.randint(1500, 1990)), self.thing()) for _ in range(pick.randint(2, 5))]))
                elif kind < 0.22:
                    blocks.append(("noted", self.paragraph(4), f"See the {self.thing()} book of the {self.thing()}, leaf {pick.randint(2, 90)}."))
        return title, blocks


def markdown(title, blocks):
    parts = [f'---\ntitle: "{title}"\nauthor: Ann Lee\ndate: 2016-05-04\nlang: en\n---']
    for block in blocks:
        if block[0] == "heading":
            parts.append("## " + block[1])
        elif block[0] == "text":
            parts.append(block[1])
        elif block[0] == "noted":
            parts.append(f"{block[1]}^[{block[2]}]")
        elif block[0] == "list":
            parts.append("\n".join("- " + item for item in block[1]))
        else:
            parts.append("| thing | year | other |\n|---|---|---|\n" + "\n".join("| " + " | ".join(row) + " |" for row in block[1]))
    return "\n\n".join(parts) + "\n"


def body(blocks):
    parts = []
    for block in blocks:
        if block[0] == "list":
            parts += block[1]
        elif block[0] == "table":
            parts += ["thing year other"] + [" ".join(row) for row in block[1]]
        else:
            parts.append(block[1])
    return "\n\n".join(parts) + "\n"
