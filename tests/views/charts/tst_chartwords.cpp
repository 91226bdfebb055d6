// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/window/fourtellers.h"
#include "views/charts/chartwords.h"

#include <QTest>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

class TestChartWords : public QObject {
    Q_OBJECT

private slots:
    void aChartSaysInASentenceWhatToSee()
    {
        const auto summary = [this](TallyKind kind) { return chartWords(tallyOf(*m_snapshot, kind), *m_snapshot).summary; };
        QVERIFY2(summary(TallyKind::Coverage).startsWith(u"Most is told of the 1990s"_s), qPrintable(summary(TallyKind::Coverage)));
        QVERIFY2(summary(TallyKind::Agreement).contains(u"they differ on 1"_s), qPrintable(summary(TallyKind::Agreement)));
        QVERIFY2(summary(TallyKind::Agreement).endsWith(u"Most differences lie in the 1980s."_s), qPrintable(summary(TallyKind::Agreement)));
        QVERIFY2(summary(TallyKind::SharedWording).contains(u"share most"_s), qPrintable(summary(TallyKind::SharedWording)));
    }

    void barsAreNamedByPeriodAndSource()
    {
        const Tally tally = tallyOf(*m_snapshot, TallyKind::Coverage);
        const ChartWords words = chartWords(tally, *m_snapshot);
        QCOMPARE(words.groups.size(), qsizetype(tally.groups.size()));
        QVERIFY(words.groups.contains(u"1980s"_s));
        QCOMPARE(words.parts.size(), qsizetype(tally.parts));
        QVERIFY(words.title.endsWith(u"by decade"_s));
    }

    void oneIsNotManyAndNumbersHaveUnits()
    {
        Tally tally;
        tally.kind = TallyKind::Agreement;
        tally.groups = {{-1, 1990, 10}};
        tally.parts = kAgreementClasses;
        tally.counts = {1, 0, 0, 1200};
        const ChartWords words = chartWords(tally, *m_snapshot);
        QCOMPARE(barWords(tally, words, 0, 0), u"1990s, told by one source: 1 event"_s);
        QCOMPARE(barWords(tally, words, 0, 3), u"1990s, they differ: 1,200 events"_s);
        QCOMPARE(groupWords(tally, words, 0), u"1990s: 1,201 events. told by one source 1, they differ 1,200"_s);
    }

    void centuriesAndBeforeOurEraAreNamedAsPeopleNameThem()
    {
        Tally tally;
        tally.parts = 4;
        tally.groups = {{-1, -500, 100}, {-1, 1900, 100}};
        tally.counts.assign(8, 1);
        const ChartWords words = chartWords(tally, *m_snapshot);
        QVERIFY2(words.groups[0].contains(u"BCE"_s) && words.groups[0].contains(u"century"_s), qPrintable(words.groups[0]));
        QCOMPARE(words.groups[1], u"20th century"_s);
        QVERIFY(words.title.endsWith(u"by century"_s));
    }

    void nothingToCountIsSaid()
    {
        const Snapshot none{Snapshot::Parts()};
        QCOMPARE(chartWords(tallyOf(none, TallyKind::Coverage), none).summary, u"No source dates anything yet."_s);
        QCOMPARE(chartWords(tallyOf(none, TallyKind::SharedWording), none).summary, u"No two sources share a longer wording."_s);
    }

private:
    SnapshotPtr m_snapshot = fourTellers();
};

QTEST_GUILESS_MAIN(TestChartWords)
#include "tst_chartwords.moc"
