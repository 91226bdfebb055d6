// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/file/rowcontext.h"

namespace eusebius {

/// Statements with their figures and names. After the documents, and in reading after the events: their statements are filled in here.
Result<void> writeStatements(RowWriter &to, std::span<const Statement> statements);
Result<void> readStatements(RowReader &from);

} // namespace eusebius
