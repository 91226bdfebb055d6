// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/state/viewhistory.h"

namespace eusebius {

ViewHistory::ViewHistory(ViewRange &range, QObject *parent) : QObject(parent), m_range(range)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kRestMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &ViewHistory::rest);
    connect(&range, &ViewRange::changed, &m_timer, qOverload<>(&QTimer::start));
}

void ViewHistory::rest()
{
    const Period shown = m_range.shown();
    if (m_at >= 0 && m_views[m_at] == shown) {
        return;
    }
    m_views.resize(m_at + 1); // what lay ahead is forgotten
    m_views.append(shown);
    if (m_views.size() > kMost) {
        m_views.removeFirst();
    }
    m_at = m_views.size() - 1;
    emit changed();
}

Period ViewHistory::back()
{
    if (m_timer.isActive()) {
        m_timer.stop();
        rest(); // what is shown now can be come back to
    }
    Q_ASSERT(canGoBack());
    --m_at;
    emit changed();
    return m_views[m_at];
}

Period ViewHistory::forward()
{
    Q_ASSERT(canGoForward());
    ++m_at;
    emit changed();
    return m_views[m_at];
}

void ViewHistory::clear()
{
    m_views.clear();
    m_at = -1;
    m_timer.start();
    emit changed();
}

} // namespace eusebius
