// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/timeline/timescale.h"

#include <QTest>

#include <cmath>

using namespace eusebius;

namespace {

constexpr double kYear = 31556952;

} // namespace

class TestTimeScale : public QObject {
    Q_OBJECT

private slots:
    void aTimeComesBackFromItsPixelAtEveryZoom_data()
    {
        QTest::addColumn<qint64>("year");
        QTest::addColumn<double>("seconds");
        for (const qint64 year : {qint64(-1'000'000'000), qint64(-4'004), qint64(0), qint64(1'998), qint64(1'000'000'000)}) {
            for (double seconds = 60; seconds < kYear * 2e9; seconds *= 7) {
                QTest::addRow("year %lld, %g s", year, seconds) << year << seconds;
            }
        }
    }

    void aTimeComesBackFromItsPixelAtEveryZoom()
    {
        QFETCH(qint64, year);
        QFETCH(double, seconds);
        const Instant from = instantOf({year, 3, 1});
        const TimeScale scale(from, from + static_cast<Instant>(seconds), 1500);
        for (const double share : {0.0, 0.1, 0.3333, 0.5, 0.97, 1.0}) {
            const Instant time = from + static_cast<Instant>(seconds * share);
            const Instant back = scale.time(scale.x(time));
            // Exact while a double can count the seconds, else to a thousandth of a pixel.
            const double tolerance = seconds < 0x1p52 ? 0 : scale.secondsPerPixel() / 1000;
            QVERIFY2(std::abs(static_cast<double>(back - time)) <= tolerance, qPrintable(QString::number(back - time)));
        }
    }

    void minutesStayApartFarFromTheEpoch()
    {
        const Instant from = instantOf({-1'000'000'000, 6, 15});
        const TimeScale scale(from, from + 600, 1000);
        QCOMPARE(scale.x(from + 60), 100.0);
        QCOMPARE(scale.x(from + 61) - scale.x(from + 60), 1000.0 / 600);
    }

    void theTimeUnderThePointerStaysWhileZooming()
    {
        TimeScale scale(instantOf({1900, 1, 1}), instantOf({2000, 1, 1}), 1200);
        const double x = 431.7;
        const Instant under = scale.time(x);
        for (int step = 0; step < 200; ++step) {
            scale = scale.zoomedAbout(x, step < 100 ? 1.1 : 1 / 1.1);
            QVERIFY2(std::abs(scale.x(under) - x) < 0.51 / scale.secondsPerPixel() + 1e-3, qPrintable(QString::number(scale.x(under))));
        }
        QVERIFY(std::abs(scale.x(instantOf({1900, 1, 1}))) < 0.01);
    }

    void slowPansDoNotStick()
    {
        const TimeScale start(0, 1000, 1000); // a second a pixel
        TimeScale scale = start;
        for (int i = 0; i < 1000; ++i) {
            scale = scale.panned(0.1);
        }
        QVERIFY(std::abs(scale.x(100)) < 1e-6);
        QCOMPARE(scale.from(), Instant(100));
    }

    void panningThereAndBackIsWhereItBegan()
    {
        const TimeScale scale(instantOf({-3000, 1, 1}), instantOf({2000, 1, 1}), 777);
        const TimeScale back = scale.panned(123.456).panned(-123.456);
        QVERIFY(std::abs(back.x(scale.from()) - 0) < 1e-6);
    }

    void anotherWidthShowsTheSamePeriod()
    {
        const TimeScale scale(instantOf({1950, 1, 1}), instantOf({1960, 1, 1}), 500);
        const TimeScale wide = scale.resized(1500);
        QCOMPARE(wide.from(), scale.from());
        QCOMPARE(wide.to(), scale.to());
        QCOMPARE(wide.widthPixels(), 1500.0);
    }

    void openTimesLieBeyondEveryPixel()
    {
        const TimeScale scale(0, 1000, 100);
        QVERIFY(std::isinf(scale.x(kOpenFuture)) && scale.x(kOpenFuture) > 0);
        QVERIFY(std::isinf(scale.x(kOpenPast)) && scale.x(kOpenPast) < 0);
    }

    void nonsenseGivesAScaleThatWorks()
    {
        const TimeScale empty(500, 500, 0);
        QCOMPARE(empty.widthPixels(), 1.0);
        QCOMPARE(empty.secondsPerPixel(), 1.0);
        const TimeScale turned(1000, 0, 100);
        QVERIFY(turned.secondsPerPixel() > 0);
        const TimeScale scale(0, 1000, 100);
        QCOMPARE(scale.zoomedAbout(50, 0), scale);
        QCOMPARE(scale.zoomedAbout(50, std::nan("")), scale);
        QVERIFY(std::isfinite(scale.zoomedAbout(50, 1e300).secondsPerPixel()));
        QVERIFY(std::isfinite(scale.zoomedAbout(50, 1e-300).secondsPerPixel()));
        const TimeScale everything(kOpenPast, kOpenFuture, 1000);
        QVERIFY(everything.time(-1e30) > kOpenPast);
        QVERIFY(everything.time(1e30) < kOpenFuture);
    }
};

QTEST_GUILESS_MAIN(TestTimeScale)
#include "tst_timescale.moc"
