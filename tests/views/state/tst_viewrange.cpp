// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/state/viewrange.h"

#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace eusebius;

namespace {

constexpr Instant kYear = 365 * kSecondsPerDay;

} // namespace

class TestViewRange : public QObject {
    Q_OBJECT

private slots:
    void whatIsShownAlwaysLiesInTheExtent()
    {
        std::mt19937_64 random(7);
        ViewRange range;
        range.setExtent({1900 * kYear, 2000 * kYear});
        for (int i = 0; i < 2000; ++i) {
            const auto number = [&random] { return static_cast<Instant>(random() % (3000 * kYear)); };
            switch (random() % 3) {
            case 0:
                range.show({number(), number()});
                break;
            case 1:
                range.zoomAbout(number(), static_cast<double>(random() % 400) / 100.0);
                break;
            default:
                range.panBy(static_cast<double>(random() % 200) / 100.0 - 1);
            }
            QVERIFY(range.shown().from >= range.extent().from);
            QVERIFY(range.shown().to <= range.extent().to);
            QVERIFY(range.shown().seconds() >= ViewRange::kShortestSeconds);
        }
    }

    void theTimeUnderThePointerStaysThere()
    {
        ViewRange range;
        range.reset({0, 2000 * kYear}, {1900 * kYear, 2000 * kYear});
        const Instant pointed = range.shown().at(0.3);
        range.zoomAbout(pointed, 2);
        QCOMPARE(range.shown().seconds(), 50.0 * static_cast<double>(kYear));
        const double share = static_cast<double>(pointed - range.shown().from) / range.shown().seconds();
        QVERIFY(std::abs(share - 0.3) < 1e-6);
    }

    void zoomingOutEndsAtTheExtent()
    {
        ViewRange range;
        range.reset({0, 100 * kYear}, {40 * kYear, 50 * kYear});
        for (int i = 0; i < 40; ++i) {
            range.zoomAbout(45 * kYear, 0.5);
        }
        QCOMPARE(range.shown(), range.extent());
    }

    void zoomingInEndsAtTenMinutesAndKeepsItsPlace()
    {
        ViewRange range;
        range.reset({0, 100 * kYear}, {0, 100 * kYear});
        const Instant pointed = 45 * kYear + 12345;
        for (int i = 0; i < 80; ++i) {
            range.zoomAbout(pointed, 2);
        }
        QCOMPARE(range.shown().seconds(), ViewRange::kShortestSeconds);
        QVERIFY(range.shown().from <= pointed && pointed <= range.shown().to);
    }

    void panningStopsAtTheEndsWithoutChangingTheZoom()
    {
        ViewRange range;
        range.reset({0, 100 * kYear}, {40 * kYear, 50 * kYear});
        range.panBy(-100);
        QCOMPARE(range.shown(), (Period{0, 10 * kYear}));
        range.panBy(100);
        QCOMPARE(range.shown(), (Period{90 * kYear, 100 * kYear}));
    }

    void aReversedOrEmptyPeriodIsMadeOne()
    {
        ViewRange range;
        range.setExtent({0, 100 * kYear});
        range.show({50 * kYear, 20 * kYear});
        QVERIFY(range.shown().to > range.shown().from);
        range.show({kOpenPast, kOpenFuture});
        QCOMPARE(range.shown(), range.extent());
    }

    void thousandsOfMillionsOfYearsDoNotOverflow()
    {
        ViewRange range;
        range.setExtent({kMinYear * kYear, kMaxYear * kYear});
        range.showAll();
        QVERIFY(range.extent().seconds() > 6e18);
        range.zoomAbout(0, 1000);
        QVERIFY(range.shown().seconds() < 1e16);
        QVERIFY(range.shown().from < 0 && range.shown().to > 0);
        range.panBy(1e6);
        QCOMPARE(range.shown().to, range.extent().to);
        range.panBy(-1e6);
        QCOMPARE(range.shown().from, range.extent().from);
        range.zoomAbout(0, 0.0001);
        QCOMPARE(range.shown(), range.extent());
    }

    void oneChangeTellsOnceAndNoChangeNever()
    {
        ViewRange range;
        QSignalSpy spy(&range, &ViewRange::changed);
        range.reset({0, 100 * kYear}, {0, 10 * kYear});
        QCOMPARE(spy.count(), 1);
        range.show({0, 10 * kYear});
        range.setExtent({0, 100 * kYear});
        QCOMPARE(spy.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestViewRange)
#include "tst_viewrange.moc"
