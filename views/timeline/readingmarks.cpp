// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/timeline/readingmarks.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace eusebius {

namespace {

constexpr double kBandHeight = 4;
constexpr double kLeastBandWidth = 6;
constexpr double kWideBand = 140;

/// Where a time begins and ends, as far as it is known of both.
std::pair<Instant, Instant> knownEnds(const TimeSpan &time)
{
    const Bounds bounds = time.bounds();
    const Instant from = bounds.earliestStart != kOpenPast ? bounds.earliestStart : bounds.latestStart != kOpenFuture ? bounds.latestStart : bounds.earliestEnd;
    const Instant to = bounds.latestEnd != kOpenFuture ? bounds.latestEnd : bounds.earliestEnd != kOpenPast ? bounds.earliestEnd : from;
    return {std::min(from, to), std::max(from, to)};
}

ReadingMark markOf(const ReadingPlace::Told &told, const TimeScale &scale, double top)
{
    const auto [from, to] = knownEnds(told.time);
    const double width = scale.widthPixels();
    const bool before = to <= scale.from();
    const bool after = from >= scale.to();
    ReadingMark mark;
    mark.document = told.document;
    mark.beyond = before || after;
    if (mark.beyond) {
        mark.rect = QRectF(before ? 0 : width - kBandHeight * 2, top, kBandHeight * 2, kBandHeight * 2);
        return mark;
    }
    double left = from <= scale.from() ? 0 : std::round(scale.x(from));
    double right = to >= scale.to() ? width : std::round(scale.x(to));
    mark.wide = right - left > kWideBand;
    if (right - left < kLeastBandWidth) {
        left = std::clamp((left + right - kLeastBandWidth) / 2, 0.0, width - kLeastBandWidth);
        right = left + kLeastBandWidth;
    }
    mark.rect = QRectF(left, top, right - left, kBandHeight);
    return mark;
}

QPainterPath arrowIn(const QRectF &box)
{
    const bool toTheLeft = box.left() <= 0;
    const double tip = toTheLeft ? box.left() : box.right();
    const double back = toTheLeft ? box.right() : box.left();
    QPainterPath path({tip, box.center().y()});
    path.lineTo(back, box.top());
    path.lineTo(back, box.bottom());
    path.closeSubpath();
    return path;
}

QColor paler(const QColor &color, const QColor &paper)
{
    constexpr float kShare = 0.35F;
    const auto mix = [](float a, float b) { return a * kShare + b * (1 - kShare); };
    return QColor::fromRgbF(mix(color.redF(), paper.redF()), mix(color.greenF(), paper.greenF()), mix(color.blueF(), paper.blueF()));
}

} // namespace

std::vector<ReadingMark> readingMarks(const std::vector<ReadingPlace::Told> &told, const TimeScale &scale, double top)
{
    std::vector<ReadingMark> marks;
    for (const ReadingPlace::Told &one : told) {
        if (!one.time.isUndated()) {
            marks.push_back(markOf(one, scale, top));
        }
    }
    std::ranges::stable_sort(marks, std::ranges::greater(), [](const ReadingMark &mark) { return mark.rect.width(); });
    const auto repeated = [&marks](std::size_t i) { return std::find(marks.begin(), marks.begin() + std::ptrdiff_t(i), marks[i]) != marks.begin() + std::ptrdiff_t(i); };
    std::vector<ReadingMark> once;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (!repeated(i)) {
            once.push_back(marks[i]);
        }
    }
    return once;
}

void paintReadingMarks(QPainter &painter, const std::vector<ReadingMark> &marks, const Theme &theme)
{
    painter.save();
    painter.setPen(Qt::NoPen);
    for (const ReadingMark &mark : marks) {
        const QColor color = theme.source(mark.document);
        if (mark.beyond) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.fillPath(arrowIn(mark.rect), color);
        } else {
            painter.fillRect(mark.rect, mark.wide ? paler(color, theme.paper) : color);
        }
    }
    painter.restore();
}

} // namespace eusebius
