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

    /// The progress of one step of the work: the same flag, and what the step reports is shown as the stretch from `begin` to
    /// `end` (0 to 1) of the whole.
    Progress part(double begin, double end) const
    {
        constexpr double kWhole = 1000;
        Progress step = *this;
        if (m_report) {
            step.m_report = [report = m_report, begin, end](qint64 done, qint64 total, const QString &what) {
                const double share = total > 0 ? static_cast<double>(done) / static_cast<double>(total) : 0;
                report(static_cast<qint64>(kWhole * (begin + share * (end - begin))), static_cast<qint64>(kWhole), what);
            };
        }
        return step;
    }

private:
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
    Report m_report;
};

} // namespace eusebius
