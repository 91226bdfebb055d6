// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/tagging/rules/field.h"
#include "model/tagging/rules/tokenclass.h"

#include <span>
#include <vector>

namespace eusebius {

/// The patterns of all rules, compiled to states and edges. Not shared between patterns: each has its own start.
/// Without cycles (the notation has no repetition), so that every walk ends.
struct Automaton {
    enum class EdgeKind : quint8 { Token, Before, NotBefore, Next, NotNext, SentenceStart, Glued, Set, Open, Close, Empty };

    struct Edge {
        EdgeKind kind = EdgeKind::Empty;
        Field field = Field::Count_; ///< captured or set
        ClassId id = 0;
        qint32 value = 0; ///< of Set
        quint32 to = 0;
    };
    struct State {
        quint32 firstEdge = 0;
        quint32 edgeCount = 0;
        bool accepts = false;
    };

    /// Each "match" line has its own.
    struct Start {
        quint32 state = 0;
        quint16 rule = 0;
    };

    std::vector<State> states;
    std::vector<Edge> edges;
    std::vector<Start> starts; ///< in the order of the rules

    std::span<const Edge> edgesOf(quint32 state) const
    {
        return {edges.data() + states[state].firstEdge, states[state].edgeCount};
    }
};

} // namespace eusebius
