// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/window/testtasks.h"

#include <QTest>

using namespace eusebius;
using namespace eusebius::tests;

class TestLatestTask : public QObject {
    Q_OBJECT

private slots:
    void theLatestRequestWins()
    {
        HeldTasks tasks;
        LatestTask<int> task(tasks);
        QList<int> arrived;
        const auto ask = [&](int n) { task.start([n](const Progress &) { return n; }, [&arrived](int value) { arrived.append(value); }); };
        ask(1);
        ask(2);
        QVERIFY(tasks.firstIsCancelled());
        tasks.finishFirst();
        QVERIFY(arrived.isEmpty());
        QVERIFY(task.isRunning());
        tasks.finishFirst();
        QCOMPARE(arrived, QList<int>{2});
        QVERIFY(!task.isRunning());
    }

    void nothingArrivesAfterCancelling()
    {
        HeldTasks tasks;
        LatestTask<int> task(tasks);
        bool arrived = false;
        task.start([](const Progress &) { return 1; }, [&arrived](int) { arrived = true; });
        task.cancel();
        QVERIFY(tasks.firstIsCancelled());
        tasks.finishFirst();
        QVERIFY(!arrived);
    }

    void nothingArrivesAfterItsEnd()
    {
        HeldTasks tasks;
        bool arrived = false;
        {
            LatestTask<int> task(tasks);
            task.start([](const Progress &) { return 1; }, [&arrived](int) { arrived = true; });
        }
        QVERIFY(tasks.firstIsCancelled());
        tasks.finishFirst();
        QVERIFY(!arrived);
    }

    void theNextMayBeAskedForWhileOneArrives()
    {
        HeldTasks tasks;
        LatestTask<int> task(tasks);
        QList<int> arrived;
        task.start([](const Progress &) { return 1; },
                   [&](int value) {
                       arrived.append(value);
                       task.start([](const Progress &) { return 2; }, [&arrived](int next) { arrived.append(next); });
                   });
        tasks.finishFirst();
        QVERIFY(task.isRunning());
        tasks.finishFirst();
        QCOMPARE(arrived, (QList<int>{1, 2}));
    }
};

QTEST_GUILESS_MAIN(TestLatestTask)
#include "tst_latesttask.moc"
