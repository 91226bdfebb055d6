// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/timeline/calendarbins.h"

#include <QTest>

#include <set>

using namespace eusebius;

namespace {

constexpr double kYear = 31556952;

} // namespace

class TestCalendarBins : public QObject {
    Q_OBJECT

private slots:
    void binsCoverTheViewInOrderAtEveryZoom_data()
    {
        QTest::addColumn<qint64>("year");
        QTest::addColumn<double>("seconds");
        for (const qint64 year : {qint64(-90'000'000'000), qint64(-4'000), qint64(0), qint64(1'999)}) {
            for (double seconds = 30; seconds < kYear * 1e11; seconds *= 11) {
                QTest::addRow("year %lld, %g s", year, seconds) << year << seconds;
            }
        }
    }

    void binsCoverTheViewInOrderAtEveryZoom()
    {
        QFETCH(qint64, year);
        QFETCH(double, seconds);
        const Instant from = instantOf({year, 5, 17}) + 4711;
        const TimeScale scale(from, from + static_cast<Instant>(seconds), 1000);
        const std::vector<Instant> edges = calendarBins(scale, 14);
        QVERIFY(edges.size() >= 2);
        QVERIFY(edges.size() <= 1000 / 14 + 4);
        QVERIFY(edges.front() <= scale.from());
        QVERIFY(edges.back() >= scale.to() || edges.back() >= instantOf({kMaxYear - 200'000'000, 1, 1}));
        for (std::size_t i = 1; i < edges.size(); ++i) {
            QVERIFY(edges[i] > edges[i - 1]);
        }
    }

    void binsAreCalendarPeriods()
    {
        const TimeScale decades(instantOf({1950, 1, 1}), instantOf({2010, 1, 1}), 900); // 15 pixels a year
        const std::vector<Instant> years = calendarBins(decades, 14);
        QCOMPARE(years.front(), instantOf({1950, 1, 1}));
        QCOMPARE(years[1], instantOf({1951, 1, 1}));
        const TimeScale oneYear(instantOf({1998, 1, 1}), instantOf({1999, 1, 1}), 300);
        QCOMPARE(calendarBins(oneYear, 14)[1], instantOf({1998, 2, 1}));
        const TimeScale aDay(instantOf({1998, 8, 31}), instantOf({1998, 9, 1}), 480);
        QCOMPARE(calendarBins(aDay, 14)[1], instantOf({1998, 8, 31}) + 3600);
    }

    void binsStayUnderTheirTimesWhenTheViewMoves()
    {
        const TimeScale scale(instantOf({1950, 1, 1}), instantOf({2010, 1, 1}), 900);
        const std::vector<Instant> before = calendarBins(scale, 36);
        const std::set<Instant> known(before.begin(), before.end());
        for (int pixels = 1; pixels < 300; pixels += 7) {
            for (const Instant edge : calendarBins(scale.panned(pixels), 36)) {
                QVERIFY(known.contains(edge) || edge > before.back());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCalendarBins)
#include "tst_calendarbins.moc"
