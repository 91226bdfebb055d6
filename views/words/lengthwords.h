// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dates/calendardate.h"

#include <QString>

namespace eusebius {

/// How long a stretch of time is, in one unit that says it well: "412 years", "66 million years", "5 months", "9 days", "40 minutes".
QString lengthWords(Instant seconds);

} // namespace eusebius
