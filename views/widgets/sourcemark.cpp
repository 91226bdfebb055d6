// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/sourcemark.h"

#include <QPainter>
#include <QPolygonF>

#include <cmath>
#include <numbers>

namespace eusebius {

namespace {

/// A regular polygon, or a star where `inner` < 1, its first corner on top.
QPolygonF corners(const QRectF &box, int count, double inner = 1)
{
    QPolygonF polygon;
    const double radius = std::min(box.width(), box.height()) / 2 * 1.08;
    const int points = inner < 1 ? 2 * count : count;
    for (int i = 0; i < points; ++i) {
        const double angle = 2 * std::numbers::pi * i / points - std::numbers::pi / 2;
        const double r = inner < 1 && i % 2 == 1 ? radius * inner : radius;
        polygon << box.center() + QPointF(r * std::cos(angle), r * std::sin(angle));
    }
    return polygon;
}

} // namespace

void paintSourceMark(QPainter &painter, const QRectF &box, const Theme &theme, int document)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(theme.source(document), sourcePattern(document)));
    switch (sourceShape(document)) {
    case SourceShape::Square:
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 1.5, 1.5);
        break;
    case SourceShape::Circle:
        painter.drawEllipse(box);
        break;
    case SourceShape::Triangle:
        painter.drawPolygon(QPolygonF({{box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft()}));
        break;
    case SourceShape::Diamond:
        painter.drawPolygon(corners(box, 4));
        break;
    case SourceShape::Hexagon:
        painter.drawPolygon(corners(box, 6));
        break;
    case SourceShape::Cross: {
        const double third = box.width() / 3;
        painter.drawRect(box.adjusted(third, 0, -third, 0));
        painter.drawRect(box.adjusted(0, third, 0, -third));
        break;
    }
    case SourceShape::Star:
        painter.drawPolygon(corners(box, 5, 0.45));
        break;
    case SourceShape::Pentagon:
        painter.drawPolygon(corners(box, 5));
        break;
    }
}

void paintSourceBar(QPainter &painter, const QRectF &bar, const Theme &theme, int document, bool copied)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (!copied) {
        painter.fillRect(bar, theme.source(document));
        return;
    }
    QColor pale = theme.source(document);
    pale.setAlphaF(0.25F);
    painter.fillRect(bar, pale);
    painter.fillRect(bar, QBrush(theme.source(document), Qt::Dense5Pattern));
}

QColor paleSource(const Theme &theme, int document)
{
    const QColor colour = theme.source(document);
    const double share = theme.kind == ThemeKind::Dark ? 0.30 : 0.16;
    const auto mix = [share](int over, int ground) { return static_cast<int>(std::lround(share * over + (1 - share) * ground)); };
    return {mix(colour.red(), theme.panel.red()), mix(colour.green(), theme.panel.green()), mix(colour.blue(), theme.panel.blue())};
}

} // namespace eusebius
