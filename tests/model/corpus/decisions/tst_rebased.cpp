// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/decisions/passage.h"
#include "model/corpus/decisions/rebased.h"
#include "tests/support/told/toldcorpus.h"

#include <QSet>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace eusebius;
using namespace eusebius::tests;

namespace {

/// A chronicle of a town: a line a paragraph, each different, many alike, as chronicles are.
QString chronicleLine(int n)
{
    static const QStringList who{u"the council"_s, u"a company of weavers"_s, u"the widow of the miller"_s, u"the ferrymen"_s, u"two brothers from the hills"_s, u"the schoolmaster"_s, u"the harbour master"_s};
    static const QStringList what{u"bought the old granary by the river"_s, u"asked the duke for a market on Thursdays"_s, u"refused to pay the toll at the upper gate"_s,
                                  u"built a house of stone beside the church"_s, u"lost their boats in the spring flood"_s};
    static const QStringList how{u"for forty marks of silver"_s, u"against the advice of the elders"_s, u"after a quarrel that had lasted nine winters"_s, u"and nobody spoke of it again"_s};
    return u"In %1 %2 %3 %4, as the book of rents records on leaf %5."_s.arg(1300 + n)
        .arg(who[n % who.size()], what[(n / 3) % what.size()], how[(n / 7) % how.size()])
        .arg(17 + n * 3);
}

QStringList chronicle(int lines)
{
    QStringList all;
    for (int n = 0; n < lines; ++n) {
        all << chronicleLine(n) << QString();
    }
    return all;
}

/// Every statement confirmed, with its words.
Decisions confirmedAll(const Snapshot &snapshot)
{
    Decisions decisions;
    for (const Statement &statement : snapshot.statements()) {
        StatementRecord record;
        record.id = statement.id;
        record.passage = passageOf(snapshot.document(statement.document), statement);
        record.status = Status::Confirmed;
        decisions.apply(Change{std::nullopt, record});
    }
    return decisions;
}

QString lineOf(const Snapshot::Parts &parts, StatementId id)
{
    for (const Statement &statement : parts.statements) {
        if (statement.id == id) {
            return parts.documents[static_cast<std::size_t>(statement.document)].text.mid(statement.range.begin, statement.range.length());
        }
    }
    return {};
}

} // namespace

class TestRebased : public QObject {
    Q_OBJECT

private slots:
    void overTheSameFindingsNothingChanges()
    {
        const auto snapshot = toldSnapshot({{u"a.txt"_s, 1960, chronicle(20)}});
        const Decisions decisions = confirmedAll(*snapshot);
        const Rebased again = rebased(decisions, snapshot->findings());
        QVERIFY(sortedRecords(again.decisions) == sortedRecords(decisions));
        QCOMPARE(again.report.kept.size(), std::size_t(20));
        QVERIFY(again.report.moved.empty() && again.report.lost.empty() && again.report.ambiguous.empty());
    }

    void ofAMendedChronicleNoDecisionIsLostAndPassagesAreFoundInTheirRightPlace_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 12; ++seed) {
            QTest::addRow("%llu", seed) << seed;
        }
    }
    void ofAMendedChronicleNoDecisionIsLostAndPassagesAreFoundInTheirRightPlace()
    {
        QFETCH(quint64, seed);
        constexpr int kLines = 120;
        std::mt19937_64 dice(seed);
        const auto below = [&dice](int n) { return static_cast<int>(dice() % static_cast<quint64>(n)); };
        const auto before = toldSnapshot({{u"a.txt"_s, 1960, chronicle(kLines)}});
        const Decisions decisions = confirmedAll(*before);

        QHash<QString, QString> became; // old line → new line; gone: none
        QStringList lines;
        for (int n = 0; n < kLines; ++n) {
            const QString old = chronicleLine(n);
            if (below(100) < 12) {
                continue; // deleted
            }
            while (below(100) < 20) {
                lines << u"Here the editor adds a remark of his own about leaf %1, which nobody had asked for."_s.arg(below(900)) << QString();
            }
            QString now = old;
            if (below(100) < 20) {
                QStringList words = old.split(u' ');
                words[4 + below(static_cast<int>(words.size()) - 5)] = u"(sic)"_s;
                now = words.join(u' ');
            }
            became.insert(old, now);
            lines << now << QString();
        }
        const Snapshot::Parts after = told({{u"a.txt"_s, 1960, lines}});
        const Rebased result = rebased(decisions, after);

        QCOMPARE(result.decisions.statementCount(), kLines); // none lost
        int right = 0;
        for (const Statement &statement : before->statements()) {
            const QString old = lineOf(before->findings(), statement.id);
            bool found = false;
            result.decisions.forEachStatement([&](const StatementRecord &record) {
                QCOMPARE(record.status, Status::Confirmed);
                found = found || (record.passage.state != PassageState::Lost && lineOf(after, record.id) == became.value(old, u"-"_s));
            });
            right += found ? 1 : 0;
        }
        QVERIFY2(right * 100 >= 95 * became.size(), qPrintable(u"%1 of %2"_s.arg(right).arg(became.size())));
        // What was deleted is said to be lost, not put elsewhere.
        const qsizetype gone = kLines - became.size();
        QVERIFY2(std::abs(static_cast<qsizetype>(result.report.lost.size()) - gone) * 100 <= 5 * kLines,
                 qPrintable(u"%1 lost, %2 deleted"_s.arg(result.report.lost.size()).arg(gone)));
        const std::size_t all = result.report.kept.size() + result.report.moved.size() + result.report.ambiguous.size() + result.report.lost.size();
        QCOMPARE(all, std::size_t(kLines));
    }

    void everythingThatNamesAStatementFollowsIt()
    {
        const auto before = toldSnapshot({{u"a.txt"_s, 1960, {chronicleLine(1), chronicleLine(2), chronicleLine(3)}}});
        Decisions decisions = confirmedAll(*before);
        const StatementId a = before->statement(0).id;
        const StatementId b = before->statement(1).id;
        decisions.apply(Change{std::nullopt, LinkRecord{std::min(a, b), std::max(a, b), LinkRelation::Same, LinkOrigin::Said, 1}});
        decisions.apply(Change{std::nullopt, EventRecord{{5}, {a, b}, u"rents"_s, DateDecision{TimeSpan::ofYear(1301), b, {}}, true, {}}});
        decisions.apply(Change{std::nullopt, Note{1, Subject::of(a), u"see leaf 20"_s, 0, 0}});
        const Snapshot::Parts after = told({{u"a.txt"_s, 1960, {u"A preface of this year."_s, chronicleLine(1), chronicleLine(2), chronicleLine(3)}}});
        const Rebased result = rebased(decisions, after);
        const StatementId newA = after.statements[1].id;
        const StatementId newB = after.statements[2].id;
        QVERIFY(newA != a);
        QVERIFY(result.decisions.link(newA, newB) != nullptr);
        QCOMPARE(result.decisions.event({5})->members, (std::vector<StatementId>{newA, newB}));
        QCOMPARE(result.decisions.event({5})->date->chosen, newB);
        QCOMPARE(result.decisions.notes(Subject::of(newA)).size(), std::size_t(1));
        QVERIFY(result.decisions.notes(Subject::of(a)).empty());
        QCOMPARE(result.report.moved.size(), std::size_t(3));
    }

    void aLostDecisionWaitsAndIsFoundAgain()
    {
        const auto before = toldSnapshot({{u"a.txt"_s, 1960, chronicle(9)}});
        const Decisions decisions = confirmedAll(*before);
        QStringList without = chronicle(9);
        without.removeAt(8);
        const Rebased lost = rebased(decisions, told({{u"a.txt"_s, 1960, without}}));
        QCOMPARE(lost.report.lost, std::vector<StatementId>{before->statement(4).id});
        const Rebased back = rebased(lost.decisions, before->findings());
        QVERIFY(back.report.lost.empty());
        QCOMPARE(back.decisions.statementCount(), 9);
        QCOMPARE(back.decisions.statement(before->statement(4).id)->status, Status::Confirmed);
    }

    void aWholeDocumentThatIsGoneLosesNoDecision()
    {
        const auto before = toldSnapshot({{u"a.txt"_s, 1960, chronicle(4)}, {u"b.txt"_s, 1961, chronicle(2)}});
        const Decisions decisions = confirmedAll(*before);
        const Rebased result = rebased(decisions, told({{u"b.txt"_s, 1961, chronicle(2)}}));
        QCOMPARE(result.report.lost.size(), std::size_t(4));
        QCOMPARE(result.decisions.statementCount(), 6);
    }

    void aRenamedFileIsRecognised()
    {
        const auto before = toldSnapshot({{u"a.txt"_s, 1960, chronicle(4)}});
        Decisions decisions = confirmedAll(*before);
        SourceRecord source;
        source.document = u"a.txt"_s;
        source.name = u"Rents"_s;
        decisions.apply(Change{std::nullopt, source});
        const Snapshot::Parts after = told({{u"books/rents.txt"_s, 1960, chronicle(4)}});
        const QHash<QString, QString> renamed = renamedDocuments(std::vector<KnownDocument>{{u"a.txt"_s, before->document(0).sha256}}, after.documents);
        QCOMPARE(renamed, (QHash<QString, QString>{{u"a.txt"_s, u"books/rents.txt"_s}}));
        const Rebased result = rebased(decisions, after, renamed);
        QVERIFY(result.report.lost.empty());
        QCOMPARE(*result.decisions.source(u"books/rents.txt"_s)->name, u"Rents"_s);
    }

    void wordsThatStandTwiceAreAmbiguousOnlyWhereNothingTellsThemApart()
    {
        const QString line = u"In 1951 they opened the bridge"_s;
        const auto before = toldSnapshot({{u"a.txt"_s, 1960, {u"One thing is sure."_s, line, u"Another is not."_s}}});
        StatementRecord record;
        const StatementId id = idOf(*before, line);
        record.id = id;
        record.passage = passageOf(before->document(0), before->statement(before->statementIndex(id)));
        Decisions decisions;
        decisions.apply(Change{std::nullopt, record});

        const QString far = u"Nothing more is told of it in this book."_s.repeated(9);
        const Rebased told1 = rebased(decisions, told({{u"a.txt"_s, 1960, {u"One thing is sure."_s, line, u"Another is not."_s, far, line, far}}}));
        QVERIFY(told1.report.ambiguous.empty());
        const QString sure = u"One thing is sure."_s;
        const Rebased told2 = rebased(decisions, told({{u"a.txt"_s, 1960, {far, far, far, sure, line, far, sure, line}}}));
        QCOMPARE(told2.report.ambiguous.size(), std::size_t(1));
    }

    void ofTwoStatementsOnTheSameWordsTheOneOfItsTimeIsTaken()
    {
        // As the rules of a tagger may come to cut a clause in two.
        auto before = told({{u"a.txt"_s, 1960, {u"In 1951 and 1953 they sent envoys"_s}}});
        StatementRecord record;
        record.id = {1};
        record.passage = passageOf(before.documents[0], before.statements[0]);
        record.passage.foundTime = u"1953"_s;
        Decisions decisions;
        decisions.apply(Change{std::nullopt, record});
        Statement second = before.statements[0];
        second.id = {77};
        second.time = TimeSpan::ofYear(1953);
        before.statements.push_back(second);
        QCOMPARE(rebased(decisions, before).report.kept, std::vector<StatementId>{{77}});
    }
};

QTEST_GUILESS_MAIN(TestRebased)
#include "tst_rebased.moc"
