// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace eusebius {

class ThemeState;

/// Tells the theme whether the system's colours are dark, now and when they change.
class SystemTheme : public QObject {
    Q_OBJECT

public:
    explicit SystemTheme(ThemeState &theme, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    ThemeState &m_theme;
};

} // namespace eusebius
