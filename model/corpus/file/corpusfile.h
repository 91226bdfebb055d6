// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/file/schemahistory.h"

#include <functional>

namespace eusebius {

/// Opens a corpus file safely: that it is one is told by its first bytes, before SQLite sees it; then its schema is compared
/// with ours, to the letter. A file of an older form is brought to the newest, and a copy of it kept beside
/// ("x.eusebius.form-1"); where nothing can be written there, a copy in memory is brought up instead.
///
/// A closed corpus is one file with a rollback journal beside it only after a crash; SQLite then takes back what was not committed.
Result<Database> openCorpusFile(const QString &path, const SchemaHistory &history);

/// Has `fill` write a file that is not there yet, beside `target`, then writes it through to the disk and moves it over `target` in
/// one step. Where anything fails, `target` stays as it was and nothing is left beside it; the error names `target`.
Result<void> replaceFileWhole(const QString &target, const std::function<Result<void>(const QString &file)> &fill);

} // namespace eusebius
