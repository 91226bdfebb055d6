// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/timeline/evidence.h"
#include "model/timeline/lanepacking.h"

#include <QTest>

#include <random>

using namespace eusebius;

namespace {

constexpr qint64 kYear = 31556952;

LaneItem item(qint64 fromYear, double years, float label, quint32 rank = 5, int lane = 0)
{
    LaneItem made;
    made.from = fromYear * kYear;
    made.to = made.from + std::max<Instant>(1, static_cast<Instant>(years * kYear));
    made.labelPixels = label;
    made.rank = rank;
    made.lane = lane;
    return made;
}

/// Periods from minutes to centuries, many of them at the same time, some with arrows.
std::vector<LaneItem> randomItems(int count, quint64 seed, int lanes)
{
    std::mt19937_64 dice(seed);
    const auto below = [&dice](qint64 n) { return static_cast<qint64>(dice() % static_cast<quint64>(n)); };
    std::vector<LaneItem> items;
    for (int i = 0; i < count; ++i) {
        const qint64 year = below(4) == 0 ? 1990 : 1000 + below(1000);
        const double length[] = {1e-5, 1.0 / 365, 1.0 / 12, 1, 10, 100, 900};
        LaneItem one = item(year, length[below(7)], static_cast<float>(20 + below(300)), static_cast<quint32>(below(6)), static_cast<int>(below(lanes)));
        one.from += below(kYear);
        one.to += kYear;
        one.minPixels = below(2) ? 9 : 8;
        one.rightPixels = below(8) == 0 ? 24 : 0;
        one.leftPixels = below(12) == 0 ? 24 : 0;
        one.subject = i;
        items.push_back(one);
    }
    return items;
}

/// The mark's extent relative to the first item, in pixels.
Extent extentAt(const LaneColumns &columns, int index, double secondsPerPixel)
{
    const Instant origin = columns.from(columns.laneBegin(columns.laneOf(index)));
    const LaneItem &one = columns.item(index);
    return markExtent(one, static_cast<double>(one.from - origin) / secondsPerPixel, static_cast<double>(one.to - origin) / secondsPerPixel);
}

std::vector<int> drawnEverywhere(const LanePacking &packing, int lane, ZoomLevel level)
{
    std::vector<int> all = packing.drawn(lane, level, instantOf({-100'000, 1, 1}), instantOf({100'000, 1, 1}), 0);
    std::ranges::sort(all);
    return all;
}

} // namespace

class TestRowPacking : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_columns = std::make_shared<const LaneColumns>(randomItems(700, 3, 3), 3);
        m_packing = LanePacking::around(m_columns, {4, 2, 7}, 1000.0 * kYear / 1200);
    }

    void marksInARowNeverMeetAtAnyZoom()
    {
        for (int level = kFinestLevel; level <= kCoarsestLevel; level += 1) {
            const double scale = secondsPerPixelAt(level);
            for (int lane = 0; lane < 3; ++lane) {
                std::map<int, std::pair<double, int>> endOfRow;
                std::vector<int> drawn = drawnEverywhere(*m_packing, lane, static_cast<ZoomLevel>(level));
                std::ranges::sort(drawn, {}, [&](int i) { return extentAt(*m_columns, i, scale).left; });
                for (const int i : drawn) {
                    const Extent extent = extentAt(*m_columns, i, scale);
                    const int row = m_packing->placed(i).row;
                    if (endOfRow.contains(row)) {
                        const double gap = extent.left - endOfRow[row].first;
                        QVERIFY2(gap >= m_packing->rules().gap - 0.01 * std::max(1.0, std::abs(extent.left) * 1e-6),
                                 qPrintable(QStringLiteral("level %1, row %2: %3 and %4 are %5 apart").arg(level).arg(row).arg(endOfRow[row].second).arg(i).arg(gap)));
                    }
                    endOfRow[row] = {extent.right, i};
                }
            }
        }
    }

    void whatIsDrawnStaysDrawnOnTheWayInUntilItIsLongerThanAnyScreen()
    {
        for (int lane = 0; lane < 3; ++lane) {
            std::vector<int> before;
            for (int level = kCoarsestLevel; level >= kFinestLevel; --level) {
                const std::vector<int> now = drawnEverywhere(*m_packing, lane, static_cast<ZoomLevel>(level));
                for (const int i : before) {
                    const bool tooLong = static_cast<double>(m_columns->item(i).to - m_columns->item(i).from) / secondsPerPixelAt(level) > m_packing->rules().longest * 0.999;
                    QVERIFY2(tooLong || std::ranges::binary_search(now, i), qPrintable(QStringLiteral("item %1 goes away at level %2").arg(i).arg(level)));
                }
                before = now;
            }
        }
    }

    void aQueryFindsWhatTouchesItAndNothingTwice()
    {
        std::mt19937_64 dice(11);
        for (int round = 0; round < 300; ++round) {
            const auto level = static_cast<ZoomLevel>(60 + dice() % 90);
            const int lane = static_cast<int>(dice() % 3);
            const Instant from = (900 + static_cast<qint64>(dice() % 1200)) * kYear;
            const Instant to = from + 1 + static_cast<Instant>(secondsPerPixelAt(level) * 900);
            std::vector<int> found = m_packing->drawn(lane, level, from, to, 0);
            std::ranges::sort(found);
            QVERIFY(std::ranges::adjacent_find(found) == found.end());
            std::vector<int> expected;
            for (int i = m_columns->laneBegin(lane); i < m_columns->laneEnd(lane); ++i) {
                if (m_packing->placed(i).isDrawnAt(level) && m_columns->item(i).from <= to && m_columns->item(i).to >= from) {
                    expected.push_back(i);
                }
            }
            QCOMPARE(found, expected);
        }
    }

    void countsAreThoseOfLookingAtEveryItem()
    {
        std::mt19937_64 dice(12);
        for (int round = 0; round < 500; ++round) {
            const int lane = static_cast<int>(dice() % 3);
            const Instant from = (900 + static_cast<qint64>(dice() % 1200)) * kYear + static_cast<Instant>(dice() % kYear);
            const Instant to = from + 1 + static_cast<Instant>(dice() % (50 * quint64(kYear)));
            std::vector<LaneItem> items;
            for (int i = m_columns->laneBegin(lane); i < m_columns->laneEnd(lane); ++i) {
                items.push_back(m_columns->item(i));
            }
            QCOMPARE(m_columns->countBeginning(lane, from, to), static_cast<int>(std::ranges::count_if(items, [=](const LaneItem &i) { return i.from >= from && i.from < to; })));
            QCOMPARE(m_columns->countTouching(lane, from, to), static_cast<int>(std::ranges::count_if(items, [=](const LaneItem &i) { return i.from < to && i.to > from; })));
        }
    }

    void aSparseLaneStaysInOneRow()
    {
        std::vector<LaneItem> items;
        for (int year = 1900; year < 2000; year += 20) {
            items.push_back(item(year, 1, 100));
        }
        const auto columns = std::make_shared<const LaneColumns>(items, 1);
        const auto packing = LanePacking::around(columns, {6}, 100.0 * kYear / 1000);
        QCOMPARE(packing->rows(0), 1);
        QVERIFY(!packing->hidesAny(0, zoomLevel(100.0 * kYear / 1000)));
    }

    void rowsNeededAreTheDeepestOverlapOfMarksAndLabels()
    {
        const LaneColumns columns({item(1950, 1, 200), item(1955, 1, 200), item(1960, 1, 200), item(1990, 1, 200)}, 1);
        const LaneView items = columns.lane(0);
        // Ten pixels a year: a mark and its label take some 220 pixels, 22 years.
        QCOMPARE(RowPacker::rowsNeeded(items, kYear / 10.0, 50, {}), 3);
        QCOMPARE(RowPacker::rowsNeeded(items, kYear / 10.0, 2, {}), 2);
        QCOMPARE(RowPacker::rowsNeeded(items, kYear / 100.0, 50, {}), 1);
    }

    void betterEvidenceIsDrawnWhereOnlyOneHasRoom()
    {
        std::vector<LaneItem> items;
        for (int i = 0; i < 9; ++i) {
            items.push_back(item(1990, 1, 100, i == 6 ? 1 : 5));
            items.back().from += i;
            items.back().subject = i;
        }
        const auto columns = std::make_shared<const LaneColumns>(items, 1);
        const auto packing = LanePacking::around(columns, {1}, 100.0 * kYear / 1000);
        const std::vector<int> drawn = drawnEverywhere(*packing, 0, zoomLevel(100.0 * kYear / 1000));
        QCOMPARE(drawn.size(), 1U);
        QCOMPARE(columns->item(drawn.front()).subject, 6);
    }

    void aPictureOfOneScaleDrawsEverythingGivenRowsEnough()
    {
        const double scale = 1000.0 * kYear / 4000;
        PackingRules rules;
        rules.longest = 1e9;
        std::vector<int> rows;
        for (int lane = 0; lane < 3; ++lane) {
            rows.push_back(RowPacker::rowsNeeded(m_columns->lane(lane), scale, 10'000, rules));
        }
        const auto packing = LanePacking::at(m_columns, rows, scale, rules);
        for (int lane = 0; lane < 3; ++lane) {
            QVERIFY(!packing->hidesAny(lane, zoomLevel(scale)));
            QCOMPARE(packing->rows(lane), rows[static_cast<std::size_t>(lane)]);
        }
    }

    void rowsAreSharedEvenlyUntilNeedsAreMet()
    {
        QCOMPARE(shareRows({24, 30, 10, 6, 2}, 26, 3), (std::vector<int>{6, 6, 6, 6, 2}));
        QCOMPARE(shareRows({1, 1, 1}, 26, 3), (std::vector<int>{1, 1, 1}));
        QCOMPARE(shareRows({24, 30, 0}, 2, 3), (std::vector<int>{3, 3, 0}));
        QCOMPARE(shareRows({24, 30}, -5, 0), (std::vector<int>{0, 0}));
        QCOMPARE(shareRows({}, 10, 3), std::vector<int>());
    }

    void moreIndependentSourcesAreBetterEvidenceThanCopies()
    {
        QVERIFY(evidenceRank({.sources = 3, .independent = 3}) < evidenceRank({.sources = 3, .independent = 1}));
        QVERIFY(evidenceRank({.sources = 2, .independent = 2}) < evidenceRank({.sources = 1}));
        QVERIFY(evidenceRank({.sources = 2, .independent = 2, .differs = true}) < evidenceRank({.sources = 2, .independent = 2}));
        QVERIFY(evidenceRank({.confirmed = true}) < evidenceRank({}));
        QVERIFY(evidenceRank({.starred = true}) < evidenceRank({.sources = 300, .independent = 300, .differs = true, .confirmed = true}));
        QCOMPARE(evidenceRank({}), evidenceRank({}));
    }

private:
    std::shared_ptr<const LaneColumns> m_columns;
    std::shared_ptr<const LanePacking> m_packing;
};

QTEST_GUILESS_MAIN(TestRowPacking)
#include "tst_rowpacking.moc"
