// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "model/base/result.h"
#include "model/dates/timespan.h"

namespace eusebius {

/// The date an option was given: EDTF, or words such as "c. 1800". Undated where the option is missing; an OptionInvalid error
/// where its value is no date.
Result<TimeSpan> dateOption(const Arguments &arguments, QLatin1StringView option);

} // namespace eusebius
