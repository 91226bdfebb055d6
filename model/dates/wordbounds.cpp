// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dates/wordbounds.h"

#include <algorithm>

namespace eusebius {

namespace {

constexpr quint8 kDecadeDigits = PartialDate::YearUnits;
constexpr quint8 kCenturyDigits = PartialDate::YearUnits | PartialDate::YearTens;

/// First and last unit of a part, counted from 0.
struct Stretch {
    int first;
    int last;
};

Stretch stretchOf(PeriodPart part, Stretch early, Stretch mid, int last, int edge)
{
    switch (part) {
    case PeriodPart::Beginning:
        return {0, edge};
    case PeriodPart::Early:
        return early;
    case PeriodPart::Mid:
        return mid;
    case PeriodPart::Late:
        return {mid.last + 1, last};
    case PeriodPart::End:
        return {last - edge, last};
    }
    Q_UNREACHABLE();
}

/// from/to, both "about"; the date alone where it is one.
TimeSpan aboutStretch(const TimeSpan &from, const TimeSpan &to)
{
    const TimeSpan start = from.withQualifier(Qualifier::Approximate);
    return from == to ? start : TimeSpan::interval(start, to.withQualifier(Qualifier::Approximate));
}

TimeSpan aboutYears(qint64 first, Stretch stretch)
{
    return aboutStretch(TimeSpan::ofYear(first + stretch.first), TimeSpan::ofYear(first + stretch.last));
}

bool isWholeDate(const PartialDate &date, quint8 unknown)
{
    return date.unspecified == unknown && date.significantDigits == 0 && date.qualifierBits == 0;
}

bool isPlainYear(const PartialDate &date)
{
    return isWholeDate(date, 0) && date.isYearOnly() && date.exponent == 0;
}

TimeSpan aboutDays(const PartialDate &month, PeriodPart part)
{
    const Stretch days = stretchOf(part, {0, 9}, {10, 19}, daysInMonth(month.year, month.month) - 1, 4);
    return aboutStretch(TimeSpan::ofDay(month.year, month.month, days.first + 1),
                        TimeSpan::ofDay(month.year, month.month, days.last + 1));
}

TimeSpan aboutMonths(qint64 year, PeriodPart part)
{
    const Stretch months = stretchOf(part, {0, 3}, {4, 7}, 11, 0);
    return aboutStretch(TimeSpan::ofMonth(year, months.first + 1), TimeSpan::ofMonth(year, months.last + 1));
}

bool hasYearsInRange(const PartialDate &date)
{
    return date.firstYear() > kMinYear && date.lastYear() < kMaxYear;
}

} // namespace

std::optional<TimeSpan> partOf(const TimeSpan &whole, PeriodPart part)
{
    if (const auto bce = bceDecade(whole)) {
        return aboutYears(1 - (*bce + 9), stretchOf(part, {0, 3}, {4, 6}, 9, 0));
    }
    const PartialDate &date = whole.from();
    if (whole.kind() != TimeSpan::Kind::Date || !hasYearsInRange(date)) {
        return std::nullopt;
    }
    if (date.isYearOnly() && isWholeDate(date, kDecadeDigits)) {
        return aboutYears(date.firstYear(), stretchOf(part, {0, 3}, {4, 6}, 9, 0));
    }
    if (date.isYearOnly() && isWholeDate(date, kCenturyDigits)) {
        return aboutYears(date.firstYear(), stretchOf(part, {0, 33}, {34, 66}, 99, 9));
    }
    if (isPlainYear(date)) {
        return aboutMonths(date.year, part);
    }
    if (isWholeDate(date, 0) && date.precision() == Precision::Month) {
        return aboutDays(date, part);
    }
    return std::nullopt;
}

TimeSpan decadeOf(qint64 number, bool isBce)
{
    if (!isBce) {
        return TimeSpan::ofDecade(number);
    }
    const qint64 least = std::max<qint64>(number / 10 * 10, 1);
    return TimeSpan::interval(TimeSpan::ofYear(1 - (number / 10 * 10 + 9)), TimeSpan::ofYear(1 - least));
}

TimeSpan centuryOf(int ordinal, bool isBce)
{
    const qint64 first = (static_cast<qint64>(ordinal) - 1) * 100;
    return TimeSpan::ofCentury(isBce ? -first - 99 : first);
}

TimeSpan millenniumOf(int ordinal, bool isBce)
{
    const qint64 first = (static_cast<qint64>(ordinal) - 1) * 1000;
    return TimeSpan::ofMillennium(isBce ? -first - 999 : first);
}

std::optional<NamedPart> namedPart(const TimeSpan &span)
{
    const bool isStated = span.startKind() == TimeSpan::EndKind::Stated && span.endKind() == TimeSpan::EndKind::Stated;
    if (!span.isInterval() || !isStated || span.qualifier() != Qualifier::Approximate) {
        return std::nullopt;
    }
    const PartialDate &from = span.from();
    TimeSpan wholes[4];
    if (from.hasDay()) {
        wholes[0] = from.isValid() && from.unspecified == 0 ? TimeSpan::ofMonth(from.year, from.month) : TimeSpan();
    } else if (from.hasMonth()) {
        wholes[0] = TimeSpan::ofYear(from.year);
    } else if (from.unspecified == 0 && qAbs(from.year) <= 9999) {
        wholes[0] = TimeSpan::ofDecade(from.year);
        wholes[1] = TimeSpan::ofCentury(from.year);
        wholes[2] = from.year < -8 ? decadeOf(1 - from.year, true) : TimeSpan();
    }
    for (const TimeSpan &whole : wholes) {
        for (const PeriodPart part :
             {PeriodPart::Early, PeriodPart::Mid, PeriodPart::Late, PeriodPart::Beginning, PeriodPart::End}) {
            if (!whole.isUndated() && partOf(whole, part) == span) {
                return NamedPart{part, whole};
            }
        }
    }
    return std::nullopt;
}

std::optional<qint64> bceDecade(const TimeSpan &span)
{
    const bool isStated = span.startKind() == TimeSpan::EndKind::Stated && span.endKind() == TimeSpan::EndKind::Stated;
    if (!span.isInterval() || !isStated || !isPlainYear(span.from()) || !isPlainYear(span.to()) || span.to().year > 0) {
        return std::nullopt;
    }
    const qint64 last = 1 - span.to().year;
    const bool isDecade = last % 10 == 0 && 1 - span.from().year == last + 9;
    return isDecade ? std::optional(last) : std::nullopt;
}

} // namespace eusebius
