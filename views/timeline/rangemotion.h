// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/state/timelineoptions.h"
#include "views/state/viewrange.h"

#include <QObject>
#include <QVariantAnimation>

namespace eusebius {

/// Glides from the shown period to another in 150 ms, so that the eye keeps what it was looking at; at once where motion is
/// off. Whatever else changes the range stops it.
class RangeMotion : public QObject {
    Q_OBJECT

public:
    RangeMotion(ViewRange &range, const TimelineOptions &options, QObject *parent = nullptr);

    static constexpr int kGlideMilliseconds = 150;
    static constexpr int kCoastMilliseconds = 600;

    void glideTo(Period target, int milliseconds = kGlideMilliseconds);
    /// Goes on as fast as it was let go, in widths of what is shown a second (> 0 to what is later), and comes to rest.
    void coast(double widthsPerSecond);
    void stop() { m_animation.stop(); }
    bool isMoving() const { return m_animation.state() == QAbstractAnimation::Running; }
    /// Where the view will be when it has come to rest.
    Period target() const { return isMoving() ? m_to : m_range.shown(); }

private:
    void step(double share);

    ViewRange &m_range;
    const TimelineOptions &m_options;
    QVariantAnimation m_animation;
    Period m_from;
    Period m_to;
    Period m_expected; ///< what the last step set
};

} // namespace eusebius
