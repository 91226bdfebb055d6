// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/ink/geometry.h"

#include <algorithm>
#include <cmath>

namespace eusebius {

namespace {

constexpr double kHatchSpacing = 3.5;

/// Diagonals at 45°, rising to the right where `rising`.
void addDiagonals(std::vector<QLineF> &lines, const QRectF &rect, bool rising)
{
    const double height = rect.height();
    for (double offset = kHatchSpacing / 2; offset < rect.width() + height; offset += kHatchSpacing * std::sqrt(2.0)) {
        // From (offset - height, bottom) to (offset, top), cut at both sides of the rectangle.
        const double x0 = std::max(0.0, offset - height);
        const double x1 = std::min(rect.width(), offset);
        const double y0 = height - (x0 - (offset - height));
        const double y1 = height - (x1 - (offset - height));
        const QLineF line(x0, y0, x1, y1);
        lines.push_back(rising ? line.translated(rect.topLeft())
                               : QLineF(x0, height - y0, x1, height - y1).translated(rect.topLeft()));
    }
}

void addUprights(std::vector<QLineF> &lines, const QRectF &rect)
{
    for (double x = rect.left() + kHatchSpacing / 2; x < rect.right(); x += kHatchSpacing) {
        lines.emplace_back(x, rect.top(), x, rect.bottom());
    }
}

void addLevels(std::vector<QLineF> &lines, const QRectF &rect)
{
    for (double y = rect.top() + kHatchSpacing / 2; y < rect.bottom(); y += kHatchSpacing) {
        lines.emplace_back(rect.left(), y, rect.right(), y);
    }
}

} // namespace

QPainterPath arrowPath(const DrawItem &item)
{
    const QRectF &r = item.rect;
    const double head = std::min(kArrowHead, r.width());
    const double inset = r.height() * 0.18; // the shaft is slimmer than the head
    QPolygonF right({{r.left(), r.top() + inset},
                     {r.right() - head, r.top() + inset},
                     {r.right() - head, r.top() - 0.5},
                     {r.right(), r.center().y()},
                     {r.right() - head, r.bottom() + 0.5},
                     {r.right() - head, r.bottom() - inset},
                     {r.left(), r.bottom() - inset}});
    if (item.leftward) {
        for (QPointF &point : right) {
            point.setX(r.left() + r.right() - point.x());
        }
    }
    QPainterPath path;
    path.addPolygon(right);
    path.closeSubpath();
    return path;
}

QPainterPath threadPath(const DrawItem &item)
{
    const QPointF from = item.rect.topLeft();
    const QPointF to = item.rect.bottomRight();
    const double middle = (from.y() + to.y()) / 2;
    QPainterPath path(from);
    if (std::abs(from.x() - to.x()) < 0.05) {
        path.lineTo(to);
    } else {
        path.cubicTo({from.x(), middle}, {to.x(), middle}, to);
    }
    return path;
}

double threadX(const QRectF &span, double y)
{
    if (std::abs(span.width()) < 0.05) {
        return span.left();
    }
    // Both control points lie at half height: the curve's height rises with its parameter s, which is found by bisection.
    const double share = std::clamp((y - span.top()) / (span.height() == 0 ? 1 : span.height()), 0.0, 1.0);
    double low = 0;
    double high = 1;
    for (int i = 0; i < 20; ++i) {
        const double s = (low + high) / 2;
        const double u = 1 - s;
        const double at = 1.5 * u * u * s + 1.5 * u * s * s + s * s * s;
        (at < share ? low : high) = s;
    }
    const double s = (low + high) / 2;
    const double across = 3 * (1 - s) * s * s + s * s * s;
    return span.left() + span.width() * across;
}

std::vector<QLineF> hatchLines(const QRectF &rect, Qt::BrushStyle pattern)
{
    std::vector<QLineF> lines;
    if (pattern == Qt::BDiagPattern || pattern == Qt::DiagCrossPattern) {
        addDiagonals(lines, rect, true);
    }
    if (pattern == Qt::FDiagPattern || pattern == Qt::DiagCrossPattern) {
        addDiagonals(lines, rect, false);
    }
    if (pattern == Qt::VerPattern || pattern == Qt::CrossPattern) {
        addUprights(lines, rect);
    }
    if (pattern == Qt::HorPattern || pattern == Qt::CrossPattern) {
        addLevels(lines, rect);
    }
    return lines;
}

} // namespace eusebius
