// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/state/filterstate.h"

#include <QLineEdit>

namespace eusebius {

/// The search box: what is typed goes to FilterState at once; Escape empties it.
class SearchBox : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchBox(FilterState &filter, QWidget *parent = nullptr);

signals:
    /// Enter or Down: on to what was found.
    void resultsWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    FilterState &m_filter;
};

} // namespace eusebius
