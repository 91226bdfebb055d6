// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/file/packedcolumns.h"
#include "model/corpus/snapshot.h"
#include "model/corpus/sqlite/database.h"

namespace eusebius {

/// What the program found, as a corpus file holds it. One transaction: all tables as they are at one moment.
Result<Snapshot::Parts> readFindings(Database &database);
/// The same in columns: as they are packed in the file where that is sound, else made of the tables.
Result<std::shared_ptr<const Found>> readFound(Database &database);

/// What goes into a corpus file.
struct CorpusContents {
    const Snapshot::Parts &findings;
    const Decisions &decisions;
    Database *before = nullptr; ///< whose history and view state go on; null: none
    bool closeHistory = false; ///< nothing of it can be undone any more, because ids have changed
    qsizetype packedFrom = kPackedFrom; ///< so many statements are packed beside the tables, see packedcolumns.h
    const FoundColumns *columns = nullptr; ///< the findings in columns; null: made where they are to be packed
};

/// Writes a corpus file in one step, in the place of whatever is there. Does not ask for the lock.
Result<void> writeCorpus(const CorpusContents &contents, const QString &path);

} // namespace eusebius
