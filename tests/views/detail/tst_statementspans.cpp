// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/window/fourtellers.h"
#include "views/detail/statementspans.h"

#include <QRandomGenerator>
#include <QTest>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

namespace {

/// Statements of one document at random places, some inside others.
SnapshotPtr scattered(int count, QRandomGenerator &dice)
{
    Snapshot::Parts parts;
    Document document;
    document.id = u"a.txt"_s;
    document.text = u"x"_s.repeated(2'000);
    for (int i = 0; i < count; ++i) {
        Statement statement;
        statement.document = 0;
        const qsizetype begin = dice.bounded(1'900);
        statement.range = statement.sentence = {begin, begin + 1 + dice.bounded(i % 7 == 0 ? 90 : 12)};
        statement.id.value = static_cast<quint64>(i) + 1;
        parts.statements.push_back(statement);
    }
    std::ranges::stable_sort(parts.statements, {}, [](const Statement &s) { return s.range.begin; });
    parts.documents = {document};
    parts.expressions.resize(1);
    parts.comparison.coverage.resize(1);
    return std::make_shared<const Snapshot>(std::move(parts));
}

} // namespace

class TestStatementSpans : public QObject {
    Q_OBJECT

private slots:
    void whatOverlapsARangeIsFoundAsByLookingAtAll()
    {
        QRandomGenerator dice(7);
        const SnapshotPtr corpus = scattered(300, dice);
        const StatementSpans spans(*corpus, 0);
        for (int round = 0; round < 300; ++round) {
            const qsizetype begin = dice.bounded(2'000);
            const TextRange range{begin, begin + dice.bounded(200)};
            std::vector<int> expected;
            for (int i = 0; i < 300; ++i) {
                if (corpus->rangeOf(i).overlaps(range)) {
                    expected.push_back(i);
                }
            }
            QCOMPARE(spans.within(range), expected);
        }
    }

    void theNarrowestAtAPositionIsTaken()
    {
        QRandomGenerator dice(8);
        const SnapshotPtr corpus = scattered(300, dice);
        const StatementSpans spans(*corpus, 0);
        for (qsizetype position = 0; position < 2'000; ++position) {
            qsizetype narrowest = -1;
            for (int i = 0; i < 300; ++i) {
                const TextRange range = corpus->rangeOf(i);
                if (range.contains(position) && (narrowest < 0 || range.length() < narrowest)) {
                    narrowest = range.length();
                }
            }
            const int found = spans.at(position);
            QCOMPARE(found < 0 ? -1 : corpus->rangeOf(found).length(), narrowest);
        }
    }

    void anEmptyDocumentHasNone()
    {
        QVERIFY(StatementSpans().within({0, 100}).empty());
        QCOMPARE(StatementSpans().at(0), -1);
    }

    void othersAgreeOrDiffer_data()
    {
        QTest::addColumn<int>("statement");
        QTest::addColumn<QString>("words");
        QTest::newRow("another number") << 0 << u"1 other differs"_s;
        QTest::newRow("only coarser") << 1 << u"2 others agree"_s;
        QTest::newRow("alone") << 2 << u"no other source tells it"_s;
        QTest::newRow("undated") << 5 << QString();
    }

    void othersAgreeOrDiffer()
    {
        QFETCH(int, statement);
        QTEST(othersWords(*fourTellers(), statement), "words");
    }
};

QTEST_GUILESS_MAIN(TestStatementSpans)
#include "tst_statementspans.moc"
