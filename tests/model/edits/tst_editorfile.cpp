// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The editor and its file: saved as one goes, one writer at a time, nothing lost where nothing can be written.

#include "model/corpus/build.h"
#include "model/corpus/file/corpuslock.h"
#include "model/corpus/file/schemahistory.h"
#include "model/edits/corpusstore.h"
#include "model/edits/editor.h"
#include "tests/support/told/toldcorpus.h"
#include "tests/support/toldedits/toldedits.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace eusebius;
using namespace eusebius::tests;

namespace {

std::vector<ToldDocument> harbour()
{
    return {{u"a.txt"_s, 1960, {u"In 1951 they opened the bridge"_s, u"In 1955 a storm took the mill"_s, u"Nobody knows when the school began"_s}},
            {u"b.txt"_s, 1970, {u"It was 1951 when traders used the bridge"_s, u"The town began this year with a mill"_s}}};
}

std::unique_ptr<Editor> opened(const QString &path)
{
    auto editor = Editor::open(path, toldInstruments());
    return editor ? std::move(*editor) : nullptr;
}

} // namespace

class TestEditorFile : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(saveCorpus(*toldSnapshot(harbour()), path()));
    }

    void everyEditIsThereAfterOpeningAgain()
    {
        QString dump;
        {
            const auto editor = opened(path());
            QVERIFY(editor);
            QCOMPARE(editor->readOnly(), ReadOnly::No);
            for (quint64 n = 1; n <= 120; ++n) {
                static_cast<void>(editor->apply(anyEdit(*editor->snapshot(), n)));
            }
            dump = canonicalDump(*editor->snapshot());
        }
        const auto again = opened(path());
        QVERIFY(again);
        QCOMPARE(canonicalDump(*again->snapshot()), dump);
        QVERIFY(!again->undoName().isEmpty());
        while (!again->undoName().isEmpty()) {
            QVERIFY(again->undo());
        }
        QCOMPARE(canonicalDump(*again->snapshot()), canonicalDump(*toldSnapshot(harbour())));
    }

    void redoOutlivesClosing()
    {
        {
            const auto editor = opened(path());
            QVERIFY(editor->apply(edit::ExcludeSource{u"a.txt"_s, true}));
            QVERIFY(editor->apply(edit::SetTag{{Subject::of(editor->snapshot()->statement(0).id)}, u"war"_s, true}));
            QVERIFY(editor->undo());
        }
        const auto editor = opened(path());
        QCOMPARE(editor->redoName(), u"tag"_s);
        QVERIFY(editor->redo());
        QCOMPARE(editor->snapshot()->decisions().tag(1)->name, u"war"_s);
    }

    void whatAnEditorSavedOthersRead()
    {
        const auto editor = opened(path());
        const StatementId id = editor->snapshot()->statement(0).id;
        QVERIFY(editor->apply(edit::SetStatus{{id}, Status::Confirmed}));
        const auto loaded = loadCorpus(path()); // while it is open
        QVERIFY(loaded);
        QCOMPARE((*loaded)->statement(0).status, Status::Confirmed);
    }

    void closedItIsOneFile()
    {
        {
            const auto editor = opened(path());
            QVERIFY(editor->apply(edit::ExcludeSource{u"a.txt"_s, true}));
            QVERIFY(files().size() > 1);
        }
        QCOMPARE(files(), QStringList{u"a.eusebius"_s});
    }

    void aSecondEditorMayOnlyReadAndSaysSo()
    {
        const auto first = opened(path());
        const auto second = opened(path());
        QVERIFY(second);
        QCOMPARE(second->readOnly(), ReadOnly::Locked);
        QVERIFY(second->lockHolder().contains(QString::number(QCoreApplication::applicationPid())));
        const auto result = second->apply(edit::ExcludeSource{u"a.txt"_s, true});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::CorpusReadOnly);
        QCOMPARE(result.error().subject, path());
        QCOMPARE(result.error().args.value(0), u"locked"_s);
        QVERIFY(first->apply(edit::ExcludeSource{u"a.txt"_s, true}));
    }

    void aNewerVersionsCorpusIsReadAndSaysSo()
    {
        QVERIFY(Database::open(path(), Database::Mode::ReadWrite)->execute("CREATE TABLE later (x TEXT) STRICT; PRAGMA user_version = 9"));
        const auto editor = opened(path());
        QVERIFY(editor);
        QCOMPARE(editor->readOnly(), ReadOnly::Newer);
        QCOMPARE(canonicalDump(*editor->snapshot()), canonicalDump(*toldSnapshot(harbour())));
        const auto result = editor->apply(edit::ExcludeSource{u"a.txt"_s, true});
        QCOMPARE(result.error().code, ErrorCode::CorpusReadOnly);
        QCOMPARE(result.error().args, QStringList{u"newer"_s});
        QCOMPARE(editor->setViewState(u"zoom"_s, u"7"_s).error().code, ErrorCode::CorpusReadOnly);
        QVERIFY(!editor->undo());
        QCOMPARE(files(), QStringList{u"a.eusebius"_s}); // not even a lock: the program that made it may write it
    }

    void nobodyWritesOverACorpusThatIsOpen()
    {
        const auto editor = opened(path());
        const auto saved = saveCorpus(*toldSnapshot(harbour()), path());
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::CorpusLocked);
        QCOMPARE(editor->saveCopy(path()).error().code, ErrorCode::CorpusLocked);
    }

    void theLockOfADeadProcessDoesNotCount()
    {
        QFile lock(m_folder->filePath(u".a.eusebius.lock"_s));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("4194303\nghost\n" + QSysInfo::machineHostName().toUtf8() + "\n" + QSysInfo::machineUniqueId() + "\n" + QSysInfo::bootUniqueId() + "\n");
        lock.close();
        QCOMPARE(opened(path())->readOnly(), ReadOnly::No);
    }

    void theLockOfAProcessThatDiedBeforeItWroteItsNameDoesNotCount()
    {
        QFile lock(m_folder->filePath(u".a.eusebius.lock"_s));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.close();
        QCOMPARE(opened(path())->readOnly(), ReadOnly::No);
    }

    void whereNothingCanBeWrittenItIsRead()
    {
        // A folder stands where the lock's file would: as good as a place without the right to write, also for the superuser.
        QVERIFY(QDir(m_folder->path()).mkpath(u".a.eusebius.lock/x"_s));
        const auto editor = opened(path());
        QVERIFY(editor);
        QCOMPARE(editor->readOnly(), ReadOnly::Place);
        QCOMPARE(editor->apply(edit::ExcludeSource{u"a.txt"_s, true}).error().args, QStringList{u"place"_s});
        QVERIFY(editor->saveCopy(m_folder->filePath(u"copy.eusebius"_s)));
        QVERIFY(opened(m_folder->filePath(u"copy.eusebius"_s)));
    }

    void aCopyIsTheSameCorpusWithItsHistory()
    {
        const auto editor = opened(path());
        QVERIFY(editor->apply(edit::ExcludeSource{u"a.txt"_s, true}));
        QVERIFY(editor->setViewState(u"zoom"_s, u"7"_s));
        const QString copy = m_folder->filePath(u"copy.eusebius"_s);
        QVERIFY(editor->saveCopy(copy));
        QCOMPARE(editor->path(), path());
        QVERIFY(editor->apply(edit::ExcludeSource{u"b.txt"_s, true})); // goes into the first alone
        const auto other = opened(copy);
        QCOMPARE(other->readOnly(), ReadOnly::No);
        QCOMPARE(other->undoName(), u"exclude-source"_s);
        QCOMPARE(other->viewState(u"zoom"_s), u"7"_s);
        QVERIFY(other->snapshot()->isExcluded(0));
        QVERIFY(!other->snapshot()->isExcluded(1));
        QVERIFY(other->undo());
        QVERIFY(other->snapshot()->decisions().isEmpty());
    }

    void aCorpusInMemoryBecomesAFileWithAllThatWasDecided()
    {
        auto editor = Editor::inMemory(toldSnapshot(harbour()), toldInstruments());
        QVERIFY(editor);
        QVERIFY((*editor)->path().isEmpty());
        QVERIFY((*editor)->apply(edit::ExcludeSource{u"a.txt"_s, true}));
        const QString target = m_folder->filePath(u"new.eusebius"_s);
        QVERIFY((*editor)->saveAs(target));
        QCOMPARE((*editor)->path(), target);
        QVERIFY((*editor)->apply(edit::ExcludeSource{u"b.txt"_s, true}));
        editor->reset();
        const auto again = opened(target);
        QVERIFY(again->snapshot()->isExcluded(0) && again->snapshot()->isExcluded(1));
        QVERIFY(again->undo() && again->undo());
        QVERIFY(again->snapshot()->decisions().isEmpty());
    }

    void savingWhereItCannotBeLeavesNothingBehind()
    {
        const auto editor = opened(path());
        const auto saved = editor->saveCopy(m_folder->filePath(u"nowhere/copy.eusebius"_s));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::FileUnwritable);
        QCOMPARE(editor->path(), path());
        QVERIFY(editor->apply(edit::ExcludeSource{u"a.txt"_s, true}));
    }

    void aFullDiskIsSaidToBeFullAndLosesNothing()
    {
        auto store = CorpusStore::open(path());
        QVERIFY(store);
        QVERIFY((*store)->database().execute("PRAGMA max_page_count = 1")); // no page more than there are
        const auto write = [&store](const QString &text) {
            return (*store)->transaction([&]() -> Result<void> {
                SqlStatement insert = (*store)->database().prepare("INSERT INTO note VALUES (1, 0, 1, ?, 0, 0)");
                insert.run(text);
                return insert.failed() ? Result<void>((*store)->database().lastError()) : Result<void>();
            });
        };
        const auto full = write(QString(1'000'000, u'x'));
        QVERIFY(!full);
        QCOMPARE(full.error().code, ErrorCode::DiskFull);
        QCOMPARE(*(*store)->database().number("SELECT count(*) FROM note"), 0);
        QVERIFY(write(u"short"_s)); // and it goes on
        QCOMPARE(*(*store)->database().number("SELECT count(*) FROM note"), 1);
    }

    void anEditThatCannotBeWrittenChangesNothing()
    {
#ifdef Q_OS_UNIX
        const auto editor = opened(path());
        const StatementId id = editor->snapshot()->statement(0).id;
        QVERIFY(editor->apply(edit::SetStatus{{id}, Status::Confirmed}));
        const QString before = canonicalDump(*editor->snapshot());
        // Files may not grow: what a full disk is to a program.
        rlimit limit{};
        getrlimit(RLIMIT_FSIZE, &limit);
        const auto all = limit.rlim_cur;
        const auto old = std::signal(SIGXFSZ, SIG_IGN);
        limit.rlim_cur = 300'000;
        setrlimit(RLIMIT_FSIZE, &limit);
        const auto result = editor->apply(edit::AddNote{Subject::of(id), QString(4'000'000, u'x')});
        limit.rlim_cur = all;
        setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, old);
        QVERIFY(!result);
        QCOMPARE(canonicalDump(*editor->snapshot()), before);
        QVERIFY(editor->apply(edit::AddNote{Subject::of(id), u"short"_s}));
        QVERIFY(editor->undo());
        QCOMPARE(canonicalDump(*editor->snapshot()), before);
#else
        QSKIP("needs a limit for the size of files");
#endif
    }

    void importingAgainKeepsDecisionsInTheFile()
    {
        {
            const auto editor = opened(path());
            QVERIFY(editor->apply(edit::SetStatus{{idOf(*editor->snapshot(), u"In 1955")}, Status::Confirmed}));
            auto documents = harbour();
            documents[0].lines.prepend(u"A line more"_s);
            const auto report = editor->replaceFindings(toldSnapshot(documents));
            QVERIFY(report);
            QCOMPARE(report->moved.size(), std::size_t(1));
            QVERIFY(editor->apply(edit::ExcludeSource{u"b.txt"_s, true})); // goes into the new file
        }
        const auto editor = opened(path());
        QCOMPARE(editor->snapshot()->statement(2).status, Status::Confirmed);
        QVERIFY(editor->snapshot()->isExcluded(1));
        QCOMPARE(editor->history().size(), std::size_t(2));
    }

    void buildingOverACorpusKeepsItsDecisions()
    {
        {
            const auto editor = opened(path());
            QVERIFY(editor->apply(edit::SetStatus{{idOf(*editor->snapshot(), u"In 1955")}, Status::Rejected}));
        }
        auto documents = harbour();
        documents[0].lines.prepend(u"A line more"_s);
        QVERIFY(saveCorpus(*toldSnapshot(documents), path()));
        const auto editor = opened(path());
        QCOMPARE(editor->snapshot()->statement(2).status, Status::Rejected);
        QCOMPARE(editor->snapshot()->decisions().statement(editor->snapshot()->statement(2).id)->passage.state, PassageState::Moved);
    }

private:
    QString path() const { return m_folder->filePath(u"a.eusebius"_s); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestEditorFile)
#include "tst_editorfile.moc"
