// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/snapshot.h"

#include <QStringList>

namespace eusebius::tests {

/// Two documents in which every field of every type has a value of its own, characters beyond the first plane among them.
Snapshot::Parts fullParts();
/// Documents with these texts, one body region each; no statements.
Snapshot::Parts partsOfTexts(const QStringList &texts);
/// A dated statement over words that stand in the document's text once.
Statement statementAt(const Snapshot::Parts &parts, int document, const QString &words, const QString &edtf);

/// Everything a snapshot holds, one line a thing: two snapshots are equal when their dumps are.
QStringList dump(const Snapshot &snapshot);

} // namespace eusebius::tests
