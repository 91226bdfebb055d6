// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What each edit does to the corpus shown.

#include "model/edits/editor.h"
#include "tests/support/told/toldcorpus.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace eusebius;
using namespace eusebius::tests;

namespace {

std::vector<ToldDocument> harbour()
{
    return {{u"a.txt"_s, 1960, {u"In 1951 they opened the bridge"_s, u"In 1955 a storm took the mill"_s, u"Nobody knows when the school began"_s}},
            {u"b.txt"_s, 1970, {u"It was 1951 when traders used the bridge"_s, u"The town began this year with a mill"_s}},
            {u"c.txt"_s, 1980, {u"Some say 1951 saw the bridge"_s, u"In 1955 fire took the mill"_s}}};
}

} // namespace

class TestEdits : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        auto editor = Editor::inMemory(toldSnapshot(harbour()), toldInstruments());
        QVERIFY(editor);
        m_editor = std::move(*editor);
        m_events.clear();
        m_editor->setListener([this](const ChangeEvent &event) { m_events.push_back(event); });
    }

    void rejectedStatementsLeaveTheirEventAndComeBack()
    {
        apply(edit::SetStatus{{id(u"In 1951"), id(u"Some say")}, Status::Rejected});
        QCOMPARE(eventOf(u"It was").statements.size(), std::size_t(1));
        QCOMPARE(statement(u"In 1951").event, -1);
        apply(edit::SetStatus{{id(u"In 1951")}, Status::Suggested});
        QCOMPARE(eventOf(u"It was").statements.size(), std::size_t(2));
        QVERIFY(decisions().statement(id(u"In 1951")) == nullptr); // nothing is said of it any more
    }

    void theChangeIsToldOnce()
    {
        apply(edit::SetStatus{{id(u"In 1951")}, Status::Confirmed});
        QCOMPARE(m_events.size(), std::size_t(1));
        QCOMPARE(m_events[0].cause, ChangeEvent::Cause::Made);
        QCOMPARE(m_events[0].edit, u"confirm"_s);
        QCOMPARE(m_events[0].kinds, quint16(ChangeEvent::Statements));
        QCOMPARE(m_events[0].statements, std::vector<StatementId>{id(u"In 1951")});
        QVERIFY(m_editor->undo());
        QCOMPARE(m_events[1].cause, ChangeEvent::Cause::Undo);
        QCOMPARE(m_events[1].statements, m_events[0].statements);
    }

    void theSnapshotBeforeStaysAsItWas()
    {
        const SnapshotPtr before = m_editor->snapshot();
        apply(edit::SetStatus{{id(u"In 1951")}, Status::Rejected});
        QCOMPARE(before->statement(0).status, Status::Suggested);
        QVERIFY(before != m_editor->snapshot());
    }

    void sameJoinsStatementsOfSeveralEvents()
    {
        apply(edit::Same{{id(u"In 1951"), id(u"The town"), id(u"In 1955 fire")}});
        QCOMPARE(eventOf(u"The town").statements.size(), std::size_t(6)); // their events with them
        QCOMPARE(m_events[0].kinds, quint16(ChangeEvent::Grouping));
    }

    void eventsAreJoinedEvenWhereTheyWereKeptApart()
    {
        apply(edit::Relate{id(u"In 1951"), id(u"The town"), LinkRelation::NotSame});
        apply(edit::SameEvents{{eventOf(u"In 1951").id, eventOf(u"The town").id}});
        QCOMPARE(eventOf(u"In 1951").statements.size(), std::size_t(4));
        QVERIFY(m_editor->snapshot()->report().overruled.empty());
    }

    void notTheSamePartsAndTakingItBackJoins()
    {
        apply(edit::Relate{id(u"In 1951"), id(u"It was"), LinkRelation::NotSame});
        QVERIFY(eventOf(u"In 1951").id != eventOf(u"It was").id);
        apply(edit::Unrelate{id(u"It was"), id(u"In 1951")});
        QCOMPARE(eventOf(u"In 1951").id, eventOf(u"It was").id);
        QVERIFY(decisions().isEmpty());
    }

    void whatIsNotTouchedIsSharedWithTheSnapshotBefore()
    {
        const SnapshotPtr before = m_editor->snapshot();
        apply(edit::AddNote{Subject::of(id(u"In 1951")), u"seen"_s});
        apply(edit::Star{{Subject::of(eventOf(u"In 1951").id)}, true});
        const SnapshotPtr after = m_editor->snapshot();
        QVERIFY(after != before);
        QCOMPARE(after->found(), before->found()); // the same memory
        QCOMPARE(after->shown().documents, before->shown().documents);
        QCOMPARE(after->shown().coverage, before->shown().coverage);
        QVERIFY(after->statements().size() == before->statements().size() && after->shown().statements.isAsFound());
        QVERIFY(before->decisions().isEmpty());
        apply(edit::SetStatus{{id(u"In 1951")}, Status::Confirmed});
        QCOMPARE(before->statement(before->statementIndex(id(u"In 1951"))).status, Status::Suggested);
        QCOMPARE(m_editor->snapshot()->statement(before->statementIndex(id(u"In 1951"))).status, Status::Confirmed);
    }

    void relatedJoinsNothing()
    {
        const QStringList before = eventsTold(*m_editor->snapshot());
        apply(edit::Relate{id(u"In 1951"), id(u"The town"), LinkRelation::Related});
        QCOMPARE(eventsTold(*m_editor->snapshot()), before);
    }

    void splittingMakesTwoEvents()
    {
        const EventId event = eventOf(u"In 1951").id;
        apply(edit::Split{event, {id(u"Some say")}});
        QCOMPARE(eventOf(u"In 1951").statements.size(), std::size_t(2));
        QCOMPARE(eventOf(u"In 1951").id, event); // what is left is the event
        QCOMPARE(eventOf(u"Some say").statements.size(), std::size_t(1));
    }

    void aSplitOutlivesAnotherOpinionOfTheProgram()
    {
        apply(edit::Split{eventOf(u"In 1951").id, {id(u"Some say")}});
        auto documents = harbour();
        documents[0].lines.prepend(u"A preface that nobody reads"_s);
        documents[2].lines.prepend(u"Another preface"_s);
        const auto report = m_editor->replaceFindings(toldSnapshot(documents));
        QVERIFY(report);
        QVERIFY(report->lost.empty());
        QCOMPARE(eventOf(u"In 1951").statements.size(), std::size_t(2));
        QCOMPARE(eventOf(u"Some say").statements.size(), std::size_t(1));
    }

    void aStatementMovesToAnotherEvent()
    {
        const EventId mill = eventOf(u"In 1955 fire").id;
        const EventId bridge = eventOf(u"In 1951").id;
        apply(edit::Retitle{Subject::of(mill), u"The mill"_s});
        apply(edit::Move{id(u"Some say"), mill});
        QCOMPARE(eventOf(u"Some say").id, mill);
        QCOMPARE(eventOf(u"Some say").statements.size(), std::size_t(3));
        QCOMPARE(eventOf(u"In 1951").id, bridge);
        QCOMPARE(decisions().event(mill)->members.size(), std::size_t(3)); // and it is remembered there
        apply(edit::Move{id(u"Some say"), bridge}); // back, though it was said not to be of it
        QCOMPARE(eventOf(u"Some say").id, bridge);
        QCOMPARE(eventOf(u"Some say").statements.size(), std::size_t(3));
    }

    void aDateIsChosenAmongThoseTheStatementsGive()
    {
        apply(edit::SameEvents{{eventOf(u"In 1955 fire").id, eventOf(u"The town").id}});
        const EventId event = eventOf(u"The town").id;
        apply(edit::ChooseDate{event, id(u"The town"), u"it was there"_s});
        QCOMPARE(eventOf(u"In 1955 fire").time.toEdtf(), u"1970"_s);
        QCOMPARE(eventOf(u"In 1955 fire").reason, (Reason{"date-chosen-by-person", {u"it was there"_s}}));
        apply(edit::GiveDate{Subject::of(event), std::nullopt, {}});
        QVERIFY(eventOf(u"In 1955 fire").time.toEdtf() != u"1970"_s);
    }

    void aDateIsCorrectedForAStatementOrItsEvent()
    {
        apply(edit::GiveDate{Subject::of(id(u"In 1951")), TimeSpan::ofYear(1950), u"misprint"_s});
        QCOMPARE(statement(u"In 1951").time.toEdtf(), u"1950"_s);
        QCOMPARE(eventOf(u"In 1951").statements.size(), std::size_t(3)); // it stays; to move it is another edit
        apply(edit::GiveDate{Subject::of(eventOf(u"In 1951").id), *TimeSpan::fromEdtf(u"1950-05"), u"the plaque"_s});
        QCOMPARE(eventOf(u"In 1951").time.toEdtf(), u"1950-05"_s);
        QCOMPARE(m_events.back().kinds, quint16(ChangeEvent::Events));
    }

    void anUndatedStatementIsDated()
    {
        QCOMPARE(m_editor->snapshot()->undatedCount(), 1);
        apply(edit::GiveDate{Subject::of(id(u"Nobody")), TimeSpan::ofYear(1899), u"the stone over the door"_s});
        QCOMPARE(m_editor->snapshot()->undatedCount(), 0);
        QCOMPARE(m_editor->snapshot()->event(0).statements, std::vector<int>{2});
    }

    void titlesNotesTagsAndStarsStayWithTheirEvent()
    {
        const Subject event = Subject::of(eventOf(u"In 1951").id);
        apply(edit::Retitle{event, u"  The   bridge "_s});
        apply(edit::AddNote{event, u"compare the map"_s});
        apply(edit::SetTag{{event, Subject::of(id(u"Nobody"))}, u"Trade"_s, true});
        apply(edit::Star{{event}, true});
        QCOMPARE(eventOf(u"In 1951").title, u"The bridge"_s);
        apply(edit::SetStatus{{id(u"In 1951")}, Status::Rejected}); // now the program would call it otherwise
        QCOMPARE(eventOf(u"It was").id, event.event());
        QCOMPARE(decisions().notes(event)[0].text, u"compare the map"_s);
        QVERIFY(decisions().isStarred(event));
        QCOMPARE(decisions().tag(decisions().tagsOf(event)[0])->name, u"Trade"_s);
    }

    void notesAreChangedAndRemoved()
    {
        const Subject subject = Subject::of(id(u"In 1951"));
        apply(edit::AddNote{subject, u"first"_s});
        apply(edit::AddNote{subject, u"second"_s});
        QCOMPARE(decisions().notes(subject).size(), std::size_t(2));
        apply(edit::ChangeNote{subject, decisions().notes(subject)[0].key, u"changed"_s});
        QCOMPARE(decisions().notes(subject)[0].text, u"changed"_s);
        apply(edit::ChangeNote{subject, decisions().notes(subject)[1].key, {}});
        QCOMPARE(decisions().notes(subject).size(), std::size_t(1));
        apply(edit::ChangeNote{subject, decisions().notes(subject)[0].key, {}});
        QVERIFY(decisions().isEmpty());
    }

    void aTagIsRenamedColouredAndRemovedEverywhere()
    {
        const std::vector<Subject> subjects{Subject::of(id(u"In 1951")), Subject::of(eventOf(u"The town").id)};
        apply(edit::SetTag{subjects, u"war"_s, true});
        const qint64 key = decisions().tagsOf(subjects[0])[0];
        apply(edit::ChangeTag{key, u"peace"_s, u"#009e73"_s});
        QCOMPARE(decisions().tag(key)->name, u"peace"_s);
        apply(edit::SetTag{{subjects[0]}, u"PEACE"_s, false}); // the same tag
        QVERIFY(decisions().tagsOf(subjects[0]).empty());
        apply(edit::ChangeTag{key, {}, {}});
        QVERIFY(decisions().isEmpty());
        QVERIFY(m_editor->undo());
        QCOMPARE(decisions().tagsOf(subjects[1]), std::vector<qint64>{key});
    }

    void aStatementIsAddedAndRemovedByHand()
    {
        const Document &document = m_editor->snapshot()->document(0);
        const qsizetype at = document.text.indexOf("a storm"_L1);
        apply(edit::AddStatement{document.id, {at, at + 7}, TimeSpan::ofYear(1954), u"A storm"_s});
        QCOMPARE(m_events[0].statements.size(), std::size_t(1));
        const StatementId own = m_events[0].statements[0];
        const int index = m_editor->snapshot()->statementIndex(own);
        QCOMPARE(m_editor->snapshot()->statement(index).title, u"A storm"_s);
        apply(edit::Same{{own, id(u"In 1955 fire")}});
        apply(edit::AddNote{Subject::of(own), u"mine"_s});
        apply(edit::RemoveStatement{own});
        QCOMPARE(m_editor->snapshot()->statementIndex(own), -1);
        QVERIFY(decisions().isEmpty()); // nothing of it is left
        QVERIFY(m_editor->undo());
        QCOMPARE(m_editor->snapshot()->event(m_editor->snapshot()->statement(m_editor->snapshot()->statementIndex(own)).event).statements.size(), std::size_t(3));
    }

    void aSourceIsLeftOutAndTakenBack()
    {
        const QStringList before = eventsTold(*m_editor->snapshot());
        apply(edit::ExcludeSource{u"a.txt"_s, true});
        QVERIFY(m_editor->snapshot()->isExcluded(0));
        QVERIFY(m_editor->snapshot()->statementsOf(0).empty());
        QCOMPARE(m_events[0].kinds, quint16(ChangeEvent::Sources));
        QCOMPARE(m_events[0].documents, QStringList{u"a.txt"_s});
        apply(edit::ExcludeSource{u"a.txt"_s, false});
        QCOMPARE(eventsTold(*m_editor->snapshot()), before);
        QVERIFY(decisions().isEmpty());
    }

    void decisionsAboutAnExcludedSourceWait()
    {
        apply(edit::SetStatus{{id(u"Nobody")}, Status::Confirmed});
        apply(edit::ExcludeSource{u"a.txt"_s, true});
        QVERIFY(m_editor->snapshot()->report().lostStatements.empty()); // they are not lost
        apply(edit::ExcludeSource{u"a.txt"_s, false});
        QCOMPARE(statement(u"Nobody").status, Status::Confirmed);
    }

    void correctingADocumentsDateSaysWhatMoved()
    {
        SourceRecord record;
        record.document = u"b.txt"_s;
        record.name = u"Book B"_s;
        record.published = TimeSpan::ofYear(1955);
        const StatementId town = id(u"The town");
        apply(edit::CorrectSource{record});
        QCOMPARE(statement(u"The town").time.toEdtf(), u"1955"_s);
        QCOMPARE(m_events[0].moved, (std::vector<MovedTime>{{town, TimeSpan::ofYear(1970), TimeSpan::ofYear(1955)}}));
        QCOMPARE(*decisions().source(u"b.txt"_s)->name, u"Book B"_s);
        apply(edit::CorrectSource{SourceRecord{u"b.txt"_s, false, {}, {}, {}, {}, {}, {}}});
        QCOMPARE(statement(u"The town").time.toEdtf(), u"1970"_s);
        QVERIFY(decisions().isEmpty());
    }

    void whatCannotBeIsRefusedAndChangesNothing_data()
    {
        QTest::addColumn<QString>("why");
        QTest::addColumn<int>("which");
        QTest::newRow("a statement that is gone") << u"gone"_s << 0;
        QTest::newRow("an event that is gone") << u"gone"_s << 1;
        QTest::newRow("the same as itself") << u"one-statement"_s << 2;
        QTest::newRow("splitting off everything") << u"whole-event"_s << 3;
        QTest::newRow("splitting off what is elsewhere") << u"not-in-event"_s << 4;
        QTest::newRow("moving where it is") << u"nothing"_s << 5;
        QTest::newRow("words that are not there") << u"no-words"_s << 6;
        QTest::newRow("a tag without a name") << u"no-name"_s << 7;
        QTest::newRow("removing what the program found") << u"gone"_s << 8;
        QTest::newRow("taking back what was not said") << u"nothing"_s << 9;
        QTest::newRow("the time of an undated statement") << u"not-in-event"_s << 10;
        QTest::newRow("a source that is not there") << u"gone"_s << 11;
        QTest::newRow("an empty note") << u"nothing"_s << 12;
    }
    void whatCannotBeIsRefusedAndChangesNothing()
    {
        QFETCH(QString, why);
        QFETCH(int, which);
        const StatementId bridge = id(u"In 1951");
        const EventId event = eventOf(u"In 1951").id;
        const std::vector<Edit> edits{
            edit::SetStatus{{{1}}, Status::Confirmed},
            edit::Retitle{Subject::of(EventId{1}), u"x"_s},
            edit::Same{{bridge, bridge}},
            edit::Split{event, {bridge, id(u"It was"), id(u"Some say")}},
            edit::Split{event, {id(u"The town")}},
            edit::Move{bridge, event},
            edit::AddStatement{u"a.txt"_s, {5, 90000}, {}, {}},
            edit::SetTag{{Subject::of(bridge)}, u"  "_s, true},
            edit::RemoveStatement{bridge},
            edit::Unrelate{bridge, id(u"It was")},
            edit::ChooseDate{eventOf(u"Nobody").id, id(u"Nobody"), {}},
            edit::ExcludeSource{u"z.txt"_s, true},
            edit::AddNote{Subject::of(bridge), u" \n"_s},
        };
        const SnapshotPtr before = m_editor->snapshot();
        const auto result = m_editor->apply(edits[static_cast<std::size_t>(which)]);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::EditImpossible);
        QCOMPARE(result.error().args, QStringList{why});
        QCOMPARE(m_editor->snapshot(), before);
        QVERIFY(m_editor->history().empty());
        QVERIFY(m_events.empty());
    }

private:
    void apply(const Edit &edit)
    {
        const auto result = m_editor->apply(edit);
        QVERIFY2(result, result ? "" : qPrintable(result.error().args.join(u' ')));
    }
    StatementId id(QStringView start) const { return idOf(*m_editor->snapshot(), start); }
    const Statement &statement(QStringView start) const { return m_editor->snapshot()->statement(m_editor->snapshot()->statementIndex(id(start))); }
    const Event &eventOf(QStringView start) const { return m_editor->snapshot()->event(statement(start).event); }
    const Decisions &decisions() const { return m_editor->snapshot()->decisions(); }

    std::unique_ptr<Editor> m_editor;
    std::vector<ChangeEvent> m_events;
};

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"
