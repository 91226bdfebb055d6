// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/parallel/chain.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace eusebius {

namespace {

struct Best {
    double weight = 0;
    int item = -1;
};

/// The heaviest chain that ends at or before a place of the second text: a Fenwick tree of maxima.
class BestSoFar {
public:
    explicit BestSoFar(std::vector<qsizetype> places) : m_places(std::move(places))
    {
        std::ranges::sort(m_places);
        m_places.erase(std::ranges::unique(m_places).begin(), m_places.end());
        m_tree.resize(m_places.size() + 1);
    }

    void add(qsizetype place, Best best)
    {
        for (auto i = upTo(place); i < m_tree.size(); i += i & (~i + 1)) {
            if (best.weight > m_tree[i].weight) {
                m_tree[i] = best;
            }
        }
    }

    Best at(qsizetype place) const
    {
        Best best;
        for (auto i = upTo(place); i > 0; i -= i & (~i + 1)) {
            if (m_tree[i].weight > best.weight) {
                best = m_tree[i];
            }
        }
        return best;
    }

private:
    std::size_t upTo(qsizetype place) const { return static_cast<std::size_t>(std::ranges::upper_bound(m_places, place) - m_places.begin()); }

    std::vector<qsizetype> m_places;
    std::vector<Best> m_tree;
};

} // namespace

std::vector<int> heaviestChain(std::span<const Correspondence> all)
{
    const auto item = [&all](int i) -> const Correspondence & { return all[static_cast<std::size_t>(i)]; };
    std::vector<int> byBegin(all.size());
    std::iota(byBegin.begin(), byBegin.end(), 0);
    std::ranges::sort(byBegin, {}, [&](int i) { return std::tuple(item(i).a, item(i).b, -item(i).weight); });
    std::vector<int> byEnd = byBegin;
    std::ranges::stable_sort(byEnd, {}, [&](int i) { return item(i).a.end; });
    std::vector<qsizetype> places;
    for (const Correspondence &c : all) {
        places.push_back(c.b.end);
    }
    BestSoFar soFar(std::move(places));
    std::vector<Best> chains(all.size()); // up to and with each; `item` is the one before
    std::vector<bool> reckoned(all.size());
    auto ended = byEnd.begin();
    for (const int i : byBegin) {
        // Points at one place wait for each other in the order of their beginnings.
        for (; ended != byEnd.end() && item(*ended).a.end <= item(i).a.begin && reckoned[static_cast<std::size_t>(*ended)]; ++ended) {
            soFar.add(item(*ended).b.end, {chains[static_cast<std::size_t>(*ended)].weight, *ended});
        }
        const Best before = soFar.at(item(i).b.begin);
        chains[static_cast<std::size_t>(i)] = {before.weight + item(i).weight, before.item};
        reckoned[static_cast<std::size_t>(i)] = true;
    }
    Best last;
    for (const int i : byBegin) {
        if (const double weight = chains[static_cast<std::size_t>(i)].weight; weight > last.weight) {
            last = {weight, i};
        }
    }
    std::vector<int> chain;
    for (int i = last.item; i >= 0; i = chains[static_cast<std::size_t>(i)].item) {
        chain.push_back(i);
    }
    std::ranges::reverse(chain);
    return chain;
}

} // namespace eusebius
