// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/nextsnapshot.h"
#include "model/corpus/decisions/passage.h"
#include "model/corpus/findings.h"
#include "tests/support/told/toldcorpus.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace eusebius;
using namespace eusebius::tests;

namespace {

/// Two documents that agree on the bridge, and tell something of their own.
std::vector<ToldDocument> harbour()
{
    return {{u"a.txt"_s, 1960, {u"In 1951 they opened the bridge"_s, u"In 1955 a storm took the mill"_s, u"Nobody knows when the school began"_s}},
            {u"b.txt"_s, 1970, {u"It was 1951 when traders used the bridge"_s, u"The town began this year with a mill"_s}},
            {u"c.txt"_s, 1980, {u"Some say 1951 saw the bridge"_s, u"In 1955 fire took the mill"_s}}};
}

/// Decisions written by hand over findings, shown.
class Decided {
public:
    explicit Decided(const std::vector<ToldDocument> &documents) : m_found(toldSnapshot(documents)) { }

    StatementId id(QStringView start) const { return idOf(*m_found, start); }
    StatementRecord record(StatementId statement) const
    {
        if (const StatementRecord *there = m_decisions.statement(statement)) {
            return *there;
        }
        const Statement &s = m_found->statement(m_found->statementIndex(statement));
        StatementRecord r;
        r.id = statement;
        r.passage = passageOf(m_found->document(s.document), s);
        return r;
    }
    void put(const Record &record) { m_decisions.apply({m_decisions.current(record), record}); }
    void link(StatementId a, StatementId b, LinkRelation relation)
    {
        put(record(a));
        put(record(b));
        put(LinkRecord{std::min(a, b), std::max(a, b), relation, LinkOrigin::Said, m_decisions.nextLinkSequence()});
    }
    SnapshotPtr shown() const { return snapshotOf(m_found->found(), m_decisions, toldInstruments()); }
    const SnapshotPtr &found() const { return m_found; }
    const Decisions &decisions() const { return m_decisions; }

private:
    SnapshotPtr m_found;
    Decisions m_decisions;
};

QString timeOf(const Snapshot &snapshot, StatementId id)
{
    return snapshot.statement(snapshot.statementIndex(id)).time.toEdtf();
}

const Event &eventOf(const Snapshot &snapshot, StatementId id)
{
    return snapshot.event(snapshot.statement(snapshot.statementIndex(id)).event);
}

} // namespace

class TestApplied : public QObject {
    Q_OBJECT

private slots:
    void withoutDecisionsAllIsAsFound()
    {
        const Decided decided(harbour());
        QCOMPARE(decided.shown()->found(), decided.found()->found());
        QCOMPARE(eventsTold(*decided.shown()), eventsTold(*decided.found()));
    }

    void confirmingChangesNothingButTheStatus()
    {
        Decided decided(harbour());
        StatementRecord record = decided.record(decided.id(u"In 1951"));
        record.status = Status::Confirmed;
        decided.put(record);
        const auto shown = decided.shown();
        QCOMPARE(shown->statement(shown->statementIndex(record.id)).status, Status::Confirmed);
        QCOMPARE(eventsTold(*shown), eventsTold(*decided.found()));
        QCOMPARE(eventOf(*shown, record.id).id, eventOf(*decided.found(), record.id).id);
    }

    void aRejectedStatementLeavesItsEvent()
    {
        Decided decided(harbour());
        StatementRecord record = decided.record(decided.id(u"In 1951"));
        record.status = Status::Rejected;
        decided.put(record);
        const auto shown = decided.shown();
        QCOMPARE(shown->statement(shown->statementIndex(record.id)).event, -1);
        QVERIFY(eventsTold(*shown).contains(u"1951 Some say 1951 saw the bridge: It was 1951 when traders used the bridge | Some say 1951 saw the bridge"_s));
        QCOMPARE(eventOf(*shown, decided.id(u"Some say")).id, eventOf(*decided.found(), record.id).id); // it is the same event still
        QCOMPARE(shown->comparison().coverage[0].perDecade.at(1950), 1);
        QCOMPARE(shown->comparison().coverage[1].perDecade, decided.found()->comparison().coverage[1].perDecade);
    }

    void anEventOfRejectedStatementsIsGone()
    {
        Decided decided(harbour());
        StatementRecord record = decided.record(decided.id(u"In 1955 a storm"));
        record.status = Status::Rejected;
        decided.put(record);
        StatementRecord other = decided.record(decided.id(u"In 1955 fire"));
        other.status = Status::Rejected;
        decided.put(other);
        QCOMPARE(decided.shown()->events().size(), decided.found()->events().size() - 1);
    }

    void sameJoinsEventsAndNotTheSamePartsThem()
    {
        Decided decided(harbour());
        decided.link(decided.id(u"In 1955 a storm"), decided.id(u"The town began"), LinkRelation::Same);
        auto shown = decided.shown();
        QCOMPARE(eventOf(*shown, decided.id(u"The town")).statements.size(), std::size_t(3));
        QCOMPARE(eventOf(*shown, decided.id(u"The town")).documents, (std::vector<int>{0, 1, 2}));
        decided.link(decided.id(u"In 1955 a storm"), decided.id(u"In 1955 fire"), LinkRelation::NotSame);
        shown = decided.shown();
        QCOMPARE(eventOf(*shown, decided.id(u"The town")).statements.size(), std::size_t(2));
        QCOMPARE(eventOf(*shown, decided.id(u"In 1955 fire")).statements.size(), std::size_t(1));
        QVERIFY(shown->report().overruled.empty());
    }

    void aLinkByAPersonTakesThePlaceOfTheProgramsOwn()
    {
        Decided decided(harbour());
        const StatementId a = decided.id(u"In 1951");
        const StatementId b = decided.id(u"It was 1951");
        decided.link(a, b, LinkRelation::NotSame);
        const auto shown = decided.shown();
        int count = 0;
        for (const Link &link : shown->links()) {
            const std::set<StatementId> ends{shown->statement(link.a).id, shown->statement(link.b).id};
            if (ends == std::set{a, b}) {
                ++count;
                QVERIFY(link.byPerson);
                QCOMPARE(link.relation, LinkRelation::NotSame);
            }
        }
        QCOMPARE(count, 1);
    }

    void theLaterOfTwoContradictionsHolds()
    {
        Decided decided(harbour());
        const StatementId a = decided.id(u"In 1955 a storm");
        const StatementId b = decided.id(u"The town began");
        const StatementId c = decided.id(u"In 1951");
        decided.link(a, b, LinkRelation::Same);
        decided.link(b, c, LinkRelation::Same);
        decided.link(a, c, LinkRelation::NotSame);
        const auto shown = decided.shown();
        QVERIFY(eventOf(*shown, a).id != eventOf(*shown, c).id);
        QCOMPARE(shown->report().overruled.size(), std::size_t(1));
        QCOMPARE(shown->report().overruled[0].sequence, 1);
    }

    void datesGivenByAPersonAreShownWithTheReason()
    {
        Decided decided(harbour());
        StatementRecord record = decided.record(decided.id(u"Nobody knows"));
        record.date = DateDecision{TimeSpan::ofYear(1899), {}, u"the stone over the door"_s};
        decided.put(record);
        const auto shown = decided.shown();
        const Statement &statement = shown->statement(shown->statementIndex(record.id));
        QCOMPARE(statement.time.toEdtf(), u"1899"_s);
        QCOMPARE(statement.dating, Dating::Inferred);
        QCOMPARE(statement.reason, (Reason{"dated-by-person", {u"the stone over the door"_s}}));
        QCOMPARE(shown->event(0).statements, std::vector<int>{2}); // events stand by time
        QCOMPARE(shown->undatedCount(), 0);
    }

    void anEventShowsTheDateAndTitleThatWereChosen()
    {
        Decided decided(harbour());
        const StatementId a = decided.id(u"In 1955 a storm");
        const StatementId b = decided.id(u"The town began");
        decided.link(a, b, LinkRelation::Same);
        const Event before = eventOf(*decided.shown(), a);
        decided.put(decided.record(b));
        decided.put(EventRecord{before.id, {a, b}, u"The mill"_s, DateDecision{TimeSpan::ofYear(1970), b, u"it is nearer"_s}, false, {}});
        auto shown = decided.shown();
        QCOMPARE(eventOf(*shown, a).id, before.id);
        QCOMPARE(eventOf(*shown, a).title, u"The mill"_s);
        QCOMPARE(eventOf(*shown, a).time.toEdtf(), u"1970"_s);
        QCOMPARE(eventOf(*shown, a).reason.code, QByteArray("date-chosen-by-person"));

        StatementRecord corrected = decided.record(b);
        corrected.date = DateDecision{TimeSpan::ofYear(1958), {}, {}};
        decided.put(corrected);
        shown = decided.shown();
        QCOMPARE(eventOf(*shown, a).time.toEdtf(), u"1958"_s); // the choice is of a statement, not of a number
    }

    void aRecordFollowsMostOfItsMembers()
    {
        Decided decided(harbour());
        const StatementId a = decided.id(u"In 1951");
        const StatementId b = decided.id(u"It was 1951");
        const StatementId c = decided.id(u"Some say");
        for (const StatementId id : {a, b, c}) {
            decided.put(decided.record(id));
        }
        const EventId own{4711};
        decided.put(EventRecord{own, {a, b, c}, u"The bridge"_s, std::nullopt, true, {}});
        QCOMPARE(eventOf(*decided.shown(), a).id, own); // whatever the program calls it
        decided.link(a, b, LinkRelation::NotSame);
        decided.link(a, c, LinkRelation::NotSame);
        const auto shown = decided.shown();
        QCOMPARE(eventOf(*shown, b).title, u"The bridge"_s);
        QVERIFY(eventOf(*shown, a).id != own);
        QVERIFY(shown->report().lostEvents.empty());
    }

    void aRecordWhoseEventHasBecomePartOfAnotherIsNamed()
    {
        Decided decided(harbour());
        const StatementId a = decided.id(u"In 1951");
        const StatementId b = decided.id(u"In 1955 a storm");
        decided.put(decided.record(a));
        decided.put(decided.record(decided.id(u"It was")));
        decided.put(decided.record(b));
        decided.put(EventRecord{{1}, {a, decided.id(u"It was")}, u"bridge"_s, std::nullopt, false, {}});
        decided.put(EventRecord{{2}, {b}, u"mill"_s, std::nullopt, false, {}});
        decided.link(a, b, LinkRelation::Same);
        const auto shown = decided.shown();
        QCOMPARE(eventOf(*shown, b).title, u"bridge"_s);
        QCOMPARE(shown->report().absorbed, (std::vector<AbsorbedEvent>{{{2}, {1}}}));
    }

    void anExcludedSourceSaysNothing()
    {
        Decided decided(harbour());
        SourceRecord record;
        record.document = u"a.txt"_s;
        record.excluded = true;
        decided.put(record);
        const auto shown = decided.shown();
        QVERIFY(shown->isExcluded(0));
        QVERIFY(shown->statementsOf(0).empty());
        QVERIFY(shown->expressions(0).empty());
        QCOMPARE(shown->documents().size(), std::size_t(3));
        QCOMPARE(shown->statements().size(), std::size_t(4));
        QCOMPARE(eventOf(*shown, decided.id(u"It was")).documents, (std::vector<int>{1, 2}));
        for (const Link &link : shown->links()) {
            QVERIFY(link.a >= 0 && link.b < 4);
        }
        QVERIFY(shown->comparison().coverage[0].perDecade.empty());
    }

    void aCorrectedDocumentDateMovesWhatHungOnIt()
    {
        Decided decided(harbour());
        const StatementId town = decided.id(u"The town began");
        SourceRecord record;
        record.document = u"b.txt"_s;
        record.published = TimeSpan::ofYear(1955);
        decided.put(record);
        const auto shown = decided.shown();
        QCOMPARE(timeOf(*shown, town), u"1955"_s); // the same statement, by the same id
        QCOMPARE(timeOf(*shown, decided.id(u"It was 1951")), u"1951"_s);
        QCOMPARE(shown->report().moved, (std::vector<MovedTime>{{town, TimeSpan::ofYear(1970), TimeSpan::ofYear(1955)}}));
        QCOMPARE(shown->document(1).published.toEdtf(), u"1955"_s);
        QCOMPARE(shown->document(1).reference.toEdtf(), u"1955"_s);
        QCOMPARE(eventOf(*shown, decided.id(u"It was 1951")).statements.size(), std::size_t(3));
    }

    void whatIsOfAnotherTimeNowLeavesItsEvent()
    {
        Decided decided({{u"a.txt"_s, 1960, {u"In 1960 they closed the mill"_s}}, {u"b.txt"_s, 1960, {u"And this year they closed the mill"_s, u"Again this year they closed the mill"_s}}});
        QCOMPARE(decided.found()->events().size(), std::size_t(1));
        SourceRecord record;
        record.document = u"b.txt"_s;
        record.published = TimeSpan::ofYear(1990);
        decided.put(record);
        const auto shown = decided.shown();
        QCOMPARE(shown->events().size(), std::size_t(2));
        QCOMPARE(eventOf(*shown, decided.id(u"And")).statements, (std::vector<int>{1, 2})); // together, as before
    }

    void anOwnStatementStandsAmongTheOthers()
    {
        Decided decided(harbour());
        const Document &document = decided.found()->document(0);
        const qsizetype at = document.text.indexOf("a storm"_L1);
        StatementRecord record;
        record.id = {99};
        record.passage = {document.id, Anchor::of(document.text, {at, at + 7}), {}, PassageState::Found};
        decided.put(record);
        decided.put(OwnStatement{{99}, TimeSpan::ofYear(1954), u"A storm"_s, StatementKind::Event, Modality::Claimed, u"a sailor"_s});
        const auto shown = decided.shown();
        QCOMPARE(shown->statements().size(), decided.found()->statements().size() + 1);
        const int index = shown->statementIndex({99});
        QCOMPARE(index, 2);
        const Statement &own = shown->statement(index);
        QCOMPARE(own.attribution, u"a sailor"_s);
        QCOMPARE(own.modality, Modality::Claimed);
        QCOMPARE(eventOf(*shown, {99}).statements, std::vector<int>{2});
        QCOMPARE(timeOf(*shown, decided.id(u"Nobody")), QString());
        for (int i = 0; i < static_cast<int>(shown->statements().size()); ++i) {
            const int event = shown->statement(i).event;
            QVERIFY(event < 0 || std::ranges::binary_search(shown->event(event).statements, i));
        }
    }

    void decisionsAboutWhatIsNotThereAreNamed()
    {
        Decided decided(harbour());
        StatementRecord record;
        record.id = {12345};
        record.passage.document = u"a.txt"_s;
        record.status = Status::Confirmed;
        decided.put(record);
        decided.put(EventRecord{{77}, {{12345}}, u"gone"_s, std::nullopt, false, {}});
        const auto shown = decided.shown();
        QCOMPARE(shown->report().lostStatements, std::vector<StatementId>{{12345}});
        QCOMPARE(shown->report().lostEvents, std::vector<EventId>{{77}});
    }

    void divergencesOfChangedEventsAreFoundAgain()
    {
        Decided decided(harbour());
        QVERIFY(decided.found()->findings().comparison.divergences.empty());
        decided.link(decided.id(u"In 1955 a storm"), decided.id(u"The town began"), LinkRelation::Same);
        const auto shown = decided.shown();
        const int event = shown->statement(shown->statementIndex(decided.id(u"The town"))).event;
        QCOMPARE(shown->divergences(event).size(), std::size_t(1));
        const Divergence divergence = shown->divergences(event)[0];
        QCOMPARE(shown->statement(divergence.statementA).time.toEdtf(), u"1955"_s);
        QCOMPARE(shown->statement(divergence.statementB).time.toEdtf(), u"1970"_s);
        QCOMPARE(divergence.b.document, 1);
    }
};

QTEST_GUILESS_MAIN(TestApplied)
#include "tst_applied.moc"
