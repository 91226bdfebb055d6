// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tagging/rules/automatonreducer.h"

#include <algorithm>
#include <tuple>

namespace eusebius {

namespace {

using EdgeKind = Automaton::EdgeKind;

auto keyOf(const Automaton::Edge &edge)
{
    return std::tuple(edge.kind, edge.field, edge.id, edge.value, edge.to);
}

bool isPlain(const Automaton::Edge &edge)
{
    return edge.kind == EdgeKind::Token && edge.field == Field::Count_;
}

} // namespace

bool AutomatonReducer::Less::operator()(const std::pair<bool, Edges> &a, const std::pair<bool, Edges> &b) const
{
    if (a.first != b.first) {
        return b.first;
    }
    return std::lexicographical_compare(a.second.begin(), a.second.end(), b.second.begin(), b.second.end(),
                                        [](const Automaton::Edge &x, const Automaton::Edge &y) { return keyOf(x) < keyOf(y); });
}

std::vector<quint32> AutomatonReducer::targetsFirst(const Automaton &automaton)
{
    std::vector<quint32> order;
    std::vector<bool> seen(automaton.states.size());
    std::vector<std::pair<quint32, quint32>> path; // state, number of its edges followed; no recursion: patterns may be long
    for (const Automaton::Start &start : automaton.starts) {
        if (!seen[start.state]) {
            seen[start.state] = true;
            path.emplace_back(start.state, 0);
        }
        while (!path.empty()) {
            const quint32 state = path.back().first;
            const std::span<const Automaton::Edge> edges = automaton.edgesOf(state);
            if (path.back().second == edges.size()) {
                order.push_back(state);
                path.pop_back();
                continue;
            }
            const quint32 to = edges[path.back().second++].to;
            if (!seen[to]) {
                seen[to] = true;
                path.emplace_back(to, 0);
            }
        }
    }
    return order;
}

// Only neighbours are joined: of equally long matches the path that stands first wins.
AutomatonReducer::Edges AutomatonReducer::joined(const Edges &edges)
{
    constexpr std::size_t kMostClasses = 8'000;
    Edges result;
    for (auto it = edges.begin(); it != edges.end();) {
        const auto end = std::find_if(it, edges.end(), [it](const Automaton::Edge &edge) { return !isPlain(edge) || edge.to != it->to; });
        if (!isPlain(*it) || end - it < 2 || m_lexicon.classCount() >= kMostClasses) {
            result.push_back(*it++);
            continue;
        }
        std::vector<ClassId> ids;
        std::transform(it, end, std::back_inserter(ids), [](const Automaton::Edge &edge) { return edge.id; });
        result.push_back(*it);
        result.back().id = m_lexicon.jointClass(std::move(ids));
        it = end;
    }
    return result;
}

Automaton AutomatonReducer::reduced(const Automaton &automaton)
{
    Automaton small;
    std::vector<quint32> states(automaton.states.size());
    for (const quint32 state : targetsFirst(automaton)) {
        const std::span<const Automaton::Edge> span = automaton.edgesOf(state);
        Edges edges(span.begin(), span.end());
        for (Automaton::Edge &edge : edges) {
            edge.to = states[edge.to];
        }
        edges = joined(edges);
        const bool accepts = automaton.states[state].accepts;
        const auto [it, isNew] = m_known.try_emplace({accepts, std::move(edges)}, static_cast<quint32>(small.states.size()));
        if (isNew) {
            const Edges &kept = it->first.second;
            small.states.push_back({static_cast<quint32>(small.edges.size()), static_cast<quint32>(kept.size()), accepts});
            small.edges.insert(small.edges.end(), kept.begin(), kept.end());
        }
        states[state] = it->second;
    }
    small.starts = automaton.starts;
    for (Automaton::Start &start : small.starts) {
        start.state = states[start.state];
    }
    return small;
}

} // namespace eusebius
