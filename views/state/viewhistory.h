// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/state/viewrange.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace eusebius {

/// The periods that were looked at: back and forward, as in a browser. A view counts once it has rested for a moment.
class ViewHistory : public QObject {
    Q_OBJECT

public:
    static constexpr int kRestMilliseconds = 500;
    static constexpr qsizetype kMost = 50;

    explicit ViewHistory(ViewRange &range, QObject *parent = nullptr);

    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_views.size(); }
    /// The view before; asked for only where there is one.
    Period back();
    Period forward();
    /// Another corpus: what was looked at before means nothing.
    void clear();

signals:
    void changed();

private:
    void rest();

    ViewRange &m_range;
    QList<Period> m_views;
    qsizetype m_at = -1;
    QTimer m_timer;
};

} // namespace eusebius
