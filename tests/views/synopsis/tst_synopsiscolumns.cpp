// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/synopsis/synopsiscolumns.h"

#include <QTest>

#include <random>

using namespace eusebius;
using namespace Qt::StringLiterals;

namespace {

QString orderOf(const SynopsisColumns &columns)
{
    QString ids;
    for (int i = 0; i < columns.count(); ++i) {
        ids += columns.at(i).id;
    }
    return ids;
}

SynopsisColumns threeIn(int width)
{
    SynopsisColumns columns;
    columns.setSources({u"a"_s, u"b"_s, u"c"_s}, {0, 1, 2});
    columns.fit(width);
    return columns;
}

} // namespace

class TestSynopsisColumns : public QObject {
    Q_OBJECT

private slots:
    void columnsFillTheWidthThereIs()
    {
        const SynopsisColumns columns = threeIn(901);
        QCOMPARE(columns.firstWidth() + columns.totalWidth(), 901);
        QVERIFY(std::abs(columns.at(0).width - columns.at(2).width) <= 1);
    }

    void whereThereIsLittleRoomTheyScroll()
    {
        const SynopsisColumns columns = threeIn(300);
        QCOMPARE(columns.at(1).width, SynopsisColumns::kNarrowestFitted);
        QVERIFY(columns.firstWidth() + columns.totalWidth() > 300);
    }

    void whoIsGivenAWidthKeepsIt()
    {
        SynopsisColumns columns = threeIn(900);
        columns.setWidth(1, 150);
        columns.fit(1000);
        QCOMPARE(columns.at(1).width, 150);
        QCOMPARE(columns.firstWidth() + columns.totalWidth(), 1000); // the others share the rest
        columns.setWidth(1, 5);
        QCOMPARE(columns.at(1).width, SynopsisColumns::kNarrowest);
        columns.resetWidth(1);
        QVERIFY(std::abs(columns.at(1).width - columns.at(0).width) <= 1);
    }

    void theFirstColumnLeavesTheSourcesInSight()
    {
        SynopsisColumns columns = threeIn(900);
        columns.setWidth(-1, 5000);
        QCOMPARE(columns.firstWidth(), 600);
    }

    void aColumnIsMoved_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("order");
        QTest::newRow("to the end") << 0 << 2 << u"bca"_s;
        QTest::newRow("to the front") << 2 << 0 << u"cab"_s;
        QTest::newRow("by one") << 0 << 1 << u"bac"_s;
        QTest::newRow("nowhere") << 1 << 1 << u"abc"_s;
        QTest::newRow("beyond the end") << 2 << 3 << u"abc"_s;
        QTest::newRow("before the front") << 0 << -1 << u"abc"_s;
    }
    void aColumnIsMoved()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QString, order);
        SynopsisColumns columns = threeIn(900);
        columns.move(from, to);
        QCOMPARE(orderOf(columns), order);
    }

    void aSourceSwitchedOffComesBackToItsPlace()
    {
        SynopsisColumns columns = threeIn(900);
        columns.move(2, 0);
        columns.setSources({u"a"_s, u"b"_s}, {0, 1});
        QCOMPARE(orderOf(columns), u"ab"_s);
        columns.setSources({u"a"_s, u"b"_s, u"c"_s, u"d"_s}, {0, 1, 2, 3});
        QCOMPARE(orderOf(columns), u"cabd"_s);
        QCOMPARE(columns.indexOf(2), 0);
        QCOMPARE(columns.indexOf(7), -1);
    }

    void everyPlaceBelongsToTheColumnThatCoversIt()
    {
        std::mt19937 dice(7);
        for (int round = 0; round < 50; ++round) {
            SynopsisColumns columns = threeIn(400 + static_cast<int>(dice() % 900));
            columns.setWidth(static_cast<int>(dice() % 3), 64 + static_cast<int>(dice() % 300));
            columns.move(static_cast<int>(dice() % 3), static_cast<int>(dice() % 3));
            int left = 0;
            for (int c = 0; c < columns.count(); ++c) {
                QCOMPARE(columns.at(c).left, left);
                left += columns.at(c).width;
                QCOMPARE(columns.columnAt(columns.at(c).left), c);
                QCOMPARE(columns.columnAt(left - 1), c);
                QCOMPARE(columns.gapAt(columns.at(c).left), c);
                QCOMPARE(columns.gapAt(left - 1), c + 1);
            }
            QCOMPARE(columns.columnAt(left), -1);
            QCOMPARE(columns.columnAt(-1), -1);
        }
    }
};

QTEST_GUILESS_MAIN(TestSynopsisColumns)
#include "tst_synopsiscolumns.moc"
