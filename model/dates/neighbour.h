// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dates/partialdate.h"

#include <optional>

namespace eusebius {

/// The date just before, stated as finely: 1945 → 1944, 1945-01 → 1944-12, 194X → 193X, spring 1945 → winter 1944. Qualifiers
/// stay. Where no date of the same form follows (digits unknown in the middle, significant digits) it is the day before.
/// None at the end of the calendar.
std::optional<PartialDate> dateBefore(const PartialDate &date);
/// The date just after, likewise.
std::optional<PartialDate> dateAfter(const PartialDate &date);

} // namespace eusebius
