#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Eusebius developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""scorebodies.py OUT: the bodies in OUT/bodies against OUT/truth, by kind of producer; the worst document of each is named."""

import collections
import os
import re
import sys


def tokens(text):
    return re.findall(r"\w+(?:-\w+)*", text.replace("’", "'").lower())


class Score:
    def __init__(self):
        self.common = self.read = self.true = 0

    def add(self, read, true):
        common = sum((collections.Counter(read) & collections.Counter(true)).values())
        self.common += common
        self.read += len(read)
        self.true += len(true)
        return min(common / max(1, len(read)), common / max(1, len(true)))

    def words(self):
        return f"P={self.common / max(1, self.read):.4f} R={self.common / max(1, self.true):.4f}"


def main():
    out = sys.argv[1]
    bodies = {}
    with open(os.path.join(out, "bodies"), encoding="utf-8") as file:
        for part in file.read().split("\x01")[1:]:
            name, text = part.split("\n", 1)
            bodies[name.rsplit(".", 1)[0]] = text
    kinds = collections.defaultdict(lambda: (Score(), Score(), []))
    whole = (Score(), Score())
    missing = []
    for file in sorted(os.listdir(os.path.join(out, "truth"))):
        name = file[:-4]
        if name not in bodies:
            missing.append(name)
        with open(os.path.join(out, "truth", file), encoding="utf-8") as truth:
            true = tokens(truth.read())
        read = tokens(bodies.get(name, ""))
        words, pairs, worst = kinds[name.split("-", 1)[1]]
        for score in (words, whole[0]):
            least = score.add(read, true)
        for score in (pairs, whole[1]):
            score.add(list(zip(read, read[1:])), list(zip(true, true[1:])))
        worst.append((least, name))
    for kind, (words, pairs, worst) in sorted(kinds.items()):
        print(f"{kind:16} n={len(worst):3}  words {words.words()}  pairs {pairs.words()}  worst {min(worst)[0]:.4f} {min(worst)[1]}")
    print(f"{'all':16} n={sum(len(k[2]) for k in kinds.values()):3}  words {whole[0].words()}  pairs {whole[1].words()}  not read {missing}")


if __name__ == "__main__":
    main()
