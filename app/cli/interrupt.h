// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/progress.h"

namespace eusebius {

/// While it lives, Ctrl+C (and a polite kill) asks the work to stop instead of ending the program at once, so that files half
/// written are taken away. Asked a second time, the program ends. One at a time.
class Interrupt {
public:
    explicit Interrupt(Progress progress);
    ~Interrupt();
    Q_DISABLE_COPY_MOVE(Interrupt)

private:
    Progress m_progress;
};

} // namespace eusebius
