// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/ruleline.h"

#include <QPainter>

namespace eusebius {

RuleLine::RuleLine(const Theme &theme, QWidget *parent) : QWidget(parent), m_colour(theme.rule)
{
}

void RuleLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), m_colour);
}

} // namespace eusebius
