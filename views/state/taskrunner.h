// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/progress.h"

#include <QObject>

#include <functional>
#include <optional>

namespace eusebius {

/// Runs work away from the interface thread: values in, values out. The program's runs on a thread pool; tests have one that
/// runs at once.
class TaskRunner {
public:
    using Work = std::function<void(const Progress &)>;
    using Done = std::function<void()>;

    virtual ~TaskRunner() = default;
    /// `work` on some thread, then `done` on the interface thread, unless `context` was destroyed before.
    /// The runner may cancel `progress` when the program ends.
    virtual void run(QObject *context, const Progress &progress, Work work, Done done) = 0;
};

/// One kind of work of which only the latest request counts: starting again cancels the one before, whose result is dropped.
/// Destroying it cancels too; nothing arrives afterwards.
template <typename Value>
class LatestTask {
public:
    explicit LatestTask(TaskRunner &runner) : m_runner(runner) { }
    ~LatestTask() { cancel(); }
    Q_DISABLE_COPY_MOVE(LatestTask)

    bool isRunning() const { return m_running; }

    void start(std::function<Value(const Progress &)> work, std::function<void(Value)> done, Progress progress = {})
    {
        cancel();
        m_progress = progress;
        m_running = true;
        const int ticket = ++m_ticket;
        auto result = std::make_shared<std::optional<Value>>();
        m_runner.run(
            &m_context, m_progress, [result, work = std::move(work)](const Progress &p) { result->emplace(work(p)); },
            [this, ticket, result, done = std::move(done)] {
                if (ticket == m_ticket && result->has_value()) {
                    m_running = false;
                    done(std::move(**result));
                }
            });
    }

    void cancel()
    {
        if (m_running) {
            m_progress.cancel();
            m_running = false;
            ++m_ticket;
        }
    }

private:
    TaskRunner &m_runner;
    QObject m_context; ///< what arrives late finds it gone
    Progress m_progress;
    int m_ticket = 0;
    bool m_running = false;
};

} // namespace eusebius
