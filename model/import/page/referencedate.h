// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/text/document.h"

namespace eusebius {

/// What "now" means in a text: its date of publication; else the latest time it says of itself that it speaks at ("As of mid-1993",
/// "at the time of writing (March 1995)"); else, open to the future, the latest day on which it says it looked something up
/// ("Retrieved 25 November 2011" → 2011-11-25/..). Undated where it says nothing.
TimeSpan referenceDate(const Document &document);

} // namespace eusebius
