// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/rows.h"

#include <QTest>

#include <algorithm>
#include <thread>

using namespace eusebius;

namespace {

/// The even numbers, made when they are asked for.
class Evens {
public:
    explicit Evens(std::size_t count) : m_rows(count) { }

    Rows<int> rows() const { return {this, m_rows.size()}; }
    template <typename T>
    const T &row(std::size_t i) const
    {
        return m_rows.at(i, [this](std::size_t index) {
            ++made;
            return static_cast<int>(2 * index);
        });
    }
    mutable std::atomic<int> made = 0;

private:
    LazyRows<int> m_rows;
};

} // namespace

static_assert(std::random_access_iterator<Rows<int>::Iterator>);

class TestRows : public QObject {
    Q_OBJECT

private slots:
    void noRowsAreEmpty()
    {
        QVERIFY(Rows<int>().empty());
        QVERIFY(Evens(0).rows().empty());
        QVERIFY(Rows<int>().begin() == Rows<int>().end());
    }

    void everyRowIsGivenAtItsIndex()
    {
        for (const std::size_t count : {1, 15, 16, 17, 1000}) {
            const Evens evens(count);
            int expected = 0;
            for (const int value : evens.rows()) {
                QCOMPARE(value, expected);
                expected += 2;
            }
            QCOMPARE(expected, static_cast<int>(2 * count));
            QCOMPARE(evens.rows().back(), expected - 2);
        }
    }

    void rowsAreMadeOnceAndOnlyThoseAroundWhatIsLookedAt()
    {
        const Evens evens(100'000);
        const int &row = evens.rows()[777];
        QCOMPARE(row, 1554);
        const int made = evens.made;
        QVERIFY(made <= 16);
        QCOMPARE(&evens.rows()[777], &row); // it stays where it is
        QCOMPARE(evens.made.load(), made);
    }

    void partsAreSearchedLikeLists()
    {
        const Evens evens(2000);
        const Rows<int> part = evens.rows().sliced(250, 300);
        QCOMPARE(part.front(), 500);
        QCOMPARE(part.back(), 1098);
        QCOMPARE(*std::ranges::lower_bound(part, 801), 802);
        QCOMPARE(std::ranges::count_if(part, [](int n) { return n % 4 == 0; }), std::ptrdiff_t(150));
        QCOMPARE(part.end() - part.begin(), std::ptrdiff_t(300));
    }

    void severalThreadsSeeTheSameRows()
    {
        const Evens evens(20'000);
        std::array<std::vector<const int *>, 4> seen;
        {
            std::vector<std::jthread> threads;
            for (auto &rows : seen) {
                threads.emplace_back([&rows, &evens] {
                    for (const int &row : evens.rows()) {
                        rows.push_back(&row);
                    }
                });
            }
        }
        for (const auto &rows : seen) {
            QVERIFY(rows == seen[0]);
        }
    }
};

QTEST_GUILESS_MAIN(TestRows)
#include "tst_rows.moc"
