// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/timeline/summarypyramid.h"

#include <QTest>

#include <random>

using namespace eusebius;

namespace {

struct Most {
    int most = -1;
    int count = 0;
    void merge(const Most &other)
    {
        most = std::max(most, other.most);
        count += other.count;
    }
    friend bool operator==(const Most &, const Most &) = default;
};

} // namespace

class TestSummaryPyramid : public QObject {
    Q_OBJECT

private slots:
    void anyStretchComesToWhatLookingAtEachComesTo()
    {
        std::mt19937_64 dice(4);
        for (const std::size_t size : {0U, 1U, 3U, 4U, 5U, 16U, 17U, 63U, 64U, 65U, 1000U}) {
            std::vector<Most> things;
            for (std::size_t i = 0; i < size; ++i) {
                things.push_back({static_cast<int>(dice() % 1000), 1});
            }
            const SummaryPyramid<Most> pyramid(things);
            QCOMPARE(pyramid.size(), size);
            for (int round = 0; round < 200; ++round) {
                const std::size_t begin = dice() % (size + 1);
                const std::size_t end = begin + dice() % (size - begin + 1);
                Most expected;
                for (std::size_t i = begin; i < end; ++i) {
                    expected.merge(things[i]);
                }
                QCOMPARE(pyramid.of(begin, end), expected);
            }
        }
    }

    void ofNothingItIsNothing()
    {
        QCOMPARE(SummaryPyramid<Most>().of(0, 0), Most());
    }
};

QTEST_GUILESS_MAIN(TestSummaryPyramid)
#include "tst_summarypyramid.moc"
