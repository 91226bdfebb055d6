// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/linking/clustering.h"

#include "model/events/linking/reusepairs.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace eusebius {

namespace {

constexpr double kLeastWithin = 0.3; ///< between any two of a group
constexpr std::size_t kMostChecked = 24; ///< members of each side compared when two large groups meet

class Grouper {
public:
    Grouper(std::span<const Features> features, std::span<const Edge> edges, int from)
        : m_features(features), m_members(features.size()), m_group(features.size()), m_version(features.size()), m_isOther(features.size())
    {
        std::fill(m_isOther.begin() + from, m_isOther.end(), true);
        std::iota(m_group.begin(), m_group.end(), 0);
        for (std::size_t i = 0; i < features.size(); ++i) {
            m_members[i] = {static_cast<int>(i)};
        }
        for (const Edge &edge : edges) {
            if (edge.copied > 0) {
                m_copied.insert(key(edge.a, edge.b));
            }
        }
    }

    void take(Edge &edge)
    {
        const int x = m_group[static_cast<std::size_t>(edge.a)];
        const int y = m_group[static_cast<std::size_t>(edge.b)];
        const bool asBefore = !edge.isNew && !isOther(x) && !isOther(y);
        const bool joins = asBefore ? edge.joined : x != y && mayFit(x, y);
        if (!asBefore && joins != edge.joined) {
            m_isOther[static_cast<std::size_t>(x)] = m_isOther[static_cast<std::size_t>(y)] = true;
        }
        edge.joined = joins;
        edge.isNew = false;
        if (joins) {
            join(x, y);
        }
    }

    StatementGroups groups()
    {
        StatementGroups result;
        result.hasChanged.reserve(m_group.size());
        for (const int group : m_group) {
            result.hasChanged.push_back(isOther(group));
        }
        result.group = std::move(m_group);
        return result;
    }

private:
    static quint64 key(int a, int b) { return pairKey(std::min(a, b), std::max(a, b)); }
    std::vector<int> &members(int group) { return m_members[static_cast<std::size_t>(group)]; }
    bool isOther(int group) const { return m_isOther[static_cast<std::size_t>(group)]; }

    void join(int x, int y)
    {
        if (members(x).size() < members(y).size()) {
            std::swap(x, y);
        }
        for (const int member : members(y)) {
            m_group[static_cast<std::size_t>(member)] = x;
            members(x).push_back(member);
        }
        members(y).clear();
        ++m_version[static_cast<std::size_t>(x)];
        m_isOther[static_cast<std::size_t>(x)] = isOther(x) || isOther(y);
    }

    /// Many edges join the same two groups: what did not fit is not asked again before one of them has grown.
    bool mayFit(int x, int y)
    {
        const auto version = [this](int group) { return static_cast<quint64>(m_version[static_cast<std::size_t>(group)]); };
        const quint64 state = version(std::min(x, y)) << 32 | version(std::max(x, y));
        const auto known = m_misfits.constFind(key(x, y));
        if (known != m_misfits.constEnd() && *known == state) {
            return false;
        }
        if (fits(x, y)) {
            return true;
        }
        m_misfits.insert(key(x, y), state);
        return false;
    }

    bool fits(int x, int y)
    {
        std::size_t i = 0;
        for (const int a : members(x)) {
            if (++i > kMostChecked) {
                break;
            }
            std::size_t j = 0;
            for (const int b : members(y)) {
                if (++j > kMostChecked) {
                    break;
                }
                if (!pairFits(a, b)) {
                    return false;
                }
            }
        }
        return true;
    }

    bool pairFits(int a, int b) const
    {
        if (m_copied.contains(key(a, b))) {
            return true;
        }
        const PairScore score = scorePair(m_features[static_cast<std::size_t>(a)], m_features[static_cast<std::size_t>(b)]);
        return score.fit != TimeFit::Apart && !score.opposed && score.score >= kLeastWithin;
    }

    std::span<const Features> m_features;
    std::vector<std::vector<int>> m_members;
    std::vector<int> m_group;
    QSet<quint64> m_copied;
    std::vector<quint32> m_version; ///< of each group: how often it grew
    std::vector<bool> m_isOther; ///< by group: is not what it was at this edge before
    QHash<quint64, quint64> m_misfits; ///< by two groups: their versions when they did not fit
};

} // namespace

StatementGroups groupStatements(std::span<const Features> features, std::span<Edge> edges, int from)
{
    Grouper grouper(features, edges, from);
    for (Edge &edge : edges) {
        if (edge.score < kSameScore) {
            break;
        }
        grouper.take(edge);
    }
    return grouper.groups();
}

} // namespace eusebius
