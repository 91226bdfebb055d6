// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/parts.h"

namespace eusebius {

/// The decisions a snapshot goes with. Where it has none, but its findings come with a status or a person's links set in them (made by
/// another program, or by hand in a test), those, as decisions.
Decisions decisionsOf(const Snapshot &snapshot);

} // namespace eusebius
