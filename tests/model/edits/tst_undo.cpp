// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever is done can be undone and done again: walks at random end where they began.

#include "model/corpus/nextsnapshot.h"
#include "model/edits/editor.h"
#include "tests/support/told/toldcorpus.h"
#include "tests/support/toldedits/toldedits.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace eusebius;
using namespace eusebius::tests;

namespace {

/// Eight documents that tell two dozen happenings, each told by two or three.
SnapshotPtr town()
{
    std::vector<ToldDocument> documents;
    static const QStringList happenings{u"bridge"_s, u"mill"_s, u"school"_s, u"fire"_s, u"market"_s, u"flood"_s};
    for (int d = 0; d < 8; ++d) {
        QStringList lines;
        for (int i = 0; i < 6; ++i) {
            const int n = (d * 5 + i * 3) % 24;
            const QString when = n % 11 == 0 ? u"this year"_s : n % 7 == 0 ? u"once"_s : QString::number(1930 + n);
            lines << u"Book %1 says that %2 saw the %3"_s.arg(d).arg(when, happenings[n % happenings.size()]);
        }
        documents.push_back({u"book-%1.txt"_s.arg(d), 1960 + d, lines});
    }
    return toldSnapshot(documents);
}

std::unique_ptr<Editor> editorOf(const SnapshotPtr &snapshot)
{
    auto editor = Editor::inMemory(snapshot, toldInstruments());
    return editor ? std::move(*editor) : nullptr;
}

} // namespace

class TestUndo : public QObject {
    Q_OBJECT

private slots:
    void undoingAllOfAWalkEndsWhereItBeganAndRedoingWhereItEnded()
    {
        const auto editor = editorOf(town());
        const QString begun = canonicalDump(*editor->snapshot());
        int done = 0;
        for (quint64 n = 1; n <= 3000; ++n) {
            const auto event = editor->apply(anyEdit(*editor->snapshot(), n));
            QVERIFY2(event || event.error().code == ErrorCode::EditImpossible, qPrintable(QString::number(n)));
            done += event ? 1 : 0;
        }
        QVERIFY(done > 1500);
        const QString ended = canonicalDump(*editor->snapshot());
        QVERIFY(ended != begun);
        for (int i = 0; i < done; ++i) {
            QVERIFY(editor->undo());
        }
        QCOMPARE(canonicalDump(*editor->snapshot()), begun);
        QVERIFY(editor->undoName().isEmpty());
        QVERIFY(!editor->undo());
        for (int i = 0; i < done; ++i) {
            QVERIFY(editor->redo());
        }
        QCOMPARE(canonicalDump(*editor->snapshot()), ended);
        QVERIFY(!editor->redo());
        QCOMPARE(editor->history().size(), static_cast<std::size_t>(done));
    }

    void aWalkOfTenThousandEditsBackAndForthEndsWhereItBegan()
    {
        const auto editor = editorOf(town());
        const QString begun = canonicalDump(*editor->snapshot());
        std::mt19937_64 dice(4);
        int depth = 0;
        for (quint64 n = 1; n <= 10'000; ++n) {
            const quint64 way = dice() % 10;
            if (way < 4 && depth > 0) {
                QVERIFY(editor->undo());
                --depth;
            } else if (way < 6 && !editor->redoName().isEmpty()) {
                QVERIFY(editor->redo());
                ++depth;
            } else if (editor->apply(anyEdit(*editor->snapshot(), n))) {
                ++depth;
            }
        }
        while (!editor->undoName().isEmpty()) {
            QVERIFY(editor->undo());
            --depth;
        }
        QCOMPARE(depth, 0);
        QCOMPARE(canonicalDump(*editor->snapshot()), begun);
    }

    void whatIsShownHangsOnTheDecisionsAloneNotOnTheWay()
    {
        const SnapshotPtr found = town();
        for (quint64 seed = 0; seed < 40; ++seed) {
            const auto editor = editorOf(found);
            for (quint64 n = 1; n <= 60; ++n) {
                if (!editor->apply(anyEdit(*editor->snapshot(), seed * 1000 + n)) || (n % 3 != 0 && n < 55)) {
                    continue;
                }
                const SnapshotPtr walked = editor->snapshot(); // made from the one before where that can be
                const auto fresh = editorOf(std::make_shared<const Snapshot>(found->found(), walked->decisions()));
                QCOMPARE(canonicalDump(*fresh->snapshot()), canonicalDump(*walked));
                QVERIFY(fresh->snapshot()->report() == walked->report());
                const SnapshotPtr whole = snapshotMadeWhole(found->found(), walked->decisions(), toldInstruments());
                QCOMPARE(canonicalDump(*walked), canonicalDump(*whole)); // what was not touched would have come out the same
                QVERIFY(whole->report() == walked->report());
            }
        }
    }

    void aNewEditLeavesWhatWasUndoneBehind()
    {
        const auto editor = editorOf(town());
        const StatementId id = editor->snapshot()->statement(0).id;
        QVERIFY(editor->apply(edit::SetStatus{{id}, Status::Confirmed}));
        QVERIFY(editor->apply(edit::Star{{Subject::of(id)}, true}));
        QVERIFY(editor->undo());
        QCOMPARE(editor->redoName(), u"star"_s);
        QVERIFY(editor->apply(edit::Retitle{Subject::of(id), u"New"_s}));
        QVERIFY(editor->redoName().isEmpty());
        QCOMPARE(editor->undoName(), u"retitle"_s);
        QCOMPARE(editor->history().size(), std::size_t(3)); // it stays
        QCOMPARE(editor->history()[1].state, HistoryState::LeftBehind);
        QVERIFY(editor->undo());
        QVERIFY(editor->undo());
        QVERIFY(editor->snapshot()->decisions().isEmpty());
    }

    void severalEditsAreOneStep()
    {
        const auto editor = editorOf(town());
        const StatementId id = editor->snapshot()->statement(0).id;
        const std::vector<Edit> edits{edit::SetStatus{{id}, Status::Confirmed}, edit::AddNote{Subject::of(id), u"seen"_s}, edit::SetTag{{Subject::of(id)}, u"sure"_s, true}};
        QVERIFY(editor->apply(edits));
        QCOMPARE(editor->undoName(), u"confirm"_s);
        QCOMPARE(editor->snapshot()->decisions().notes(Subject::of(id)).size(), std::size_t(1));
        QVERIFY(editor->undo());
        QVERIFY(editor->snapshot()->decisions().isEmpty());
    }

    void ofSeveralEditsAllAreMadeOrNone()
    {
        const auto editor = editorOf(town());
        const StatementId id = editor->snapshot()->statement(0).id;
        const std::vector<Edit> edits{edit::SetStatus{{id}, Status::Confirmed}, edit::RemoveStatement{id}};
        QVERIFY(!editor->apply(edits));
        QVERIFY(editor->snapshot()->decisions().isEmpty());
        QVERIFY(editor->history().empty());
    }

    void onceImportedAgainNothingBeforeCanBeUndone()
    {
        const auto editor = editorOf(town());
        const StatementId id = editor->snapshot()->statement(0).id;
        QVERIFY(editor->apply(edit::SetStatus{{id}, Status::Confirmed}));
        QVERIFY(editor->apply(edit::Star{{Subject::of(id)}, true}));
        QVERIFY(editor->undo());
        QVERIFY(editor->replaceFindings(town()));
        QVERIFY(editor->undoName().isEmpty());
        QVERIFY(editor->redoName().isEmpty());
        QCOMPARE(editor->history().size(), std::size_t(2));
        QCOMPARE(editor->snapshot()->decisions().statement(id)->status, Status::Confirmed);
        QVERIFY(editor->apply(edit::Star{{Subject::of(id)}, true}));
        QVERIFY(editor->undo());
        QVERIFY(!editor->undo());
    }
};

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
