// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/json/listing.h"

#include <functional>

namespace eusebius {

/// The one object `eusebius compare` prints: reuse, divergences, coverage, silence. For one event, or for all (-1).
///
/// Silence is events × documents: it goes to `sink` piece by piece and is never held.
void writeComparisonJson(const OffsetSnapshot &corpus, int event, const std::function<void(QByteArrayView)> &sink);

} // namespace eusebius
