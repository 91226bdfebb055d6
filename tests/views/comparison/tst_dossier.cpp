// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/window/fourtellers.h"
#include "views/comparison/dossier.h"
#include "views/comparison/dossiermarks.h"
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

    void whatOthersSayInTheSameWordsIsShared()
    {
        const Dossier dossier = of(u"The flood takes the mill"_s);
        QVERIFY(dossier.isCompared);
        const auto shared = [](const DossierRow &row) {
            QStringList words;
            for (const TextRange range : row.shared) {
                words.append(row.words.mid(range.begin, range.length()));
            }
            return words;
        };
        // "In" and "the" go with what stands round them.
        QCOMPARE(shared(dossier.rows[0]), (QStringList{u"In 1984 the flood"_s, u"mill"_s, u"houses"_s}));
        QCOMPARE(shared(dossier.rows[1]), (QStringList{u"flood of 1984"_s, u"mill"_s, u"houses"_s}));
    }

    void wordsOfOneSourceAloneAreNotShared()
    {
        const Dossier dossier = of(u"The school is founded"_s);
        QVERIFY(!dossier.isCompared);
        QVERIFY(dossier.rows.front().shared.empty());
    }

    void theOtherSideIsNamedInEachRow()
    {
        const Dossier dossier = of(u"The flood takes the mill"_s);
        QCOMPARE(dossier.rows[0].differences.size(), 1U);
        QCOMPARE(dossier.rows[0].differences.front().sentence, u"Annals says 17 houses"_s);
        QCOMPARE(dossier.rows[1].differences.front().sentence, u"Gazette says 13 houses"_s);
    }

    void aFinerDateIsNoDifference()
    {
        const Dossier dossier = of(u"The bridge over the river opens"_s);
        for (const DossierRow &row : dossier.rows) {
            QVERIFY(row.differences.empty());
            QVERIFY(!row.whenDiffers);
        }
    }

    void figuresAndNamesSayWhetherOthersHaveThem()
    {
        const Dossier dossier = of(u"The flood takes the mill"_s);
        QVERIFY(dossier.hasFigures);
        QVERIFY(dossier.hasNames);
        QCOMPARE(dossier.rows[0].figures, (std::vector<Told>{{u"13 houses"_s, Standing::Differs}}));
        QCOMPARE(dossier.rows[1].figures, (std::vector<Told>{{u"17 houses"_s, Standing::Differs}}));
        QCOMPARE(dossier.rows[0].names, (std::vector<Told>{{u"the mill"_s, Standing::Shared}}));
        QCOMPARE(dossier.rows[1].names, (std::vector<Told>{{u"the mill"_s, Standing::Shared}}));
    }

    void figuresAreWrittenAsPeopleReadThem_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("words");
        QTest::newRow("people") << 13.0 << QString() << u"people"_s << u"13 people"_s;
        QTest::newRow("thousands") << 50000000.0 << u"USD"_s << u"aid"_s << u"50,000,000 USD aid"_s;
        QTest::newRow("part") << 3.5 << u"%"_s << QString() << u"3.5 %"_s;
        QTest::newRow("none") << 0.0 << QString() << QString() << u"0"_s;
    }

    void figuresAreWrittenAsPeopleReadThem()
    {
        QFETCH(double, value);
        QFETCH(QString, unit);
        QFETCH(QString, what);
        QTEST(figureWords({value, unit, what, {}, {}}), "words");
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
                                       << u"Gazette says May 1990; 2 sources give only 1990, Ledger by copying. 1 source was written before it."_s;
        QTest::newRow("differ") << u"The flood takes the mill"_s
                                << u"2 sources agree on 1984; they differ on the number of houses: 13 and 17. Review is silent; 1 covers other years."_s;
        QTest::newRow("one") << u"Tolls rise"_s << u"Only Ledger tells it. 1 source covers other years; 2 were written before it."_s;
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
