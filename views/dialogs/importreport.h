// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/error.h"
#include "model/corpus/snapshot.h"

#include <QStringList>

#include <vector>

namespace eusebius {

/// What became of the files given: in whose words, and how much of it is dated. Nothing is left out of it.
struct ImportReport {
    int documents = 0;
    int dated = 0; ///< statements
    int undated = 0;
    QStringList notRead; ///< a file and why, each
    QStringList inPart; ///< a document and what of it was not read
    QStringList twice; ///< documents that are one, or nearly
    QStringList read; ///< every document, with its statements
};

/// Looks for twins in texts up to a size that takes no time to speak of. `snapshot` may be null.
ImportReport importReport(const Snapshot *snapshot, const std::vector<Error> &errors);

/// What of a document was not read, in a line; empty where all was.
QString unreadWords(const Document &document);

/// The whole of it, to be read and copied. Where all that is known is what could not be read: one line a file.
QString reportText(const ImportReport &report);

} // namespace eusebius
