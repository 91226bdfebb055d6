// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tagging/rules/ruleset.h"
#include "model/tagging/tagger.h"

#include <QTest>

using namespace eusebius;
using namespace Qt::StringLiterals;

namespace {

const RuleSource kWords{u"xx/words.lex"_s, u"class MONTH month\n  mai = 5\n  Juni | Jun. = 6\n"_s};

} // namespace

class TestRuleFiles : public QObject {
    Q_OBJECT

private slots:
    void anotherLanguageIsOnlyData()
    {
        const RuleSource rules{u"xx/dates.rules"_s,
                               u"rule month\n  match month:MONTH year:YEAR\n  means date\n  try Im Mai 1871 endete es. => Mai 1871 DATE 1871-05\n"_s};
        const auto set = RuleSet::fromSources({rules, kWords});
        QVERIFY(set);
        Document document;
        document.text = u"Im Mai 1871 und im Juni 1872."_s;
        const auto times = Tagger::withRules(*set).tag(document);
        QCOMPARE(times.size(), 2U);
        QCOMPARE(times[0].value, u"1871-05"_s);
        QCOMPARE(times[1].value, u"1872-06"_s);
    }

    void aLanguageThatIsNotThereIsAnError()
    {
        const auto tagger = Tagger::forLanguage(u"xx");
        QVERIFY(!tagger);
        QCOMPARE(tagger.error().code, ErrorCode::FileMissing);
    }

    void aMistakeNamesFileAndLine_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("says");
        const QString head = u"rule a\n  match month:MONTH\n  means date\n"_s;
        const auto row = [](const char *what, const QString &name, const QString &text, int line, const QString &says) {
            QTest::newRow(what) << name << text << line << says;
        };
        row("no class", u"b.rules"_s, u"rule a\n\n  match day:NOSUCH\n"_s, 3, u"no class is called NOSUCH"_s);
        row("no field", u"b.rules"_s, u"rule a\n  match days:MONTH\n"_s, 2, u"no field is called \"days\""_s);
        row("no value", u"b.rules"_s, u"rule a\n  match of [mod=begin]\n"_s, 2, u"\"begin\" is no value of mod"_s);
        row("bracket", u"b.rules"_s, u"# x\nrule a\n  match (of | to\n"_s, 3, u"\")\" is missing"_s);
        row("stray bracket", u"b.rules"_s, u"rule a\n  match of )\n"_s, 2, u"unexpected \")\""_s);
        row("empty pattern", u"b.rules"_s, u"rule a\n  match\n"_s, 2, u"an empty alternative: write (…)? instead"_s);
        row("no macro", u"b.rules"_s, u"rule a\n  match $day\n"_s, 2, u"no \"define day\" before this line"_s);
        row("no meaning", u"b.rules"_s, u"rule a\n  match of\n  means time\n"_s, 3, u"no meaning is called \"time\""_s);
        row("no example", u"b.rules"_s, head, 1, u"the rule \"a\" has no \"try\""_s);
        row("no means", u"b.rules"_s, u"rule a\n match of\n try x => nothing\n"_s, 1, u"the rule \"a\" has no \"means\""_s);
        row("twice", u"b.rules"_s, head + u"  try x => nothing\nrule a\n"_s, 5, u"there is a rule \"a\" already"_s);
        row("bad example", u"b.rules"_s, head + u"  try x\n"_s, 4, u"\"try text => words TYPE value ; …\" or \"try text => nothing\" expected"_s);
        row("keyword", u"b.rules"_s, head + u"  trie x\n"_s, 4, u"\"match\", \"means\", \"style narrative\" or \"try\" expected, not \"trie\""_s);
        row("outside", u"b.rules"_s, u"match of\n"_s, 1, u"\"define\" or \"rule\" expected, not \"match\""_s);
        row("word before class", u"b.lex"_s, u"# words\nmay = 5\n"_s, 2, u"a word before the first \"class\" or \"period\""_s);
        row("class value", u"b.lex"_s, u"class ERA era\n  bc = now\n"_s, 2, u"\"now\" is no value here"_s);
        row("class field", u"b.lex"_s, u"class ERA eras\n"_s, 1, u"no field is called \"eras\""_s);
        row("edtf", u"b.periods"_s, u"period then\n"_s, 1, u"\"then\" is no EDTF"_s);
    }

    void aMistakeNamesFileAndLine()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        QFETCH(int, line);
        QFETCH(QString, says);
        const auto set = RuleSet::fromSources({kWords, {name, text}});
        QVERIFY(!set);
        QCOMPARE(set.error().code, ErrorCode::RulesInvalid);
        QCOMPARE(set.error().subject, name);
        QCOMPARE(set.error().args, QStringList({QString::number(line), says}));
    }

    void macrosThatGrowWithoutEndAreRefused()
    {
        QString text = u"define a0 = of\n"_s;
        for (int i = 1; i < 40; ++i) {
            text += u"define a%1 = $a%2 $a%2 $a%2\n"_s.arg(i).arg(i - 1);
        }
        const auto set = RuleSet::fromSources({{u"b.rules"_s, text}});
        QVERIFY(!set);
        QCOMPARE(set.error().args.value(1), u"the pattern is too large"_s);
    }

    void aWordThatNeedsItsCapitalCountsOnlyWithIt()
    {
        const RuleSource rules{u"xx/a.rules"_s, u"rule m\n match month:MONTH year:YEAR\n means date\n try x => nothing\n"_s};
        const auto set = RuleSet::fromSources({rules, kWords});
        QVERIFY(set);
        Document document;
        document.text = u"im juni 1871, im Juni 1872, im JUN. 1873, im mai 1874"_s;
        QStringList values;
        for (const TimeExpression &time : Tagger::withRules(*set).tag(document)) {
            values.append(time.value);
        }
        QCOMPARE(values, QStringList({u"1872-06"_s, u"1873-06"_s, u"1874-05"_s}));
    }
};

QTEST_GUILESS_MAIN(TestRuleFiles)
#include "tst_rulefiles.moc"
