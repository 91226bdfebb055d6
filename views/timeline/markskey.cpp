// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/timeline/markskey.h"

#include "views/render/picture.h"

#include <QPainter>

#include <cmath>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr double kAir = 14;
constexpr double kWidth = 196; ///< one sign and its words a line

} // namespace

MarksKey::MarksKey(const ThemeState &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setAccessibleName(u"What the marks mean"_s);
    setCursor(Qt::PointingHandCursor);
    hide();
    connect(&theme, &ThemeState::changed, this, qOverload<>(&QWidget::update));
}

QSize MarksKey::sizeHint() const
{
    return QSizeF(kWidth + 2 * kAir, std::ceil(marksKeyHeight(m_theme.theme(), kWidth) + 2 * kAir)).toSize();
}

void MarksKey::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor edge = m_theme.theme().text;
    edge.setAlphaF(0.22F);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(m_theme.theme().paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.translate(kAir, kAir);
    paintMarksKey(painter, m_theme.theme(), kWidth);
}

void MarksKey::mousePressEvent(QMouseEvent *)
{
    emit closed();
}

} // namespace eusebius
