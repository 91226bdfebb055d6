// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tagging/rules/ruleset.h"

#include "model/tagging/rules/automatonreducer.h"
#include "model/tagging/rules/rulereader.h"

#include <QDir>
#include <QFile>


using namespace Qt::StringLiterals;

namespace eusebius {

Result<std::shared_ptr<const RuleSet>> RuleSet::fromSources(const std::vector<RuleSource> &sources)
{
    auto set = std::make_shared<RuleSet>();
    LexiconReader words(set->m_lexicon);
    PatternCompiler compiler(set->m_lexicon);
    RuleReader rules(set->m_lexicon, compiler);
    for (const bool readsRules : {false, true}) {
        for (const RuleSource &source : sources) {
            if (source.name.endsWith(u".rules") != readsRules) {
                continue;
            }
            const Result<void> done = readsRules ? rules.read(source) : words.read(source);
            if (!done) {
                return done.error();
            }
        }
    }
    set->m_rules = rules.takeRules();
    set->m_periods = words.takePeriods();
    std::optional<Automaton> automaton = std::move(compiler).finish();
    if (!automaton) {
        return ruleError(sources.back().name, 1, u"the rules have too many alternatives"_s);
    }
    set->m_automaton = AutomatonReducer(set->m_lexicon).reduced(*automaton);
    set->m_lexicon.freeze();
    if (!set->m_starts.build(set->m_automaton, set->m_lexicon)) {
        return ruleError(sources.back().name, 1, u"too many words and rules"_s);
    }
    return std::shared_ptr<const RuleSet>(std::move(set));
}

Result<std::shared_ptr<const RuleSet>> RuleSet::forLanguage(QStringView language)
{
    const QString folder = u":/rules/%1"_s.arg(language);
    std::vector<RuleSource> sources;
    const QStringList names = QDir(folder).entryList({u"*.lex"_s, u"*.periods"_s, u"*.rules"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly)) {
            return Error{ErrorCode::FileUnreadable, file.fileName(), {file.errorString()}};
        }
        sources.push_back({u"%1/%2"_s.arg(language, name), QString::fromUtf8(file.readAll())});
    }
    if (sources.empty()) {
        return Error{ErrorCode::FileMissing, folder, {}};
    }
    return fromSources(sources);
}

QStringList RuleSet::languages()
{
    return QDir(u":/rules"_s).entryList(QDir::Dirs, QDir::Name);
}

} // namespace eusebius
