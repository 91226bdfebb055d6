// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tagging/rules/patterncompiler.h"

#include <unordered_set>

namespace eusebius {

namespace {

using Kind = PatternNode::Kind;
using EdgeKind = Automaton::EdgeKind;

bool isClassName(const QString &name)
{
    return !name.isEmpty() && name.front().isUpper();
}

bool namesToken(Kind kind)
{
    return kind == Kind::Token || kind == Kind::Before || kind == Kind::NotBefore || kind == Kind::Next || kind == Kind::NotNext;
}

EdgeKind edgeKind(Kind kind)
{
    switch (kind) {
    case Kind::Before:
        return EdgeKind::Before;
    case Kind::NotBefore:
        return EdgeKind::NotBefore;
    case Kind::Next:
        return EdgeKind::Next;
    case Kind::NotNext:
        return EdgeKind::NotNext;
    case Kind::SentenceStart:
        return EdgeKind::SentenceStart;
    case Kind::Glued:
        return EdgeKind::Glued;
    case Kind::Set:
        return EdgeKind::Set;
    case Kind::Open:
        return EdgeKind::Open;
    case Kind::Close:
        return EdgeKind::Close;
    default:
        return EdgeKind::Token;
    }
}

} // namespace

QString PatternCompiler::unknownClass(const PatternNode &node) const
{
    if (namesToken(node.kind) && isClassName(node.name) && !m_lexicon.findClass(node.name)) {
        return node.name;
    }
    for (const PatternNode &child : node.children) {
        const QString name = unknownClass(child);
        if (!name.isEmpty()) {
            return name;
        }
    }
    return {};
}

void PatternCompiler::addRule(const std::vector<PatternNode> &patterns)
{
    for (const PatternNode &pattern : patterns) {
        const State start = newState();
        m_starts.push_back({start, m_rules});
        m_accepts[compile(pattern, start)] = true;
    }
    ++m_rules;
}

PatternCompiler::State PatternCompiler::newState()
{
    m_states.emplace_back();
    m_accepts.push_back(false);
    return static_cast<State>(m_states.size() - 1);
}

void PatternCompiler::addEdge(State from, const Automaton::Edge &edge)
{
    m_states[from].push_back(edge);
}

PatternCompiler::State PatternCompiler::compile(const PatternNode &node, State from)
{
    switch (node.kind) {
    case Kind::Sequence: {
        State at = from;
        for (const PatternNode &child : node.children) {
            at = compile(child, at);
        }
        return at;
    }
    case Kind::Choice:
    case Kind::Optional: {
        const State end = newState();
        for (const PatternNode &child : node.children) {
            addEdge(compile(child, from), {EdgeKind::Empty, Field::Count_, 0, 0, end});
        }
        if (node.kind == Kind::Optional) {
            addEdge(from, {EdgeKind::Empty, Field::Count_, 0, 0, end});
        }
        return end;
    }
    default:
        return compileToken(node, from);
    }
}

PatternCompiler::State PatternCompiler::compileToken(const PatternNode &node, State from)
{
    const State to = newState();
    const ClassId id = namesToken(node.kind) ? classOf(node.name) : ClassId(0);
    const Field field = node.captures || node.kind == Kind::Set ? node.field : Field::Count_;
    addEdge(from, {edgeKind(node.kind), field, id, node.value, to});
    return to;
}

ClassId PatternCompiler::classOf(const QString &name)
{
    const ClassId id = m_lexicon.classOfName(name);
    if (!isClassName(name)) {
        m_lexicon.addWord(name, id, 0, false);
    }
    return id;
}

// What is reached over empty edges is reached directly: the matcher need not walk them.
std::vector<Automaton::Edge> PatternCompiler::edgesWithoutEmpty(State state, bool &accepts) const
{
    std::vector<Automaton::Edge> edges;
    std::vector<State> open{state};
    std::unordered_set<State> seen{state};
    while (!open.empty()) {
        const State at = open.back();
        open.pop_back();
        accepts = accepts || m_accepts[at];
        for (const Automaton::Edge &edge : m_states[at]) {
            if (edge.kind != EdgeKind::Empty) {
                edges.push_back(edge);
            } else if (seen.insert(edge.to).second) {
                open.push_back(edge.to);
            }
        }
    }
    return edges;
}

std::optional<Automaton> PatternCompiler::finish() &&
{
    constexpr std::size_t kMostEdges = 4'000'000;
    Automaton automaton;
    automaton.starts = std::move(m_starts);
    for (State state = 0; state < m_states.size(); ++state) {
        bool accepts = false;
        const std::vector<Automaton::Edge> edges = edgesWithoutEmpty(state, accepts);
        automaton.states.push_back({static_cast<quint32>(automaton.edges.size()), static_cast<quint32>(edges.size()), accepts});
        automaton.edges.insert(automaton.edges.end(), edges.begin(), edges.end());
        if (automaton.edges.size() > kMostEdges) {
            return std::nullopt;
        }
    }
    return automaton;
}

} // namespace eusebius
