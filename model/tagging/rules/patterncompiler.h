// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/tagging/rules/automaton.h"
#include "model/tagging/rules/lexicon.h"
#include "model/tagging/rules/pattern.h"

#include <QStringList>

namespace eusebius {

/// Turns pattern trees into the automaton. Words written in patterns become literals of the lexicon.
class PatternCompiler {
public:
    explicit PatternCompiler(Lexicon &lexicon) : m_lexicon(lexicon) { }

    /// A class name that the lexicon does not have, empty when all are there. Ask before adding.
    QString unknownClass(const PatternNode &node) const;
    /// Adds the alternatives of one rule; rules get numbers from 0 in this order.
    void addRule(const std::vector<PatternNode> &patterns);
    std::size_t stateCount() const { return m_states.size(); }
    /// None: the automaton would be too large.
    std::optional<Automaton> finish() &&;

private:
    using State = quint32;
    State newState();
    void addEdge(State from, const Automaton::Edge &edge);
    State compile(const PatternNode &node, State from);
    State compileToken(const PatternNode &node, State from);
    std::vector<Automaton::Edge> edgesWithoutEmpty(State state, bool &accepts) const;
    ClassId classOf(const QString &name);

    Lexicon &m_lexicon;
    std::vector<std::vector<Automaton::Edge>> m_states;
    std::vector<bool> m_accepts;
    std::vector<Automaton::Start> m_starts;
    quint16 m_rules = 0;
};

} // namespace eusebius
