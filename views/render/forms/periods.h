// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/timeline/extents.h"
#include "model/timeline/lanecolumns.h"

namespace eusebius {

/// The period a corpus opens with, with its margins; some century where nothing is dated.
ShownPeriod openingPeriod(const LaneColumns &columns);

} // namespace eusebius
