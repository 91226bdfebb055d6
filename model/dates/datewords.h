// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dates/datevocabulary.h"
#include "model/dates/timespan.h"

#include <QString>

namespace eusebius {

enum class DateStyle {
    Long, ///< in a sentence: "about 12 April 1985", "between 1977 and 1983", "late 1980s", "5 BCE"
    Medium, ///< in a list: "c. 12 Apr 1985", "1977 or later", months shortened, "c." and "?" for doubt
    Short, ///< in a narrow column: as Medium, with "<1945", "1945–", "Q1 1985" for words
    Axis, ///< under a tick, whose larger units stand elsewhere: the finest part alone: "1985", "Apr", "12", "09:30"
};

/// The words for a time. Year 0 is never shown: astronomical years become BCE and CE; years below 1000 always say which.
///
/// Words never say more than the span does: an unknown end is said to be unknown, what is known of a part only is said of
/// that part. Long words of the usual forms can be read back by readTypedDate() and give the same span.
///
///     dateWords(*TimeSpan::fromEdtf(u"1991-01-30/1991-01-31"), DateStyle::Long)  // "30–31 January 1991"
///     dateWords(*TimeSpan::fromEdtf(u"1987~/1989~"), DateStyle::Long)            // "late 1980s"
///     dateWords(*TimeSpan::fromEdtf(u"-0004"), DateStyle::Short)                 // "5 BCE"
QString dateWords(const TimeSpan &span, DateStyle style);
QString dateWords(const TimeSpan &span, DateStyle style, const DateVocabulary &vocabulary);

/// One whole day, for where a CalendarDate is all there is: "12 September 490 BCE".
QString dayWords(const CalendarDate &day, DateStyle style);
/// A year alone: -43 → "44 BCE", 800 → "800 CE", 1985 → "1985", -169'999'999 → "170 million BCE".
QString yearWords(qint64 astronomicalYear, const DateVocabulary &vocabulary = englishDates());

} // namespace eusebius
