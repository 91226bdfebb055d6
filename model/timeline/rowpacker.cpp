// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/timeline/rowpacker.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace eusebius {

namespace {

constexpr double kInfinite = std::numeric_limits<double>::infinity();
/// What it costs to stand without any label: more than any cut one.
constexpr double kUnlabelled = 2000;
double seconds(Instant from, Instant to)
{
    return static_cast<double>(to - from);
}

int levelAtMost(double secondsPerPixel)
{
    return std::clamp(static_cast<int>(std::floor(4 * std::log2(std::max(secondsPerPixel, 1e-9)) + 1e-9)) + 48, kFinestLevel - 1, kCoarsestLevel);
}

} // namespace

RowPacker::RowPacker(LaneView itemsByTime, int rows, const PackingRules &rules)
    : m_items(itemsByTime)
    , m_rules(rules)
    , m_rows(static_cast<std::size_t>(std::max(1, rows)), IndexSet(static_cast<std::size_t>(itemsByTime.size()) + 1))
    , m_placed(static_cast<std::size_t>(itemsByTime.size()))
    , m_byRank(static_cast<std::size_t>(itemsByTime.size()))
{
    m_dropsAt.resize(kCoarsestLevel + 1);
    std::iota(m_byRank.begin(), m_byRank.end(), 0);
    std::ranges::stable_sort(m_byRank, {}, [this](int item) { return m_items.rank(item); });
}

int RowPacker::rowsNeeded(LaneView itemsByTime, double secondsPerPixel, int most, const PackingRules &rules)
{
    RowPacker packer(itemsByTime, 1, rules);
    packer.setScale(secondsPerPixel);
    std::vector<Mark> lastOfRow;
    for (int i = 0; i < itemsByTime.size(); ++i) {
        if (packer.isTooLong(i)) {
            continue;
        }
        const Mark item = packer.at(i);
        const auto free = std::ranges::find_if(lastOfRow, [&](const Mark &last) {
            return packer.pixelsBetween(last, item) >= rules.labelGap + last.label + rules.gap;
        });
        if (free != lastOfRow.end()) {
            *free = item;
        } else if (static_cast<int>(lastOfRow.size()) == most) {
            return most;
        } else {
            lastOfRow.push_back(item);
        }
    }
    return static_cast<int>(lastOfRow.size());
}

std::vector<Placed> RowPacker::packAt(double secondsPerPixel)
{
    m_level = zoomLevel(secondsPerPixel);
    setScale(secondsPerPixel);
    if (!packInOrderOfTime()) {
        packByRank(false);
    }
    return std::move(m_placed);
}

std::vector<Placed> RowPacker::packAround(double secondsPerPixel)
{
    const int reference = zoomLevel(secondsPerPixel);
    m_level = static_cast<ZoomLevel>(reference);
    setScale(secondsPerPixelAt(reference));
    if (!packInOrderOfTime()) {
        packByRank(true);
    }
    const std::vector<IndexSet> rowsAtReference = m_rows;
    packAllFiner(reference);
    m_rows = rowsAtReference;
    m_waiting.clear();
    for (const int item : m_byRank) {
        if (seconds(m_items.from(item), m_items.to(item)) / secondsPerPixelAt(reference) > m_rules.longest) {
            m_waiting.push_back(item);
        }
    }
    for (int level = reference + 1; level <= kCoarsestLevel; ++level) {
        packCoarser(level);
    }
    for (int i = 0; i < static_cast<int>(m_items.size()); ++i) {
        // A mark that became too long on the way in was placed at coarser zooms only.
        placed(i).finest = std::max(placed(i).finest, static_cast<ZoomLevel>(dropLevel(i) + 1));
    }
    return std::move(m_placed);
}

bool RowPacker::packInOrderOfTime()
{
    constexpr Mark kNone{0, 0, 0, 0, 0, -1, 0};
    std::vector<Mark> lastOfRow(m_rows.size(), kNone);
    std::vector<std::pair<int, int>> found;
    for (int item = 0; item < static_cast<int>(m_items.size()); ++item) {
        if (isTooLong(item)) {
            continue;
        }
        const Mark mark = at(item);
        const auto free = std::ranges::find_if(lastOfRow, [&](const Mark &last) {
            return last.label < 0 || pixelsBetween(last, mark) >= m_rules.labelGap + last.label + m_rules.gap;
        });
        if (free == lastOfRow.end()) {
            return false;
        }
        *free = mark;
        found.emplace_back(item, static_cast<int>(free - lastOfRow.begin()));
    }
    for (const auto &[item, row] : found) {
        put(item, row);
    }
    return true;
}

/// Items of one period stand together, by rank: thousands are dated to the same year, and where one finds no room none does.
void RowPacker::formGroups()
{
    m_group.resize(m_placed.size());
    m_nextOfGroup.resize(m_placed.size());
    for (int item = 0; item < m_items.size(); ++item) {
        const bool same = item > 0 && m_items.from(item) == m_items.from(item - 1) && m_items.to(item) == m_items.to(item - 1);
        m_group[static_cast<std::size_t>(item)] = same ? m_group[static_cast<std::size_t>(item) - 1] : item;
        m_nextOfGroup[static_cast<std::size_t>(item)] = item;
    }
}

void RowPacker::packByRank(bool othersWait)
{
    formGroups();
    m_waitingFor.assign(othersWait ? kCoarsestLevel + 1 : 0, {});
    std::vector<bool> failed(m_placed.size(), false);
    for (const int item : m_byRank) {
        const int group = m_group[static_cast<std::size_t>(item)];
        if (failed[static_cast<std::size_t>(group)] || isTooLong(item)) {
            continue;
        }
        m_nextOfGroup[static_cast<std::size_t>(group)] = item;
        if (const double scale = tryPlace(item); scale != 0) {
            failed[static_cast<std::size_t>(group)] = true;
            waitForFiner(group, scale);
        }
    }
}

/// From level to level inwards; of those whose turn it is the higher rank goes first, and of a group one after the other.
void RowPacker::packAllFiner(int reference)
{
    m_demandedLabel = m_rules.newLabel;
    for (int level = reference - 1; level >= kFinestLevel && !m_waitingFor.empty(); --level) {
        m_level = static_cast<ZoomLevel>(level);
        setScale(secondsPerPixelAt(level));
        dropLong();
        std::vector<int> turn = std::move(m_waitingFor[static_cast<std::size_t>(level)]);
        const auto next = [this](int group) -> int & { return m_nextOfGroup[static_cast<std::size_t>(group)]; };
        std::ranges::sort(turn, {}, [&](int group) { return std::pair(m_items.rank(next(group)), next(group)); });
        for (std::size_t i = 0; i < turn.size(); ++i) {
            const int group = turn[i];
            const int item = next(group);
            if (isTooLong(item)) {
                continue;
            }
            if (const double scale = tryPlace(item); scale != 0) {
                waitForFiner(group, scale);
            } else if (item + 1 < m_items.size() && m_group[static_cast<std::size_t>(item) + 1] == group) {
                next(group) = item + 1;
                turn.push_back(group);
            }
        }
    }
    m_demandedLabel = 0;
}

/// Until the next level at which any row may have room. Neighbours only come nearer on the way in, unless one is dropped.
void RowPacker::waitForFiner(int group, double scale)
{
    if (scale > 0 && !m_waitingFor.empty()) {
        const int next = std::min(levelAtMost(scale), m_level - 1);
        if (next >= kFinestLevel) {
            m_waitingFor[static_cast<std::size_t>(next)].push_back(group);
        }
    }
}

double RowPacker::scaleWithRoom(const Mark &item, const Mark *left, bool leftIsLabelled, const Mark *right) const
{
    const double aroundLabel = m_rules.labelGap + m_rules.gap;
    double scale = kInfinite;
    if (right) {
        const double wanted = std::max(m_rules.gap, aroundLabel + std::min(item.label, m_rules.newLabel));
        scale = std::max(scaleApart(item, *right, wanted), right->seconds / m_rules.longest);
    }
    if (left && scale > 0) {
        // Its label must be left alone if it has room for one now; it still has, further in.
        const double wanted = leftIsLabelled ? std::max(m_rules.gap, aroundLabel + std::min(left->label, m_rules.keptLabel)) : m_rules.gap;
        scale = std::min(scale, std::max(scaleApart(*left, item, wanted), left->seconds / m_rules.longest));
    }
    return scale;
}

/// The coarsest scale at which the two are so many pixels apart; not above 0 where they are at none.
double RowPacker::scaleApart(const Mark &left, const Mark &right, double pixels) const
{
    // Either mark may be as long as its period or as wide as it must at least be: the least of four distances counts.
    const double between = seconds(left.to, right.from);
    const double leftHalf = left.seconds / 2;
    const double rightHalf = right.seconds / 2;
    const double fixed = pixels + left.rightPixels + right.leftPixels;
    return std::min({between / fixed, (between + leftHalf) / (fixed + left.minPixels / 2), (between + rightHalf) / (fixed + right.minPixels / 2),
                     (between + leftHalf + rightHalf) / (fixed + left.minPixels / 2 + right.minPixels / 2)});
}

/// The coarsest level at which the mark is too long to be drawn.
int RowPacker::dropLevel(int item) const
{
    return zoomLevel(seconds(m_items.from(item), m_items.to(item)) / m_rules.longest) - 1;
}

/// Marks too long to be drawn at this scale make room for finer ones.
void RowPacker::dropLong()
{
    for (const int item : std::exchange(m_dropsAt[m_level], {})) {
        m_rows[placed(item).row].remove(item);
    }
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
    std::ranges::sort(drawn, {}, [this](int item) { return std::pair(m_items.rank(item), item); });
    for (const int item : drawn) {
        IndexSet &row = m_rows[placed(item).row];
        if (fit(at(item), item, row).possible) {
            row.insert(item);
            placed(item).coarsest = m_level;
        }
    }
    std::erase_if(m_waiting, [this](int item) {
        if (isTooLong(item) || tryPlace(item) != 0) {
            return false;
        }
        placed(item).finest = m_level;
        return true;
    });
}

double RowPacker::tryPlace(int item)
{
    const Mark mark = at(item);
    int best = -1;
    double bestCost = kInfinite;
    double scale = -1;
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
        const Fit found = fit(mark, item, m_rows[static_cast<std::size_t>(row)]);
        if (!found.possible) {
            scale = std::max(scale, found.scale);
        } else if (found.cost < bestCost) {
            best = row;
            bestCost = found.cost;
            if (bestCost <= 0) {
                break;
            }
        }
    }
    if (best < 0) {
        return scale == 0 ? -1 : scale;
    }
    put(item, best);
    return 0;
}

/// Whether the mark finds room in the row without taking the kept part of a label, and how many pixels of labels it costs.
RowPacker::Fit RowPacker::fit(const Mark &item, int index, const IndexSet &row) const
{
    const int before = row.previous(index);
    const int after = row.next(index);
    const Mark left = before < 0 ? Mark() : at(before);
    const Mark right = after < 0 ? Mark() : at(after);
    const double aroundLabel = m_rules.labelGap + m_rules.gap;
    const double roomNow = before < 0 || after < 0 ? kInfinite : pixelsBetween(left, right) - aroundLabel;
    const bool labelled = before >= 0 && roomNow >= std::min(left.label, m_rules.leastLabel);
    const auto impossible = [&] { return Fit{false, 0, scaleWithRoom(item, before < 0 ? nullptr : &left, labelled, after < 0 ? nullptr : &right)}; };
    const double ownRoom = after < 0 ? kInfinite : pixelsBetween(item, right);
    if (ownRoom < m_rules.gap || ownRoom - aroundLabel < std::min(item.label, m_demandedLabel)) {
        return impossible();
    }
    double cost = std::max(0.0, item.label - (ownRoom - aroundLabel));
    if (ownRoom - aroundLabel < std::min(item.label, m_rules.leastLabel)) {
        cost += kUnlabelled;
    }
    if (before >= 0) {
        const double gap = pixelsBetween(left, item);
        const double roomThen = gap - aroundLabel;
        if (gap < m_rules.gap || (labelled && roomThen < std::min({left.label, m_rules.keptLabel, roomNow}))) {
            return impossible();
        }
        cost += std::max(0.0, left.label - roomThen) - std::max(0.0, left.label - roomNow);
    }
    return {true, cost, 0};
}

void RowPacker::put(int item, int row)
{
    m_rows[static_cast<std::size_t>(row)].insert(item);
    placed(item) = {static_cast<quint16>(row), kFinestLevel, m_level};
    if (const int level = dropLevel(item); level >= kFinestLevel) {
        m_dropsAt[static_cast<std::size_t>(level)].push_back(item);
    }
}

void RowPacker::setScale(double secondsPerPixel)
{
    m_secondsPerPixel = secondsPerPixel;
    m_pixelsPerSecond = 1 / secondsPerPixel;
}

double RowPacker::pixelsBetween(const Mark &left, const Mark &right) const
{
    const auto growth = [this](const Mark &mark) { return std::max(0.0, (mark.minPixels - mark.seconds * m_pixelsPerSecond) / 2); };
    return seconds(left.to, right.from) * m_pixelsPerSecond - growth(left) - left.rightPixels - growth(right) - right.leftPixels;
}

double RowPacker::lengthPixels(int item) const
{
    return seconds(m_items.from(item), m_items.to(item)) / m_secondsPerPixel;
}

RowPacker::Mark RowPacker::at(int item) const
{
    const LaneItem one = m_items[item];
    return {one.from, one.to, static_cast<double>(one.minPixels), static_cast<double>(one.leftPixels), static_cast<double>(one.rightPixels),
            static_cast<double>(one.labelPixels), seconds(one.from, one.to)};
}

} // namespace eusebius
