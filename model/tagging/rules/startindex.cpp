// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tagging/rules/startindex.h"

#include <algorithm>
#include <functional>
#include <unordered_set>

namespace eusebius {

namespace {

using EdgeKind = Automaton::EdgeKind;
using RuleBits = std::vector<quint64>;

constexpr std::size_t kLargestTable = 8'000'000;

/// What is reached from states without taking a token: token edges, and whether a pattern ends there.
struct Reach {
    std::vector<const Automaton::Edge *> edges;
    bool accepts = false;
};

Reach reachOf(const Automaton &automaton, std::vector<quint32> open)
{
    Reach reach;
    std::unordered_set<quint32> seen(open.begin(), open.end());
    while (!open.empty()) {
        const quint32 state = open.back();
        open.pop_back();
        reach.accepts = reach.accepts || automaton.states[state].accepts;
        for (const Automaton::Edge &edge : automaton.edgesOf(state)) {
            if (edge.kind == EdgeKind::Token) {
                reach.edges.push_back(&edge);
            } else if (seen.insert(edge.to).second) {
                open.push_back(edge.to);
            }
        }
    }
    return reach;
}

/// The rules that go on after a first token, by the class of the second.
struct SecondTokens {
    bool any = false;
    RuleBits always; ///< fit with the first token alone
    std::map<ClassId, RuleBits> byClass;
};

SecondTokens secondTokens(const Automaton &automaton, const std::vector<Reach> &starts, const Lexicon &lexicon, quint16 first)
{
    const std::size_t words = starts.size() / 64 + 1;
    SecondTokens second;
    second.always.resize(words);
    for (std::size_t rule = 0; rule < starts.size(); ++rule) {
        std::vector<quint32> states;
        for (const Automaton::Edge *edge : starts[rule].edges) {
            if (lexicon.has(first, edge->id)) {
                states.push_back(edge->to);
            }
        }
        if (states.empty()) {
            continue;
        }
        const quint64 bit = quint64(1) << (rule % 64);
        const Reach reach = reachOf(automaton, std::move(states));
        second.any = true;
        second.always[rule / 64] |= reach.accepts ? bit : 0;
        for (const Automaton::Edge *edge : reach.edges) {
            RuleBits &bits = second.byClass[edge->id];
            bits.resize(words);
            bits[rule / 64] |= bit;
        }
    }
    return second;
}

} // namespace

// One variant for each set of classes that the patterns ask for
std::vector<quint16> StartIndex::representatives(const Automaton &automaton, const Lexicon &lexicon)
{
    std::vector<bool> asked(lexicon.classCount());
    for (const Automaton::Edge &edge : automaton.edges) {
        if (edge.kind == EdgeKind::Token) {
            asked[edge.id] = true;
        }
    }
    std::map<std::vector<ClassId>, quint16> known;
    std::vector<quint16> result;
    for (quint16 variant = 0; variant < lexicon.variantCount(); ++variant) {
        std::vector<ClassId> classes = lexicon.classesOf(variant);
        std::erase_if(classes, [&asked](ClassId id) { return !asked[id]; });
        const auto [it, isNew] = known.try_emplace(std::move(classes), static_cast<quint16>(known.size()));
        if (isNew) {
            result.push_back(variant);
        }
        m_signatures.push_back(it->second);
    }
    return result;
}

quint32 StartIndex::listOf(const RuleBits &bits)
{
    const auto [it, isNew] = m_listIds.try_emplace(bits, static_cast<quint32>(m_lists.size() - 1));
    if (isNew) {
        for (std::size_t rule = 0; rule < bits.size() * 64; ++rule) {
            if ((bits[rule / 64] >> (rule % 64) & 1) != 0) {
                m_pool.push_back(static_cast<quint16>(rule));
            }
        }
        m_lists.push_back(static_cast<quint32>(m_pool.size()));
    }
    return it->second;
}

bool StartIndex::build(const Automaton &automaton, const Lexicon &lexicon)
{
    const std::vector<quint16> examples = representatives(automaton, lexicon);
    m_columns = examples.size() + 1;
    m_table.assign(m_columns, listOf(RuleBits(automaton.starts.size() / 64 + 1)));
    std::vector<Reach> starts;
    for (const quint32 start : automaton.starts) {
        starts.push_back(reachOf(automaton, {start}));
    }
    for (const quint16 first : examples) {
        const SecondTokens second = secondTokens(automaton, starts, lexicon, first);
        m_rows.push_back(second.any ? static_cast<quint32>(m_table.size() / m_columns) : 0);
        if (!second.any) {
            continue;
        }
        m_table.push_back(listOf(second.always));
        for (const quint16 next : examples) {
            RuleBits bits = second.always;
            for (const auto &[id, rules] : second.byClass) {
                if (lexicon.has(next, id)) {
                    std::transform(bits.begin(), bits.end(), rules.begin(), bits.begin(), std::bit_or<>());
                }
            }
            m_table.push_back(listOf(bits));
        }
        if (m_table.size() > kLargestTable) {
            return false;
        }
    }
    m_listIds.clear();
    return true;
}

} // namespace eusebius
