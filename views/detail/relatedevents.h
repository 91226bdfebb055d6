// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/snapshot.h"

#include <vector>

namespace eusebius {

/// Events whose statements the linker found close to this event's, but not the same; closest first, at most `most`.
std::vector<int> relatedEvents(const Snapshot &snapshot, int event, std::size_t most = 8);

} // namespace eusebius
