// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/synopsis/synopsis.h"

namespace eusebius {

/// Marks in each cell's words what another cell's source says of the event too, wherever it says so. Words of the grammar go with those
/// round them.
void markShared(const Snapshot &snapshot, const Event &event, std::vector<SynopsisCell> &cells);

/// Marks what divergences put against each other: in the words where it stands there, besides them where not, in the time.
void markDiffering(const Snapshot &snapshot, const Event &event, const std::vector<Divergence> &divergences, std::vector<SynopsisCell> &cells);

} // namespace eusebius
