// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/state/themestate.h"

#include <QWidget>

class QVBoxLayout;

namespace eusebius {

class Actions;

/// What stands where no corpus is open yet: what to do, and the sample to look at first.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    WelcomePage(const ThemeState &theme, const Actions &actions, QWidget *parent = nullptr);

    /// What was opened lately, as Settings keeps it.
    void setRecent(const QStringList &recent);

signals:
    void recentWanted(const QStringList &paths);

protected:
    /// The keyboard begins where one goes on: at what was opened last, or at opening something.
    void showEvent(QShowEvent *event) override;

private:
    const ThemeState &m_theme;
    QWidget *m_open = nullptr;
    QWidget *m_recentList = nullptr;
    QVBoxLayout *m_recentLayout = nullptr;
};

} // namespace eusebius
