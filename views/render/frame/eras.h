// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/frame.h"

#include <QString>

#include <vector>

namespace eusebius {

/// A period that the documents call by a name and place time by ("during the Korean War").
struct Era {
    QString name; ///< in their words, without an article
    Instant from = 0;
    Instant to = 0;
    int mentions = 0;
};

/// Those that are named at least twice, the most named first; at most sixteen.
std::vector<Era> erasOf(const Snapshot &snapshot);

} // namespace eusebius
