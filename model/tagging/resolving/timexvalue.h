// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/tagging/resolving/moment.h"
#include "model/tagging/resolving/partialtime.h"

#include <QString>

namespace eusebius {

/// The TIMEX3 value of a moment: "1918-07-15", "1918-07-15TMO", "198", "19", "1990-FA", "BC0490-09", "1999-W40". Empty: no time.
QString timexValue(const Moment &moment);
/// "P2Y", "PT24H", "PXM", "P2.5Y", "P2DE". `count` in thousandths, 0 or less: not known.
QString durationValue(qint32 count, Unit unit);
/// "MORE_THAN", "START"; empty for none.
QString modName(Mod mod);
/// "XXXX-XX-XXTNI" for a part of a day of which no day is known.
QString dayPartValue(DayPart part);

} // namespace eusebius
