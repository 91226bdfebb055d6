// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tagging/rules/ruleset.h"

#include "model/tagging/rules/rulereader.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

/// The classes of the first token of what begins at `start`.
std::vector<ClassId> firstClasses(const Automaton &automaton, quint32 start)
{
    std::vector<ClassId> classes;
    std::unordered_set<quint32> seen{start};
    std::vector<quint32> open{start};
    while (!open.empty()) {
        const quint32 state = open.back();
        open.pop_back();
        for (const Automaton::Edge &edge : automaton.edgesOf(state)) {
            if (edge.kind == Automaton::EdgeKind::Token) {
                classes.push_back(edge.id);
            } else if (seen.insert(edge.to).second) {
                open.push_back(edge.to);
            }
        }
    }
    std::sort(classes.begin(), classes.end());
    classes.erase(std::unique(classes.begin(), classes.end()), classes.end());
    return classes;
}

} // namespace

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
    set->m_automaton = std::move(compiler).finish();
    set->m_lexicon.freeze();
    set->indexStarts();
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

void RuleSet::indexStarts()
{
    std::vector<std::vector<ClassId>> classes;
    for (std::size_t rule = 0; rule < m_rules.size(); ++rule) {
        classes.push_back(firstClasses(m_automaton, m_automaton.starts[rule]));
    }
    m_startOffsets.assign(1, 0);
    for (quint16 variant = 0; variant < m_lexicon.variantCount(); ++variant) {
        for (std::size_t rule = 0; rule < m_rules.size(); ++rule) {
            const auto hasFirst = [this, variant](ClassId id) { return m_lexicon.has(variant, id); };
            if (std::any_of(classes[rule].begin(), classes[rule].end(), hasFirst)) {
                m_startRules.push_back(static_cast<quint16>(rule));
            }
        }
        m_startOffsets.push_back(static_cast<quint32>(m_startRules.size()));
    }
}

} // namespace eusebius
