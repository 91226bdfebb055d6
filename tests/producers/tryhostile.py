#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Eusebius developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""tryhostile.py EUSEBIUS OUT: reads each file of OUT alone, then all of them at once: exit code, seconds, the most memory of any process, what was said."""

import os
import subprocess
import sys
import time


def measured(command):
    """Through a child of its own, so that the memory is that of this command and of the processes it started."""
    script = ("import resource,subprocess,sys\np=subprocess.run(sys.argv[1:],capture_output=True,text=True)\n"
              "print(p.returncode,resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss//1024)\nsys.stdout.write(p.stderr)")
    begin = time.monotonic()
    told = subprocess.run([sys.executable, "-c", script, *command], capture_output=True, text=True).stdout
    first, _, rest = told.partition("\n")
    return first.split(), time.monotonic() - begin, rest.strip().split("\n")


def main():
    program, out = sys.argv[1:3]
    limit = 0
    for name in sorted(os.listdir(out)) + [""]:
        (code, memory), seconds, said = measured([program, "list", "documents", os.path.join(out, name) if name else out])
        words = [line.replace(out, "") for line in said if line]
        print(f"{name or 'all at once':24} exit {code}  {seconds:5.1f} s  {memory:>5} MB  " + ("\n" + " " * 26).join(words[: 60 if not name else 4]))
        limit |= seconds > 60 or int(memory) > 1024
    sys.exit(limit)


if __name__ == "__main__":
    main()
