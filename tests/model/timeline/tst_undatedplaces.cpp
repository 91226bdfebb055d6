// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/timeline/undatedplaces.h"

#include <QTest>

using namespace eusebius;

class TestUndatedPlaces : public QObject {
    Q_OBJECT

private slots:
    void itStandsBetweenWhatItFollowsAndPrecedes()
    {
        const auto places = placesOf({{100, 200}, kUndatedPeriod, {300, 500}});
        QCOMPARE(places.size(), 1U);
        QCOMPARE(places[0].index, 1);
        QCOMPARE(places[0].previous, 0);
        QCOMPARE(places[0].next, 2);
        QVERIFY(places[0].between);
        QCOMPARE(places[0].at, Instant(275));
    }

    void severalBetweenTheSameTwoStandEvenlyApart()
    {
        const auto places = placesOf({{0, 0}, kUndatedPeriod, kUndatedPeriod, kUndatedPeriod, {400, 400}});
        QCOMPARE(places.size(), 3U);
        QCOMPARE(places[0].at, Instant(100));
        QCOMPARE(places[1].at, Instant(200));
        QCOMPARE(places[2].at, Instant(300));
    }

    void whereTheTextGoesBackInTimeItStandsWithWhatItFollows()
    {
        const auto places = placesOf({{900, 900}, kUndatedPeriod, {100, 100}});
        QVERIFY(!places[0].between);
        QCOMPARE(places[0].at, Instant(900));
    }

    void atTheEndsOfADocumentOneNeighbourMustDo()
    {
        const auto places = placesOf({kUndatedPeriod, {100, 100}, kUndatedPeriod});
        QCOMPARE(places.size(), 2U);
        QCOMPARE(places[0].previous, -1);
        QCOMPARE(places[0].at, Instant(100));
        QCOMPARE(places[1].next, -1);
        QCOMPARE(places[1].at, Instant(100));
        QVERIFY(!places[0].between && !places[1].between);
    }

    void withNothingDatedNothingHasAPlace()
    {
        const auto places = placesOf({kUndatedPeriod, kUndatedPeriod});
        QCOMPARE(places.size(), 2U);
        QVERIFY(!places[0].isPlaced() && !places[1].isPlaced());
        QVERIFY(placesOf({}).empty());
    }

private:
    static std::vector<UndatedPlace> placesOf(const std::vector<ShownPeriod> &periods) { return undatedPlaces(periods); }
};

QTEST_GUILESS_MAIN(TestUndatedPlaces)
#include "tst_undatedplaces.moc"
