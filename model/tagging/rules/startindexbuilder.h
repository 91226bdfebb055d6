// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/tagging/rules/startindex.h"

#include <unordered_map>

namespace eusebius {

/// Fills a StartIndex. Sets of patterns are bit sets; the same set is stored once.
class StartIndexBuilder {
public:
    StartIndexBuilder(StartIndex &index, const Automaton &automaton, const Lexicon &lexicon);

    bool build();

private:
    using Bits = std::vector<quint64>; ///< a bit for each start
    struct BitsHash {
        std::size_t operator()(const Bits &bits) const;
    };
    /// What may come after a state: classes of the next token, or the end of the pattern.
    struct Reach {
        std::vector<ClassId> classes;
        std::vector<quint32> targets; ///< of each class
        bool accepts = false;
    };

    void findSignatures();
    void indexFirstTokens();
    Reach reachOf(quint32 state) const;
    const Reach &reachAfter(quint32 state);
    bool fillRow(const std::vector<ClassId> &first);
    void addSeconds(const std::vector<ClassId> &first, Bits &always);
    quint32 listOf(const Bits &bits);
    bool shrink();

    StartIndex &m_index;
    const Automaton &m_automaton;
    const Lexicon &m_lexicon;
    std::size_t m_words; ///< of a bit set
    std::size_t m_width = 0; ///< of the table: the end, then each signature
    std::vector<quint32> m_table; ///< lists of starts; row 0 is for what begins no pattern
    std::vector<std::vector<ClassId>> m_signatureClasses; ///< those that patterns ask for
    std::vector<std::vector<std::pair<quint16, quint32>>> m_byFirst; ///< of each class: start, state after it
    std::unordered_map<quint32, Reach> m_reaches;
    std::vector<Bits> m_bySecond; ///< of each class, for the row at hand
    std::vector<ClassId> m_usedSeconds;
    std::unordered_map<Bits, quint32, BitsHash> m_listIds;
};

} // namespace eusebius
