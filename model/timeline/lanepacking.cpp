// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/timeline/lanepacking.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <limits>
#include <thread>
#include <utility>

namespace eusebius {

namespace {

/// Without leaving the range of instants.
Instant shiftedBy(Instant time, double seconds)
{
    const double target = static_cast<double>(time) + seconds;
    if (target <= -9.2e18) {
        return kOpenPast;
    }
    return target >= 9.2e18 ? kOpenFuture : time + static_cast<Instant>(seconds);
}

constexpr int kWorthAThread = 20'000; ///< items

/// Lanes know nothing of each other: of many, two cores take one after the other.
template <typename Pack>
void eachLane(std::size_t lanes, bool shared, const Pack &pack)
{
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t lane = next++; lane < lanes; lane = next++) {
            pack(lane);
        }
    };
    std::jthread other;
    if (shared && lanes > 1 && std::thread::hardware_concurrency() > 1) {
        other = std::jthread(work);
    }
    work();
}

} // namespace

std::shared_ptr<const LanePacking> LanePacking::around(ColumnsPtr columns, std::vector<int> rowsByLane, double secondsPerPixel, PackingRules rules)
{
    std::shared_ptr<LanePacking> packing(new LanePacking(std::move(columns), rules));
    packing->finish(rowsByLane, secondsPerPixel, false);
    return packing;
}

std::shared_ptr<const LanePacking> LanePacking::at(ColumnsPtr columns, std::vector<int> rowsByLane, double secondsPerPixel, PackingRules rules)
{
    std::shared_ptr<LanePacking> packing(new LanePacking(std::move(columns), rules));
    packing->finish(rowsByLane, secondsPerPixel, true);
    return packing;
}

void LanePacking::finish(const std::vector<int> &rowsByLane, double secondsPerPixel, bool oneScale)
{
    std::vector<std::vector<Placed>> byLane(rowsByLane.size());
    const auto pack = [&](std::size_t lane) {
        RowPacker packer(m_columns->lane(static_cast<int>(lane)), rowsByLane[lane], m_rules);
        byLane[lane] = oneScale ? packer.packAt(secondsPerPixel) : packer.packAround(secondsPerPixel);
    };
    eachLane(byLane.size(), m_columns->size() > kWorthAThread, pack);
    m_placed.reserve(static_cast<std::size_t>(m_columns->size()));
    for (int lane = 0; lane < m_columns->laneCount(); ++lane) {
        const std::vector<Placed> placed = std::exchange(byLane[static_cast<std::size_t>(lane)], {});
        int used = 0;
        for (const Placed &one : placed) {
            used = one.row == Placed::kNoRow ? used : std::max(used, one.row + 1);
        }
        m_rowsUsed.push_back(used);
        m_placed.insert(m_placed.end(), placed.begin(), placed.end());
        addBuckets(lane);
        addHiding(lane);
    }
    m_byLevel.shrink_to_fit();
}

void LanePacking::addBuckets(int lane)
{
    const int begin = m_columns->laneBegin(lane);
    const int end = m_columns->laneEnd(lane);
    const auto first = static_cast<std::ptrdiff_t>(m_byLevel.size());
    for (int item = begin; item < end; ++item) {
        if (placed(item).row != Placed::kNoRow) {
            m_byLevel.push_back(item);
        }
    }
    std::stable_sort(m_byLevel.begin() + first, m_byLevel.end(), [this](int a, int b) { return placed(a).coarsest > placed(b).coarsest; });
    auto &buckets = m_buckets.emplace_back();
    for (int i = static_cast<int>(first); i < static_cast<int>(m_byLevel.size()); ++i) {
        const int item = m_byLevel[static_cast<std::size_t>(i)];
        if (buckets.empty() || buckets.back().coarsest != placed(item).coarsest) {
            buckets.push_back({placed(item).coarsest, i, i, 0});
        }
        buckets.back().end = i + 1;
        buckets.back().longest = std::max(buckets.back().longest, m_columns->to(item) - m_columns->from(item));
    }
}

std::vector<int> LanePacking::drawn(int lane, ZoomLevel level, Instant from, Instant to, double pixelMargin) const
{
    std::vector<int> found;
    const double scale = secondsPerPixelAt(level);
    const double margin = pixelMargin * scale;
    const Instant last = shiftedBy(to, margin);
    const Instant first = shiftedBy(from, -margin);
    for (const Bucket &bucket : m_buckets[static_cast<std::size_t>(lane)]) {
        if (bucket.coarsest < level) {
            break;
        }
        const double reach = std::min(static_cast<double>(bucket.longest), m_rules.longest * scale);
        const auto begin = m_byLevel.begin() + bucket.begin;
        const auto end = m_byLevel.begin() + bucket.end;
        const Instant earliest = shiftedBy(first, -reach);
        auto it = std::lower_bound(begin, end, earliest, [this](int item, Instant time) { return m_columns->from(item) < time; });
        for (; it != end && m_columns->from(*it) <= last; ++it) {
            if (m_columns->to(*it) >= first && placed(*it).isDrawnAt(level)) {
                found.push_back(*it);
            }
        }
    }
    return found;
}

void LanePacking::addHiding(int lane)
{
    std::array<int, kCoarsestLevel + 2> change{};
    for (int item = m_columns->laneBegin(lane); item < m_columns->laneEnd(lane); ++item) {
        const Placed &one = placed(item);
        if (one.row != Placed::kNoRow && one.finest <= one.coarsest) {
            ++change[one.finest];
            --change[one.coarsest + 1U];
        }
    }
    const int all = m_columns->laneEnd(lane) - m_columns->laneBegin(lane);
    auto &hides = m_hides.emplace_back();
    int drawnHere = 0;
    for (std::size_t level = 0; level < hides.size(); ++level) {
        drawnHere += change[level];
        hides[level] = drawnHere < all;
    }
}

std::vector<int> shareRows(const std::vector<int> &needed, int rows, int least)
{
    std::vector<int> shares;
    int given = 0;
    for (const int need : needed) {
        shares.push_back(std::min(need, least));
        given += shares.back();
    }
    for (bool any = true; any && given < rows;) {
        any = false;
        // The lowest share grows first, so that all are equal until a need is met.
        int lowest = std::numeric_limits<int>::max();
        for (std::size_t i = 0; i < needed.size(); ++i) {
            lowest = shares[i] < needed[i] ? std::min(lowest, shares[i]) : lowest;
        }
        for (std::size_t i = 0; i < needed.size() && given < rows; ++i) {
            if (shares[i] < needed[i] && shares[i] == lowest) {
                ++shares[i];
                ++given;
                any = true;
            }
        }
    }
    return shares;
}

} // namespace eusebius
