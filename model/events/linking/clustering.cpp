// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/linking/clustering.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace eusebius {

namespace {

constexpr double kLeastWithin = 0.3; ///< between any two of a group
constexpr std::size_t kMostChecked = 24; ///< members of each side compared when two large groups meet

class Grouper {
public:
    Grouper(std::span<const Features> features, std::span<const Edge> edges) : m_features(features), m_members(features.size()), m_group(features.size())
    {
        std::iota(m_group.begin(), m_group.end(), 0);
        for (std::size_t i = 0; i < features.size(); ++i) {
            m_members[i] = {static_cast<int>(i)};
        }
        for (const Edge &edge : edges) {
            if (edge.copied > 0) {
                m_copied.insert(key(edge.a, edge.b), edge.copied);
            }
        }
    }

    void join(const Edge &edge)
    {
        int x = m_group[static_cast<std::size_t>(edge.a)];
        int y = m_group[static_cast<std::size_t>(edge.b)];
        if (x == y || !fits(x, y)) {
            return;
        }
        if (members(x).size() < members(y).size()) {
            std::swap(x, y);
        }
        for (const int member : members(y)) {
            m_group[static_cast<std::size_t>(member)] = x;
            members(x).push_back(member);
        }
        members(y).clear();
    }

    std::vector<int> groups() { return std::move(m_group); }

private:
    static quint64 key(int a, int b) { return (static_cast<quint64>(std::min(a, b)) << 32) | static_cast<quint64>(std::max(a, b)); }
    std::vector<int> &members(int group) { return m_members[static_cast<std::size_t>(group)]; }

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
    QHash<quint64, double> m_copied;
};

} // namespace

std::vector<int> groupStatements(std::span<const Features> features, std::vector<Edge> edges, std::span<const quint64> order)
{
    const auto orderOf = [&order](int i) { return order[static_cast<std::size_t>(i)]; };
    std::sort(edges.begin(), edges.end(), [&](const Edge &x, const Edge &y) {
        const auto tie = [&](const Edge &e) { return std::make_tuple(-e.score, std::min(orderOf(e.a), orderOf(e.b)), std::max(orderOf(e.a), orderOf(e.b))); };
        return tie(x) < tie(y);
    });
    Grouper grouper(features, edges);
    for (const Edge &edge : edges) {
        if (edge.score >= kSameScore) {
            grouper.join(edge);
        }
    }
    return grouper.groups();
}

} // namespace eusebius
