// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/error.h"
#include "model/base/progress.h"
#include "model/corpus/founddocument.h"
#include "model/edits/editor.h"

#include <QStringList>

namespace eusebius {

/// What came of reading the files of a corpus again.
struct ReadAgain {
    int changed = 0; ///< documents that are other than before
    int same = 0;
    int added = 0; ///< documents that were not there before
    bool replaced = false; ///< the editor's findings are new
    RebaseReport decisions; ///< what became of them
    std::vector<Error> errors; ///< files that could not be read: they stay as they were
};

/// Reads the files of these documents (of none: all) where they were read from before; where any changed, finds everything anew and
/// puts it under the decisions. For a worker: nobody else may use the editor meanwhile.
ReadAgain readAgain(Editor &editor, const QStringList &documents, const Progress &progress);

/// Puts these beside the documents there are, and finds everything anew under the decisions. An id that is taken gets a number.
ReadAgain addDocuments(Editor &editor, std::vector<FoundDocument> documents, const Progress &progress);

/// "2 files have changed and were read again; 1 decision lost its words".
QString readAgainWords(const ReadAgain &result);

} // namespace eusebius
