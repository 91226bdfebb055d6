// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/timeline/rangemotion.h"

#include <algorithm>

namespace eusebius {

RangeMotion::RangeMotion(ViewRange &range, const TimelineOptions &options, QObject *parent)
    : QObject(parent), m_range(range), m_options(options)
{
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) { step(value.toDouble()); });
    connect(&range, &ViewRange::changed, this, [this] {
        if (isMoving() && m_range.shown() != m_expected) {
            stop();
        }
    });
}

void RangeMotion::coast(double widthsPerSecond)
{
    if (!m_options.motion()) {
        return;
    }
    // A cubic that comes to rest begins three times as fast as it is on average.
    const Period shown = m_range.shown();
    glideTo(m_range.moved(shown, std::clamp(widthsPerSecond * kCoastMilliseconds / 3000.0, -3.0, 3.0)), kCoastMilliseconds);
}

void RangeMotion::glideTo(Period target, int milliseconds)
{
    stop();
    target = m_range.clamped(target);
    if (!m_options.motion()) {
        m_range.show(target);
        return;
    }
    if (target == m_range.shown()) {
        return;
    }
    m_from = m_range.shown();
    m_to = target;
    m_expected = m_from;
    m_animation.setDuration(milliseconds);
    m_animation.start();
}

void RangeMotion::step(double share)
{
    if (share <= 0) {
        return;
    }
    m_expected = share >= 1 ? m_to : m_range.clamped(m_range.between(m_from, m_to, share));
    m_range.show(m_expected);
}

} // namespace eusebius
