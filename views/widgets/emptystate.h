// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/ink/textblock.h"

#include "views/state/themestate.h"

#include <QWidget>

namespace eusebius {

/// What a panel shows when it has nothing: what is the matter in one line, what to do next in a second, quieter one.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const ThemeState &theme, const QString &title, const QString &advice, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &advice);
    QString title() const { return m_title; }
    QString advice() const { return m_advice; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeState &m_theme;
    QString m_title;
    QString m_advice;
};

} // namespace eusebius
