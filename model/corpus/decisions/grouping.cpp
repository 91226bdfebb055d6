// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/decisions/grouping.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <tuple>
#include <utility>

namespace eusebius {

namespace {

/// Disjoint sets, some of which must not meet.
class Clusters {
public:
    explicit Clusters(std::size_t count) : m_parents(count), m_sizes(count, 1), m_enemies(count)
    {
        std::iota(m_parents.begin(), m_parents.end(), 0);
    }

    int root(int item)
    {
        int top = item;
        while (parent(top) != top) {
            top = parent(top);
        }
        while (parent(item) != top) {
            item = std::exchange(m_parents[index(item)], top);
        }
        return top;
    }
    /// False where the two must not meet.
    bool join(int a, int b)
    {
        int into = root(a);
        int from = root(b);
        if (into == from) {
            return true;
        }
        if (enemies(into).contains(from)) {
            return false;
        }
        if (enemies(into).size() < enemies(from).size()) {
            std::swap(into, from);
        }
        for (const int enemy : enemies(from)) {
            enemies(enemy).erase(from);
            enemies(enemy).insert(into);
            enemies(into).insert(enemy);
        }
        enemies(from).clear();
        m_parents[index(from)] = into;
        m_sizes[index(into)] += m_sizes[index(from)];
        return true;
    }
    /// False where they have met already.
    bool keepApart(int a, int b)
    {
        const int x = root(a);
        const int y = root(b);
        if (x == y) {
            return false;
        }
        enemies(x).insert(y);
        enemies(y).insert(x);
        return true;
    }
    int size(int item) { return m_sizes[index(root(item))]; }

private:
    static std::size_t index(int item) { return static_cast<std::size_t>(item); }
    int parent(int item) const { return m_parents[index(item)]; }
    std::set<int> &enemies(int item) { return m_enemies[index(item)]; }

    std::vector<int> m_parents;
    std::vector<int> m_sizes;
    std::vector<std::set<int>> m_enemies; ///< of roots
};

/// What is left of each found group joins the largest of its parts that it may.
void joinRemainders(Clusters &clusters, const std::vector<int> &found)
{
    std::map<int, std::vector<int>> parts; // found group → one statement of each part, in order
    std::set<std::pair<int, int>> seen; // found group, root
    for (std::size_t i = 0; i < found.size(); ++i) {
        const int item = static_cast<int>(i);
        if (found[i] >= 0 && seen.emplace(found[i], clusters.root(item)).second) {
            parts[found[i]].push_back(item);
        }
    }
    for (auto &[group, items] : parts) {
        std::ranges::stable_sort(items, std::greater(), [&clusters](int item) { return clusters.size(item); });
        for (std::size_t i = 1; i < items.size(); ++i) {
            for (std::size_t larger = 0; larger < i && !clusters.join(items[larger], items[i]); ++larger) {
            }
        }
    }
}

} // namespace

Regrouping regrouped(const GroupingProblem &problem)
{
    Clusters clusters(problem.found.size());
    Regrouping result;
    for (std::size_t i = 0; i < problem.said.size(); ++i) {
        const GroupingProblem::Said &said = problem.said[i];
        if (!(said.same ? clusters.join(said.a, said.b) : clusters.keepApart(said.a, said.b))) {
            result.overruled.push_back(static_cast<int>(i));
        }
    }
    std::vector<GroupingProblem::Proposed> proposed = problem.proposed;
    std::ranges::sort(proposed, {}, [](const GroupingProblem::Proposed &p) { return std::tuple(-p.score, p.a, p.b); });
    for (const GroupingProblem::Proposed &link : proposed) {
        clusters.join(link.a, link.b);
    }
    joinRemainders(clusters, problem.found);
    std::map<int, int> numbers; // root → group
    for (std::size_t i = 0; i < problem.found.size(); ++i) {
        const int next = static_cast<int>(numbers.size());
        result.groups.push_back(numbers.try_emplace(clusters.root(static_cast<int>(i)), next).first->second);
    }
    return result;
}

} // namespace eusebius
