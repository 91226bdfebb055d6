// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/textrange.h"
#include "model/dates/timespan.h"

#include <QStringView>

#include <optional>

namespace eusebius {

/// A date as documents state their own: a day, month or season with its year, in figures or English words.
///
/// Not a time expression of running text, which is the tagger's work: no relative dates, no ranges. A year alone is none, it may be anything.
/// "03/04/2011", which two countries read differently, gives the year.
///
///     dateStampIn(u"2024. 03. 25 | CO 24-24")  →  words {0, 12}, 2024-03-25
struct DateStamp {
    TextRange words; ///< in the text given
    TimeSpan when;
};

/// The first one in the text, looked for in its first 400 characters.
std::optional<DateStamp> dateStampIn(QStringView text);

/// The stamp of a line that is nothing but a date: a weekday, a time of day, a dash or a short code beside it.
std::optional<DateStamp> dateLine(QStringView line);

} // namespace eusebius
