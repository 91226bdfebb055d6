// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <atomic>
#include <functional>
#include <memory>

namespace eusebius {

/// What long work asks and tells: may I go on, and how far am I. A value; copies share the flag.
///
/// A default one can't be cancelled by anybody and tells nobody. Work calls `isCancelled()` at least every few
/// milliseconds; `report` may be called from any thread and must be cheap.
class Progress {
public:
    using Report = std::function<void(qint64 done, qint64 total, const QString &what)>;

    Progress() = default;
    explicit Progress(Report report) : m_report(std::move(report)) { }

    void cancel() const { m_cancelled->store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_cancelled->load(std::memory_order_relaxed); }
    /// `done` of `total` items (bytes, documents); `what` names the one at hand, e.g. a file.
    void report(qint64 done, qint64 total, const QString &what = {}) const
    {
        if (m_report) {
            m_report(done, total, what);
        }
    }

private:
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
    Report m_report;
};

} // namespace eusebius
