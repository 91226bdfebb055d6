// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tagging/rules/rulereader.h"

#include "model/tagging/rules/patternparser.h"
#include "model/tagging/rules/rulelines.h"

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

constexpr std::size_t kMaxRules = 5'000;
constexpr std::size_t kMaxStates = 1'000'000;

std::optional<RuleExample::Expected> parseExpected(QStringView text)
{
    const qsizetype last = text.lastIndexOf(u' ');
    const qsizetype middle = last < 1 ? -1 : text.lastIndexOf(u' ', last - 1);
    if (middle < 1) {
        return std::nullopt;
    }
    const QStringView type = text.mid(middle + 1, last - middle - 1);
    const QStringView value = text.mid(last + 1);
    if (type != u"DATE" && type != u"TIME" && type != u"DURATION" && type != u"SET") {
        return std::nullopt;
    }
    return RuleExample::Expected{text.left(middle).trimmed().toString(), type.toString(), value == u"-" ? QString() : value.toString()};
}

} // namespace

std::optional<RuleExample> parseExample(QStringView text, int line)
{
    RuleExample example;
    example.line = line;
    if (text.startsWith(u'[')) {
        const qsizetype close = text.indexOf(u']');
        if (close < 0) {
            return std::nullopt;
        }
        example.reference = text.mid(1, close - 1).toString();
        text = text.mid(close + 1).trimmed();
    }
    const qsizetype arrow = text.lastIndexOf(u"=>"_s);
    if (arrow < 1) {
        return std::nullopt;
    }
    example.text = text.left(arrow).trimmed().toString();
    example.text.replace(u"\\n"_s, u"\n"_s);
    const QStringView results = text.mid(arrow + 2).trimmed();
    if (results == u"nothing") {
        return example;
    }
    for (QStringView part : results.split(u';')) {
        std::optional<RuleExample::Expected> expected = parseExpected(part.trimmed());
        if (!expected) {
            return std::nullopt;
        }
        example.expected.push_back(std::move(*expected));
    }
    return example;
}

Result<void> RuleReader::read(const RuleSource &source)
{
    RuleLines lines(source.text);
    while (lines.next()) {
        Result<void> done = line(source, lines.number(), lines.keyword(), lines.rest());
        if (!done) {
            return done;
        }
        if (m_lexicon.isFull() || m_rules.size() > kMaxRules || m_compiler.stateCount() > kMaxStates) {
            return ruleError(source.name, lines.number(), u"too many rules"_s);
        }
    }
    return endRule();
}

Result<void> RuleReader::line(const RuleSource &source, int number, QStringView keyword, QStringView rest)
{
    if (keyword == u"define") {
        Result<void> ended = endRule();
        return ended ? define(source, number, rest) : ended;
    }
    if (keyword == u"rule") {
        Result<void> ended = endRule();
        return ended ? beginRule(source, number, rest) : ended;
    }
    if (!m_inRule) {
        return ruleError(source.name, number, u"\"define\" or \"rule\" expected, not \"%1\""_s.arg(keyword));
    }
    if (keyword == u"match") {
        return addPattern(source, number, rest);
    }
    Rule &rule = m_rules.back();
    if (keyword == u"means") {
        const std::optional<Meaning> meaning = meaningOfName(rest);
        if (!meaning) {
            return ruleError(source.name, number, u"no meaning is called \"%1\""_s.arg(rest));
        }
        rule.meaning = *meaning;
        m_hasMeaning = true;
        return {};
    }
    if (keyword == u"style" && rest == u"narrative") {
        rule.narrativeOnly = true;
        return {};
    }
    if (keyword == u"try") {
        std::optional<RuleExample> example = parseExample(rest, number);
        if (!example) {
            return ruleError(source.name, number, u"\"try text => words TYPE value ; …\" or \"try text => nothing\" expected"_s);
        }
        rule.examples.push_back(std::move(*example));
        return {};
    }
    return ruleError(source.name, number, u"\"match\", \"means\", \"style narrative\" or \"try\" expected, not \"%1\""_s.arg(keyword));
}

Result<void> RuleReader::define(const RuleSource &source, int number, QStringView rest)
{
    const qsizetype equals = rest.indexOf(u'=');
    const QString name = rest.left(std::max<qsizetype>(equals, 0)).trimmed().toString();
    if (name.isEmpty() || name.contains(u' ')) {
        return ruleError(source.name, number, u"\"define name = pattern\" expected"_s);
    }
    Result<PatternNode> node = parsePattern(source, number, rest.mid(equals + 1));
    if (!node) {
        return node.error();
    }
    m_macros.insert(name, std::move(*node));
    return {};
}

Result<PatternNode> RuleReader::parsePattern(const RuleSource &source, int number, QStringView text) const
{
    // "a | b" without brackets is a choice of the two
    const QString bracketed = u'(' + text.toString() + u')';
    PatternParser parser(bracketed, m_macros);
    std::optional<PatternNode> node = parser.parse();
    if (!node) {
        return ruleError(source.name, number, parser.problem());
    }
    const QString unknown = m_compiler.unknownClass(*node);
    if (!unknown.isEmpty()) {
        return ruleError(source.name, number, u"no class is called %1"_s.arg(unknown));
    }
    return *node;
}

Result<void> RuleReader::beginRule(const RuleSource &source, int number, QStringView name)
{
    if (name.isEmpty() || m_names.contains(name.toString())) {
        return ruleError(source.name, number, name.isEmpty() ? u"the rule needs a name"_s : u"there is a rule \"%1\" already"_s.arg(name));
    }
    m_names.insert(name.toString());
    m_rules.push_back({name.toString(), source.name, number, Meaning::Date, false, {}});
    m_inRule = true;
    m_hasMeaning = false;
    return {};
}

Result<void> RuleReader::addPattern(const RuleSource &source, int number, QStringView text)
{
    Result<PatternNode> node = parsePattern(source, number, text);
    if (!node) {
        return node.error();
    }
    m_patterns.push_back(std::move(*node));
    return {};
}

Result<void> RuleReader::endRule()
{
    if (!m_inRule) {
        return {};
    }
    m_inRule = false;
    const Rule &rule = m_rules.back();
    const QString missing = m_patterns.empty() ? u"match"_s : !m_hasMeaning ? u"means"_s : rule.examples.empty() ? u"try"_s : QString();
    if (!missing.isEmpty()) {
        return ruleError(rule.file, rule.line, u"the rule \"%1\" has no \"%2\""_s.arg(rule.name, missing));
    }
    m_compiler.addRule(m_patterns);
    m_patterns.clear();
    return {};
}

} // namespace eusebius
