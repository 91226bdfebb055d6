// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/decisions/decisions.h"
#include "model/corpus/decisions/instruments.h"
#include "model/corpus/shown.h"

#include <set>

namespace eusebius {

/// Where what is shown is not as before.
struct ChangedPlaces {
    const std::set<int> &events; ///< slots
    const std::set<int> &documents; ///< what they say, when, or of which event
};

/// Compares again what hangs on these places: events that are not as found, each with all that its documents say, and the documents'
/// coverage, which is that found where they say what they were found to say.
void compareAgain(const Found &found, const Decisions &decisions, const Instruments &instruments, const ChangedPlaces &changed, Shown &shown);

} // namespace eusebius
