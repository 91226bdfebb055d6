// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/rows.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace eusebius;

namespace {

std::shared_ptr<const std::vector<int>> numbers(int count)
{
    std::vector<int> all(static_cast<std::size_t>(count));
    std::iota(all.begin(), all.end(), 0);
    return std::make_shared<const std::vector<int>>(std::move(all));
}

std::vector<int> read(const SharedRows<int> &rows)
{
    const Rows<int> all = rows.rows();
    return {all.begin(), all.end()};
}

} // namespace

static_assert(std::random_access_iterator<Rows<int>::Iterator>);

class TestRows : public QObject {
    Q_OBJECT

private slots:
    void noRowsAreEmpty()
    {
        QVERIFY(SharedRows<int>().rows().empty());
        QVERIFY(SharedRows<int>(numbers(0)).rows().empty());
        QCOMPARE(SharedRows<int>(numbers(0)).with({}).size(), std::size_t(0));
    }

    void changedRowsAreOthersOnlyInTheNext()
    {
        std::mt19937 dice(3);
        for (const int count : {1, 255, 256, 257, 1000, 5000}) {
            SharedRows<int> rows{numbers(count)};
            std::vector<int> expected = *numbers(count);
            for (int round = 0; round < 30; ++round) {
                const std::vector<int> before = expected;
                std::vector<std::pair<std::size_t, int>> changes;
                for (std::size_t at = dice() % 97; at < expected.size(); at += 1 + dice() % 500) {
                    expected[at] = static_cast<int>(dice());
                    changes.emplace_back(at, expected[at]);
                }
                const SharedRows<int> next = rows.with(changes);
                QCOMPARE(read(rows), before);
                QCOMPARE(read(next), expected);
                rows = next;
            }
        }
    }

    void onlyTheBlocksOfChangedRowsAreCopied()
    {
        const SharedRows<int> rows{numbers(1024)};
        const SharedRows<int> next = rows.with({{300, 1}, {301, 2}});
        QCOMPARE(rows.sharedWith(next), std::size_t(3));
        QCOMPARE(next.sharedWith(next.with({{1000, 1}})), std::size_t(3));
    }

    void whatIsChangedOutlivesWhatItCameFrom()
    {
        SharedRows<int> next;
        {
            const SharedRows<int> rows{numbers(600)};
            next = rows.with({{1, -1}}).with({{599, -2}});
        }
        QCOMPARE(next.rows()[1], -1);
        QCOMPARE(next.rows()[300], 300);
        QCOMPARE(next.rows().back(), -2);
    }

    void partsAreSearchedLikeLists()
    {
        const SharedRows<int> rows = SharedRows<int>(numbers(2000)).with({{0, 0}});
        const Rows<int> part = rows.rows().sliced(250, 300);
        QCOMPARE(part.front(), 250);
        QCOMPARE(part.back(), 549);
        QCOMPARE(*std::ranges::lower_bound(part, 400), 400);
        QCOMPARE(std::ranges::count_if(part, [](int n) { return n % 2 == 0; }), std::ptrdiff_t(150));
        QCOMPARE(part.end() - part.begin(), std::ptrdiff_t(300));
    }
};

QTEST_GUILESS_MAIN(TestRows)
#include "tst_rows.moc"
