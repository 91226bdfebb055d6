// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/decisions/instruments.h"
#include "model/corpus/snapshot.h"

#include <QStringList>

namespace eusebius::tests {

/// A document written line by line. Each line that is not empty is a statement: its first number of four digits is its year, "this year" is
/// that of the document, a line without either is undated. Lines of one year that end in the same word tell the same event.
struct ToldDocument {
    QString id;
    qint64 year = 2000; ///< its date
    QStringList lines;
};

/// The corpus a program of such simple rules finds. Ids hang on the document's hash, the place and the time, as the real ones do.
Snapshot::Parts told(const std::vector<ToldDocument> &documents);
SnapshotPtr toldSnapshot(const std::vector<ToldDocument> &documents);

/// Reads and compares by the same rules.
Instruments toldInstruments();

/// The id of the statement on a line that begins so; null where there is none.
StatementId idOf(const Snapshot &snapshot, QStringView lineStart);
/// The lines of each event, one event a string, lines joined by " | ", with its time and title in front: what a corpus shows, to compare.
QStringList eventsTold(const Snapshot &snapshot);

} // namespace eusebius::tests
