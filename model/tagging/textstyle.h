// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/tagging/resolving/context.h"
#include "model/tagging/resolving/partialtime.h"

#include <span>

namespace eusebius {

/// News, where the text's times lie around its own date and speak from it ("yesterday", "Tuesday"); else a narrative. Without a
/// known date every text is one.
TextStyle judgeStyle(std::span<const PartialTime> times, const Moment &reference);

} // namespace eusebius
