// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/tagging/rules/automaton.h"
#include "model/tagging/rules/lexicon.h"

#include <span>
#include <vector>

namespace eusebius {

/// Which patterns may fit where two tokens stand, by one look into a table. It never leaves out one that fits; whether one it
/// names fits is for the Matcher to find out. "the city" names none, though a hundred patterns begin with "the".
///
/// Tokens whose classes the patterns cannot tell apart have the same signature; the table is signatures × signatures.
class StartIndex {
public:
    /// False: so many words and patterns that the table would not fit into memory.
    bool build(const Automaton &automaton, const Lexicon &lexicon);

    bool mayStart(quint16 variant) const { return m_mayStart[variant] != 0; }
    /// Numbers in Automaton::starts, ascending.
    std::span<const quint16> starts(quint16 variant, quint16 nextVariant) const
    {
        return list(m_rows[m_signatures[variant]], m_columns[m_signatures[nextVariant] + 1U]);
    }
    /// The same where nothing follows.
    std::span<const quint16> startsAtEnd(quint16 variant) const { return list(m_rows[m_signatures[variant]], m_columns[0]); }

private:
    friend class StartIndexBuilder;

    std::span<const quint16> list(quint32 row, std::size_t column) const
    {
        const quint16 id = m_table[row * m_width + column];
        return {m_pool.data() + m_lists[id], m_lists[id + 1U] - m_lists[id]};
    }

    std::vector<quint16> m_signatures; ///< of each variant
    std::vector<quint8> m_mayStart; ///< of each variant: asked for every token
    std::vector<quint32> m_rows; ///< of each signature; 0: no pattern begins with it
    std::vector<quint16> m_columns; ///< of the end, then of each signature
    std::size_t m_width = 0; ///< of the table: many signatures share a row or a column, which keeps it small
    std::vector<quint16> m_table; ///< numbers of lists
    std::vector<quint32> m_lists = {0}; ///< where each list begins in the pool
    std::vector<quint16> m_pool;
};

} // namespace eusebius
