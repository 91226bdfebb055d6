# SPDX-FileCopyrightText: The Eusebius developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""The programs that write documents, as Debian has them."""

import os
import shutil
import subprocess
import tempfile

SETTINGS = tempfile.mkdtemp(prefix="producers-")


def run(*command):
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, timeout=600)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(command[:3])}: {done.stderr.decode(errors='replace')[-300:]}")


def pandoc(source, target, *options):
    run("pandoc", "-s", source, "-o", target, *options)


def libreoffice(sources, filtered, folder):
    """One start for all of them; the results bear the names of the sources."""
    os.makedirs(folder, exist_ok=True)
    run("soffice", "--headless", f"-env:UserInstallation=file://{SETTINGS}/office", "--convert-to", filtered, "--outdir", folder, *sources)


def chromium(page, target, *options):
    run("chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={SETTINGS}/browser", *options, f"--print-to-pdf={target}", "file://" + os.path.abspath(page))


def clean():
    shutil.rmtree(SETTINGS, ignore_errors=True)
