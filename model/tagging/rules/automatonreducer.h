// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/tagging/rules/automaton.h"
#include "model/tagging/rules/lexicon.h"

#include <map>

namespace eusebius {

/// Makes an automaton smaller without changing what it finds: states from which the same may follow become one, and alternatives that
/// lead to the same place without capturing anything are asked as one class.
///
///     (january | february | march) 5   three edges and three states → one edge of the class "january|february|march"
///
/// To be used before the lexicon is frozen, for it is given the joint classes.
class AutomatonReducer {
public:
    explicit AutomatonReducer(Lexicon &lexicon) : m_lexicon(lexicon) { }

    Automaton reduced(const Automaton &automaton);

private:
    using Edges = std::vector<Automaton::Edge>;
    struct Less {
        bool operator()(const std::pair<bool, Edges> &a, const std::pair<bool, Edges> &b) const;
    };

    /// Every state that can be reached, each after those that its edges lead to.
    static std::vector<quint32> targetsFirst(const Automaton &automaton);
    Edges joined(const Edges &edges);

    Lexicon &m_lexicon;
    std::map<std::pair<bool, Edges>, quint32, Less> m_known; ///< new state by whether it accepts and its edges
};

} // namespace eusebius
