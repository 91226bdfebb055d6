// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/state/themestate.h"

namespace eusebius {

ThemeState::ThemeState(QObject *parent) : QObject(parent), m_theme(Theme::of(ThemeKind::Light))
{
}

void ThemeState::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    update();
}

void ThemeState::setSystemIsDark(bool dark)
{
    m_systemIsDark = dark;
    update();
}

void ThemeState::update()
{
    const bool dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_systemIsDark);
    const Theme next = Theme::of(dark ? ThemeKind::Dark : ThemeKind::Light);
    if (!(next == m_theme)) {
        m_theme = next;
        emit changed();
    }
}

} // namespace eusebius
