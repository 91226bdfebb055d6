// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/frame.h"

#include <QObject>

#include <optional>

namespace eusebius {

/// How the timeline is laid out and moves.
class TimelineOptions : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    Lanes lanes() const { return m_lanes; }
    void setLanes(Lanes lanes);
    /// Whether what has no date is shown at the foot of the timeline; none: where there is room.
    std::optional<bool> trayOpen() const { return m_trayOpen; }
    void setTrayOpen(bool open);
    /// Periods that the documents call by a name, as bands behind.
    bool eras() const { return m_eras; }
    void setEras(bool eras);
    /// Long stretches in which nothing is told are folded together.
    bool folded() const { return m_folded; }
    void setFolded(bool folded);
    /// Off: views change at once, nothing glides.
    bool motion() const { return m_motion; }
    void setMotion(bool motion);

signals:
    void changed();

private:
    Lanes m_lanes = Lanes::BySource;
    std::optional<bool> m_trayOpen;
    bool m_eras = false;
    bool m_folded = false;
    bool m_motion = true;
};

} // namespace eusebius
