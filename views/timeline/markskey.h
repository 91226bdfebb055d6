// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/state/themestate.h"

#include <QWidget>

namespace eusebius {

/// A leaf over the timeline's corner that says what pale, full, dashed and hollow marks mean, in the marks themselves.
class MarksKey : public QWidget {
    Q_OBJECT

public:
    MarksKey(const ThemeState &theme, QWidget *parent);

    QSize sizeHint() const override;

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    const ThemeState &m_theme;
};

} // namespace eusebius
