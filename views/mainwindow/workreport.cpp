// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/workreport.h"

#include <QMutexLocker>

#include <algorithm>

namespace eusebius {

Progress WorkReport::watchedBy(const std::shared_ptr<WorkReport> &report)
{
    return Progress([report](qint64 done, qint64 total, const QString &what) { report->tell(done, total, what); });
}

void WorkReport::beginStage(double begin, double end, bool counts)
{
    const QMutexLocker lock(&m_mutex);
    m_begin = begin;
    m_end = end;
    m_counts = counts;
}

WorkReport::State WorkReport::state() const
{
    const QMutexLocker lock(&m_mutex);
    return m_state;
}

void WorkReport::setPaused(bool paused)
{
    const QMutexLocker lock(&m_mutex);
    m_paused = paused;
    if (!paused) {
        m_goesOn.wakeAll();
    }
}

bool WorkReport::isPaused() const
{
    const QMutexLocker lock(&m_mutex);
    return m_paused;
}

void WorkReport::tell(qint64 done, qint64 total, const QString &what)
{
    constexpr qint64 kWhole = 100'000;
    const QMutexLocker lock(&m_mutex);
    const double share = total > 0 ? static_cast<double>(done) / static_cast<double>(total) : 0;
    m_state.total = total > 0 ? kWhole : 0;
    m_state.done = static_cast<qint64>(static_cast<double>(kWhole) * (m_begin + share * (m_end - m_begin)));
    m_state.what = what;
    if (m_counts) {
        // Workers overtake each other between counting and telling.
        m_state.documents = std::max(m_state.documents, done);
        m_state.ofDocuments = total;
    }
    while (m_paused) {
        m_goesOn.wait(&m_mutex);
    }
}

} // namespace eusebius
