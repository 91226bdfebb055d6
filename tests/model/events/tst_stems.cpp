// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/linking/stems.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace eusebius;

class TestStems : public QObject {
    Q_OBJECT

private slots:
    void formsOfOneWordMeet_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        const auto row = [](const char *one, const char *other) { QTest::addRow("%s %s", one, other) << QString::fromLatin1(one) << QString::fromLatin1(other); };
        row("negotiations", "negotiated");
        row("normalisation", "normalize");
        row("visits", "visited");
        row("treaties", "treaty");
        row("kidnapped", "abductions");
        row("abductees", "abducted");
        row("talks", "negotiations");
        row("armistice", "ceasefire");
        row("elections", "election");
        row("withdrew", "withdrew");
    }
    void formsOfOneWordMeet()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(TermTable::english().term(one), TermTable::english().term(other));
    }

    void differentWordsStayApart_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("nation") << u"nation"_s << u"national"_s;
        QTest::newRow("states") << u"station"_s << u"state"_s;
        QTest::newRow("war") << u"war"_s << u"warning"_s;
        QTest::newRow("short") << u"use"_s << u"us"_s;
    }
    void differentWordsStayApart()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY(TermTable::english().term(one) != TermTable::english().term(other));
    }

    void wordsOfTheGrammarWeighNothingAndCommonOnesLittle()
    {
        const TermTable &table = TermTable::english();
        QCOMPARE(table.importance(u"the"), 0.0);
        QCOMPARE(table.importance(u"which"), 0.0);
        QVERIFY(table.importance(u"government") < table.importance(u"armistice"));
    }

    void startAndEndAreKnown()
    {
        const TermTable &table = TermTable::english();
        QCOMPARE(int(table.phase(u"began", u"talks")), int(TermTable::Phase::Start));
        QCOMPARE(int(table.phase(u"broke", u"down")), int(TermTable::Phase::End));
        QCOMPARE(int(table.phase(u"broke", u"bread")), int(TermTable::Phase::None));
    }
};

QTEST_GUILESS_MAIN(TestStems)
#include "tst_stems.moc"
