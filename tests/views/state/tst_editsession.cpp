// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/build.h"
#include "model/corpus/sqlite/database.h"
#include "tests/support/window/fourtellers.h"
#include "views/state/workspace.h"
#include "views/words/editwords.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

class TestEditSession : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = std::make_unique<Workspace>();
        m_workspace->corpus.open(fourTellers(), {}, {});
    }

    void aDecisionInMemoryIsHeldUntilItIsSaved()
    {
        QSignalSpy held(&edits(), &EditSession::heldInMemory);
        QVERIFY(!edits().hasUnsaved());
        QVERIFY(confirmFlood());
        QVERIFY(confirm(kSchool));
        QCOMPARE(held.count(), 1);
        QVERIFY(edits().hasUnsaved());
        QCOMPARE(statusOfFlood(), Status::Confirmed);
        const auto editor = edits().lend();
        QVERIFY(!edits().canEdit());
        QVERIFY(!confirm(kBridge)); // on its way to the disk nothing changes
        QVERIFY(editor->saveAs(file()));
        edits().giveBack(editor, true);
        QVERIFY(!edits().hasUnsaved());
        QCOMPARE(m_workspace->corpus.path(), file());
        QVERIFY(confirm(kBridge));
        QVERIFY(!edits().hasUnsaved());
        const auto saved = loadCorpus(file());
        QVERIFY(saved);
        QCOMPARE((*saved)->decisions().statementCount(), 6);
    }

    void undoAndRedoSayWhatTheyDo()
    {
        QVERIFY(edits().undoWords().isEmpty());
        QVERIFY(confirmFlood());
        QCOMPARE(edits().undoWords(), u"Confirm"_s);
        QVERIFY(edits().undo());
        QCOMPARE(statusOfFlood(), Status::Suggested);
        QVERIFY(edits().undoWords().isEmpty());
        QCOMPARE(edits().redoWords(), u"Confirm"_s);
        QVERIFY(edits().redo());
        QCOMPARE(statusOfFlood(), Status::Confirmed);
    }

    void whatCannotBeDoneIsSaid()
    {
        QSignalSpy refused(&edits(), &EditSession::refused);
        QVERIFY(confirmFlood());
        QVERIFY(!confirmFlood());
        QCOMPARE(refused.count(), 1);
        QCOMPARE(refused.front().front().toString(), u"This changes nothing"_s);
    }

    void aSecondProgramMayOnlyRead()
    {
        QVERIFY(saveCorpus(*fourTellers(), file()));
        auto first = Editor::open(file());
        QVERIFY(first);
        auto second = Editor::open(file());
        QVERIFY(second);
        edits().open(std::move(*second), {});
        QVERIFY(!edits().canEdit());
        QVERIFY(edits().readOnlyWords().startsWith("Another program has this corpus open"_L1));
        QSignalSpy refused(&edits(), &EditSession::refused);
        QVERIFY(!confirmFlood());
        QCOMPARE(refused.count(), 1);
        QCOMPARE(statusOfFlood(), Status::Suggested);
    }

    void aNewerVersionsFileMayOnlyBeRead()
    {
        QVERIFY(saveCorpus(*fourTellers(), file()));
        {
            auto database = Database::open(file(), Database::Mode::ReadWrite);
            QVERIFY(database);
            QVERIFY(database->execute("PRAGMA user_version = 99"));
        }
        auto editor = Editor::open(file());
        QVERIFY(editor);
        edits().open(std::move(*editor), {});
        QCOMPARE(edits().readOnlyWords(), u"A newer Eusebius made this corpus; it can only be read here"_s);
        QVERIFY(!edits().canEdit());
    }

    void theSelectionFollowsTheHappening()
    {
        const Snapshot &before = *m_workspace->snapshot();
        const EventId flood = idOfEvent(kFlood);
        m_workspace->selection.selectEvent(flood);
        const StatementId first = before.idOf(0);
        QVERIFY(edits().apply(edit::SetStatus{EditTarget::of(flood).allStatements(before), Status::Rejected}));
        // Rejected, it tells no event any more, but stays in view to be taken back.
        QVERIFY(m_workspace->selection.event().isNull());
        QCOMPARE(m_workspace->selection.statement(), first);
        QVERIFY(edits().undo());
        QCOMPARE(m_workspace->selectedEvent(), eventTitled(*m_workspace->snapshot(), QString::fromLatin1(kFlood)));
    }

    void marksEndWithTheSelectionTheyStandIn()
    {
        Selection &selection = m_workspace->selection;
        selection.selectEvent(idOfEvent(kFlood));
        selection.toggleMark(m_workspace->snapshot()->idOf(0));
        QCOMPARE(m_workspace->editTarget().statements.size(), 1U);
        selection.selectEvent(idOfEvent(kBridge));
        QVERIFY(selection.markedStatements().empty());
        QCOMPARE(m_workspace->editTarget().events.size(), 1U);
        selection.markEvents({idOfEvent(kFlood), idOfEvent(kBridge)});
        QCOMPARE(m_workspace->editTarget().events.size(), 2U);
        QCOMPARE(m_workspace->editTarget().allStatements(*m_workspace->snapshot()).size(), 5U);
    }

    void everyEditHasWords()
    {
        const std::vector<Edit> all{edit::SetStatus{{}, Status::Confirmed}, edit::SetStatus{{}, Status::Rejected}, edit::SetStatus{{}, Status::Suggested},
                                    edit::Same{}, edit::SameEvents{}, edit::Relate{}, edit::Relate{{}, {}, LinkRelation::Related}, edit::Unrelate{}, edit::Split{},
                                    edit::Move{}, edit::ChooseDate{}, edit::GiveDate{}, edit::GiveDate{{}, TimeSpan::ofYear(1), {}}, edit::Retitle{}, edit::Star{},
                                    edit::Star{{}, false}, edit::AddNote{}, edit::ChangeNote{}, edit::ChangeNote{{}, 0, u"x"_s}, edit::SetTag{},
                                    edit::SetTag{{}, {}, false}, edit::ChangeTag{}, edit::ChangeTag{0, u"x"_s, {}}, edit::AddStatement{}, edit::RemoveStatement{},
                                    edit::ExcludeSource{}, edit::ExcludeSource{{}, false}, edit::CorrectSource{}};
        for (const Edit &edit : all) {
            const QString words = editWords(nameOf(edit));
            QVERIFY2(!words.isEmpty() && words.front().isUpper(), qPrintable(nameOf(edit)));
        }
    }

private:
    EditSession &edits() { return m_workspace->edits; }
    QString file() const { return m_folder->filePath(u"valley.eusebius"_s); }
    EventId idOfEvent(const char *title) const
    {
        return m_workspace->snapshot()->event(eventTitled(*m_workspace->snapshot(), QString::fromLatin1(title))).id;
    }
    bool confirm(const char *title)
    {
        return edits().apply(edit::SetStatus{EditTarget::of(idOfEvent(title)).allStatements(*m_workspace->snapshot()), Status::Confirmed});
    }
    bool confirmFlood() { return confirm(kFlood); }
    Status statusOfFlood() const { return m_workspace->snapshot()->statusOf(0); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_MAIN(TestEditSession)
#include "tst_editsession.moc"
