// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/tagging/rules/ruleset.h"
#include "model/tagging/rules/token.h"

#include <array>
#include <span>
#include <vector>

namespace eusebius {

/// What one path through a pattern captured: a field and its value, for the first or the second of its two expressions.
struct Capture {
    Field field;
    quint8 part; ///< 0 the first expression, 1 the second
    qint32 value;
};

/// A rule that fits at a place: the tokens it takes, the expressions in them (one, or the two ends of a range), what was captured.
struct Match {
    static constexpr int kMaxCaptures = 24;

    quint16 rule = 0;
    quint8 parts = 1;
    quint8 captureCount = 0;
    quint32 begin = 0; ///< token
    quint32 end = 0; ///< token, exclusive
    std::array<quint32, 2> partBegin{};
    std::array<quint32, 2> partEnd{};
    std::array<Capture, kMaxCaptures> captures; ///< the first captureCount; clearing the rest would cost more than most tokens do

    std::span<const Capture> all() const { return {captures.data(), captureCount}; }
};

/// Walks the automaton over tokens. At each place the longest match wins, of equal ones the rule that stands first; matches do
/// not overlap. The work at a place is bounded (kMaxSteps), so that the whole is linear whatever the rules.
class Matcher {
public:
    explicit Matcher(const RuleSet &rules) : m_rules(rules), m_lexicon(rules.lexicon()), m_automaton(rules.automaton()) { }

    /// Calls back with every match in order, also of rules that mean nothing.
    template <typename F>
    void forEachMatch(std::span<const Token> tokens, F call) const
    {
        Match match; // one for all: clearing it costs more than most tokens do
        for (quint32 i = 0; i < tokens.size();) {
            if (m_rules.starts().mayStart(tokens[i].variant) && longestAt(tokens, i, match)) {
                call(match);
                i = match.end;
            } else {
                ++i;
            }
        }
    }

private:
    static constexpr int kMaxSteps = 20'000;

    struct Walk;
    bool longestAt(std::span<const Token> tokens, quint32 begin, Match &best) const;
    static void accept(Walk &walk, quint32 at);
    void walk(Walk &walk, quint32 state, quint32 at) const;
    bool holds(const Walk &walk, const Automaton::Edge &edge, quint32 at) const;
    void follow(Walk &walk, const Automaton::Edge &edge, quint32 at) const;
    qint32 capturedValue(const Token &token, const Automaton::Edge &edge) const;

    const RuleSet &m_rules;
    const Lexicon &m_lexicon;
    const Automaton &m_automaton;
};

} // namespace eusebius
