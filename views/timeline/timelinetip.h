// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/state/themestate.h"
#include "views/render/ink/textblock.h"

#include <QWidget>

#include <vector>

namespace eusebius {

/// What the tip beside the pointer says.
struct TipContent {
    QString title;
    QString when;
    std::vector<std::pair<int, QString>> sources; ///< document and its name
    QString hint; ///< what a click does, where that is not plain

    bool isEmpty() const { return title.isEmpty(); }
    friend bool operator==(const TipContent &, const TipContent &) = default;
};

/// Title, date and sources of what is under the pointer, at once. Never in the way of the mouse.
class TimelineTip : public QWidget {
    Q_OBJECT

public:
    TimelineTip(const ThemeState &theme, QWidget *canvas);

    /// Beside a point of the canvas, inside it. Empty content hides it.
    void showAt(QPoint point, const TipContent &content);
    const TipContent &content() const { return m_content; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSize layOut();

    const ThemeState &m_theme;
    TipContent m_content;
    TextBlock m_title;
    TextBlock m_when;
    std::vector<std::pair<int, TextBlock>> m_sources;
    TextBlock m_hint;
};

} // namespace eusebius
