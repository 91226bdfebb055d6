// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/state/themestate.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace eusebius {

class SectionLabel;

/// What stands at the top of a panel: its name, or what it brings for that place (tabs), and two quiet buttons, one to arrange it and one to
/// hide it. As high as the name alone would be. Where nothing takes the mouse, the panel can be dragged.
class DockTitle : public QWidget {
    Q_OBJECT

public:
    /// The name in a section's letters.
    DockTitle(const ThemeState &theme, const QString &name, QWidget *parent = nullptr);
    /// `head` in place of the name.
    DockTitle(const ThemeState &theme, const QString &name, QWidget &head, QWidget *parent = nullptr);

    void setWords(const QString &words);
    /// On paper as what is below it, or on a panel's ground.
    bool isPaper() const { return m_label == nullptr; }
    QToolButton &arrangeButton() { return *m_arrange; }

signals:
    void arrangeWanted(QPoint place);
    void hideWanted();

private:
    QHBoxLayout *addLine();
    void addButtons(QHBoxLayout &line, const QString &name);

    const ThemeState &m_theme;
    SectionLabel *m_label = nullptr;
    QToolButton *m_arrange = nullptr;
    QToolButton *m_hide = nullptr;
};

} // namespace eusebius
