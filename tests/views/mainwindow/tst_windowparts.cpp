// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/concurrenttasks.h"
#include "app/gui/windowoptions.h"
#include "views/mainwindow/menus.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace eusebius;
using namespace Qt::StringLiterals;

class TestWindowParts : public QObject {
    Q_OBJECT

private slots:
    void pathsAndOptionsOfTheWindowAreToldApart()
    {
        const WindowOptions options = WindowOptions::parse({u"a.txt"_s, u"--grab"_s, u"x.png"_s, u"--size=1280x800"_s, u"b"_s, u"--theme"_s, u"dark"_s, u"--"_s, u"--odd name"_s});
        QCOMPARE(options.paths, (QStringList{u"a.txt"_s, u"b"_s, u"--odd name"_s}));
        QCOMPARE(options.grabPath, u"x.png"_s);
        QCOMPARE(options.size, QSize(1280, 800));
        QCOMPARE(options.theme, u"dark"_s);
        QVERIFY(!WindowOptions::parse({u"--size"_s, u"wide"_s}).size.isValid());
    }

    void recentEntriesAreNamedShortly()
    {
        QCOMPARE(recentName(u"/home/a/letters"_s), u"letters"_s);
        QCOMPARE(recentName(u"/home/a/one.txt\n/home/a/two.txt\n/home/a/three.txt"_s), u"one.txt and 2 more"_s);
    }

    void theRecentMenuOpensAndForgets()
    {
        QMenu menu;
        QStringList opened;
        bool cleared = false;
        fillRecentMenu(menu, {u"/a/one.txt\n/a/two.txt"_s, u"/b"_s}, [&](const QStringList &paths) { opened = paths; }, [&] { cleared = true; });
        QVERIFY(menu.isEnabled());
        menu.actions().first()->trigger();
        QCOMPARE(opened, (QStringList{u"/a/one.txt"_s, u"/a/two.txt"_s}));
        menu.actions().last()->trigger();
        QVERIFY(cleared);
        fillRecentMenu(menu, {}, {}, {});
        QVERIFY(!menu.isEnabled());
    }

    void workRunsElsewhereAndArrivesHere()
    {
        ConcurrentTasks tasks;
        LatestTask<QThread *> task(tasks);
        QThread *worked = nullptr;
        QThread *arrived = nullptr;
        task.start([](const Progress &) { return QThread::currentThread(); },
                   [&](QThread *thread) {
                       worked = thread;
                       arrived = QThread::currentThread();
                   });
        QTRY_VERIFY(arrived != nullptr);
        QVERIFY(worked != arrived);
        QCOMPARE(arrived, QThread::currentThread());
    }

    void whatIsDroppedNeverArrives()
    {
        ConcurrentTasks tasks;
        QList<int> arrived;
        LatestTask<int> task(tasks);
        for (int i = 0; i < 50; ++i) {
            task.start([i](const Progress &) { return i; }, [&arrived](int value) { arrived.append(value); });
        }
        QTRY_VERIFY(!task.isRunning());
        QTest::qWait(20);
        QCOMPARE(arrived, QList<int>{49});
    }

    void endingCancelsWhatRuns()
    {
        auto tasks = std::make_unique<ConcurrentTasks>();
        LatestTask<bool> task(*tasks);
        std::atomic<bool> began = false;
        task.start(
            [&began](const Progress &progress) {
                began = true;
                while (!progress.isCancelled()) {
                    QThread::msleep(1);
                }
                return true;
            },
            [](bool) { QFAIL("nobody is there any more"); });
        QTRY_VERIFY(began.load());
        tasks.reset(); // would hang if it did not cancel
        QCoreApplication::processEvents();
    }
};

QTEST_MAIN(TestWindowParts)
#include "tst_windowparts.moc"
