// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/theme.h"

#include <cmath>
#include <numbers>

namespace eusebius {

namespace {

/// `count` corners on a circle, the first on top; a star where `inner` < 1 pulls every second one in.
QPainterPath corners(const QRectF &box, int count, double radius, double inner = 1)
{
    const int points = inner < 1 ? 2 * count : count;
    const double reach = std::min(box.width(), box.height()) / 2 * radius;
    QPolygonF polygon;
    for (int i = 0; i < points; ++i) {
        const double angle = 2 * std::numbers::pi * i / points - std::numbers::pi / 2;
        const double r = i % 2 == 1 ? reach * inner : reach;
        polygon << box.center() + QPointF(r * std::cos(angle), r * std::sin(angle));
    }
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

QPainterPath cross(const QRectF &box)
{
    const double arm = box.width() * 0.32;
    const QRectF b = box;
    QPainterPath path;
    path.addPolygon(QPolygonF({{b.left() + arm, b.top()}, {b.right() - arm, b.top()}, {b.right() - arm, b.top() + arm}, {b.right(), b.top() + arm},
                               {b.right(), b.bottom() - arm}, {b.right() - arm, b.bottom() - arm}, {b.right() - arm, b.bottom()},
                               {b.left() + arm, b.bottom()}, {b.left() + arm, b.bottom() - arm}, {b.left(), b.bottom() - arm},
                               {b.left(), b.top() + arm}, {b.left() + arm, b.top() + arm}}));
    path.closeSubpath();
    return path;
}

} // namespace

QPainterPath shapePath(SourceShape shape, const QRectF &box)
{
    QPainterPath path;
    switch (shape) {
    case SourceShape::Square: {
        const double inset = box.width() * 0.04;
        path.addRoundedRect(box.adjusted(inset, inset, -inset, -inset), box.width() * 0.18, box.width() * 0.18);
        return path;
    }
    case SourceShape::Circle:
        path.addEllipse(box);
        return path;
    case SourceShape::Triangle:
        return corners(box.translated(0, box.height() * 0.12), 3, 1.16);
    case SourceShape::Diamond:
        return corners(box, 4, 1.12);
    case SourceShape::Hexagon:
        return corners(box, 6, 1.06);
    case SourceShape::Cross:
        return cross(box);
    case SourceShape::Star:
        return corners(box.translated(0, box.height() * 0.04), 5, 1.18, 0.45);
    case SourceShape::Pentagon:
        return corners(box.translated(0, box.height() * 0.04), 5, 1.1);
    }
    return path;
}

} // namespace eusebius
