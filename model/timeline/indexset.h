// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <bit>
#include <cstddef>
#include <vector>

namespace eusebius {

/// A set of indexes below a fixed bound that answers "the next one" and "the one before" in a few steps at any size:
/// a tree of 64-bit words, each bit of a word saying whether the word below it holds anything.
///
/// Not for sparse sets of huge numbers: it takes one bit for each index of the bound.
///
///     IndexSet set(1000);
///     set.insert(5);
///     set.previous(900); // 5
class IndexSet {
public:
    explicit IndexSet(std::size_t bound)
    {
        do {
            bound = (bound + 63) / 64;
            m_levels.emplace_back(bound, 0);
        } while (bound > 1);
    }

    void insert(int index)
    {
        auto i = static_cast<std::size_t>(index);
        for (auto &level : m_levels) {
            level[i / 64] |= quint64(1) << (i % 64);
            i /= 64;
        }
    }

    void remove(int index)
    {
        auto i = static_cast<std::size_t>(index);
        for (auto &level : m_levels) {
            level[i / 64] &= ~(quint64(1) << (i % 64));
            if (level[i / 64] != 0) {
                return;
            }
            i /= 64;
        }
    }

    /// The smallest element > index; -1 where there is none. `index` may be -1.
    int next(int index) const
    {
        auto i = static_cast<std::size_t>(index + 1);
        for (std::size_t depth = 0; depth < m_levels.size(); ++depth) {
            const auto &level = m_levels[depth];
            if (i / 64 >= level.size()) {
                return -1;
            }
            const quint64 rest = level[i / 64] >> (i % 64);
            if (rest != 0) {
                return descend(i + static_cast<std::size_t>(std::countr_zero(rest)), depth, false);
            }
            i = i / 64 + 1;
        }
        return -1;
    }

    /// The largest element < index; -1 where there is none.
    int previous(int index) const
    {
        if (index <= 0) {
            return -1;
        }
        auto i = static_cast<std::size_t>(index - 1);
        for (std::size_t depth = 0; depth < m_levels.size(); ++depth) {
            const quint64 rest = m_levels[depth][i / 64] << (63 - i % 64);
            if (rest != 0) {
                return descend(i - static_cast<std::size_t>(std::countl_zero(rest)), depth, true);
            }
            if (i < 64) {
                return -1;
            }
            i = i / 64 - 1;
        }
        return -1;
    }

private:
    int descend(std::size_t i, std::size_t depth, bool last) const
    {
        while (depth > 0) {
            --depth;
            const quint64 word = m_levels[depth][i];
            i = i * 64 + static_cast<std::size_t>(last ? 63 - std::countl_zero(word) : std::countr_zero(word));
        }
        return static_cast<int>(i);
    }

    std::vector<std::vector<quint64>> m_levels; ///< the elements first, then coarser
};

} // namespace eusebius
