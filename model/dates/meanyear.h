// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace eusebius {

/// Seconds of a year of the Gregorian calendar on average (365.2425 days): for widths and bins, never for the day something happened.
inline constexpr qint64 kSecondsPerMeanYear = 31'556'952;

} // namespace eusebius
