// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/theme.h"

#include <QObject>

namespace eusebius {

enum class ThemeChoice : quint8 { System, Light, Dark };

/// The theme the window is painted in: the user's choice, or what the system's colours say.
class ThemeState : public QObject {
    Q_OBJECT

public:
    explicit ThemeState(QObject *parent = nullptr);

    const Theme &theme() const { return m_theme; }
    ThemeChoice choice() const { return m_choice; }
    bool isDark() const { return m_theme.kind == ThemeKind::Dark; }

    void setChoice(ThemeChoice choice);
    /// Told by who listens to the system.
    void setSystemIsDark(bool dark);

signals:
    void changed();

private:
    void update();

    ThemeChoice m_choice = ThemeChoice::System;
    bool m_systemIsDark = false;
    Theme m_theme;
};

} // namespace eusebius
