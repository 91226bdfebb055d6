// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/state/timelineoptions.h"

namespace eusebius {

void TimelineOptions::setLanes(Lanes lanes)
{
    if (lanes != m_lanes) {
        m_lanes = lanes;
        emit changed();
    }
}

void TimelineOptions::setTrayOpen(bool open)
{
    if (open != m_trayOpen) {
        m_trayOpen = open;
        emit changed();
    }
}

void TimelineOptions::setEras(bool eras)
{
    if (eras != m_eras) {
        m_eras = eras;
        emit changed();
    }
}

void TimelineOptions::setFolded(bool folded)
{
    if (folded != m_folded) {
        m_folded = folded;
        emit changed();
    }
}

void TimelineOptions::setMotion(bool motion)
{
    if (motion != m_motion) {
        m_motion = motion;
        emit changed();
    }
}

} // namespace eusebius
