// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/sqlite/database.h"

namespace eusebius {

/// Every decision, note, tag, record and view state of one corpus file into another that has none.
Result<void> copyDecisions(Database &from, Database &to);

} // namespace eusebius
