// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/frame/lanegroups.h"

#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

/// A thing events are grouped by, and how many have it.
struct Group {
    quint64 key = 0;
    int count = 0;
    QString name;
};

/// The most frequent first; of equals, by name.
void keepMost(std::vector<Group> &groups)
{
    std::ranges::sort(groups, [](const Group &a, const Group &b) { return std::tuple(-a.count, a.name) < std::tuple(-b.count, b.name); });
    groups.resize(std::min<std::size_t>(groups.size(), LaneGroups::kMost));
}

/// Calls `take` with the numbers of a statement's names, each once. Numbers are those of words of what was found; names that a person
/// gave to no found statement are not among them.
template <typename Take>
void eachName(const Snapshot &snapshot, int statement, std::vector<quint32> &numbers, Take take)
{
    const FoundColumns &columns = *snapshot.found()->columns;
    const int slot = snapshot.shown().statements.slot(statement);
    if (slot >= static_cast<int>(columns.statements.size())) {
        return;
    }
    numbers.clear();
    for (quint32 n = columns.statements[slot].names; n < columns.namesEnd(slot); ++n) {
        if (std::ranges::find(numbers, columns.names[n].canonical) == numbers.end()) {
            numbers.push_back(columns.names[n].canonical);
        }
    }
    std::ranges::for_each(numbers, take);
}

} // namespace

LaneGroups LaneGroups::one()
{
    LaneGroups groups;
    groups.m_heads << u"All sources"_s;
    return groups;
}

LaneGroups LaneGroups::byName(const Snapshot &snapshot, const ShownSet &shown)
{
    const TextPool &words = snapshot.found()->columns->words;
    std::vector<int> counts(static_cast<std::size_t>(words.count()), 0);
    std::vector<quint32> numbers;
    const int statements = static_cast<int>(snapshot.statements().size());
    for (int s = 0; s < statements; ++s) {
        if (shown.shows(snapshot, s)) {
            eachName(snapshot, s, numbers, [&counts](quint32 number) { ++counts[number]; });
        }
    }
    std::vector<Group> groups;
    for (std::size_t number = 1; number < counts.size(); ++number) { // 0 is the empty name
        if (counts[number] > 1) {
            groups.push_back({number, counts[number], {}});
        }
    }
    // Names are made for those few only that may be kept.
    if (groups.size() > 4 * kMost) {
        std::ranges::nth_element(groups, groups.begin() + 4 * kMost, [](const Group &a, const Group &b) { return std::tuple(-a.count, a.key) < std::tuple(-b.count, b.key); });
        groups.resize(4 * kMost);
    }
    for (Group &group : groups) {
        group.name = words.text(static_cast<quint32>(group.key));
    }
    keepMost(groups);
    LaneGroups made;
    std::vector<quint16> laneOf(counts.size(), 0);
    for (const Group &group : groups) {
        laneOf[static_cast<std::size_t>(group.key)] = static_cast<quint16>(1U << made.m_heads.size());
        made.m_heads << group.name;
    }
    made.m_heads << (groups.empty() ? u"No names"_s : u"Others"_s);
    made.m_lanes.resize(snapshot.events().size(), 0);
    for (int s = 0; s < statements; ++s) {
        const int event = snapshot.eventOf(s);
        if (event >= 0 && shown.shows(snapshot, s)) {
            quint16 &lanes = made.m_lanes[static_cast<std::size_t>(event)];
            eachName(snapshot, s, numbers, [&](quint32 number) { lanes = static_cast<quint16>(lanes | laneOf[number]); });
        }
    }
    return made;
}

LaneGroups LaneGroups::byTag(const Snapshot &snapshot, const ShownSet &shown)
{
    std::vector<std::pair<int, qint64>> tagged; // events, each with a tag
    const auto add = [&](int event, const std::vector<qint64> &tags) {
        if (event >= 0 && shown.showsEvent(event)) {
            std::ranges::for_each(tags, [&](qint64 tag) { tagged.emplace_back(event, tag); });
        }
    };
    const Decisions &decisions = snapshot.decisions();
    decisions.forEachEvent([&](const EventRecord &record) { add(record.tags.empty() ? -1 : snapshot.eventIndex(record.id), record.tags); });
    decisions.forEachStatement([&](const StatementRecord &record) {
        const int statement = record.tags.empty() ? -1 : snapshot.statementIndex(record.id);
        add(statement < 0 ? -1 : snapshot.eventOf(statement), record.tags);
    });
    std::ranges::sort(tagged);
    tagged.erase(std::unique(tagged.begin(), tagged.end()), tagged.end());
    QHash<qint64, int> counts;
    for (const auto &[event, tag] : tagged) {
        ++counts[tag];
    }
    std::vector<Group> groups;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const Tag *tag = decisions.tag(it.key());
        groups.push_back({static_cast<quint64>(it.key()), it.value(), tag ? tag->name : QString()});
    }
    keepMost(groups);
    LaneGroups made;
    QHash<qint64, quint16> laneOf;
    for (const Group &group : groups) {
        laneOf[static_cast<qint64>(group.key)] = static_cast<quint16>(1U << made.m_heads.size());
        made.m_heads << group.name;
    }
    made.m_heads << (groups.empty() ? u"Nothing is tagged yet"_s : counts.size() > kMost ? u"Other tags, and untagged"_s : u"Untagged"_s);
    made.m_lanes.resize(snapshot.events().size(), 0);
    for (const auto &[event, tag] : tagged) {
        quint16 &lanes = made.m_lanes[static_cast<std::size_t>(event)];
        lanes = static_cast<quint16>(lanes | laneOf.value(tag, 0));
    }
    return made;
}

} // namespace eusebius
