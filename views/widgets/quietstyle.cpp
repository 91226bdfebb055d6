// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/quietstyle.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace eusebius {

namespace {

constexpr float kOutlineShare = 0.6F; ///< of the words' colour: three to one against the ground, as WCAG asks of what is no text
constexpr double kBoxRadius = 2.5;

/// The square or circle; filled where something is chosen.
void drawIndicator(const QStyleOption &option, QPainter &painter, bool round)
{
    const QPalette &palette = option.palette;
    const bool chosen = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const bool enabled = option.state & QStyle::State_Enabled;
    QColor outline = palette.color(QPalette::WindowText);
    outline.setAlphaF(kOutlineShare);
    const QColor fill = enabled ? palette.color(QPalette::Highlight) : palette.color(QPalette::Disabled, QPalette::WindowText);
    if (chosen || (option.state & QStyle::State_HasFocus)) {
        outline = fill;
    }
    const double side = std::min(option.rect.width(), option.rect.height()) - 1;
    const QRectF box(option.rect.x() + (option.rect.width() - side) / 2, option.rect.y() + (option.rect.height() - side) / 2, side, side);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outline);
    painter.setBrush(chosen ? fill : palette.color(QPalette::Base));
    painter.drawRoundedRect(box, round ? side / 2 : kBoxRadius, round ? side / 2 : kBoxRadius);
    if (!chosen) {
        return;
    }
    const auto at = [&box, side](double x, double y) { return box.topLeft() + QPointF(x * side, y * side); };
    const QColor mark = palette.color(QPalette::HighlightedText);
    painter.setPen(QPen(mark, side * 0.14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        painter.drawEllipse(at(0.5, 0.5), side * 0.2, side * 0.2);
    } else if (option.state & QStyle::State_NoChange) {
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    } else {
        painter.drawPolyline(QPolygonF{at(0.23, 0.53), at(0.42, 0.72), at(0.77, 0.31)});
    }
}

} // namespace

int QuietStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
}

void QuietStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    painter->save();
    drawIndicator(*option, *painter, element == PE_IndicatorRadioButton);
    painter->restore();
}

} // namespace eusebius
