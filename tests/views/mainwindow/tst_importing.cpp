// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/concurrenttasks.h"
#include "tests/support/window/testtasks.h"
#include "tests/views/mainwindow/buttonsin.h"
#include "views/dialogs/importreportdialog.h"
#include "views/dialogs/profilesdialog.h"
#include "views/mainwindow/actions.h"
#include "views/mainwindow/corpusfiles.h"
#include "views/mainwindow/mainwindow.h"
#include "views/mainwindow/messagestrip.h"
#include "views/mainwindow/workstrip.h"
#include "views/widgets/linkbutton.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QTreeWidget>

#include <atomic>
#include <thread>

#include <sys/stat.h>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

/// What comes in: counted, paused, looked at before it is added, reported afterwards.
class TestImporting : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        write(u"in/mill.txt"_s, "The valley\n\nIn 1984 the flood took the mill. The bridge was opened in May 1990.\n");
        write(u"in/road.txt"_s, "The road\n\nThe road was paved in 1987. A bridge was opened on 4 May 1990.\n");
        write(u"in/road-again.txt"_s, "The road\n\nThe road was paved in 1987. A bridge was opened on 4 May 1990.\n");
        write(u"in/empty.txt"_s, "");
        write(u"more/school.txt"_s, "The school\n\nThe school was founded in 1991. It was closed in 2003.\n");
        m_tasks = std::make_unique<ConcurrentTasks>();
        m_workspace = std::make_unique<Workspace>();
        m_workspace->timeline.setMotion(false);
        m_window = std::make_unique<MainWindow>(*m_workspace, *m_tasks, *m_settings);
        m_window->resize(1100, 700);
        m_window->show();
    }

    void cleanup()
    {
        m_window.reset();
        m_workspace.reset();
        m_tasks.reset();
    }

    void theLineTellsCountRateAndTimeLeft()
    {
        WorkReport::State state{40'000, 100'000, u"letters.pdf"_s, 80, 200};
        QCOMPARE(WorkStrip::lineOf(u"Reading …"_s, state, 10'000, false), u"Reading …  80 of 200 documents, 8 a second, about 16 s left  letters.pdf"_s);
        QCOMPARE(WorkStrip::lineOf(u"Reading …"_s, state, 1'000, false), u"Reading …  80 of 200 documents  letters.pdf"_s); // too early to tell
        QCOMPARE(WorkStrip::lineOf(u"Reading …"_s, state, 10'000, true), u"Paused  80 of 200 documents  letters.pdf"_s);
        state.documents = 5;
        QCOMPARE(WorkStrip::lineOf(u"Reading …"_s, state, 10'000, false).section(u", "_s, 1, 1), u"30 a minute"_s);
        QCOMPARE(WorkStrip::lineOf(u"Saving"_s, {}, 10'000, false), u"Saving"_s);
    }

    void whoReadsWaitsWhilePausedAndGoesOn()
    {
        const auto report = std::make_shared<WorkReport>();
        report->beginStage(0, 0.5, true);
        const Progress progress = WorkReport::watchedBy(report);
        report->setPaused(true);
        std::atomic<int> told = 0;
        std::thread worker([&] {
            for (int i = 1; i <= 4; ++i) {
                progress.report(i, 4, u"a"_s);
                ++told;
            }
        });
        QTRY_COMPARE(report->state().documents, 1);
        QThread::msleep(30);
        QCOMPARE(told.load(), 0);
        report->setPaused(false);
        worker.join();
        QCOMPARE(told.load(), 4);
        QCOMPARE(report->state().documents, 4);
        QCOMPARE(report->state().done * 2, report->state().total);
    }

    void aClickPausesAndAClickGoesOn()
    {
        writeMany(400);
        auto *strip = m_window->findChild<WorkStrip *>();
        LinkButton *pause = linkIn(*strip, u"Pause"_s);
        m_window->open({m_folder->filePath(u"many"_s)});
        QTest::mouseClick(pause, Qt::LeftButton); // the strip shows itself a little later
        QCOMPARE(pause->text(), u"Go on"_s);
        QTRY_VERIFY(strip->isVisible());
        const QString line = labels(*strip);
        QVERIFY2(line.startsWith(u"Paused"_s), qPrintable(line));
        QTest::qWait(150);
        QVERIFY(m_window->files().isBusy());
        QVERIFY(m_workspace->snapshot() == nullptr); // nothing is half there
        QCOMPARE(labels(*strip), line); // and nobody goes on
        QTest::mouseClick(pause, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->snapshot() != nullptr, 20'000);
        QCOMPARE(m_workspace->snapshot()->documents().size(), 400U);
        QVERIFY(!strip->isVisible());
    }

    void whatIsPausedCanBeStoppedAndTheWindowClosed()
    {
        auto *strip = m_window->findChild<WorkStrip *>();
        for (const bool closes : {false, true}) {
            m_window->open({m_folder->filePath(u"in"_s)});
            QTest::mouseClick(linkIn(*strip, u"Pause"_s), Qt::LeftButton);
            QTRY_VERIFY(strip->isVisible() || !m_window->files().isBusy());
            if (closes) {
                cleanup(); // would wait for ever for a worker that waits
                return;
            }
            QTest::mouseClick(linkIn(*strip, u"Stop"_s), Qt::LeftButton);
            QVERIFY(m_workspace->snapshot() == nullptr);
        }
    }

    void beforeAnythingIsAddedEachDocumentShowsWhatItDates()
    {
        ProfilesDialog *dialog = offered({m_folder->filePath(u"in"_s)});
        QVERIFY(m_workspace->snapshot() == nullptr);
        auto *list = dialog->findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 3);
        const QTreeWidgetItem *mill = list->topLevelItem(0);
        QCOMPARE(mill->text(0), u"The valley"_s);
        QCOMPARE(mill->text(1), u"2"_s);
        QCOMPARE(mill->text(4), u"1984 – 1990"_s);
        QVERIFY(list->topLevelItem(2)->text(5).startsWith(u"The same file as"_s));
        QVERIFY(dialog->findChild<QLabel *>()->text().contains(u"1 was not"_s));
        QTest::mouseClick(buttonIn(*dialog, u"Cancel"_s), Qt::LeftButton);
        QVERIFY(m_workspace->snapshot() == nullptr);
        QVERIFY(m_window->message().words().startsWith(u"Nothing was added"_s));
    }

    void profilesComeOneByOneAndNothingIsAddedMeanwhile()
    {
        const QString pipe = m_folder->filePath(u"late.txt"_s); // a document that comes when the test wants it to
        QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
        m_window->openAsking({m_folder->filePath(u"in"_s), m_folder->filePath(u"more"_s), pipe});
        ProfilesDialog *dialog = m_window->findChild<ProfilesDialog *>();
        auto *strip = dialog->findChild<WorkStrip *>();
        auto *list = dialog->findChild<QTreeWidget *>();
        QTRY_COMPARE(list->topLevelItemCount(), 4);
        QVERIFY(dialog->isVisible() && !dialog->isFinished());
        QTRY_VERIFY(strip->isVisible());
        QVERIFY2(labels(*strip).contains(u"5 of 6 documents"_s), qPrintable(labels(*strip)));
        QVERIFY(!buttonIn(*dialog, u"Add 4 documents"_s)->isEnabled());
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QVERIFY(m_workspace->snapshot() == nullptr);
        write(u"late.txt"_s, "The tower\n\nThe tower was built in 1901.\n");
        QTRY_VERIFY_WITH_TIMEOUT(dialog->isFinished(), 20'000);
        QCOMPARE(list->topLevelItem(4)->text(0), u"The tower"_s);
        QCOMPARE(list->headerItem()->text(3), u"1901 – 2003"_s); // the axis that all share
        QVERIFY(!strip->isVisible());
        QTest::mouseClick(buttonIn(*dialog, u"Add 5 documents"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->snapshot() != nullptr, 20'000);
        QCOMPARE(m_workspace->snapshot()->documents().size(), 5U);
    }

    void whatWasReadBeforeStoppingIsWholeAndTheRestIsNamed()
    {
        QStringList paths{m_folder->filePath(u"in"_s)}; // three documents, and one that is empty
        QStringList late;
        for (int i = 0; i < QThread::idealThreadCount(); ++i) { // all who read wait for these
            late.append(u"late-%1.txt"_s.arg(i));
            QCOMPARE(mkfifo(qPrintable(m_folder->filePath(late.back())), 0600), 0);
            paths.append(m_folder->filePath(late.back()));
        }
        paths.append(m_folder->filePath(u"more/school.txt"_s)); // so that nobody comes as far as this
        m_window->openAsking(paths);
        ProfilesDialog *dialog = m_window->findChild<ProfilesDialog *>();
        auto *list = dialog->findChild<QTreeWidget *>();
        QTRY_COMPARE(list->topLevelItemCount(), 3);
        QTest::mouseClick(linkIn(*dialog, u"Stop"_s), Qt::LeftButton);
        for (const QString &name : late) {
            write(name, "The tower\n\nThe tower was built in 1901.\n");
        }
        QTRY_VERIFY_WITH_TIMEOUT(dialog->isFinished(), 20'000);
        QCOMPARE(list->topLevelItemCount(), 3);
        const auto without = 2 + static_cast<int>(late.size());
        QVERIFY2(dialog->findChild<QLabel *>()->text().contains(u"%1 were not"_s.arg(without)), qPrintable(dialog->findChild<QLabel *>()->text()));
        QTest::mouseClick(buttonIn(*dialog, u"Add 3 documents"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->snapshot() != nullptr, 20'000);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(m_workspace->snapshot()->statementsOf(i).size(), 2U); // none is there by half
        }
        QCOMPARE(static_cast<int>(m_window->files().notRead().size()), without);
    }

    void leavingWhileDocumentsAreReadAddsNothing()
    {
        writeMany(400);
        m_window->openAsking({m_folder->filePath(u"many"_s)});
        ProfilesDialog *dialog = m_window->findChild<ProfilesDialog *>();
        QTRY_VERIFY(dialog->findChild<QTreeWidget *>()->topLevelItemCount() > 0);
        QTest::mouseClick(linkIn(*dialog, u"Pause"_s), Qt::LeftButton);
        QTest::mouseClick(buttonIn(*dialog, u"Cancel"_s), Qt::LeftButton);
        QTest::qWait(100);
        QVERIFY(m_window->findChild<ProfilesDialog *>() == nullptr);
        QVERIFY(m_workspace->snapshot() == nullptr);
        QVERIFY(m_window->message().words().startsWith(u"Nothing was added"_s));
    }

    void oneDocumentInAnEmptyWindowNeedsNoQuestion()
    {
        m_window->openAsking({m_folder->filePath(u"in/mill.txt"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->snapshot() != nullptr, 20'000);
        QTRY_VERIFY(m_window->findChild<ProfilesDialog *>() == nullptr);
    }

    void whereNothingCanBeReadTheReasonIsSaid()
    {
        m_window->openAsking({m_folder->filePath(u"in/empty.txt"_s)});
        QTRY_VERIFY(m_window->message().words().contains(u"empty.txt"_s));
        QVERIFY(m_workspace->snapshot() == nullptr);
        QTRY_VERIFY(m_window->findChild<ProfilesDialog *>() == nullptr);
    }

    void whatIsUncheckedStaysOut()
    {
        ProfilesDialog *dialog = offered({m_folder->filePath(u"in"_s)});
        QTest::mouseClick(buttonIn(*dialog, u"Leave out what comes twice"_s), Qt::LeftButton);
        QCOMPARE(dialog->leftOut(), QList<int>{2});
        auto *list = dialog->findChild<QTreeWidget *>();
        list->setCurrentItem(list->topLevelItem(0));
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(dialog->leftOut(), (QList<int>{0, 2}));
        QTest::mouseClick(buttonIn(*dialog, u"Add 1 document"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->snapshot() != nullptr, 20'000);
        QCOMPARE(m_workspace->snapshot()->documents().size(), 1U);
        QCOMPARE(m_workspace->snapshot()->document(0).title, u"The road"_s);
        QCOMPARE(m_window->files().openPaths().size(), 1);
    }

    void documentsAreAddedBesideWhatIsOpen()
    {
        openPlain({m_folder->filePath(u"in/mill.txt"_s)});
        const QString title = m_workspace->snapshot()->title();
        ProfilesDialog *dialog = offered({m_folder->filePath(u"more/school.txt"_s), m_folder->filePath(u"in/mill.txt"_s)});
        QVERIFY(dialog->findChild<QTreeWidget *>()->topLevelItem(1)->text(5).startsWith(u"The same file as"_s)); // as one that is open
        QTest::mouseClick(buttonIn(*dialog, u"Leave out what comes twice"_s), Qt::LeftButton);
        QTest::mouseClick(buttonIn(*dialog, u"Add 1 document"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_workspace->snapshot()->documents().size(), 2U, 20'000);
        QCOMPARE(m_workspace->snapshot()->title(), title);
        QTRY_COMPARE(m_window->message().words(), u"1 document was added"_s);
        QCOMPARE(m_window->files().openPaths().size(), 2);
    }

    void orTheyAreOpenedInstead()
    {
        openPlain({m_folder->filePath(u"in/mill.txt"_s)});
        ProfilesDialog *dialog = offered({m_folder->filePath(u"more"_s)}); // a single one: where it goes is the question
        QTest::mouseClick(buttonIn(*dialog, u"Open instead"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_workspace->snapshot()->title(), u"more"_s, 20'000);
        QCOMPARE(m_workspace->snapshot()->documents().size(), 1U);
    }

    void theQuestionIsAskedNoMoreWhereThatIsWanted()
    {
        ProfilesDialog *dialog = offered({m_folder->filePath(u"in"_s)});
        QTest::mouseClick(dialog->findChild<QCheckBox *>(), Qt::LeftButton, {}, {8, dialog->findChild<QCheckBox *>()->height() / 2});
        QTest::mouseClick(buttonIn(*dialog, u"Add 3 documents"_s), Qt::LeftButton);
        QVERIFY(!m_settings->asksBeforeAdding());
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->snapshot() != nullptr, 20'000);
        m_window->openAsking({m_folder->filePath(u"more"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(m_workspace->snapshot()->title(), u"more"_s, 20'000);
    }

    void theReportCanBeReadAtAnyTime()
    {
        QVERIFY(!m_window->actions().importReport->isEnabled());
        openPlain({m_folder->filePath(u"in"_s)});
        m_window->message().hide();
        QString text;
        QTimer::singleShot(0, this, [&text, this] {
            auto *dialog = m_window->findChild<ImportReportDialog *>();
            text = dialog->findChild<QPlainTextEdit *>()->toPlainText();
            dialog->reject();
        });
        m_window->actions().importReport->trigger();
        QVERIFY(text.contains(u"empty.txt"_s));
        QVERIFY(text.contains(u"road-again.txt is the same file as"_s) || text.contains(u"road.txt is the same file as"_s));
        QVERIFY(text.contains(u"mill.txt: 2 dated"_s));
    }

private:
    void write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder->filePath(name);
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    void writeMany(int files)
    {
        for (int i = 0; i < files; ++i) {
            write(u"many/%1.txt"_s.arg(i, 3, 10, QChar(u'0')), "The road\n\nThe road was paved in 19" + QByteArray::number(10 + i % 90) + ".\n");
        }
    }

    void openPlain(const QStringList &paths)
    {
        QSignalSpy told(&m_window->files(), &CorpusFiles::message);
        m_window->open(paths);
        QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, 20'000);
    }

    ProfilesDialog *offered(const QStringList &paths)
    {
        m_window->openAsking(paths);
        ProfilesDialog *dialog = nullptr;
        [&] { QTRY_VERIFY_WITH_TIMEOUT((dialog = m_window->findChild<ProfilesDialog *>()) != nullptr && dialog->isFinished(), 20'000); }();
        return dialog;
    }

    static QString labels(const QWidget &widget)
    {
        return widget.findChild<QLabel *>()->text();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ConcurrentTasks> m_tasks;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestImporting)
#include "tst_importing.moc"
