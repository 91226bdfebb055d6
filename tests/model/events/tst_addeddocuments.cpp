// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/linking/statementlinker.h"
#include "tests/bench/narrative.h"
#include "tests/model/events/reading.h"

using namespace Qt::StringLiterals;
using namespace eusebius;
using namespace eusebius::tests;

namespace {

/// Documents with their statements one behind the other; any first part of them is a corpus too.
struct Told {
    std::vector<Document> documents;
    std::vector<Statement> statements;
    std::vector<std::size_t> ends; ///< by document: where its statements end

    std::span<const Document> documentsTo(std::size_t count) const { return std::span(documents).first(count); }
    std::vector<Statement> statementsTo(std::size_t count) const
    {
        return {statements.begin(), statements.begin() + static_cast<std::ptrdiff_t>(ends[count - 1])};
    }
};

Told toldBy(std::vector<Document> documents)
{
    Told told;
    told.documents = std::move(documents);
    for (std::size_t d = 0; d < told.documents.size(); ++d) {
        const std::vector<Statement> of = statementsIn(told.documents[d], static_cast<int>(d));
        told.statements.insert(told.statements.end(), of.begin(), of.end());
        told.ends.push_back(told.statements.size());
    }
    return told;
}

/// Everything about a linking, as text.
QStringList linesOf(const Linking &linking)
{
    QStringList lines;
    for (const Event &e : linking.events) {
        QStringList members;
        for (const int s : e.statements) {
            members << QString::number(s);
        }
        lines << u"event %1 %2 %3 %4 [%5] %6"_s.arg(QString::number(e.id.value), e.title, e.time.toEdtf(), QString::fromLatin1(e.reason.code), members.join(u' ')).arg(e.independent);
    }
    for (const Link &l : linking.links) {
        lines << u"link %1 %2 %3 %4 %5 %6"_s.arg(l.a).arg(l.b).arg(static_cast<int>(l.relation)).arg(l.score).arg(QString::fromLatin1(l.reason.code), l.reason.args.join(u'|'));
    }
    return lines;
}

} // namespace

class TestAddedDocuments : public QObject {
    Q_OBJECT

private slots:
    void addingADocumentIsTheSameAsBuildingWithIt()
    {
        const Told told = toldBy(bench::NarrativeMaker(11).documents(40, 12));
        const std::size_t first = 34;
        std::vector<Statement> some = told.statementsTo(first);
        StatementLinker growing;
        Linking grown = growing.add(told.documentsTo(first), some, findReuse(told.documentsTo(first)));
        const TermWeights frozen = *growing.weights();
        for (std::size_t count = first + 1; count <= told.documents.size(); ++count) {
            std::vector<Statement> statements = told.statementsTo(count);
            std::vector<Statement> again = statements;
            const std::vector<ReuseMatch> reuse = findReuse(told.documentsTo(count));
            grown = growing.add(told.documentsTo(count), statements, reuse);
            const Linking whole = StatementLinker(frozen).add(told.documentsTo(count), again, reuse);
            QCOMPARE(linesOf(grown), linesOf(whole));
            for (std::size_t s = 0; s < statements.size(); ++s) {
                QCOMPARE(statements[s].event, again[s].event);
            }
        }
        const bool joined = std::any_of(grown.events.begin(), grown.events.end(), [&](const Event &e) { // else nothing was shown
            return static_cast<std::size_t>(e.documents.front()) < first && static_cast<std::size_t>(e.documents.back()) >= first;
        });
        QVERIFY(joined);
    }

    void whatIsAddedLeavesTheScoresOfOthersAsTheyAre()
    {
        const Told told = toldBy(bench::NarrativeMaker(5).documents(20, 12));
        std::vector<Statement> some = told.statementsTo(19);
        StatementLinker linker;
        const Linking before = linker.add(told.documentsTo(19), some, {});
        std::vector<Statement> all = told.statements;
        const Linking after = linker.add(told.documents, all, {});
        QMap<std::pair<int, int>, double> scores;
        for (const Link &link : before.links) {
            scores.insert({link.a, link.b}, link.score);
        }
        int compared = 0;
        for (const Link &link : after.links) {
            if (scores.contains({link.a, link.b})) {
                QCOMPARE(link.score, scores.value({link.a, link.b}));
                ++compared;
            }
        }
        QVERIFY(compared > 0);
    }

    void weightsCountedAnewAreThoseOfTheWhole()
    {
        const Told told = toldBy(bench::NarrativeMaker(5).documents(20, 12));
        std::vector<Statement> a = told.statements;
        std::vector<Statement> b = told.statements;
        StatementLinker linker;
        const Linking first = linker.add(told.documents, a, {});
        QCOMPARE(linesOf(first), linesOf(StatementLinker(linker.weights()).add(told.documents, b, {})));
        QCOMPARE(linesOf(first), linesOf(linkStatements(told.documents, b, {})));
    }
};

QTEST_GUILESS_MAIN(TestAddedDocuments)
#include "tst_addeddocuments.moc"
