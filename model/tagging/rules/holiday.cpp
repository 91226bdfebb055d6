// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tagging/rules/holiday.h"

#include <QList>
#include <QString>

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

constexpr int kEaster = 10'000; ///< kEaster + days, days from -100 to 100
constexpr int kWeekdayBase = 100'000; ///< + month * 100 + ordinal * 10 + weekday; ordinal 9: last

// Anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8); valid for any proleptic Gregorian year >= 1.
CalendarDate easterSunday(qint64 year)
{
    const qint64 a = year % 19;
    const qint64 b = year / 100;
    const qint64 c = year % 100;
    const qint64 h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const qint64 l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const qint64 m = (a + 11 * h + 22 * l) / 451;
    const qint64 n = h + l - 7 * m + 114;
    return {year, static_cast<int>(n / 31), static_cast<int>(n % 31) + 1};
}

/// 1 Monday to 7 Sunday. Day 0 (0000-01-01) was a Saturday.
int weekdayOf(qint64 dayNumber)
{
    return static_cast<int>(((dayNumber + 5) % 7 + 7) % 7) + 1;
}

std::optional<Holiday> nthWeekday(int month, QStringView ordinal, int weekday)
{
    int nth = ordinal == u"last" ? 9 : 0;
    if (nth == 0 && ordinal.size() == 3) {
        nth = ordinal.front().digitValue();
    }
    if (month < 1 || month > 12 || weekday < 1 || weekday > 7 || nth < 1 || (nth > 5 && nth != 9)) {
        return std::nullopt;
    }
    return Holiday{kWeekdayBase + month * 100 + nth * 10 + weekday};
}

} // namespace

std::optional<Holiday> Holiday::fromText(QStringView text)
{
    if (text == u"unknown") {
        return Holiday{0};
    }
    bool ok = false;
    if (text.startsWith(u"easter")) {
        const int days = text.size() == 6 ? 0 : text.mid(6).toInt(&ok);
        if ((text.size() > 6 && !ok) || days < -100 || days > 100) {
            return std::nullopt;
        }
        return Holiday{kEaster + days};
    }
    const QList<QStringView> parts = text.split(u'-');
    if (parts.size() == 3) {
        return nthWeekday(parts[0].toInt(), parts[1], parts[2].toInt());
    }
    if (parts.size() != 2) {
        return std::nullopt;
    }
    const int month = parts[0].toInt();
    const int day = parts[1].toInt();
    if (month < 1 || month > 12 || day < 1 || day > daysInMonth(2000, month)) {
        return std::nullopt;
    }
    return Holiday{month * 100 + day};
}

std::optional<CalendarDate> Holiday::inYear(qint64 year) const
{
    if (code >= kWeekdayBase) {
        const int month = (code - kWeekdayBase) / 100;
        const int nth = (code / 10) % 10;
        const int weekday = code % 10;
        const int last = daysInMonth(year, month);
        const qint64 first = dayNumber(year, month, 1);
        int day = 1 + (weekday - weekdayOf(first) + 7) % 7 + (nth == 9 ? 28 : (nth - 1) * 7);
        while (day > last) {
            day -= 7;
        }
        return CalendarDate{year, month, day};
    }
    if (code >= kEaster - 100) {
        if (year < 1) {
            return std::nullopt;
        }
        const CalendarDate easter = easterSunday(year);
        return dateOfDayNumber(dayNumber(easter.year, easter.month, easter.day) + code - kEaster);
    }
    if (code == 0) {
        return std::nullopt;
    }
    const int month = code / 100;
    return CalendarDate{year, month, std::min(code % 100, daysInMonth(year, month))};
}

} // namespace eusebius
