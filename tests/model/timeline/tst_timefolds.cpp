// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dates/meanyear.h"
#include "model/timeline/calendarbins.h"
#include "model/timeline/scaleticks.h"
#include "model/timeline/timefolds.h"
#include "model/timeline/timescale.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace eusebius;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant kYear = kSecondsPerMeanYear;

Instant year(qint64 number)
{
    return instantOf({number, 1, 1});
}

ShownPeriod yearOf(qint64 number)
{
    return {year(number), year(number + 1)};
}

/// Folds of any size, from minutes to aeons, apart from each other.
TimeFolds anyFolds(std::mt19937_64 &dice)
{
    std::vector<TimeFold> folds;
    Instant at = year(-2000) + static_cast<Instant>(dice() % 1000) * kSecondsPerDay;
    for (int i = 0; i < 4; ++i) {
        const auto order = [&dice] { return static_cast<Instant>(std::exp2(static_cast<double>(dice() % 360) / 10)) + 2; };
        at += order();
        const Instant length = order();
        folds.push_back({at, at + length, 1 + static_cast<Instant>(dice()) % (length / 2) * (length > 3 ? 1 : 0)});
        folds.back().length = std::max<Instant>(1, std::abs(folds.back().length));
        at += length;
    }
    return TimeFolds(folds);
}

bool isFolded(const TimeFolds &folds, Instant time)
{
    return std::ranges::any_of(folds.all(), [time](const TimeFold &fold) { return fold.from < time && time < fold.to; });
}

std::vector<ShownPeriod> oneEarlyManyLate()
{
    std::vector<ShownPeriod> told{yearOf(350)};
    for (qint64 y = 1900; y < 2000; y += 3) {
        told.push_back(yearOf(y));
    }
    return told;
}

} // namespace

class TestTimeFolds : public QObject {
    Q_OBJECT

private slots:
    void withoutFoldsTimeIsWhatItIs()
    {
        const TimeFolds none;
        QVERIFY(none.isEmpty());
        QCOMPARE(none.folded(year(1900)), year(1900));
        QCOMPARE(none.stretches(1, 5), (std::vector<ShownPeriod>{{1, 5}}));
        QVERIFY(TimeFolds({{0, 1, 1}}).isEmpty()); // a second cannot be folded
    }

    void offTheFoldsTheWayThereAndBackIsExact()
    {
        std::mt19937_64 dice(3);
        for (int round = 0; round < 200; ++round) {
            const TimeFolds folds = anyFolds(dice);
            for (const TimeFold &fold : folds.all()) {
                const Instant span = fold.to - fold.from;
                for (const Instant time : {fold.from, fold.to, fold.from - 1, fold.to + 1, fold.from - span, fold.to + span}) {
                    if (!isFolded(folds, time)) {
                        QCOMPARE(folds.unfolded(folds.folded(time)), time);
                    }
                }
            }
        }
    }

    void foldedTimeComesBackEverywhereAndNeverRunsBackwards()
    {
        std::mt19937_64 dice(4);
        for (int round = 0; round < 200; ++round) {
            const TimeFolds folds = anyFolds(dice);
            const TimeFold &first = folds.all().front();
            const TimeFold &last = folds.all().back();
            const Instant all = last.end() - first.at + 200;
            Instant before = kOpenPast;
            Instant realBefore = kOpenPast;
            for (int i = 0; i < 300; ++i) {
                const Instant folded = first.at - 100 + all / 300 * i;
                const Instant real = folds.unfolded(folded);
                QCOMPARE(folds.folded(real), folded);
                QVERIFY(real >= realBefore && folded >= before);
                before = folded;
                realBefore = real;
            }
        }
    }

    void offTheFoldsTimeRunsAsItDoes()
    {
        const TimeFolds folds({{year(400), year(1900), 50 * kYear}});
        QCOMPARE(folds.folded(year(350)), year(350));
        QCOMPARE(folds.folded(year(1950)) - folds.folded(year(1910)), year(1950) - year(1910));
        QCOMPARE(folds.folded(year(1900)) - folds.folded(year(400)), 50 * kYear);
        QCOMPARE(folds.folded(kOpenPast), kOpenPast);
        QCOMPARE(folds.folded(kOpenFuture), kOpenFuture);
    }

    void aTimeComesBackFromItsPixelAtEveryZoom()
    {
        const TimeFolds folds({{year(-3000), year(-500), 200 * kYear}, {year(400), year(1900), 50 * kYear}});
        for (double length = 1e4; length < 5e11; length *= 4) {
            for (const Instant from : {year(-5000), year(-3000) - 100, year(300), year(1900), year(1990)}) {
                const TimeScale scale(from, folds.unfolded(folds.folded(from) + static_cast<Instant>(length)), 1500, folds);
                for (double x = 0; x <= 1500; x += 37.5) {
                    const Instant time = scale.time(x);
                    QVERIFY(std::abs(scale.x(time) - x) <= 0.51 / scale.secondsPerPixel() + 1e-6);
                    if (!isFolded(folds, time)) {
                        QCOMPARE(scale.time(scale.x(time)), time);
                    }
                }
            }
        }
    }

    void theTimeUnderThePointerStaysWhileZoomingAcrossAFold()
    {
        const TimeFolds folds({{year(400), year(1900), 50 * kYear}});
        TimeScale scale(year(300), year(2000), 1200, folds);
        const double x = scale.x(year(1950));
        for (int i = 0; i < 40; ++i) {
            scale = scale.zoomedAbout(x, i < 20 ? 1.3 : 1 / 1.3);
            QVERIFY(std::abs(scale.x(year(1950)) - x) < 1e-3);
        }
        QCOMPARE(scale.panned(300).panned(-300).from(), scale.from());
    }

    void theEvenScaleDrawsFoldedTimeAtTheSamePixels()
    {
        const TimeFolds folds({{year(400), year(1900), 50 * kYear}});
        const TimeScale scale(year(300), year(2000), 1200, folds);
        for (const qint64 y : {310, 399, 700, 1899, 1950}) {
            QCOMPARE(scale.even().x(folds.folded(year(y))), scale.x(year(y)));
        }
        QVERIFY(scale.even().folds().isEmpty());
    }

    void binsCoverTheViewWithoutGapsAndNoneBeginsInsideAFold()
    {
        const TimeFolds folds({{year(-3000) + 5, year(-500), 200 * kYear}, {year(400), year(1900) + 77, 50 * kYear}});
        for (const auto &[from, to] : {ShownPeriod{year(-4000), year(2000)}, {year(390), year(1910)}, {year(500), year(1950)}, {year(600), year(700)}}) {
            const TimeScale scale(from, to, 1000, folds);
            const std::vector<Instant> edges = calendarBins(scale, 30);
            QVERIFY(edges.size() >= 2);
            QVERIFY(edges.front() <= scale.from() && edges.back() >= scale.to());
            for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
                QVERIFY(edges[i] < edges[i + 1]);
                if (i > 0) {
                    QVERIFY(!isFolded(folds, edges[i]));
                }
            }
        }
    }

    void ticksStandOffTheFoldsAndAreOfOneKind()
    {
        const TimeFolds folds({{year(400), year(1900), 25 * kYear}});
        const TimeScale scale(year(300), year(2000), 1200, folds);
        AxisRequest request;
        request.labelWidthPixels = [](const QString &label) { return 7.0 * static_cast<double>(label.size()); };
        const AxisTicks ticks = scaleTicks(scale, request);
        QStringList labels;
        for (const AxisTick &tick : ticks.majors) {
            QVERIFY(!isFolded(folds, tick.at));
            labels << tick.label;
        }
        QVERIFY2(labels.contains(u"320 CE"_s) || labels.contains(u"320"_s), qPrintable(labels.join(u' ')));
        QVERIFY2(labels.contains(u"1920"_s) && labels.contains(u"1980"_s), qPrintable(labels.join(u' ')));
        QVERIFY(std::ranges::none_of(ticks.minors, [&](Instant time) { return isFolded(folds, time); }));
    }

    void oneEarlyDateIsFoldedTowardsTheManyLateOnes()
    {
        const TimeFolds folds = emptyStretches(oneEarlyManyLate());
        QCOMPARE(folds.all().size(), std::size_t(1));
        const TimeFold &fold = folds.all().front();
        QVERIFY(fold.from > year(351) && fold.from < year(356));
        QVERIFY(fold.to < year(1900) && fold.to > year(1894));
        QVERIFY(fold.length > 4 * kYear && fold.length < 10 * kYear);
    }

    void whatIsToldIsNeverFolded()
    {
        std::mt19937_64 dice(8);
        int found = 0;
        for (int round = 0; round < 300; ++round) {
            std::vector<ShownPeriod> told;
            for (int i = 0; i < 30; ++i) {
                const auto far = static_cast<qint64>(std::exp2(static_cast<double>(dice() % 200) / 10));
                told.push_back({year(2000 - far), year(2000 - far) + 1 + static_cast<Instant>(dice() % 5) * kSecondsPerDay});
            }
            const TimeFolds folds = emptyStretches(told);
            for (const auto &[from, to] : told) {
                QVERIFY(!isFolded(folds, from) && !isFolded(folds, to));
                QCOMPARE(folds.folded(to) - folds.folded(from), to - from);
            }
            found += folds.isEmpty() ? 0 : 1;
            std::ranges::shuffle(told, dice);
            QVERIFY(emptyStretches(told) == folds); // whatever the order
        }
        QVERIFY(found > 50);
    }

    void evenlyToldTimeIsNotFolded()
    {
        std::vector<ShownPeriod> told;
        for (qint64 y = 1900; y < 2000; y += 7) {
            told.push_back(yearOf(y));
        }
        QVERIFY(emptyStretches(told).isEmpty());
        QVERIFY(emptyStretches({}).isEmpty());
        QVERIFY(emptyStretches({yearOf(1), yearOf(1990)}).isEmpty());
    }

    void aLongBackgroundIsCrossed()
    {
        std::vector<ShownPeriod> told = oneEarlyManyLate();
        told.push_back({year(340), year(1990)});
        QCOMPARE(emptyStretches(told).all().size(), std::size_t(1));
    }

    void stretchesOfVeryDifferentLengthAreAllFolded()
    {
        std::vector<ShownPeriod> told;
        for (const qint64 ago : {qint64(1'000'000'000), qint64(540'000'000), qint64(66'000'000), qint64(300'000), qint64(5000), qint64(1500), qint64(500), qint64(200), qint64(80), qint64(10)}) {
            told.push_back(yearOf(2000 - ago));
        }
        const TimeFolds folds = emptyStretches(told);
        QVERIFY(folds.all().size() >= 3);
        const TimeScale scale(year(2000 - 1'000'000'000), year(2000), 1200, folds);
        QVERIFY(scale.x(year(1990)) - scale.x(year(1500)) > 30);
    }
};

QTEST_GUILESS_MAIN(TestTimeFolds)
#include "tst_timefolds.moc"
