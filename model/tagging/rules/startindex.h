// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/tagging/rules/automaton.h"
#include "model/tagging/rules/lexicon.h"

#include <map>
#include <span>
#include <vector>

namespace eusebius {

/// Which rules may fit where two tokens stand, by one look into a table. It never leaves out a rule that fits; that one it names
/// fits is for the Matcher to find out. "the city" names none, though seventy rules begin with "the".
///
/// Tokens whose classes the patterns cannot tell apart have the same signature; the table is signatures × signatures.
class StartIndex {
public:
    /// False: so many words and rules that the table would not fit into memory.
    bool build(const Automaton &automaton, const Lexicon &lexicon);

    bool mayStart(quint16 variant) const { return m_rows[m_signatures[variant]] != 0; }
    /// In the order of the rules.
    std::span<const quint16> rules(quint16 variant, quint16 nextVariant) const { return list(m_rows[m_signatures[variant]], m_signatures[nextVariant] + 1U); }
    /// The same where nothing follows.
    std::span<const quint16> rulesAtEnd(quint16 variant) const { return list(m_rows[m_signatures[variant]], 0); }

private:
    using RuleBits = std::vector<quint64>;

    std::vector<quint16> representatives(const Automaton &automaton, const Lexicon &lexicon);
    quint32 listOf(const RuleBits &bits);
    std::span<const quint16> list(quint32 row, std::size_t column) const
    {
        const quint32 id = m_table[row * m_columns + column];
        return {m_pool.data() + m_lists[id], m_lists[id + 1U] - m_lists[id]};
    }

    std::vector<quint16> m_signatures; ///< of each variant
    std::vector<quint32> m_rows; ///< of each signature; 0: no rule begins with it
    std::size_t m_columns = 0; ///< end, then each signature
    std::vector<quint32> m_table;
    std::map<RuleBits, quint32> m_listIds; ///< while building
    std::vector<quint32> m_lists = {0}; ///< where each list begins in the pool
    std::vector<quint16> m_pool;
};

} // namespace eusebius
