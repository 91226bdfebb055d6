// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/generated/generatedcorpus.h"
#include "views/timeline/eventsteps.h"

#include <QTest>

#include <random>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

namespace {

Period years(qint64 from, qint64 to)
{
    return {instantOf({from, 1, 1}), instantOf({to, 1, 1})};
}

} // namespace

class TestEventSteps : public QObject {
    Q_OBJECT

private slots:
    void stepsVisitEveryEventShownOnceInOrderOfTime()
    {
        const SnapshotPtr corpus = generatedCorpus({});
        ShownSet shown;
        shown.events.assign(corpus->events().size(), true);
        for (std::size_t i = 0; i < shown.events.size(); i += 3) {
            shown.events[i] = false;
        }
        std::vector<int> visited;
        for (int event = steppedEvent(*corpus, shown, -1, 1, years(-9000, 9000)); event >= 0; event = steppedEvent(*corpus, shown, event, 1, {})) {
            visited.push_back(event);
        }
        QVERIFY(std::ranges::is_sorted(visited));
        QCOMPARE(static_cast<qsizetype>(visited.size()), std::ranges::count(shown.events, true));
        std::vector<int> backwards;
        for (int event = steppedEvent(*corpus, shown, -1, -1, years(-9000, 9000)); event >= 0; event = steppedEvent(*corpus, shown, event, -1, {})) {
            backwards.push_back(event);
        }
        std::ranges::reverse(backwards);
        QCOMPARE(backwards, visited);
    }

    void theFirstStepLeadsToWhatIsOnScreen()
    {
        const SnapshotPtr corpus = corpusOf({u"A"_s}, {{0, u"1850"_s, u"old"_s}, {0, u"1951"_s, u"seen"_s}, {0, u"1960"_s, u"seen too"_s}, {0, u"1999"_s, u"late"_s}});
        QCOMPARE(corpus->event(steppedEvent(*corpus, {}, -1, 1, years(1950, 1970))).title, u"seen"_s);
        QCOMPARE(corpus->event(steppedEvent(*corpus, {}, -1, -1, years(1950, 1970))).title, u"seen too"_s);
        // Nothing on screen: still somewhere.
        QVERIFY(steppedEvent(*corpus, {}, -1, 1, years(1700, 1750)) >= 0);
    }

    void whatIsOutOfViewIsBroughtInWithoutZooming()
    {
        const Period moved = movedToShow(years(1950, 1960), TimeSpan::ofYear(1987));
        QCOMPARE(moved.to - moved.from, years(1950, 1960).to - years(1950, 1960).from);
        QVERIFY(moved.from < instantOf({1987, 1, 1}) && moved.to > instantOf({1988, 1, 1}));
    }

    void whatIsInViewStaysWhereItIs()
    {
        QCOMPARE(movedToShow(years(1950, 1960), TimeSpan::ofYear(1955)), years(1950, 1960));
        QCOMPARE(movedToShow(years(1950, 1960), TimeSpan()), years(1950, 1960));
        // Longer than the view and reaching into it.
        QCOMPARE(movedToShow(years(1950, 1960), TimeSpan::ofCentury(1900)), years(1950, 1960));
    }

    void anOpenEndIsShownAtTheOtherOne()
    {
        const Period moved = movedToShow(years(1950, 1960), TimeSpan::since(TimeSpan::ofYear(1987)));
        QVERIFY(moved.from < instantOf({1987, 1, 1}) && moved.to > instantOf({1987, 1, 1}));
        const Period round = periodRound(TimeSpan::until(TimeSpan::ofYear(1987)));
        QVERIFY(round.from < instantOf({1987, 12, 25}) && round.to > instantOf({1988, 1, 1}));
    }

    void aDayIsShownInItsMonth()
    {
        const Period round = periodRound(TimeSpan::ofDay(1991, 3, 12));
        QVERIFY(round.to - round.from >= 29 * kSecondsPerDay);
        QVERIFY(round.to - round.from <= 60 * kSecondsPerDay);
    }
};

QTEST_GUILESS_MAIN(TestEventSteps)
#include "tst_eventsteps.moc"
