// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/snapshot.h"

namespace eusebius::tests {

/// What a generated corpus is like. Equal recipes give equal corpora, on every machine.
struct CorpusRecipe {
    int documents = 5;
    int events = 200;
    qint64 fromYear = 1945;
    qint64 toYear = 2005;
    quint64 seed = 1;
    double sharedEvents = 0.3; ///< share of events that more than one document tells
    double undated = 0.03; ///< share of statements without a time
    double copied = 0.2; ///< share of shared events whose second telling repeats the first's words
    double differing = 0.3; ///< share of shared events whose tellings differ
    bool ancient = false; ///< one statement of the fourth century among the others
    double uncertain = 0; ///< share of times that are made "about"
    bool distinctTitles = false; ///< no two events read the same: what is kept of one label must not serve another
};

/// Documents, statements, events, divergences and shared wording without reading a text: for tests of what comes after.
SnapshotPtr generatedCorpus(const CorpusRecipe &recipe);

/// A corpus of just these: one statement a row, each an event of its own unless rows share `event` > 0.
struct StatementRow {
    int document = 0;
    QString edtf; ///< empty: undated
    QString title;
    int event = 0;
};
SnapshotPtr corpusOf(const QStringList &documents, const std::vector<StatementRow> &rows);

} // namespace eusebius::tests
