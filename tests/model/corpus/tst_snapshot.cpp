// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/corpus/snapshots/snapshots.h"

#include <QTest>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

class TestSnapshot : public QObject {
    Q_OBJECT

private slots:
    void anEmptySnapshotAnswersEverything()
    {
        const Snapshot snapshot(Snapshot::Parts{});
        QCOMPARE(snapshot.statementIndex({1}), -1);
        QCOMPARE(snapshot.eventIndex({1}), -1);
        QCOMPARE(snapshot.documentIndex(u"x"_s), -1);
        QCOMPARE(snapshot.undatedCount(), 0);
        QVERIFY(snapshot.documents().empty());
    }

    void idsLeadToIndexes()
    {
        const Snapshot snapshot(fullParts());
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(snapshot.statementIndex(snapshot.statement(i).id), i);
        }
        QCOMPARE(snapshot.eventIndex({0x8000000000000001ULL}), 0);
        QCOMPARE(snapshot.eventIndex({42}), 1);
        QCOMPARE(snapshot.eventIndex({43}), -1);
        QCOMPARE(snapshot.documentIndex(u"second.md"_s), 1);
    }

    void statementsOfADocumentAreContiguous()
    {
        const Snapshot snapshot(fullParts());
        QCOMPARE(snapshot.statementsOf(0).size(), std::size_t(1));
        QCOMPARE(snapshot.statementsOf(1).size(), std::size_t(2));
        QCOMPARE(snapshot.statementsOf(1).front().id.value, 7ULL);
        QCOMPARE(snapshot.undatedCount(), 1);
    }

    void divergencesAreGroupedByEvent()
    {
        Snapshot::Parts parts = fullParts();
        parts.comparison.divergences.push_back({0, DivergenceKind::Count, -1, -1, {0, {}}, {1, {}}, {}});
        const Snapshot snapshot(std::move(parts));
        QCOMPARE(snapshot.divergences(0).size(), std::size_t(1));
        QCOMPARE(snapshot.divergences(0).front().kind, DivergenceKind::Count);
        QCOMPARE(snapshot.divergences(1).size(), std::size_t(2));
        QCOMPARE(snapshot.divergences(1).front().kind, DivergenceKind::Date);
    }

    void documentsWithoutStatementsHaveEmptyLists()
    {
        const Snapshot snapshot(partsOfTexts({u"a"_s, u"b"_s}));
        QVERIFY(snapshot.statementsOf(0).empty());
        QVERIFY(snapshot.statementsOf(1).empty());
        QVERIFY(snapshot.expressions(1).empty());
    }

    void expressionsMadeLaterAreMadeOnce()
    {
        int made = 0;
        const ExpressionList list = ExpressionList::later(2, [&made] {
            ++made;
            return ExpressionList::Items(2);
        });
        const ExpressionList copy = list;
        QCOMPARE(list.size(), std::size_t(2));
        QCOMPARE(made, 0); // the number is known without them
        QCOMPARE(list.items().size(), std::size_t(2));
        QCOMPARE(copy.items().data(), list.items().data());
        QCOMPARE(made, 1);
        QVERIFY(ExpressionList().items().empty());
        QVERIFY(ExpressionList(ExpressionList::Items()).empty());
    }
};

QTEST_GUILESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
