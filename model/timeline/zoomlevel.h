// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace eusebius {

/// Zooms in steps of a quarter octave: what is laid out for a level holds for every finer scale too. Larger is coarser;
/// level 0 is a quarter of a millisecond a pixel, 255 more than a hundred million years.
///
/// Not a scale: `TimeScale` is. A level only says which marks have room.
using ZoomLevel = quint8;

inline constexpr int kFinestLevel = 0;
inline constexpr int kCoarsestLevel = 255;

/// The finest level that is not finer than the scale.
inline ZoomLevel zoomLevel(double secondsPerPixel)
{
    const double level = std::ceil(4 * std::log2(std::max(secondsPerPixel, 1e-9)) - 1e-9) + 48;
    return static_cast<ZoomLevel>(std::clamp(level, double(kFinestLevel), double(kCoarsestLevel)));
}

/// The coarsest scale a level stands for.
inline double secondsPerPixelAt(int level)
{
    return std::exp2((level - 48) / 4.0);
}

} // namespace eusebius
