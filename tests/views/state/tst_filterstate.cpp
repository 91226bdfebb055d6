// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/window/fourtellers.h"
#include "views/state/filterstate.h"

#include <QTest>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

namespace {

SearchMatchesPtr matching(const SnapshotPtr &corpus, std::initializer_list<int> statements)
{
    auto matches = std::make_shared<SearchMatches>();
    matches->snapshot = corpus;
    matches->statements.assign(corpus->statements().size(), false);
    for (const int s : statements) {
        matches->statements[static_cast<std::size_t>(s)] = true;
    }
    return matches;
}

} // namespace

class TestFilterState : public QObject {
    Q_OBJECT

private slots:
    void withoutAFilterEverythingIsCounted()
    {
        CorpusState corpus;
        FilterState filter(corpus);
        corpus.open(fourTellers(), {}, {});
        QVERIFY(!filter.isFiltering());
        QCOMPARE(filter.counts(), (ShownCounts{4, 6, 10, 1}));
        QCOMPARE(filter.totals(), filter.counts());
        QVERIFY(filter.shown().events.empty());
    }

    void aSourceSwitchedOffTakesAwayWhatItAloneTells()
    {
        CorpusState corpus;
        FilterState filter(corpus);
        corpus.open(fourTellers(), {}, {});
        filter.setDocumentShown(0, false);
        QCOMPARE(filter.counts(), (ShownCounts{3, 5, 7, 1}));
        const Snapshot &snapshot = *corpus.snapshot();
        QVERIFY(!filter.shown().showsEvent(eventTitled(snapshot, u"The school is founded")));
        QVERIFY(filter.shown().showsEvent(eventTitled(snapshot, u"The bridge over the river opens")));
        filter.setDocumentShown(0, true);
        QVERIFY(!filter.isFiltering());
    }

    void onlyOneSourceAndBackAgain()
    {
        CorpusState corpus;
        FilterState filter(corpus);
        corpus.open(fourTellers(), {}, {});
        filter.showOnly(3);
        QCOMPARE(filter.counts().documents, 1);
        QVERIFY(filter.isDocumentShown(3));
        filter.showOnly(3);
        QCOMPARE(filter.counts().documents, 4);
    }

    void matchesAndSourcesMustBothHold()
    {
        CorpusState corpus;
        FilterState filter(corpus);
        corpus.open(fourTellers(), {}, {});
        filter.setMatches(matching(corpus.snapshot(), {0, 3, 5}));
        QCOMPARE(filter.counts(), (ShownCounts{4, 1, 3, 1}));
        filter.setDocumentShown(1, false);
        QCOMPARE(filter.counts(), (ShownCounts{3, 1, 1, 0}));
        filter.setDocumentShown(0, false);
        QVERIFY(filter.hasNoMatch());
    }

    void matchesOfAnotherSnapshotHideNothing()
    {
        CorpusState corpus;
        FilterState filter(corpus);
        corpus.open(fourTellers(), {}, {});
        filter.setMatches(matching(corpus.snapshot(), {0}));
        QCOMPARE(filter.counts().events, 1);
        corpus.replace(fourTellers());
        QCOMPARE(filter.counts().events, 6);
    }

    void aNewCorpusBeginsUnfiltered()
    {
        CorpusState corpus;
        FilterState filter(corpus);
        corpus.open(fourTellers(), {}, {});
        filter.setSearchText(u"mill"_s);
        filter.setDocumentShown(2, false);
        corpus.open(fourTellers(), {}, {});
        QVERIFY(!filter.isFiltering());
        QVERIFY(filter.searchText().isEmpty());
    }

    void anEditKeepsSourcesSwitchedOff()
    {
        CorpusState corpus;
        FilterState filter(corpus);
        corpus.open(fourTellers(), {}, {});
        filter.setDocumentShown(2, false);
        corpus.replace(fourTellers());
        QVERIFY(!filter.isDocumentShown(2));
    }
};

QTEST_GUILESS_MAIN(TestFilterState)
#include "tst_filterstate.moc"
