// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/timeline/timescale.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace eusebius {

namespace {

constexpr double kMinSecondsPerPixel = 1e-3;
constexpr double kMaxSecondsPerPixel = 1e16;

/// a - b as a double, exact while the difference fits 64 bits.
double secondsBetween(Instant a, Instant b)
{
    Instant difference = 0;
    if (__builtin_sub_overflow(a, b, &difference)) {
        return static_cast<double>(a) - static_cast<double>(b);
    }
    return static_cast<double>(difference);
}

/// base + whole seconds, kept off the two instants that mean "open".
Instant shifted(Instant base, double seconds)
{
    constexpr double kLimit = 9.2e18;
    const double target = static_cast<double>(base) + seconds;
    if (target <= -kLimit) {
        return kOpenPast + 1;
    }
    if (target >= kLimit) {
        return kOpenFuture - 1;
    }
    return base + static_cast<Instant>(seconds);
}

} // namespace

TimeScale::TimeScale(Instant from, Instant to, double widthPixels, TimeFolds folds)
    : m_folds(std::move(folds))
    , m_origin(m_folds.folded(std::clamp(from, kOpenPast + 1, kOpenFuture - 1)))
    , m_widthPixels(widthPixels > 0 ? widthPixels : 1)
{
    const double seconds = std::max(1.0, secondsBetween(m_folds.folded(std::clamp(to, kOpenPast + 1, kOpenFuture - 1)), m_origin));
    m_secondsPerPixel = std::clamp(seconds / m_widthPixels, kMinSecondsPerPixel, kMaxSecondsPerPixel);
}

double TimeScale::x(Instant time) const
{
    if (time == kOpenPast) {
        return -std::numeric_limits<double>::infinity();
    }
    if (time == kOpenFuture) {
        return std::numeric_limits<double>::infinity();
    }
    return (secondsBetween(m_folds.folded(time), m_origin) - m_originFraction) / m_secondsPerPixel;
}

Instant TimeScale::time(double x) const
{
    return m_folds.unfolded(shifted(m_origin, std::round(x * m_secondsPerPixel + m_originFraction)));
}

TimeScale TimeScale::even() const
{
    TimeScale result = *this;
    result.m_folds = {};
    return result;
}

TimeScale TimeScale::zoomedAbout(double x, double factor) const
{
    TimeScale result = *this;
    if (!(factor > 0) || !std::isfinite(factor)) {
        return result;
    }
    result.m_secondsPerPixel = std::clamp(m_secondsPerPixel / factor, kMinSecondsPerPixel, kMaxSecondsPerPixel);
    result.moveOrigin(x * (m_secondsPerPixel - result.m_secondsPerPixel));
    return result;
}

TimeScale TimeScale::panned(double pixels) const
{
    TimeScale result = *this;
    result.moveOrigin(pixels * m_secondsPerPixel);
    return result;
}

TimeScale TimeScale::resized(double widthPixels) const
{
    TimeScale result = *this;
    result.m_widthPixels = widthPixels > 0 ? widthPixels : 1;
    result.m_secondsPerPixel
        = std::clamp(m_secondsPerPixel * m_widthPixels / result.m_widthPixels, kMinSecondsPerPixel, kMaxSecondsPerPixel);
    return result;
}

void TimeScale::moveOrigin(double seconds)
{
    if (!std::isfinite(seconds)) {
        return;
    }
    // To the nearest second, so that a fraction a rounding error short of one does not count as the second before.
    const double whole = std::round(seconds + m_originFraction);
    m_originFraction = seconds + m_originFraction - whole;
    m_origin = shifted(m_origin, whole);
}

} // namespace eusebius
