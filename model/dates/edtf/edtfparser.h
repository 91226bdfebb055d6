// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"
#include "model/dates/timespan.h"

#include <QStringView>

namespace eusebius {

/// Reads the Extended Date/Time Format, ISO 8601-2:2019, levels 0, 1 and 2, in linear time and without allocating unless
/// there is a set. The spelling of the 2012 draft is read too (u or x for X, "open", "unknown", "?~", y…e…p…, brackets round
/// what a qualifier covers) and printed in the one of 2019.
///
/// Beyond the standard it takes what our own makers make: a time of day to the hour or minute, months and days in years of
/// more than four digits.
///
/// Failure: DateInvalid with args {input, position, expected}; position counts UTF-16 units from 0, expected is written in
/// EDTF's own letters ("YYYY", "01–30", "Z, ±hh, ±hh:mm"; "end" for nothing more), so it needs no translation. A year beyond
/// ±10^11 is DateOutOfRange with args {input}.
Result<TimeSpan> parseEdtf(QStringView text);

} // namespace eusebius
