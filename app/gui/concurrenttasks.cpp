// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/concurrenttasks.h"

#include <QFuture>
#include <QPointer>
#include <QtConcurrent>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace eusebius {

namespace {

/// The interface goes first where there are fewer cores than things to do: on Linux each thread has a nice value of its own, and those it starts
/// (the shared pool's, those of a layout) inherit it. Qt's thread priorities change nothing there.
void standBehindTheInterface()
{
#ifdef Q_OS_LINUX
    constexpr int kNiceness = 5;
    thread_local const bool done = setpriority(PRIO_PROCESS, 0, kNiceness) == 0;
    Q_UNUSED(done)
#endif
}

} // namespace

ConcurrentTasks::ConcurrentTasks(QObject *parent) : QObject(parent)
{
    // Work that itself uses all cores has the global pool; a few requests side by side need no more than this.
    m_pool.setMaxThreadCount(std::max(2, QThread::idealThreadCount()));
}

ConcurrentTasks::~ConcurrentTasks()
{
    for (const Progress &progress : std::as_const(m_running)) {
        progress.cancel();
    }
    m_pool.waitForDone();
}

void ConcurrentTasks::run(QObject *context, const Progress &progress, Work work, Done done)
{
    const int number = ++m_last;
    m_running.insert(number, progress);
    // The work is dropped on its own thread, with all it holds, before anybody is told.
    QtConcurrent::run(&m_pool, [progress, work = std::move(work)]() mutable {
        standBehindTheInterface();
        const Work doing = std::exchange(work, {});
        doing(progress);
    }).then(this, [this, number, context = QPointer<QObject>(context), done = std::move(done)] {
        m_running.remove(number);
        if (context != nullptr) {
            done();
        }
    });
}

} // namespace eusebius
