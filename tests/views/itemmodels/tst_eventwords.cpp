// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/window/fourtellers.h"
#include "views/itemmodels/eventwords.h"
#include "views/words/sourcenames.h"

#include <QTest>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

class TestEventWords : public QObject {
    Q_OBJECT

private slots:
    void listsNameAFewAndCountTheRest_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << QStringList{} << QString();
        QTest::newRow("one") << QStringList{u"A"_s} << u"A"_s;
        QTest::newRow("two") << QStringList{u"A"_s, u"B"_s} << u"A and B"_s;
        QTest::newRow("three") << QStringList{u"A"_s, u"B"_s, u"C"_s} << u"A, B and C"_s;
        QTest::newRow("five") << QStringList{u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s} << u"A, B, C and 2 more"_s;
    }

    void listsNameAFewAndCountTheRest()
    {
        QFETCH(QStringList, names);
        QTEST(listWords(names), "words");
    }

    void countsHaveTheirPlural()
    {
        QCOMPARE(countWords(1, u"source"_s), u"1 source"_s);
        QCOMPARE(countWords(0, u"source"_s), u"0 sources"_s);
        QCOMPARE(countWords(1200, u"event"_s), u"1,200 events"_s);
    }

    void noDateIsSaid()
    {
        QCOMPARE(timeWords(TimeSpan()), u"no date"_s);
        QCOMPARE(timeWords(TimeSpan::ofMonth(1990, 9)), u"September 1990"_s);
    }

    void aStanceNamesDoubtAndWhoSaysSo()
    {
        Statement statement;
        QVERIFY(stanceWords(statement).isEmpty());
        statement.modality = Modality::Alleged;
        QCOMPARE(stanceWords(statement), u"alleged"_s);
        statement.attribution = u"the ministry"_s;
        QCOMPARE(stanceWords(statement), u"alleged, according to the ministry"_s);
    }

    void sourcesOfOnePublisherGoByTitle()
    {
        const SnapshotPtr corpus = fourTellers();
        QCOMPARE(sourceNames(*corpus), (QStringList{u"Gazette"_s, u"Annals"_s, u"Review"_s, u"Ledger"_s}));
        Snapshot::Parts parts;
        for (const QString &title : {u"Volume 1"_s, u"Volume 2"_s, u"Volume 2"_s}) {
            Document document;
            document.id = u"file-%1.txt"_s.arg(parts.documents.size());
            document.title = title;
            document.publisher = u"Press"_s;
            parts.documents.push_back(document);
        }
        parts.expressions.resize(3);
        parts.comparison.coverage.resize(3);
        QCOMPARE(sourceNames(Snapshot(std::move(parts))), (QStringList{u"Volume 1"_s, u"file-1.txt"_s, u"file-2.txt"_s}));
    }
};

QTEST_GUILESS_MAIN(TestEventWords)
#include "tst_eventwords.moc"
