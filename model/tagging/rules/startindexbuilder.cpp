// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tagging/rules/startindexbuilder.h"

#include <algorithm>
#include <functional>
#include <map>
#include <unordered_set>

namespace eusebius {

namespace {

constexpr std::size_t kLargestTable = 8'000'000;

void unite(std::vector<quint64> &bits, const std::vector<quint64> &others)
{
    std::transform(bits.begin(), bits.end(), others.begin(), bits.begin(), std::bit_or<>());
}

} // namespace

bool StartIndex::build(const Automaton &automaton, const Lexicon &lexicon)
{
    return StartIndexBuilder(*this, automaton, lexicon).build();
}

std::size_t StartIndexBuilder::BitsHash::operator()(const Bits &bits) const
{
    quint64 hash = 14695981039346656037ULL;
    for (const quint64 word : bits) {
        hash = (hash ^ word) * 1099511628211ULL;
        hash ^= hash >> 29;
    }
    return hash;
}

StartIndexBuilder::StartIndexBuilder(StartIndex &index, const Automaton &automaton, const Lexicon &lexicon)
    : m_index(index), m_automaton(automaton), m_lexicon(lexicon), m_words(automaton.starts.size() / 64 + 1)
{
}

bool StartIndexBuilder::build()
{
    if (m_automaton.starts.size() > 60'000) {
        return false;
    }
    findSignatures();
    indexFirstTokens();
    m_bySecond.assign(m_lexicon.classCount(), Bits());
    m_width = m_signatureClasses.size() + 1;
    m_table.assign(m_width, listOf(Bits(m_words)));
    for (const std::vector<ClassId> &first : m_signatureClasses) {
        const bool starts = std::any_of(first.begin(), first.end(), [this](ClassId id) { return !m_byFirst[id].empty(); });
        m_index.m_rows.push_back(starts ? static_cast<quint32>(m_table.size() / m_width) : 0);
        if (starts && !fillRow(first)) {
            return false;
        }
    }
    for (const quint16 signature : m_index.m_signatures) {
        m_index.m_mayStart.push_back(m_index.m_rows[signature] != 0 ? 1 : 0);
    }
    return shrink();
}

// Signatures that differ may still begin and follow the same patterns: equal columns, then equal rows, are kept once.
bool StartIndexBuilder::shrink()
{
    if (m_index.m_lists.size() > 65'536) {
        return false;
    }
    const std::size_t rows = m_table.size() / m_width;
    std::map<std::vector<quint16>, quint16> columns;
    std::vector<std::size_t> kept;
    for (std::size_t c = 0; c < m_width; ++c) {
        std::vector<quint16> column(rows);
        for (std::size_t r = 0; r < rows; ++r) {
            column[r] = static_cast<quint16>(m_table[r * m_width + c]);
        }
        const auto [it, isNew] = columns.try_emplace(std::move(column), static_cast<quint16>(columns.size()));
        if (isNew) {
            kept.push_back(c);
        }
        m_index.m_columns.push_back(it->second);
    }
    m_index.m_width = kept.size();
    std::map<std::vector<quint16>, quint32> known;
    std::vector<quint32> rowOf;
    for (std::size_t r = 0; r < rows; ++r) {
        std::vector<quint16> row;
        std::transform(kept.begin(), kept.end(), std::back_inserter(row), [&](std::size_t c) { return static_cast<quint16>(m_table[r * m_width + c]); });
        const auto [it, isNew] = known.try_emplace(std::move(row), static_cast<quint32>(known.size()));
        if (isNew) {
            m_index.m_table.insert(m_index.m_table.end(), it->first.begin(), it->first.end());
        }
        rowOf.push_back(it->second);
    }
    std::transform(m_index.m_rows.begin(), m_index.m_rows.end(), m_index.m_rows.begin(), [&rowOf](quint32 row) { return rowOf[row]; });
    return true;
}

void StartIndexBuilder::findSignatures()
{
    std::vector<bool> asked(m_lexicon.classCount());
    for (const Automaton::Edge &edge : m_automaton.edges) {
        if (edge.kind == Automaton::EdgeKind::Token) {
            asked[edge.id] = true;
        }
    }
    std::map<std::vector<ClassId>, quint16> known;
    for (quint16 variant = 0; variant < m_lexicon.variantCount(); ++variant) {
        std::vector<ClassId> classes = m_lexicon.classesOf(variant);
        std::erase_if(classes, [&asked](ClassId id) { return !asked[id]; });
        const auto [it, isNew] = known.try_emplace(std::move(classes), static_cast<quint16>(known.size()));
        if (isNew) {
            m_signatureClasses.push_back(it->first);
        }
        m_index.m_signatures.push_back(it->second);
    }
}

void StartIndexBuilder::indexFirstTokens()
{
    m_byFirst.resize(m_lexicon.classCount());
    for (std::size_t start = 0; start < m_automaton.starts.size(); ++start) {
        const Reach reach = reachOf(m_automaton.starts[start].state);
        for (std::size_t i = 0; i < reach.classes.size(); ++i) {
            m_byFirst[reach.classes[i]].emplace_back(static_cast<quint16>(start), reach.targets[i]);
        }
    }
}

StartIndexBuilder::Reach StartIndexBuilder::reachOf(quint32 state) const
{
    Reach reach;
    std::unordered_set<quint32> seen{state};
    std::vector<quint32> open{state};
    while (!open.empty()) {
        const quint32 at = open.back();
        open.pop_back();
        reach.accepts = reach.accepts || m_automaton.states[at].accepts;
        for (const Automaton::Edge &edge : m_automaton.edgesOf(at)) {
            if (edge.kind == Automaton::EdgeKind::Token) {
                reach.classes.push_back(edge.id);
                reach.targets.push_back(edge.to);
            } else if (seen.insert(edge.to).second) {
                open.push_back(edge.to);
            }
        }
    }
    return reach;
}

const StartIndexBuilder::Reach &StartIndexBuilder::reachAfter(quint32 state)
{
    const auto it = m_reaches.find(state);
    return it != m_reaches.end() ? it->second : m_reaches.emplace(state, reachOf(state)).first->second;
}

void StartIndexBuilder::addSeconds(const std::vector<ClassId> &first, Bits &always)
{
    for (const ClassId firstClass : first) {
        for (const auto &[start, state] : m_byFirst[firstClass]) {
            const quint64 bit = quint64(1) << (start % 64);
            const Reach &reach = reachAfter(state);
            always[start / 64U] |= reach.accepts ? bit : 0;
            for (const ClassId id : reach.classes) {
                if (m_bySecond[id].empty()) {
                    m_bySecond[id].resize(m_words);
                    m_usedSeconds.push_back(id);
                }
                m_bySecond[id][start / 64U] |= bit;
            }
        }
    }
}

bool StartIndexBuilder::fillRow(const std::vector<ClassId> &first)
{
    if (m_table.size() + m_width > kLargestTable) {
        return false;
    }
    Bits always(m_words);
    addSeconds(first, always);
    m_table.push_back(listOf(always));
    Bits bits;
    for (const std::vector<ClassId> &second : m_signatureClasses) {
        bits = always;
        for (const ClassId id : second) {
            if (!m_bySecond[id].empty()) {
                unite(bits, m_bySecond[id]);
            }
        }
        m_table.push_back(listOf(bits));
    }
    for (const ClassId id : m_usedSeconds) {
        m_bySecond[id].clear();
    }
    m_usedSeconds.clear();
    return true;
}

quint32 StartIndexBuilder::listOf(const Bits &bits)
{
    const auto [it, isNew] = m_listIds.try_emplace(bits, static_cast<quint32>(m_index.m_lists.size() - 1));
    if (isNew) {
        for (std::size_t start = 0; start < m_automaton.starts.size(); ++start) {
            if ((bits[start / 64] >> (start % 64) & 1) != 0) {
                m_index.m_pool.push_back(static_cast<quint16>(start));
            }
        }
        m_index.m_lists.push_back(static_cast<quint32>(m_index.m_pool.size()));
    }
    return it->second;
}

} // namespace eusebius
