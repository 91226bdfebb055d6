// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/ink/drawlist.h"

#include <QLineF>
#include <QPainterPath>

#include <vector>

namespace eusebius {

/// The outlines behind the kinds of DrawItem; the painter, the writers and the hit test share them.
QPainterPath arrowPath(const DrawItem &item);
QPainterPath threadPath(const DrawItem &item);
/// Where a thread's curve is at a height between its ends.
double threadX(const QRectF &span, double y);
/// The lines of a pattern over a rectangle, clipped to it. They do not depend on where it stands on the screen.
std::vector<QLineF> hatchLines(const QRectF &rect, Qt::BrushStyle pattern);

inline constexpr double kArrowHead = 7; ///< length of an arrow's point
inline constexpr double kDashOn = 3;
inline constexpr double kDashOff = 2.5;
inline constexpr double kDotOn = 1.2;
inline constexpr double kDotOff = 3;

} // namespace eusebius
