// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

namespace eusebius {

/// From the keys of a table's rows to indexes in memory. Keys come in ascending order; they are dense (1, 2, 3 …) in a file just
/// built and may have gaps later. Memory is by row, whatever the keys are.
class KeyMap {
public:
    /// The next row's key; its index is the number of rows before it until renumber() says otherwise.
    void add(qint64 key) { m_keys.push_back(key); }
    /// Row r of the table has become item indexes[r].
    void renumber(std::vector<int> indexes) { m_indexes = std::move(indexes); }
    qsizetype count() const { return static_cast<qsizetype>(m_keys.size()); }
    /// -1 for an unknown key.
    int index(qint64 key) const;

private:
    std::vector<qint64> m_keys;
    std::vector<int> m_indexes; ///< empty: as read
};

} // namespace eusebius
