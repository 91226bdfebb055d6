// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/textrange.h"

#include <vector>

namespace eusebius {

/// Ranges of one text, each with a number of the caller's, found by place in the time of what is found. They may overlap and lie in one another.
///
/// Not kept up to date: made once of all. Example: of {0, 4}→7 and {2, 9}→8, within({5, 6}) is {8}; narrowestAt(3) is 7.
class RangeIndex {
public:
    struct Entry {
        TextRange range;
        int item = -1;
    };

    RangeIndex() = default;
    explicit RangeIndex(std::vector<Entry> entries);

    /// Those that overlap the range, by their beginnings.
    std::vector<Entry> within(TextRange range) const;
    /// The item of the narrowest that holds the position, -1 none.
    int narrowestAt(qsizetype position) const;

private:
    std::vector<Entry> m_entries; ///< by their beginnings
    std::vector<qsizetype> m_reach; ///< the furthest end up to and with each
};

} // namespace eusebius
