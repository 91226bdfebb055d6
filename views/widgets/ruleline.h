// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/state/themestate.h"

#include <QWidget>

namespace eusebius {

/// A one-pixel line between groups.
class RuleLine : public QWidget {
    Q_OBJECT

public:
    explicit RuleLine(const Theme &theme, QWidget *parent = nullptr);
    QSize sizeHint() const override { return {1, 1}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_colour;
};

} // namespace eusebius
