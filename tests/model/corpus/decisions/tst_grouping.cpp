// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/decisions/grouping.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace eusebius;

namespace {

using Groups = std::vector<int>;

GroupingProblem randomProblem(std::mt19937_64 &dice, int count)
{
    GroupingProblem problem;
    const auto below = [&dice](int n) { return static_cast<int>(dice() % static_cast<quint64>(n)); };
    for (int i = 0; i < count; ++i) {
        problem.found.push_back(below(5) - 1);
    }
    for (int i = below(count); i > 0; --i) {
        problem.said.push_back({below(count), below(count), below(2) == 0});
    }
    std::erase_if(problem.said, [](const auto &said) { return said.a == said.b; });
    for (int i = below(2 * count); i > 0; --i) {
        const int a = below(count);
        const int b = below(count);
        const int group = problem.found[static_cast<std::size_t>(a)];
        if (a != b && group >= 0 && group == problem.found[static_cast<std::size_t>(b)]) {
            problem.proposed.push_back({std::min(a, b), std::max(a, b), 0.01 * below(100)});
        }
    }
    return problem;
}

} // namespace

class TestGrouping : public QObject {
    Q_OBJECT

private slots:
    void withoutAWordAllIsAsFound()
    {
        QCOMPARE(regrouped({{7, 3, 7, -1, 3, -1}, {}, {}}).groups, (Groups{0, 1, 0, 2, 1, 3}));
    }

    void notTheSamePartsAnEventAlongItsWeakestLinks()
    {
        GroupingProblem problem{{0, 0, 0, 0}, {{0, 3, false}}, {{0, 1, 0.9}, {1, 2, 0.5}, {2, 3, 0.8}}};
        QCOMPARE(regrouped(problem).groups, (Groups{0, 0, 1, 1}));
        problem.proposed = {{0, 1, 0.4}, {1, 2, 0.5}, {2, 3, 0.8}};
        QCOMPARE(regrouped(problem).groups, (Groups{0, 1, 1, 1}));
    }

    void whatNoLinkHoldsStaysWithTheLargerPart()
    {
        const GroupingProblem problem{{0, 0, 0, 0}, {{0, 1, false}}, {{1, 2, 0.9}}};
        QCOMPARE(regrouped(problem).groups, (Groups{0, 1, 1, 1}));
    }

    void sameJoinsWholeEvents()
    {
        QCOMPARE(regrouped({{0, 0, 1, 1, -1}, {{1, 2, true}}, {}}).groups, (Groups{0, 0, 0, 0, 1}));
    }

    void theLaterWordHoldsAndTheEarlierIsNamed()
    {
        const Regrouping apart = regrouped({{-1, -1, -1}, {{0, 2, false}, {1, 2, true}, {0, 1, true}}, {}});
        QCOMPARE(apart.groups, (Groups{0, 1, 1}));
        QCOMPARE(apart.overruled, std::vector<int>{2});
        const Regrouping together = regrouped({{-1, -1, -1}, {{0, 1, true}, {1, 2, true}, {0, 2, false}}, {}});
        QCOMPARE(together.groups, (Groups{0, 0, 0}));
        QCOMPARE(together.overruled, std::vector<int>{2});
    }

    void aPersonsWordHoldsUnlessALaterOneContradicts()
    {
        std::mt19937_64 dice(11);
        for (int round = 0; round < 2000; ++round) {
            const GroupingProblem problem = randomProblem(dice, 2 + round % 14);
            const Regrouping result = regrouped(problem);
            const auto groupOf = [&result](int i) { return result.groups[static_cast<std::size_t>(i)]; };
            for (std::size_t i = 0; i < problem.said.size(); ++i) {
                const auto &said = problem.said[i];
                if (!std::ranges::binary_search(result.overruled, static_cast<int>(i))) {
                    QCOMPARE(groupOf(said.a) == groupOf(said.b), said.same);
                }
            }
            QVERIFY(!std::ranges::binary_search(result.overruled, 0)); // nothing is later than the first
        }
    }

    void theProgramJoinsNothingItHadNotJoined()
    {
        std::mt19937_64 dice(12);
        for (int round = 0; round < 1000; ++round) {
            GroupingProblem problem = randomProblem(dice, 2 + round % 14);
            std::erase_if(problem.said, [](const auto &said) { return said.same; });
            const Regrouping result = regrouped(problem);
            for (std::size_t a = 0; a < problem.found.size(); ++a) {
                for (std::size_t b = 0; b < a; ++b) {
                    if (result.groups[a] == result.groups[b]) {
                        QVERIFY(problem.found[a] >= 0 && problem.found[a] == problem.found[b]);
                    }
                }
            }
            // and takes apart only what must be
            if (problem.said.empty()) {
                for (std::size_t a = 0; a < problem.found.size(); ++a) {
                    for (std::size_t b = 0; b < a; ++b) {
                        QVERIFY(problem.found[a] < 0 || problem.found[a] != problem.found[b] || result.groups[a] == result.groups[b]);
                    }
                }
            }
        }
    }

    void largeGroupsAreGroupedInTime()
    {
        GroupingProblem problem;
        problem.found.assign(100'000, 0);
        for (int i = 1; i < 1000; ++i) {
            problem.said.push_back({0, i * 50, false});
        }
        const Regrouping result = regrouped(problem);
        QCOMPARE(std::set<int>(result.groups.begin(), result.groups.end()).size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestGrouping)
#include "tst_grouping.moc"
