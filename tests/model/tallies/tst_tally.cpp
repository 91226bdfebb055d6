// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tallies/tally.h"
#include "tests/support/window/fourtellers.h"

#include <QTest>

#include <numeric>

using namespace eusebius;
using namespace eusebius::tests;

namespace {

enum Tellers { Gazette, Annals, Review, Ledger };

int groupOfYear(const Tally &tally, qint64 year)
{
    for (int g = 0; g < std::ssize(tally.groups); ++g) {
        const TallyGroup &group = tally.groups[static_cast<std::size_t>(g)];
        if (year >= group.firstYear && year < group.firstYear + group.years) {
            return g;
        }
    }
    return -1;
}

qint64 sum(const Tally &tally)
{
    return std::accumulate(tally.counts.begin(), tally.counts.end(), qint64(0));
}

} // namespace

class TestTally : public QObject {
    Q_OBJECT

private slots:
    void coverageIsWhatTheComparisonCounted()
    {
        const Tally tally = tallyOf(*m_snapshot, TallyKind::Coverage);
        QVERIFY(!tally.isEmpty());
        qint64 counted = 0;
        const std::vector<Coverage> &coverage = m_snapshot->comparison().coverage;
        for (std::size_t d = 0; d < coverage.size(); ++d) {
            for (const auto &[decade, count] : coverage[d].perDecade) {
                QCOMPARE(tally.count(groupOfYear(tally, decade), static_cast<int>(d)), qint64(count));
                counted += count;
            }
        }
        QCOMPARE(sum(tally), counted);
    }

    void everyDatedEventIsInOneClassOfOnePeriod()
    {
        const Tally tally = tallyOf(*m_snapshot, TallyKind::Agreement);
        qint64 dated = 0;
        for (const Event &event : m_snapshot->events()) {
            dated += event.time.isUndated() ? 0 : 1;
        }
        QCOMPARE(sum(tally), dated);
    }

    void sourcesThatContradictDiffer()
    {
        const Tally tally = tallyOf(*m_snapshot, TallyKind::Agreement);
        QCOMPARE(tally.count(groupOfYear(tally, 1984), static_cast<int>(AgreementClass::Differ)), 1); // 13 and 17 houses
        QCOMPARE(tally.totalOfPart(static_cast<int>(AgreementClass::Differ)), 1);
        QVERIFY(tally.totalOfPart(static_cast<int>(AgreementClass::OneSource)) > 0);
    }

    void everyStatementHasOnePrecision()
    {
        const Tally tally = tallyOf(*m_snapshot, TallyKind::Precision);
        QCOMPARE(tally.groups.size(), m_snapshot->documents().size());
        for (int d = 0; d < std::ssize(m_snapshot->documents()); ++d) {
            QCOMPARE(tally.total(d), qint64(m_snapshot->statementsOf(d).size()));
        }
        QCOMPARE(tally.count(Annals, static_cast<int>(PrecisionClass::Undated)), 1);
        QVERIFY(tally.count(Gazette, static_cast<int>(PrecisionClass::Day)) >= 1); // 12 March 1991
    }

    void sharedWordingIsTheLengthOfWhatIsShared()
    {
        const Tally tally = tallyOf(*m_snapshot, TallyKind::SharedWording);
        qint64 expected = 0;
        for (const ReuseMatch &match : m_snapshot->comparison().reuse) {
            expected += match.rangeA.length() + match.rangeB.length();
        }
        QVERIFY(expected > 0);
        QCOMPARE(sum(tally), expected);
        QVERIFY(tally.count(Ledger, Annals) > 0); // copied
        QCOMPARE(tally.count(Review, Annals), 0);
        for (int d = 0; d < tally.parts; ++d) {
            QCOMPARE(tally.count(d, d), 0);
        }
    }

    void theFirstSharedPlaceLiesInTheDocumentAsked()
    {
        const std::optional<PassageRef> place = firstShared(*m_snapshot, Ledger, Annals);
        QVERIFY(place);
        QCOMPARE(place->document, int(Ledger));
        QVERIFY(place->range.length() > 0);
        QVERIFY(!firstShared(*m_snapshot, Review, Annals));
    }

    void nothingGivesNothing()
    {
        const Snapshot none{Snapshot::Parts()};
        for (const TallyKind kind : {TallyKind::Coverage, TallyKind::Agreement, TallyKind::Precision, TallyKind::SharedWording}) {
            QVERIFY(tallyOf(none, kind).isEmpty());
            QVERIFY(tallyOf(none, kind).groups.empty());
        }
    }

private:
    SnapshotPtr m_snapshot = fourTellers();
};

QTEST_GUILESS_MAIN(TestTally)
#include "tst_tally.moc"
