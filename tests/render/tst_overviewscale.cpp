// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/overviewscale.h"

#include <QTest>

#include <cmath>

using namespace eusebius;

namespace {

Instant year(qint64 y)
{
    return instantOf({y, 1, 1});
}

} // namespace

class TestOverviewScale : public QObject {
    Q_OBJECT

private slots:
    void whatLiesFarOffIsFolded_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to");
        QTest::addColumn<bool>("before");
        QTest::addColumn<bool>("after");
        QTest::newRow("nothing far") << qint64(1890) << qint64(2010) << false << false;
        QTest::newRow("one early date") << qint64(300) << qint64(2010) << true << false;
        QTest::newRow("one late date") << qint64(1890) << qint64(9000) << false << true;
        QTest::newRow("both") << qint64(-3000) << qint64(9000) << true << true;
    }

    void whatLiesFarOffIsFolded()
    {
        QFETCH(qint64, from);
        QFETCH(qint64, to);
        const OverviewScale scale({year(from), year(to)}, {year(1900), year(2000)}, 1000);
        QTEST(scale.foldsBefore(), "before");
        QTEST(scale.foldsAfter(), "after");
        QVERIFY(std::abs(scale.x(year(from))) < 1e-6);
        QVERIFY(std::abs(scale.x(year(to)) - 1000) < 1e-6);
        QVERIFY(scale.x(year(2000)) - scale.x(year(1900)) > 780);
    }

    void aTimeComesBackFromItsPixelAndTimeNeverRunsBackwards()
    {
        const OverviewScale scale({year(-3000), year(9000)}, {year(1900), year(2000)}, 1000);
        Instant last = kOpenPast;
        for (double x = 0; x <= 1000; x += 0.5) {
            const Instant time = scale.time(x);
            QVERIFY(time >= last);
            QVERIFY2(std::abs(scale.x(time) - x) < 0.01, qPrintable(QString::number(x)));
            last = time;
        }
    }

    void aPlainScaleFoldsNothing()
    {
        const OverviewScale scale(TimeScale(year(300), year(2000), 500));
        QVERIFY(!scale.foldsBefore() && !scale.foldsAfter());
        QCOMPARE(scale.left(), 0.0);
        QCOMPARE(scale.right(), 500.0);
        QVERIFY(std::abs(scale.x(year(1150)) - 250) < 0.5);
    }

    void anySizeWillDo()
    {
        for (const double width : {0.0, 1.0, 3.0, 50.0, 20'000.0}) {
            const OverviewScale scale({year(-3000), year(9000)}, {year(1900), year(2000)}, width);
            QVERIFY(std::isfinite(scale.x(year(1950))));
            QVERIFY(scale.left() <= scale.right());
        }
        QVERIFY(std::isfinite(OverviewScale({year(1900), year(2000)}, {year(300), year(400)}, 100).x(year(1950))));
    }
};

QTEST_GUILESS_MAIN(TestOverviewScale)
#include "tst_overviewscale.moc"
