// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tagging/rules/patternparser.h"

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

constexpr int kMaxDepth = 30;
constexpr std::size_t kMaxNodes = 5000; // of one pattern with its macros: what a person writes stays below 500

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'\'' || c == u'.';
}

PatternNode leaf(PatternNode::Kind kind, const QString &name = {})
{
    PatternNode node;
    node.kind = kind;
    node.name = name;
    return node;
}

} // namespace

std::size_t nodeCount(const PatternNode &node)
{
    std::size_t count = 1;
    for (const PatternNode &child : node.children) {
        count += nodeCount(child);
    }
    return count;
}

std::nullopt_t PatternParser::fail(const QString &what)
{
    if (m_problem.isEmpty()) {
        m_problem = what;
    }
    return std::nullopt;
}

void PatternParser::skipSpace()
{
    while (m_at < m_text.size() && m_text[m_at].isSpace()) {
        ++m_at;
    }
}

bool PatternParser::take(char16_t c)
{
    skipSpace();
    if (m_at < m_text.size() && m_text[m_at] == c) {
        ++m_at;
        return true;
    }
    return false;
}

QStringView PatternParser::word()
{
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && isWordCharacter(m_text[m_at])) {
        ++m_at;
    }
    return m_text.mid(begin, m_at - begin);
}

std::optional<PatternNode> PatternParser::parse()
{
    std::optional<PatternNode> node = sequence(0);
    skipSpace();
    if (node && m_at < m_text.size()) {
        return fail(u"unexpected \"%1\""_s.arg(m_text[m_at]));
    }
    if (node && node->children.empty()) {
        return fail(u"the pattern is empty"_s);
    }
    return node;
}

std::optional<PatternNode> PatternParser::sequence(int depth)
{
    if (depth > kMaxDepth) {
        return fail(u"brackets nested too deeply"_s);
    }
    PatternNode node;
    for (;;) {
        skipSpace();
        if (m_at >= m_text.size() || m_text[m_at] == u')' || m_text[m_at] == u'|') {
            return node;
        }
        std::optional<PatternNode> child = item(depth);
        if (!child) {
            return std::nullopt;
        }
        node.children.push_back(std::move(*child));
    }
}

std::optional<PatternNode> PatternParser::item(int depth)
{
    std::optional<PatternNode> child = atom(depth);
    if (!child) {
        return std::nullopt;
    }
    if (m_at < m_text.size() && m_text[m_at] == u'?') {
        ++m_at;
        PatternNode optional = leaf(PatternNode::Kind::Optional);
        optional.children.push_back(std::move(*child));
        return optional;
    }
    return child;
}

std::optional<PatternNode> PatternParser::atom(int depth)
{
    if (take(u'(')) {
        return choice(depth + 1);
    }
    if (take(u'{')) {
        return leaf(PatternNode::Kind::Open);
    }
    if (take(u'}')) {
        return leaf(PatternNode::Kind::Close);
    }
    if (take(u'^')) {
        return leaf(PatternNode::Kind::SentenceStart);
    }
    if (take(u'+')) {
        return leaf(PatternNode::Kind::Glued);
    }
    if (take(u'[')) {
        return assignment();
    }
    if (take(u'<')) {
        return assertion(true);
    }
    if (take(u'>')) {
        return assertion(false);
    }
    if (take(u'$')) {
        return macro();
    }
    return tokenOrCapture();
}

std::optional<PatternNode> PatternParser::choice(int depth)
{
    PatternNode node = leaf(PatternNode::Kind::Choice);
    do {
        std::optional<PatternNode> branch = sequence(depth);
        if (!branch) {
            return std::nullopt;
        }
        if (branch->children.empty()) {
            return fail(u"an empty alternative: write (…)? instead"_s);
        }
        node.children.push_back(std::move(*branch));
    } while (take(u'|'));
    return take(u')') ? std::optional(node) : fail(u"\")\" is missing"_s);
}

std::optional<PatternNode> PatternParser::assignment()
{
    skipSpace();
    const QStringView name = word();
    const std::optional<Field> field = fieldOfName(name);
    if (!field) {
        return fail(u"no field is called \"%1\""_s.arg(name));
    }
    if (!take(u'=')) {
        return fail(u"\"=\" is missing after \"%1\""_s.arg(name));
    }
    skipSpace();
    const QStringView value = word();
    const std::optional<int> number = fieldValue(*field, value);
    if (!number) {
        return fail(u"\"%1\" is no value of %2"_s.arg(value, name));
    }
    PatternNode node = leaf(PatternNode::Kind::Set);
    node.field = *field;
    node.value = *number;
    return take(u']') ? std::optional(node) : fail(u"\"]\" is missing"_s);
}

std::optional<PatternNode> PatternParser::assertion(bool before)
{
    const bool negative = m_at < m_text.size() && m_text[m_at] == u'!';
    m_at += negative ? 1 : 0;
    const QStringView name = word();
    if (name.isEmpty()) {
        return fail(u"a class or word is missing after \"%1\""_s.arg(before ? u'<' : u'>'));
    }
    using Kind = PatternNode::Kind;
    const Kind kind = before ? (negative ? Kind::NotBefore : Kind::Before) : (negative ? Kind::NotNext : Kind::Next);
    return leaf(kind, name.toString());
}

std::optional<PatternNode> PatternParser::macro()
{
    const QString name = word().toString();
    const auto it = m_macros.constFind(name);
    if (it == m_macros.constEnd()) {
        return fail(u"no \"define %1\" before this line"_s.arg(name));
    }
    m_nodes += nodeCount(*it);
    return m_nodes > kMaxNodes ? fail(u"the pattern is too large"_s) : std::optional<PatternNode>(*it);
}

std::optional<PatternNode> PatternParser::tokenOrCapture()
{
    skipSpace();
    const QStringView name = word();
    if (name.isEmpty()) {
        return fail(u"unexpected \"%1\""_s.arg(m_text[m_at]));
    }
    if (++m_nodes > kMaxNodes) {
        return fail(u"the pattern is too large"_s);
    }
    PatternNode node = leaf(PatternNode::Kind::Token, name.toString());
    if (m_at < m_text.size() && m_text[m_at] == u':') {
        ++m_at;
        const std::optional<Field> field = fieldOfName(name);
        if (!field) {
            return fail(u"no field is called \"%1\""_s.arg(name));
        }
        node.field = *field;
        node.captures = true;
        node.name = word().toString();
        if (node.name.isEmpty()) {
            return fail(u"a class is missing after \"%1:\""_s.arg(name));
        }
    }
    return node;
}

} // namespace eusebius
