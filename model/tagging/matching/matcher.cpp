// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tagging/matching/matcher.h"

#include <utility>

namespace eusebius {

using EdgeKind = Automaton::EdgeKind;

/// The state of one walk: the path so far in `now`, the best end in `best`.
struct Matcher::Walk {
    Walk(std::span<const Token> text, Match &longest) : tokens(text), best(longest) { }

    std::span<const Token> tokens;
    Match now;
    Match &best;
    bool found = false;
    int steps = 0;
    int opened = 0; ///< number of Open edges passed
};

bool Matcher::longestAt(std::span<const Token> tokens, quint32 begin, Match &best) const
{
    const bool ends = begin + 1 >= tokens.size() || tokens[begin + 1].has(Token::ParagraphStart);
    const std::span<const quint16> starts = ends ? m_rules.starts().startsAtEnd(tokens[begin].variant)
                                                 : m_rules.starts().starts(tokens[begin].variant, tokens[begin + 1].variant);
    if (starts.empty()) {
        return false;
    }
    Walk state(tokens, best);
    for (const quint16 index : starts) {
        const Automaton::Start &start = m_automaton.starts[index];
        state.now.rule = start.rule;
        state.now.begin = begin;
        state.now.captureCount = 0;
        state.opened = 0;
        walk(state, start.state, begin);
    }
    return state.found;
}

void Matcher::accept(Walk &walk, quint32 at)
{
    walk.now.end = at;
    walk.now.parts = walk.opened > 1 ? 2 : 1;
    walk.best = walk.now;
    if (walk.opened == 0) {
        walk.best.partBegin[0] = walk.now.begin;
        walk.best.partEnd[0] = at;
    }
    walk.found = true;
}

void Matcher::walk(Walk &walk, quint32 state, quint32 at) const
{
    if (++walk.steps > kMaxSteps) {
        return;
    }
    if (m_automaton.states[state].accepts && at > (walk.found ? walk.best.end : walk.now.begin)) {
        accept(walk, at);
    }
    // A pattern does not reach over the end of a paragraph.
    const bool hasNext = at < walk.tokens.size() && (at == walk.now.begin || !walk.tokens[at].has(Token::ParagraphStart));
    const Lexicon::Classes next = m_lexicon.classes(hasNext ? walk.tokens[at].variant : quint16(0)); // lexeme 0 has no class
    for (const Automaton::Edge &edge : m_automaton.edgesOf(state)) {
        if (edge.kind == EdgeKind::Token ? next.has(edge.id) : holds(walk, edge, at)) {
            follow(walk, edge, at);
        }
    }
}

bool Matcher::holds(const Walk &walk, const Automaton::Edge &edge, quint32 at) const
{
    const auto tokenHas = [&](quint32 i, ClassId id) { return m_lexicon.has(walk.tokens[i].variant, id); };
    const bool isToken = at < walk.tokens.size();
    const bool hasNext = isToken && !walk.tokens[at].has(Token::ParagraphStart);
    const bool hasBefore = at > 0 && !(isToken && walk.tokens[at].has(Token::ParagraphStart));
    switch (edge.kind) {
    case EdgeKind::Before:
        return hasBefore && tokenHas(at - 1, edge.id);
    case EdgeKind::NotBefore:
        return !hasBefore || !tokenHas(at - 1, edge.id);
    case EdgeKind::Next:
        return hasNext && tokenHas(at, edge.id);
    case EdgeKind::NotNext:
        return !hasNext || !tokenHas(at, edge.id);
    case EdgeKind::SentenceStart:
        return isToken && walk.tokens[at].has(Token::SentenceStart);
    case EdgeKind::Glued:
        return isToken && walk.tokens[at].has(Token::Glued);
    case EdgeKind::Open:
        return walk.opened < 2;
    case EdgeKind::Close:
        return walk.opened > 0;
    case EdgeKind::Set:
    case EdgeKind::Token:
    case EdgeKind::Empty:
        return true;
    }
    return false;
}

void Matcher::follow(Walk &walk, const Automaton::Edge &edge, quint32 at) const
{
    const quint8 captures = walk.now.captureCount;
    const auto part = static_cast<std::size_t>(walk.opened > 1 ? 1 : 0);
    if (edge.kind == EdgeKind::Open || edge.kind == EdgeKind::Close) {
        quint32 &place = edge.kind == EdgeKind::Open ? walk.now.partBegin[static_cast<std::size_t>(walk.opened)] : walk.now.partEnd[part];
        const quint32 before = std::exchange(place, at);
        const int opened = walk.opened;
        walk.opened += edge.kind == EdgeKind::Open ? 1 : 0;
        this->walk(walk, edge.to, at);
        walk.opened = opened;
        place = before;
        return;
    }
    if (edge.field != Field::Count_ && captures < Match::kMaxCaptures) {
        const qint32 value = edge.kind == EdgeKind::Set ? edge.value : capturedValue(walk.tokens[at], edge);
        walk.now.captures[captures] = {edge.field, static_cast<quint8>(part), value};
        ++walk.now.captureCount;
    }
    this->walk(walk, edge.to, edge.kind == EdgeKind::Token ? at + 1 : at);
    walk.now.captureCount = captures;
}

// Counts are thousandths, hours are seconds of the day: the classes they are captured from are not.
qint32 Matcher::capturedValue(const Token &token, const Automaton::Edge &edge) const
{
    const qint32 value = m_lexicon.value(token, edge.id);
    const bool isCount = edge.field == Field::Count || edge.field == Field::CountTo;
    if (isCount && edge.id != Shape::Decimal) {
        return value > 2'000'000 ? 2'000'000'000 : value * 1000;
    }
    if (edge.field == Field::Clock && (edge.id == Shape::Hour || edge.id == Shape::Number)) {
        return value > 24 ? 0 : value * 3600;
    }
    if (edge.field == Field::Clock && edge.id == Shape::ClockDigits) {
        return value / 100 * 3600 + value % 100 * 60;
    }
    return value;
}

} // namespace eusebius
