// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/spanbar.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace eusebius {

namespace {

constexpr double kBarHeight = 6;
constexpr double kLeastWidth = 5;

bool isOpen(Instant instant)
{
    return instant == kOpenPast || instant == kOpenFuture;
}

void paintArrow(QPainter &painter, QPointF tip, double direction, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF({tip, tip + QPointF(-direction * 5, -4), tip + QPointF(-direction * 5, 4)}));
}

} // namespace

std::optional<std::pair<Instant, Instant>> smallAxis(const std::vector<TimeSpan> &spans)
{
    std::optional<std::pair<Instant, Instant>> axis;
    const auto include = [&axis](Instant instant) {
        if (!isOpen(instant)) {
            axis = axis ? std::pair(std::min(axis->first, instant), std::max(axis->second, instant)) : std::pair(instant, instant);
        }
    };
    for (const TimeSpan &span : spans) {
        if (!span.isUndated()) {
            include(span.earliestStart());
            include(span.latestEnd());
        }
    }
    if (axis) {
        const Instant air = std::max<Instant>((axis->second - axis->first) / 12, 3 * kSecondsPerDay);
        axis = {axis->first - air, axis->second + air};
    }
    return axis;
}

void paintSpanBar(QPainter &painter, const QRectF &box, const TimeSpan &span, std::pair<Instant, Instant> axis, const QColor &colour,
                  const QColor &rule)
{
    const double middle = std::floor(box.center().y()) + 0.5;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(rule, 1));
    painter.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle));
    if (span.isUndated()) {
        return;
    }
    const TimeScale scale(axis.first, axis.second, box.width());
    const bool openStart = isOpen(span.earliestStart());
    const bool openEnd = isOpen(span.latestEnd());
    double left = openStart ? 0 : std::clamp(scale.x(span.earliestStart()), 0.0, box.width());
    double right = openEnd ? box.width() : std::clamp(scale.x(span.latestEnd()), 0.0, box.width());
    if (right - left < kLeastWidth) {
        const double centre = (left + right) / 2;
        left = centre - kLeastWidth / 2;
        right = centre + kLeastWidth / 2;
    }
    const QRectF bar(box.left() + left, middle - kBarHeight / 2, right - left, kBarHeight);
    if (span.qualifier() == Qualifier::Exact && !openStart && !openEnd) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
    } else {
        QColor pale = colour;
        pale.setAlphaF(0.28F);
        QPen pen(colour, 1);
        pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.setBrush(pale);
    }
    painter.drawRoundedRect(bar, 2, 2);
    if (openStart) {
        paintArrow(painter, {box.left(), middle}, -1, colour);
    }
    if (openEnd) {
        paintArrow(painter, {box.right(), middle}, 1, colour);
    }
}

} // namespace eusebius
