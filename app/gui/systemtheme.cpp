// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/systemtheme.h"

#include "views/state/themestate.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPalette>

namespace eusebius {

SystemTheme::SystemTheme(ThemeState &theme, QObject *parent) : QObject(parent), m_theme(theme)
{
    qApp->installEventFilter(this);
    look();
}

bool SystemTheme::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange) {
        look();
    }
    return false;
}

void SystemTheme::look()
{
    // Qt 6.4 has no word for it: text lighter than its ground is dark.
    const QPalette palette = QGuiApplication::palette();
    m_theme.setSystemIsDark(palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness());
}

} // namespace eusebius
