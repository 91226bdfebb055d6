// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/sqlite/database.h"

#include <algorithm>
#include <cstddef>

namespace eusebius {

/// Rows beyond these are not read: no corpus has them, and a hostile file must not eat the memory.
inline constexpr std::size_t kMaxDocuments = 2'000'000;
inline constexpr std::size_t kMaxStatements = 50'000'000;

/// For how many rows to make room: as many as the highest key says, but no more than the file can hold.
inline std::size_t roomFor(Database &database, QByteArrayView highestKey)
{
    constexpr qint64 kLeastRowBytes = 16;
    const Result<qint64> highest = database.number(highestKey);
    const Result<qint64> pages = database.number("PRAGMA page_count");
    const Result<qint64> pageBytes = database.number("PRAGMA page_size");
    if (!highest || !pages || !pageBytes) {
        return 0; // reading the rows will say why
    }
    const qint64 most = std::min(*pages * (*pageBytes / kLeastRowBytes), static_cast<qint64>(kMaxStatements));
    return static_cast<std::size_t>(std::clamp<qint64>(*highest, 0, most));
}

} // namespace eusebius
