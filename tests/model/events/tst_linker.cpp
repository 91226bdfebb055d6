// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/events/reading.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace eusebius;
using namespace eusebius::tests;

namespace {

struct Linked {
    std::vector<Document> documents;
    std::vector<Statement> statements;
    Linking linking;
};

Linked linked(const QStringList &texts)
{
    Linked all;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        all.documents.push_back(bodyDocument(texts[i], u"%1.txt"_s.arg(i)));
        const std::vector<Statement> statements = statementsIn(all.documents.back(), static_cast<int>(i));
        all.statements.insert(all.statements.end(), statements.begin(), statements.end());
    }
    all.linking = linkStatements(all.documents, all.statements, findReuse(all.documents));
    return all;
}

/// Whether a statement of the first document and one of the second are one event.
bool joined(const QString &a, const QString &b)
{
    const Linked all = linked({a, b});
    return std::any_of(all.linking.events.begin(), all.linking.events.end(), [](const Event &e) { return e.documents.size() == 2; });
}

/// Groups of statement ids: what an event is, whatever the order.
std::set<std::set<quint64>> groupsOf(const Linked &all)
{
    std::set<std::set<quint64>> groups;
    for (const Event &event : all.linking.events) {
        std::set<quint64> ids;
        for (const int s : event.statements) {
            ids.insert(all.statements[static_cast<std::size_t>(s)].id.value);
        }
        groups.insert(ids);
    }
    return groups;
}

const QStringList kTexts{
    u"In May 1820 Admiral Anna Berg took the fortress of Kolm with 13 ships. In 1821 she sailed home. In 1825 the Kolm treaty was signed by Spain."_s,
    u"Berg captured Kolm fortress in 1820. The treaty of Kolm was signed in June 1825. In 1830 the harbour of Oslo burned down."_s,
    u"A fire destroyed the harbour of Oslo in 1830. In 1820 the fortress at Kolm fell to Admiral Berg. In 1840 nothing happened at Kolm."_s,
};

} // namespace

class TestLinker : public QObject {
    Q_OBJECT

private slots:
    void theSameHappeningIsJoined_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        const auto row = [](const char *name, const char *a, const char *b) { QTest::newRow(name) << QString::fromUtf8(a) << QString::fromUtf8(b); };
        row("a visit, named shortly", "It led to Kolman's visit to Oslo in 1990.", "In September 1990 a delegation led by Peter Kolman visited Oslo.");
        row("verb and noun", "The frontier was normalised in March 1955.", "The normalisation of the frontier took place in 1955.");
        row("other words", "Rebels kidnapped the bishop of Kolm in 1820.", "The abduction of the bishop of Kolm by rebels shook the town in 1820.");
        row("another name of the state", "In 1985 the USSR launched the Kolm rocket.", "The Soviet Union launched a rocket named Kolm in June 1985.");
        row("copied words", "The fleet under Berg sailed for the islands of the far south in May 1820 with a dozen ships.",
            "The fleet under Berg sailed for the islands of the far south in May 1820 with a dozen ships.");
    }
    void theSameHappeningIsJoined()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QVERIFY(joined(a, b));
    }

    void differentHappeningsStayApart_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        const auto row = [](const char *name, const char *a, const char *b) { QTest::newRow(name) << QString::fromUtf8(a) << QString::fromUtf8(b); };
        row("two visits", "In 2002 Prime Minister Kolman visited Oslo.", "In 2004 Prime Minister Kolman visited Oslo.");
        row("two treaties of one year", "In 1820 Spain signed a treaty with Denmark.", "In 1820 Spain signed a treaty with Morocco.");
        row("beginning and end", "The Kolm talks on fishing began in 1991.", "The Kolm talks on fishing broke down in 1991.");
        row("first and second", "The first round of the Kolm talks was held in 1991.", "The second round of the Kolm talks was held in 1991.");
        row("only common words", "In 1950 the government made a new law.", "In 1950 the government began a great war.");
        row("no time in common", "In 1820 Berg took the fortress of Kolm.", "In 1920 Berg took the fortress of Kolm.");
        row("a count and an age", "In 1990 they admitted to 13 kidnappings.", "In 1990 she was kidnapped at 13 near Oslo.");
    }
    void differentHappeningsStayApart()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QVERIFY(!joined(a, b));
    }

    void aChainOfLikenessesJoinsNothing()
    {
        // The one in the middle is like both; those at the ends have nothing in common but a year that does not fit.
        const Linked all = linked({u"In January 1991 the Kolm fishing talks opened at Oslo."_s, u"In 1991 the Kolm fishing talks were held."_s,
                                   u"In December 1991 the Kolm fishing talks closed at Bergen."_s});
        for (const Event &event : all.linking.events) {
            QVERIFY2(event.statements.size() < 3, qPrintable(event.title));
        }
    }

    void theOrderOfDocumentsDoesNotMatter()
    {
        const Linked first = linked(kTexts);
        QVERIFY(groupsOf(first).size() < first.statements.size()); // something was joined
        QStringList texts = kTexts;
        std::mt19937 random(7);
        for (int round = 0; round < 6; ++round) {
            std::shuffle(texts.begin(), texts.end(), random);
            const Linked again = linked(texts);
            QCOMPARE(groupsOf(again), groupsOf(first));
            std::set<quint64> ids;
            std::set<quint64> firstIds;
            for (const Event &event : again.linking.events) {
                ids.insert(event.id.value);
            }
            for (const Event &event : first.linking.events) {
                firstIds.insert(event.id.value);
            }
            QCOMPARE(ids, firstIds);
            QCOMPARE(again.linking.links.size(), first.linking.links.size());
        }
    }

    void everyStatementIsInOneEventAndEventsStandInOrderOfTime()
    {
        const Linked all = linked(kTexts);
        std::vector<int> seen(all.statements.size(), 0);
        for (std::size_t e = 0; e < all.linking.events.size(); ++e) {
            const Event &event = all.linking.events[e];
            QVERIFY(std::is_sorted(event.statements.begin(), event.statements.end()));
            QVERIFY(std::is_sorted(event.documents.begin(), event.documents.end()));
            QVERIFY(!event.title.isEmpty());
            QVERIFY(!event.reason.isEmpty());
            for (const int s : event.statements) {
                ++seen[static_cast<std::size_t>(s)];
                QCOMPARE(all.statements[static_cast<std::size_t>(s)].event, static_cast<int>(e));
            }
            if (e > 0 && !event.time.isUndated()) {
                QVERIFY(all.linking.events[e - 1].time.earliestStart() <= event.time.earliestStart());
            }
        }
        QVERIFY(std::all_of(seen.begin(), seen.end(), [](int n) { return n == 1; }));
    }

    void everyLinkSaysWhy()
    {
        const Linked all = linked(kTexts);
        QVERIFY(!all.linking.links.empty());
        for (const Link &link : all.linking.links) {
            QVERIFY(link.a < link.b);
            QVERIFY(link.score > 0 && link.score <= 1);
            QVERIFY(!link.reason.isEmpty());
            const bool same = all.statements[static_cast<std::size_t>(link.a)].event == all.statements[static_cast<std::size_t>(link.b)].event;
            QCOMPARE(link.relation == LinkRelation::Same, same);
        }
    }

    void rejectedStatementsJoinNoEvent()
    {
        Linked all = linked(kTexts);
        all.statements[0].status = Status::Rejected;
        const Linking again = linkStatements(all.documents, all.statements, {});
        QCOMPARE(all.statements[0].event, -1);
        for (const Event &event : again.events) {
            QVERIFY(std::find(event.statements.begin(), event.statements.end(), 0) == event.statements.end());
        }
    }

    void whoCopiedIsNoIndependentSource()
    {
        const QString sentence = u"In May 1820 the fleet under Anna Berg sailed for the islands of the far south with a dozen ships."_s;
        const Linked all = linked({sentence, sentence, u"Anna Berg sailed for the southern islands in 1820 with her fleet."_s});
        const auto event = std::find_if(all.linking.events.begin(), all.linking.events.end(), [](const Event &e) { return e.documents.size() == 3; });
        QVERIFY(event != all.linking.events.end());
        QCOMPARE(event->independent, 2);
    }

    void nothingGivesNothing()
    {
        std::vector<Statement> none;
        const Linking linking = linkStatements({}, none, {});
        QVERIFY(linking.events.empty());
        QVERIFY(linking.links.empty());
    }
};

QTEST_GUILESS_MAIN(TestLinker)
#include "tst_linker.moc"
