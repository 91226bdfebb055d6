// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tallies/periods.h"

#include <QTest>

using namespace eusebius;

class TestTallyPeriods : public QObject {
    Q_OBJECT

private slots:
    void aYearIsInThePeriodThatBeginsBeforeIt_data()
    {
        QTest::addColumn<qint64>("year");
        QTest::addColumn<qint64>("years");
        QTest::addColumn<qint64>("start");
        QTest::newRow("decade") << qint64(1987) << qint64(10) << qint64(1980);
        QTest::newRow("its first year") << qint64(1980) << qint64(10) << qint64(1980);
        QTest::newRow("year 0") << qint64(0) << qint64(10) << qint64(0);
        QTest::newRow("before year 0") << qint64(-1) << qint64(10) << qint64(-10);
        QTest::newRow("490 BCE") << qint64(-489) << qint64(10) << qint64(-490);
        QTest::newRow("century before year 0") << qint64(-489) << qint64(100) << qint64(-500);
    }
    void aYearIsInThePeriodThatBeginsBeforeIt()
    {
        QFETCH(qint64, year);
        QFETCH(qint64, years);
        QFETCH(qint64, start);
        QCOMPARE(periodStart(year, years), start);
    }

    void periodsGrowSoThatThereAreNeverTooMany_data()
    {
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("last");
        QTest::addColumn<qint64>("years");
        QTest::addColumn<int>("count");
        QTest::newRow("one decade") << qint64(1980) << qint64(1980) << qint64(10) << 1;
        QTest::newRow("forty decades") << qint64(1600) << qint64(1990) << qint64(10) << 40;
        QTest::newRow("one decade more") << qint64(1590) << qint64(1990) << qint64(100) << 5;
        QTest::newRow("antiquity to now") << qint64(-490) << qint64(2000) << qint64(100) << 26;
        QTest::newRow("all there is") << qint64(-100'000'000'000) << qint64(2000) << qint64(10'000'000'000) << 11;
    }
    void periodsGrowSoThatThereAreNeverTooMany()
    {
        QFETCH(qint64, first);
        QFETCH(qint64, last);
        QFETCH(qint64, years);
        QFETCH(int, count);
        const TallyPeriods periods({{first, 5}, {last, 5}});
        QCOMPARE(periods.years(), years);
        QCOMPARE(periods.count(), count);
        QCOMPARE(periods.indexOf(first), 0);
        QCOMPARE(periods.indexOf(last), count - 1);
        QCOMPARE(periods.indexOf(periods.group(0).firstYear - 1), -1);
        QCOMPARE(periods.indexOf(periods.group(count - 1).firstYear + years), -1);
    }

    void theFewThatLieFarOffHaveOneBar()
    {
        const TallyPeriods periods({{-490, 2}, {300, 1}, {1930, 10}, {1990, 60}, {2010, 20}, {2900, 1}});
        QCOMPARE(periods.years(), 10);
        QVERIFY(!periods.areDecades());
        QCOMPARE(periods.count(), 11); // before, nine decades, after
        QCOMPARE(periods.group(0), (TallyGroup{-1, 1930, 10, TallyGroup::Reach::Before}));
        QCOMPARE(periods.group(1), (TallyGroup{-1, 1930, 10, TallyGroup::Reach::Period}));
        QCOMPARE(periods.group(10), (TallyGroup{-1, 2020, 10, TallyGroup::Reach::After}));
        QCOMPARE(periods.indexOf(-490), 0);
        QCOMPARE(periods.indexOf(1929), 0);
        QCOMPARE(periods.indexOf(1930), 1);
        QCOMPARE(periods.indexOf(2019), 9);
        QCOMPARE(periods.indexOf(2020), 10);
        QCOMPARE(periods.indexOf(9999), 10);
    }

    void noneHasNone()
    {
        QCOMPARE(TallyPeriods().count(), 0);
        QCOMPARE(TallyPeriods().indexOf(0), -1);
    }
};

QTEST_GUILESS_MAIN(TestTallyPeriods)
#include "tst_tallyperiods.moc"
