// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Works on a corpus file until it is killed. Says on standard output what is done, a line each, when it is done.

#include "model/corpus/build.h"
#include "model/corpus/file/corpusfile.h"
#include "model/edits/editor.h"
#include "tests/model/edits/endless.h"
#include "tests/support/toldedits/toldedits.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace eusebius;
using namespace eusebius::tests;

namespace {

void say(const char *what, quint64 number)
{
    std::printf("%s %llu\n", what, static_cast<unsigned long long>(number));
    std::fflush(stdout);
}

int editWithoutEnd(const QString &path)
{
    auto editor = Editor::open(path, toldInstruments());
    if (!editor) {
        return 1;
    }
    for (quint64 n = (*editor)->history().size() + 1;; ++n) {
        for (quint64 tries = 0; !(*editor)->apply(anyEdit(*(*editor)->snapshot(), n * 100 + tries)); ++tries) {
        }
        say("edit", n);
    }
}

int import(const QString &path)
{
    for (quint64 n = 1;; ++n) {
        if (!saveCorpus(*toldSnapshot(endlessDocuments(n % 2 == 0)), path)) {
            return 1;
        }
        say("import", n);
    }
}

int reimport(const QString &path)
{
    auto editor = Editor::open(path, toldInstruments());
    if (!editor) {
        return 1;
    }
    for (quint64 n = 1;; ++n) {
        static_cast<void>((*editor)->apply(edit::AddNote{Subject::of((*editor)->snapshot()->statement(5).id), QString::number(n)}));
        if (!(*editor)->replaceFindings(toldSnapshot(endlessDocuments(n % 2 == 0)))) {
            return 1;
        }
        say("import", n);
    }
}

int migrate(const QString &path)
{
    const QString old = path + ".old"_L1;
    for (quint64 n = 1;; ++n) {
        QFile::remove(path + ".form-1"_L1);
        QFile::remove(path);
        if (!QFile::copy(old, path) || !openCorpusFile(path, endlessHistory())) {
            return 1;
        }
        say("migrate", n);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    const QString path = arguments.value(2);
    return what == "edit"_L1 ? editWithoutEnd(path) : what == "import"_L1 ? import(path) : what == "reimport"_L1 ? reimport(path) : migrate(path);
}
