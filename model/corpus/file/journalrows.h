// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/sqlite/database.h"

namespace eusebius {

/// The history and the view state of one corpus file, into another that has none.
Result<void> copyJournal(Database &from, Database &to);

/// Nothing in the history can be undone or redone any more: it stays as what was done.
Result<void> closeHistory(Database &database);

} // namespace eusebius
