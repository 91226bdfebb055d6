// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/reason.h"
#include "model/base/textrange.h"
#include "model/dates/timespan.h"
#include "model/tagging/resolving/timextype.h"
#include "model/text/document.h"

#include <QString>

#include <vector>

namespace eusebius {

/// Words that name a time, with what they resolve to and why. TIMEX3 (ISO-TimeML) for type, value and mod; EDTF for the span.
///
/// A range ("1910–45", "from December 1998 through the fall of 1999") is two expressions that share `range`: its ends, each with
/// its own value, and the whole with its words and span.
struct TimeExpression {
    TextRange range;
    TimexType type = TimexType::Date;
    QString value; ///< TIMEX3 value: "1951", "1990-09-28", "198", "P2Y", "PAST_REF", …
    QString mod; ///< TIMEX3 mod: START, MID, END, APPROX, BEFORE, …; empty: none
    TimeSpan span; ///< undated: names no days (an age, "former", an unanchored duration)
    RegionKind region = RegionKind::Body;
    bool inRange = false;
    TextRange wholeRange; ///< where inRange: from the first end's first word to the second end's last
    TimeSpan wholeSpan;
    bool isRangeStart = false;
    bool fromDocumentDate = false; ///< its days hang on Document::reference: correcting that moves it
    Reason reason;
};

} // namespace eusebius
