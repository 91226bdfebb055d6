// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"
#include "model/tagging/rules/patterncompiler.h"
#include "model/tagging/rules/rule.h"
#include "model/tagging/rules/rulesource.h"

#include <QHash>
#include <QSet>

namespace eusebius {

/// Reads rule files (*.rules): macros, rules and their examples. The notation is described in resources/rules/README.
class RuleReader {
public:
    RuleReader(Lexicon &lexicon, PatternCompiler &compiler) : m_lexicon(lexicon), m_compiler(compiler) { }

    Result<void> read(const RuleSource &source);
    std::vector<Rule> takeRules() { return std::move(m_rules); }

private:
    Result<void> line(const RuleSource &source, int number, QStringView keyword, QStringView rest);
    Result<void> define(const RuleSource &source, int number, QStringView rest);
    Result<void> beginRule(const RuleSource &source, int number, QStringView name);
    Result<void> endRule();
    Result<void> addPattern(const RuleSource &source, int number, QStringView text);
    Result<PatternNode> parsePattern(const RuleSource &source, int number, QStringView text) const;

    Lexicon &m_lexicon;
    PatternCompiler &m_compiler;
    QHash<QString, PatternNode> m_macros;
    QSet<QString> m_names;
    std::vector<Rule> m_rules;
    std::vector<PatternNode> m_patterns; ///< of the rule being read
    bool m_inRule = false;
    bool m_hasMeaning = false;
};

/// "text => words TYPE value ; …" or "text => nothing", with "[2001-05-03]" before the text for the document's date.
std::optional<RuleExample> parseExample(QStringView text, int line);

} // namespace eusebius
