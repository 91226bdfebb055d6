// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/timeline/extents.h"

#include <QTest>

using namespace eusebius;

namespace {

Instant year(qint64 number)
{
    return instantOf({number, 1, 1});
}

} // namespace

class TestExtents : public QObject {
    Q_OBJECT

private slots:
    void aFarOutlierDoesNotWidenTheOpeningPeriod()
    {
        std::vector<Instant> times{year(350)};
        for (int i = 0; i < 50; ++i) {
            times.push_back(year(1950 + i));
        }
        const ShownPeriod dense = densestPeriod(times, 0.9);
        QCOMPARE(dense.first, year(1950));
        QCOMPARE(dense.second, year(1999));
    }

    void whatLiesCloseByIsTakenInWhole()
    {
        std::vector<Instant> times;
        for (int i = 0; i < 100; ++i) {
            times.push_back(year(1900 + i));
        }
        QCOMPARE(densestPeriod(times, 0.9), ShownPeriod(year(1900), year(1999)));
    }

    void outliersAtBothEndsAreLeftOut()
    {
        std::vector<Instant> times{year(-3000), year(9000)};
        for (int i = 0; i < 60; ++i) {
            times.push_back(year(1800 + i));
        }
        QCOMPARE(densestPeriod(times, 0.9), ShownPeriod(year(1800), year(1859)));
    }

    void fewTimesAreAllHeld()
    {
        QCOMPARE(densestPeriod({year(1990)}, 0.9), ShownPeriod(year(1990), year(1990)));
        QCOMPARE(densestPeriod({year(1990), year(1950)}, 0.9), ShownPeriod(year(1950), year(1990)));
        QCOMPARE(densestPeriod({}, 0.9), ShownPeriod(0, 0));
    }

    void manyAtOneMomentAreNoTrap()
    {
        std::vector<Instant> times(40, year(1990));
        times.push_back(year(1000));
        QCOMPARE(densestPeriod(times, 0.9), ShownPeriod(year(1990), year(1990)));
    }

    void aMarginIsAtLeastADayAndStaysInTheCalendar()
    {
        const ShownPeriod day = withMargin({year(1990), year(1990)}, 0.03);
        QVERIFY(day.second - day.first >= kSecondsPerDay);
        const ShownPeriod all = withMargin({year(kMinYear), year(kMaxYear)}, 0.5);
        QCOMPARE(all.first, year(kMinYear));
        QCOMPARE(all.second, year(kMaxYear));
    }
};

QTEST_GUILESS_MAIN(TestExtents)
#include "tst_extents.moc"
