// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dates/edtf/edtfprinter.h"

#include <QLatin1Char>

#include <algorithm>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

void appendQualifier(QString &out, Qualifier qualifier)
{
    constexpr char letters[] = {'\0', '~', '?', '%'};
    if (qualifier != Qualifier::Exact) {
        out += QLatin1Char(letters[static_cast<int>(qualifier)]);
    }
}

void appendTwoDigits(QString &out, int value, bool tensUnknown = false, bool unitsUnknown = false)
{
    out += tensUnknown ? QLatin1Char('X') : QLatin1Char(static_cast<char>('0' + value / 10));
    out += unitsUnknown ? QLatin1Char('X') : QLatin1Char(static_cast<char>('0' + value % 10));
}

void appendYear(QString &out, const PartialDate &date)
{
    qint64 number = qAbs(date.year);
    const bool isLong = number > 9999 || date.exponent != 0;
    if (isLong) {
        out += QLatin1Char('Y');
    }
    if (date.isNegative()) {
        out += QLatin1Char('-');
    }
    if (isLong) {
        for (int i = 0; i < date.exponent; ++i) {
            number /= 10;
        }
        out += QString::number(number);
        if (date.exponent != 0) {
            out += QLatin1Char('E') + QString::number(date.exponent);
        }
    } else {
        const int hundreds = static_cast<int>(number / 100);
        const int rest = static_cast<int>(number % 100);
        appendTwoDigits(out, hundreds, (date.unspecified & PartialDate::YearThousands) != 0,
                        (date.unspecified & PartialDate::YearHundreds) != 0);
        appendTwoDigits(out, rest, (date.unspecified & PartialDate::YearTens) != 0,
                        (date.unspecified & PartialDate::YearUnits) != 0);
    }
    if (date.significantDigits != 0) {
        out += QLatin1Char('S') + QString::number(date.significantDigits);
    }
}

void appendClock(QString &out, const PartialDate &date)
{
    out += QLatin1Char('T');
    appendTwoDigits(out, date.hour);
    for (const int part : {date.minute, date.second}) {
        if (part >= 0) {
            out += QLatin1Char(':');
            appendTwoDigits(out, part);
        }
    }
    if (!date.hasZone()) {
        return;
    }
    if (date.zoneMinutes == 0 && !date.isZoneInHours) {
        out += QLatin1Char('Z');
        return;
    }
    const int minutes = qAbs(date.zoneMinutes);
    out += QLatin1Char(date.zoneMinutes < 0 ? '-' : '+');
    appendTwoDigits(out, minutes / 60);
    if (minutes % 60 != 0 || !date.isZoneInHours) {
        out += QLatin1Char(':');
        appendTwoDigits(out, minutes % 60);
    }
}

void appendDate(QString &out, const PartialDate &date)
{
    using Part = PartialDate::Part;
    const Qualifier ofYear = date.qualifierOf(Part::Year);
    const Qualifier ofMonth = date.qualifierOf(Part::Month);
    const Qualifier ofDay = date.qualifierOf(Part::Day);
    // One qualifier right of the longest run from the year on that shares it; every other left of its own part.
    const bool coversMonth = date.hasMonth() && ofMonth == ofYear;
    const bool coversDay = coversMonth && date.hasDay() && ofDay == ofYear;
    appendYear(out, date);
    if (!coversMonth) {
        appendQualifier(out, ofYear);
    }
    if (!date.hasMonth()) {
        return;
    }
    out += QLatin1Char('-');
    if (!coversMonth) {
        appendQualifier(out, ofMonth);
    }
    appendTwoDigits(out, date.month, (date.unspecified & PartialDate::MonthTens) != 0,
                    (date.unspecified & PartialDate::MonthUnits) != 0);
    if (coversMonth && !coversDay) {
        appendQualifier(out, ofMonth);
    }
    if (!date.hasDay()) {
        return;
    }
    out += QLatin1Char('-');
    if (!coversDay) {
        appendQualifier(out, ofDay);
    }
    appendTwoDigits(out, date.day, (date.unspecified & PartialDate::DayTens) != 0,
                    (date.unspecified & PartialDate::DayUnits) != 0);
    if (date.hasClock()) {
        appendClock(out, date);
    }
    if (coversDay) {
        appendQualifier(out, ofDay);
    }
}

void appendEnd(QString &out, const PartialDate &date, TimeSpan::EndKind kind)
{
    if (kind == TimeSpan::EndKind::Open) {
        out += ".."_L1;
    } else if (kind == TimeSpan::EndKind::Stated) {
        appendDate(out, date);
    }
}

void appendElement(QString &out, const DateSetElement &element)
{
    if (!element.isOpenBefore) {
        appendDate(out, element.from);
    }
    if (element.isRow()) {
        out += ".."_L1;
        if (!element.isOpenAfter) {
            appendDate(out, element.to);
        }
    }
}

void appendSet(QString &out, const TimeSpan &span)
{
    const bool isOneOf = span.kind() == TimeSpan::Kind::OneOf;
    out += isOneOf ? QLatin1Char('[') : QLatin1Char('{');
    bool isFirst = true;
    for (const DateSetElement &element : span.elements()) {
        if (!isFirst) {
            out += QLatin1Char(',');
        }
        isFirst = false;
        appendElement(out, element);
    }
    out += isOneOf ? QLatin1Char(']') : QLatin1Char('}');
}

} // namespace

QString printEdtf(const PartialDate &date)
{
    QString out;
    out.reserve(16);
    appendDate(out, date);
    return out;
}

QString printEdtf(const TimeSpan &span)
{
    QString out;
    if (span.isUndated()) {
        return out;
    }
    out.reserve(24);
    if (span.isSet()) {
        appendSet(out, span);
    } else {
        appendEnd(out, span.from(), span.startKind());
        if (span.isInterval()) {
            out += QLatin1Char('/');
            appendEnd(out, span.to(), span.endKind());
        }
    }
    return out;
}

} // namespace eusebius
