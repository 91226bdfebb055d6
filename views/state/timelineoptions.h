// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/frame.h"

#include <QObject>

namespace eusebius {

/// How the timeline is laid out and moves.
class TimelineOptions : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    Lanes lanes() const { return m_lanes; }
    void setLanes(Lanes lanes);
    /// Off: views change at once, nothing glides.
    bool motion() const { return m_motion; }
    void setMotion(bool motion);

signals:
    void changed();

private:
    Lanes m_lanes = Lanes::BySource;
    bool m_motion = true;
};

} // namespace eusebius
