// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/file/schemahistory.h"

namespace eusebius {

/// Opens a corpus file safely: that it is one is told by its first bytes, before SQLite sees it; then its schema is compared
/// with ours, to the letter. A file of an older form is brought to the newest, and a copy of it kept beside
/// ("x.eusebius.form-1"); where nothing can be written there, a copy in memory is brought up instead.
///
/// A closed corpus is one file with a rollback journal beside it only after a crash; SQLite then takes back what was not committed.
Result<Database> openCorpusFile(const QString &path, const SchemaHistory &history);

/// Makes a file that is not there yet, beside `target`, for a new corpus; to be moved over it by replaceFile.
Result<QString> newFileBeside(const QString &target);
/// Writes the file through to the disk and moves it to `target`, in one step.
Result<void> replaceFile(const QString &file, const QString &target);

} // namespace eusebius
