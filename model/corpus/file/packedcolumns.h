// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/columns/foundcolumns.h"
#include "model/corpus/sqlite/database.h"

#include <optional>

namespace eusebius {

// The columns of a large corpus as they stand in memory, beside the tables they were made from: read in a tenth of the time. Nothing is lost
// without them, and nothing in them is believed: who reads them asks areSound().

/// From so many statements on they are worth their place in the file.
inline constexpr qsizetype kPackedFrom = 20'000;

/// Nothing where the columns hold what the tables do not (a status or a link by a person), or the machine counts its bytes the other way round.
Result<void> writePacked(Database &database, const FoundColumns &columns);

/// What the tables of findings were when the columns were packed; empty where none were. Whoever changes those tables by other means than this
/// program removes it.
QString packedStamp(Database &database);

/// None where there are none of this stamp, or they are not whole. Their numbers are yet to be looked at.
std::optional<FoundColumns> readPacked(Database &database, const QString &stamp);

} // namespace eusebius
