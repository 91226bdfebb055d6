// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/window/fourtellers.h"
#include "views/comparison/dossier.h"
#include "views/words/sourcenames.h"

#include <QTest>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

class TestDossier : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_corpus = fourTellers();
        m_names = sourceNames(*m_corpus);
    }

    void everyStatementHasARowInTheOrderOfSources()
    {
        const Dossier dossier = of(u"The bridge over the river opens"_s);
        QCOMPARE(dossier.rows.size(), 3U);
        QCOMPARE(dossier.rows[0].document, 0);
        QCOMPARE(dossier.rows[1].document, 1);
        QCOMPARE(dossier.rows[2].document, 3);
        QCOMPARE(dossier.rows[0].when, u"May 1990"_s);
        QCOMPARE(dossier.rows[0].words, u"The bridge was opened in May 1990."_s);
        QVERIFY(dossier.axis);
    }

    void agreementByCopyingIsNamedAsCopied()
    {
        const Dossier dossier = of(u"The bridge over the river opens"_s);
        QVERIFY(dossier.rows[0].copied.isEmpty());
        QVERIFY(dossier.rows[1].copied.isEmpty()); // what was copied from is no copy
        QCOMPARE(dossier.rows[2].copied, u"copied from Annals"_s);
    }

    void theDifferingWordsAreFoundInTheClause()
    {
        const Dossier dossier = of(u"The flood takes the mill"_s);
        QCOMPARE(dossier.rows.size(), 2U);
        QCOMPARE(dossier.rows[0].differing.size(), 1U);
        const TextRange range = dossier.rows[0].differing.front();
        QCOMPARE(dossier.rows[0].words.mid(range.begin, range.length()), u"13 houses"_s);
        QCOMPARE(dossier.rows[0].differences.front().ownWords, u"13 houses"_s);
        QVERIFY(!dossier.rows[0].differences.front().sentence.isEmpty());
        QCOMPARE(dossier.rows[1].differences.front().ownWords, u"17 houses"_s);
    }

    void aClauseSaysWhereItsSentenceGoesOn()
    {
        const Dossier dossier = of(u"The school is founded"_s);
        QCOMPARE(dossier.rows.front().words, u"… the school was founded …"_s);
    }

    void silenceNamesItsReason()
    {
        const Dossier flood = of(u"The flood takes the mill"_s);
        QCOMPARE(flood.quiet.size(), 2U);
        QCOMPARE(flood.quiet[0].document, 2);
        QCOMPARE(flood.quiet[0].why, SilenceWhy::Silent);
        QCOMPARE(flood.quiet[0].words, u"covers 1980 to 1986, silent on this"_s);
        QCOMPARE(flood.quiet[1].why, SilenceWhy::Outside);
        QCOMPARE(flood.quiet[1].words, u"covers 1990 to 1999, the event lies outside"_s);
        const Dossier bridge = of(u"The bridge over the river opens"_s);
        QCOMPARE(bridge.quiet.size(), 1U);
        QCOMPARE(bridge.quiet[0].words, u"written 1988, before the event"_s);
    }

    void theFirstLineSaysItAll_data()
    {
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("summary");
        QTest::newRow("finer, copied") << u"The bridge over the river opens"_s
                                       << u"3 sources tell it, Ledger by copying. They agree on 1990; Gazette is finer (May). 1 source could not tell it."_s;
        QTest::newRow("differ") << u"The flood takes the mill"_s
                                << u"2 sources tell it. They agree on 1984. They differ on the number. Review is silent; 1 could not tell it."_s;
        QTest::newRow("one") << u"Tolls rise"_s << u"Only Ledger tells it. 3 sources could not tell it."_s;
    }

    void theFirstLineSaysItAll()
    {
        QFETCH(QString, event);
        QTEST(of(event).summary, "summary");
    }

private:
    Dossier of(const QString &title) const { return makeDossier(*m_corpus, eventTitled(*m_corpus, title), m_names); }

    SnapshotPtr m_corpus;
    QStringList m_names;
};

QTEST_MAIN(TestDossier)
#include "tst_dossier.moc"
