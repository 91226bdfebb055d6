// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

namespace eusebius {

/// What a row of things comes to, for any stretch of it, without looking at each: things are merged by fours, those by fours again,
/// and so on. A query merges at most six summaries a level.
///
/// Not for things that change. `Summary` is a value whose default is the summary of nothing, and whose `merge(other)` does not
/// depend on how a stretch is divided. A third of the things' own size is added.
///
///     SummaryPyramid<Most> pyramid(values);
///     pyramid.of(0, 1'000'000); // some sixty merges
template <typename Summary>
class SummaryPyramid {
public:
    SummaryPyramid() = default;
    explicit SummaryPyramid(std::vector<Summary> things) { m_levels.push_back(std::move(things)), build(); }

    std::size_t size() const { return m_levels.empty() ? 0 : m_levels.front().size(); }

    /// Of the things from `begin` to `end` (exclusive).
    Summary of(std::size_t begin, std::size_t end) const
    {
        Summary sum;
        std::size_t level = 0;
        for (; begin < end; ++level) {
            for (; begin < end && (begin % kFan != 0 || end - begin < kFan || level + 1 == m_levels.size()); ++begin) {
                sum.merge(m_levels[level][begin]);
            }
            for (; begin < end && end % kFan != 0; --end) {
                sum.merge(m_levels[level][end - 1]);
            }
            begin /= kFan;
            end /= kFan;
        }
        return sum;
    }

private:
    static constexpr std::size_t kFan = 4;

    void build()
    {
        while (m_levels.back().size() > kFan) {
            const std::vector<Summary> &finer = m_levels.back();
            std::vector<Summary> coarser((finer.size() + kFan - 1) / kFan);
            for (std::size_t i = 0; i < finer.size(); ++i) {
                coarser[i / kFan].merge(finer[i]);
            }
            m_levels.push_back(std::move(coarser));
        }
    }

    std::vector<std::vector<Summary>> m_levels; ///< the things themselves first
};

} // namespace eusebius
