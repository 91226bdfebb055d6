// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/file/rowcontext.h"

namespace eusebius {

/// What a person decided is apart from what the program found, and outlives it.
///
/// A snapshot shows some decisions (a statement confirmed or rejected, a link by a person). Writing adds those the file does
/// not have; all others in it stay, also those about statements that are no longer found.
Result<void> writeDecisions(RowWriter &to, const Snapshot &snapshot);
/// Applies the decisions about what is there. After statements and links.
Result<void> readDecisions(RowReader &from);
/// Every decision, note, tag, record and view state of one corpus file into another that has none.
Result<void> copyDecisions(Database &from, Database &to);

} // namespace eusebius
