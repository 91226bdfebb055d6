// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dates/calendardate.h"

#include <QStringView>

#include <optional>

namespace eusebius {

/// The rule by which a feast falls on a day of a year, as one number for the lexicon. Not the feast's name.
///
/// Written in rule files: "12-25" a fixed day; "easter+49" days from Easter Sunday (Gregorian); "11-4th-4" the fourth Thursday
/// (weekday 4) of November, "5-last-1" the last Monday of May; "unknown" a day that no rule here gives (Ramadan).
struct Holiday {
    int code = 0; ///< 0 unknown

    static std::optional<Holiday> fromText(QStringView text);
    /// The day in that year, none for unknown.
    std::optional<CalendarDate> inYear(qint64 year) const;
};

} // namespace eusebius
