// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace eusebius {

/// TIMEX3 type.
enum class TimexType : quint8 { Date, Time, Duration, Set };

} // namespace eusebius
