// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/file/keymap.h"

#include <algorithm>

namespace eusebius {

int KeyMap::index(qint64 key) const
{
    auto row = static_cast<std::size_t>(key - 1);
    if (key < 1 || row >= m_keys.size() || m_keys[row] != key) {
        const auto it = std::ranges::lower_bound(m_keys, key);
        if (it == m_keys.end() || *it != key) {
            return -1;
        }
        row = static_cast<std::size_t>(it - m_keys.begin());
    }
    return m_indexes.empty() ? static_cast<int>(row) : m_indexes[row];
}

} // namespace eusebius
