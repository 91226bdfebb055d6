// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/timeline/rowpacker.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace eusebius {

namespace {

constexpr double kInfinite = std::numeric_limits<double>::infinity();
/// What it costs to stand without any label: more than any cut one.
constexpr double kUnlabelled = 2000;
/// So many steps of a quarter octave below the reference scale, then whole octaves.
constexpr int kFineSteps = 16;

double seconds(Instant from, Instant to)
{
    return static_cast<double>(to - from);
}

/// Pixels the mark takes beyond its period, at one side, without arrows.
double growth(const LaneItem &item, double secondsPerPixel)
{
    return std::max(0.0, (item.minPixels - seconds(item.from, item.to) / secondsPerPixel) / 2);
}

double pixelsApart(const LaneItem &left, const LaneItem &right, double secondsPerPixel)
{
    return seconds(left.to, right.from) / secondsPerPixel - growth(left, secondsPerPixel) - left.rightPixels - growth(right, secondsPerPixel)
        - right.leftPixels;
}

} // namespace

RowPacker::RowPacker(std::span<const LaneItem> itemsByTime, int rows, const PackingRules &rules)
    : m_items(itemsByTime)
    , m_rules(rules)
    , m_rows(static_cast<std::size_t>(std::max(1, rows)), IndexSet(itemsByTime.size() + 1))
    , m_placed(itemsByTime.size())
    , m_byRank(itemsByTime.size())
{
    std::iota(m_byRank.begin(), m_byRank.end(), 0);
    std::ranges::stable_sort(m_byRank, {}, [this](int item) { return at(item).rank; });
}

int RowPacker::rowsNeeded(std::span<const LaneItem> itemsByTime, double secondsPerPixel, int most, const PackingRules &rules)
{
    std::vector<const LaneItem *> lastOfRow;
    for (const LaneItem &item : itemsByTime) {
        if (seconds(item.from, item.to) / secondsPerPixel > rules.longest) {
            continue;
        }
        const auto free = std::ranges::find_if(lastOfRow, [&](const LaneItem *last) {
            return pixelsApart(*last, item, secondsPerPixel) >= rules.labelGap + last->labelPixels + rules.gap;
        });
        if (free != lastOfRow.end()) {
            *free = &item;
        } else if (static_cast<int>(lastOfRow.size()) == most) {
            return most;
        } else {
            lastOfRow.push_back(&item);
        }
    }
    return static_cast<int>(lastOfRow.size());
}

std::vector<Placed> RowPacker::packAt(double secondsPerPixel)
{
    m_level = zoomLevel(secondsPerPixel);
    setScale(secondsPerPixel);
    if (!packInOrderOfTime()) {
        packByRank();
    }
    return std::move(m_placed);
}

std::vector<Placed> RowPacker::packAround(double secondsPerPixel)
{
    const int reference = zoomLevel(secondsPerPixel);
    m_level = static_cast<ZoomLevel>(reference);
    setScale(secondsPerPixelAt(reference));
    if (!packInOrderOfTime()) {
        packByRank();
    }
    const std::vector<IndexSet> rowsAtReference = m_rows;
    for (int level = reference - 1; level >= kFinestLevel && !m_waiting.empty(); level -= level > reference - kFineSteps ? 1 : 4) {
        packFiner(level);
    }
    m_rows = rowsAtReference;
    m_waiting.clear();
    for (const int item : m_byRank) {
        if (seconds(at(item).from, at(item).to) / secondsPerPixelAt(reference) > m_rules.longest) {
            m_waiting.push_back(item);
        }
    }
    for (int level = reference + 1; level <= kCoarsestLevel; ++level) {
        packCoarser(level);
    }
    for (int i = 0; i < static_cast<int>(m_items.size()); ++i) {
        // A mark that became too long on the way in was placed at coarser zooms only.
        placed(i).finest = std::max(placed(i).finest, zoomLevel(seconds(at(i).from, at(i).to) / m_rules.longest));
    }
    return std::move(m_placed);
}

bool RowPacker::packInOrderOfTime()
{
    std::vector<int> lastOfRow(m_rows.size(), -1);
    std::vector<std::pair<int, int>> found;
    for (int item = 0; item < static_cast<int>(m_items.size()); ++item) {
        if (isTooLong(item)) {
            continue;
        }
        const auto free = std::ranges::find_if(lastOfRow, [&](int last) {
            return last < 0 || pixelsBetween(last, item) >= m_rules.labelGap + at(last).labelPixels + m_rules.gap;
        });
        if (free == lastOfRow.end()) {
            return false;
        }
        *free = item;
        found.emplace_back(item, static_cast<int>(free - lastOfRow.begin()));
    }
    for (const auto &[item, row] : found) {
        put(item, row);
    }
    return true;
}

void RowPacker::packByRank()
{
    for (const int item : m_byRank) {
        if (!isTooLong(item) && !tryPlace(item)) {
            m_waiting.push_back(item);
        }
    }
}

void RowPacker::packFiner(int level)
{
    m_level = static_cast<ZoomLevel>(level);
    setScale(secondsPerPixelAt(level));
    dropLong();
    std::erase_if(m_waiting, [this](int item) { return isTooLong(item) || tryPlace(item); });
}

/// Marks too long to be drawn at this scale make room for finer ones.
void RowPacker::dropLong()
{
    std::erase_if(m_drawn, [this](int item) {
        if (!isTooLong(item)) {
            return false;
        }
        m_rows[placed(item).row].remove(item);
        return true;
    });
}

/// Who is drawn one level finer stays where there is still room, the higher rank first; long marks that have just become
/// drawable take what room is left.
void RowPacker::packCoarser(int level)
{
    std::vector<int> drawn;
    for (const IndexSet &row : m_rows) {
        for (int item = row.next(-1); item >= 0; item = row.next(item)) {
            drawn.push_back(item);
        }
    }
    if (drawn.empty() && m_waiting.empty()) {
        return;
    }
    m_level = static_cast<ZoomLevel>(level);
    setScale(secondsPerPixelAt(level));
    for (const int item : drawn) {
        m_rows[placed(item).row].remove(item);
    }
    std::ranges::sort(drawn, {}, [this](int item) { return std::pair(at(item).rank, item); });
    for (const int item : drawn) {
        IndexSet &row = m_rows[placed(item).row];
        if (fit(item, row).possible) {
            row.insert(item);
            placed(item).coarsest = m_level;
        }
    }
    std::erase_if(m_waiting, [this](int item) {
        if (isTooLong(item) || !tryPlace(item)) {
            return false;
        }
        placed(item).finest = m_level;
        return true;
    });
}

bool RowPacker::tryPlace(int item)
{
    int best = -1;
    double bestCost = kInfinite;
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
        const Fit found = fit(item, m_rows[static_cast<std::size_t>(row)]);
        if (found.possible && found.cost < bestCost) {
            best = row;
            bestCost = found.cost;
            if (bestCost <= 0) {
                break;
            }
        }
    }
    if (best < 0) {
        return false;
    }
    put(item, best);
    return true;
}

/// Whether the mark finds room in the row without taking the kept part of a label, and how many pixels of labels it costs.
RowPacker::Fit RowPacker::fit(int item, const IndexSet &row) const
{
    const int before = row.previous(item);
    const int after = row.next(item);
    const double aroundLabel = m_rules.labelGap + m_rules.gap;
    const double ownRoom = after < 0 ? kInfinite : pixelsBetween(item, after);
    if (ownRoom < m_rules.gap) {
        return {};
    }
    const double ownLabel = at(item).labelPixels;
    double cost = std::max(0.0, ownLabel - (ownRoom - aroundLabel));
    if (ownRoom - aroundLabel < std::min(ownLabel, m_rules.leastLabel)) {
        cost += kUnlabelled;
    }
    if (before >= 0) {
        const double gap = pixelsBetween(before, item);
        if (gap < m_rules.gap) {
            return {};
        }
        const double label = at(before).labelPixels;
        const double roomNow = after < 0 ? kInfinite : pixelsBetween(before, after) - aroundLabel;
        const double roomThen = gap - aroundLabel;
        const bool labelled = roomNow >= std::min(label, m_rules.leastLabel);
        if (labelled && roomThen < std::min({label, m_rules.keptLabel, roomNow})) {
            return {};
        }
        cost += std::max(0.0, label - roomThen) - std::max(0.0, label - roomNow);
    }
    return {true, cost};
}

void RowPacker::put(int item, int row)
{
    m_rows[static_cast<std::size_t>(row)].insert(item);
    placed(item) = {static_cast<quint16>(row), kFinestLevel, m_level};
    m_drawn.push_back(item);
}

void RowPacker::setScale(double secondsPerPixel)
{
    m_secondsPerPixel = secondsPerPixel;
}

double RowPacker::pixelsBetween(int left, int right) const
{
    return pixelsApart(at(left), at(right), m_secondsPerPixel);
}

double RowPacker::lengthPixels(int item) const
{
    return seconds(at(item).from, at(item).to) / m_secondsPerPixel;
}

} // namespace eusebius
