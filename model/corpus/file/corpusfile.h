// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/file/schemahistory.h"

#include <functional>

namespace eusebius {

/// What becomes of a file of a form this program does not know yet.
enum class NewerForm : quint8 { Refused, ReadOnly };

/// Opens a corpus file safely: that it is one is told by its first bytes, before SQLite sees it; then its schema is compared
/// with ours, to the letter. A file of an older form is brought to the newest, and a copy of it kept beside
/// ("x.eusebius.form-1"); where nothing can be written there, a copy in memory is brought up instead.
///
/// A closed corpus is one file with a rollback journal beside it only after a crash; SQLite then takes back what was not committed.
///
/// A file of a newer form is refused, or opened for reading only, where it has at least all our tables and columns; its own version is then in
/// `PRAGMA user_version`.
Result<Database> openCorpusFile(const QString &path, const SchemaHistory &history, NewerForm newer = NewerForm::Refused);

/// Has `fill` write a file that is not there yet, beside `target`, then writes it through to the disk and moves it over `target` in
/// one step. Where anything fails, `target` stays as it was and nothing is left beside it; the error names `target`.
Result<void> replaceFileWhole(const QString &target, const std::function<Result<void>(const QString &file)> &fill);

} // namespace eusebius
