// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"
#include "model/tagging/rules/automaton.h"
#include "model/tagging/rules/lexicon.h"
#include "model/tagging/rules/lexiconreader.h"
#include "model/tagging/rules/rule.h"
#include "model/tagging/rules/rulesource.h"
#include "model/tagging/rules/startindex.h"

#include <memory>
#include <vector>

namespace eusebius {

/// A language, ready for use: words, named periods, rules and their automaton. Immutable; shared by all taggers and threads.
class RuleSet {
public:
    /// Lexicons and gazetteers (".lex", ".periods") are read before rules (".rules"), each in the order given.
    static Result<std::shared_ptr<const RuleSet>> fromSources(const std::vector<RuleSource> &sources);
    /// The files under :/rules/<language>.
    static Result<std::shared_ptr<const RuleSet>> forLanguage(QStringView language);
    /// Those there are files for.
    static QStringList languages();

    const Lexicon &lexicon() const { return m_lexicon; }
    const Automaton &automaton() const { return m_automaton; }
    const std::vector<Rule> &rules() const { return m_rules; }
    const std::vector<NamedPeriod> &periods() const { return m_periods; }
    const StartIndex &starts() const { return m_starts; }

private:
    Lexicon m_lexicon;
    Automaton m_automaton;
    std::vector<Rule> m_rules;
    std::vector<NamedPeriod> m_periods;
    StartIndex m_starts;
};

} // namespace eusebius
