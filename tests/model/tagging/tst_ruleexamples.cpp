// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tagging/matching/compounds.h"
#include "model/tagging/matching/matcher.h"
#include "model/tagging/matching/tokeniser.h"
#include "model/tagging/rules/ruleset.h"
#include "model/tagging/tagger.h"

#include <QTest>

using namespace eusebius;
using namespace Qt::StringLiterals;

namespace {

QString typeName(TimexType type)
{
    static const QStringList names = {u"DATE"_s, u"TIME"_s, u"DURATION"_s, u"SET"_s};
    return names[static_cast<qsizetype>(type)];
}

QString found(const RuleExample &example, const Tagger &tagger)
{
    Document document;
    document.text = example.text;
    if (!example.reference.isEmpty()) {
        document.reference = TimeSpan::fromEdtf(example.reference).value();
    }
    QStringList parts;
    for (const TimeExpression &time : tagger.tag(document)) {
        const QString value = time.value.isEmpty() ? u"-"_s : time.value;
        parts.append(u"%1 %2 %3"_s.arg(document.text.mid(time.range.begin, time.range.length()), typeName(time.type), value));
    }
    return parts.join(u" ; ");
}

QString expected(const RuleExample &example)
{
    QStringList parts;
    for (const RuleExample::Expected &one : example.expected) {
        parts.append(u"%1 %2 %3"_s.arg(one.text, one.type, one.value.isEmpty() ? u"-"_s : one.value));
    }
    return parts.join(u" ; ");
}

} // namespace

/// Every rule of every language has examples (RuleReader refuses one without); here each is run.
class TestRuleExamples : public QObject {
    Q_OBJECT

private:
    std::shared_ptr<const RuleSet> m_rules;

private slots:
    void initTestCase()
    {
        const auto rules = RuleSet::forLanguage(u"en");
        QVERIFY2(rules, rules ? "" : qPrintable(rules.error().subject + u' ' + rules.error().args.join(u": "_s)));
        m_rules = *rules;
    }

    void anExampleGivesWhatStandsBesideIt_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<int>("example");
        for (std::size_t r = 0; r < m_rules->rules().size(); ++r) {
            const Rule &rule = m_rules->rules()[r];
            for (std::size_t e = 0; e < rule.examples.size(); ++e) {
                QTest::addRow("%s:%d", qPrintable(rule.file), rule.examples[e].line) << int(r) << int(e);
            }
        }
    }

    void anExampleGivesWhatStandsBesideIt()
    {
        QFETCH(int, rule);
        QFETCH(int, example);
        const RuleExample &one = m_rules->rules()[std::size_t(rule)].examples[std::size_t(example)];
        QCOMPARE(found(one, Tagger::withRules(m_rules)), expected(one));
    }

    void aRuleIsUsedByOneOfItsExamples_data()
    {
        QTest::addColumn<int>("rule");
        for (std::size_t r = 0; r < m_rules->rules().size(); ++r) {
            QTest::addRow("%s", qPrintable(m_rules->rules()[r].name)) << int(r);
        }
    }

    void aRuleIsUsedByOneOfItsExamples()
    {
        QFETCH(int, rule);
        bool used = false;
        std::vector<Token> tokens;
        for (const RuleExample &example : m_rules->rules()[std::size_t(rule)].examples) {
            Tokeniser(m_rules->lexicon()).tokenise(example.text, tokens);
            Compounds(m_rules->lexicon()).join(tokens);
            Matcher(*m_rules).forEachMatch(tokens, [&](const Match &match) { used = used || match.rule == rule; });
        }
        QVERIFY(used);
    }
};

QTEST_GUILESS_MAIN(TestRuleExamples)
#include "tst_ruleexamples.moc"
