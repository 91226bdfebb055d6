// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/corpus/founddocument.h"
#include "model/corpus/snapshot.h"
#include "model/import/reader.h"

namespace eusebius {

/// A built corpus and what could not be read on the way.
struct Built {
    SnapshotPtr snapshot; ///< null when no document could be read or it was cancelled
    std::vector<Error> errors;
};

/// files or folders → documents → time expressions → statements → reuse, events → comparison → snapshot.
/// Values in, values out; uses all cores; the same input gives the same snapshot.
Built buildCorpus(const QStringList &paths, const Progress &progress = {});

/// What a corpus of these files and folders is called: as the folder, the one file, or the folder several files stand in.
QString corpusTitle(const QStringList &paths);

/// The same from documents already read.
SnapshotPtr buildCorpus(std::vector<Document> documents, const QString &title, const Progress &progress = {});

/// What is found in each, on all cores; in their order. Empty when cancelled.
std::vector<FoundDocument> findInDocuments(std::vector<Document> documents, const Progress &progress = {});

/// The same as building from documents in each of which all is found: what is left is what they have in common. Null when cancelled.
SnapshotPtr joinDocuments(std::vector<FoundDocument> documents, const QString &title, const Progress &progress = {});

/// One SQLite 3 file. Written beside the target and renamed, so that nothing half-written is ever left.
Result<void> saveCorpus(const Snapshot &snapshot, const QString &path);
Result<SnapshotPtr> loadCorpus(const QString &path);

/// What the command line and the window call: a `.eusebius` file is loaded; folders and other files are built in memory.
Built openCorpus(const QStringList &paths, const Progress &progress = {});

} // namespace eusebius
