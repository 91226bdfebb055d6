// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/timeline/indexset.h"

#include <QTest>

#include <random>
#include <set>

using namespace eusebius;

class TestIndexSet : public QObject {
    Q_OBJECT

private slots:
    void itAnswersLikeASortedSet_data()
    {
        QTest::addColumn<int>("bound");
        for (const int bound : {1, 2, 63, 64, 65, 4096, 4097, 300'000}) {
            QTest::addRow("%d", bound) << bound;
        }
    }

    void itAnswersLikeASortedSet()
    {
        QFETCH(int, bound);
        std::mt19937_64 dice(7);
        const auto below = [&dice](int n) { return static_cast<int>(dice() % static_cast<quint64>(n)); };
        IndexSet set(static_cast<std::size_t>(bound));
        std::set<int> expected;
        for (int step = 0; step < 3000; ++step) {
            const int index = below(bound);
            if (below(3) == 0) {
                set.remove(index);
                expected.erase(index);
            } else {
                set.insert(index);
                expected.insert(index);
            }
            const int asked = below(bound);
            const auto after = expected.upper_bound(asked);
            QCOMPARE(set.next(asked), after == expected.end() ? -1 : *after);
            const auto before = expected.lower_bound(asked);
            QCOMPARE(set.previous(asked), before == expected.begin() ? -1 : *std::prev(before));
        }
        QCOMPARE(set.next(-1), expected.empty() ? -1 : *expected.begin());
    }
};

QTEST_GUILESS_MAIN(TestIndexSet)
#include "tst_indexset.moc"
