// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/telling/aliases.h"
#include "tests/model/events/reading.h"

using namespace Qt::StringLiterals;
using namespace eusebius;
using namespace eusebius::tests;

class TestNames : public QObject {
    Q_OBJECT

private slots:
    void namesAreFoundWithTheirCanonicalForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("names"); // of the last statement: "text=canonical"
        const auto row = [](const char *text, const char *names) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(names); };
        row("In 1820 the fleet sailed for Lima.", "Lima=Lima");
        row("In 1950 the USSR signed.", "USSR=Soviet Union");
        row("In 1950 Great Britain signed with the U.S. government.", "Great Britain=United Kingdom; U.S.=United States");
        row("In 1950 Moscow signed.", "Moscow=Moscow"); // the city, and the government it stands for, are kept apart
        row("In 1820 Prime Minister Anna Berg visited Oslo.", "Anna Berg=Anna Berg; Oslo=Oslo");
        row("In 1820 Anna Berg visited Oslo. In 1821 Berg came back.", "Berg=Anna Berg");
        row("In 1820 Anna Berg and Ole Berg visited Oslo. In 1821 Berg came back.", "Berg=Berg");
        row("In 1820 the Treaty on Common Rivers (TCR) was signed. In 1821 the TCR was broken.", "TCR=Treaty on Common Rivers");
        row("In 1820 Persian ships attacked Athens.", "Athens=Athens");
        row("In 1820 France's fleet sailed.", "France=France");
        row("In 1820 the Battle of Red Hill ended.", "Battle of Red Hill=Battle of Red Hill");
        row("Voluntary work began in 1820.", "");
        row("In 1820 the king died.", "");
        row("In 1820 General Otto von Stein was shot.", "Otto von Stein=Otto von Stein");
    }
    void namesAreFoundWithTheirCanonicalForm()
    {
        QFETCH(QString, text);
        QFETCH(QString, names);
        const Document document = bodyDocument(text);
        const std::vector<Statement> statements = statementsIn(document);
        QVERIFY(!statements.empty());
        QStringList found;
        for (const NameMention &name : statements.back().names) {
            found << name.text + u'=' + name.canonical;
            QCOMPARE(textOf(document, name.range), name.text);
        }
        QCOMPARE(found.join(u"; "_s), names);
    }

    void theTableKnowsLongAndShortForms()
    {
        const Aliases &table = Aliases::table();
        QCOMPARE(table.find(u"dprk").canonical, u"North Korea"_s);
        QCOMPARE(table.find(u"the Netherlands").canonical, u"Netherlands"_s);
        QCOMPARE(table.find(u"Tokyo").capitalOf, u"Japan"_s);
        QVERIFY(table.find(u"Japanese").isPeople);
        QVERIFY(!table.find(u"Japan").isPeople);
        QVERIFY(table.find(u"Nowhere").isNull());
        QVERIFY(table.find(u"").isNull());
    }
};

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
