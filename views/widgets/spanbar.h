// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dates/timespan.h"
#include "model/timeline/timescale.h"

#include <QColor>
#include <QRectF>

#include <optional>
#include <utility>
#include <vector>

class QPainter;

namespace eusebius {

/// The period a small axis needs so that all spans stand on it with some air; none where all are undated or open on both sides.
std::optional<std::pair<Instant, Instant>> smallAxis(const std::vector<TimeSpan> &spans);

/// A time on a small axis: a rule across `box`, on it a bar over the span's bounds (never narrower than can be seen), dashed
/// where it is approximate or uncertain, an arrow where it is open.
void paintSpanBar(QPainter &painter, const QRectF &box, const TimeSpan &span, std::pair<Instant, Instant> axis, const QColor &colour,
                  const QColor &rule);

} // namespace eusebius
