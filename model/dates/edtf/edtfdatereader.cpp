// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One date of EDTF: the part of EdtfReader that reads years, months, days, clocks and their qualifiers.

#include "model/dates/edtf/edtfreader.h"

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr bool isDigit(char16_t unit)
{
    return unit >= u'0' && unit <= u'9';
}

constexpr bool isUnknownDigit(char16_t unit)
{
    return unit == u'X' || unit == u'x' || unit == u'u'; // the draft of 2012 wrote u, and x for decades and centuries
}

constexpr int kMaxLongYearDigits = 12; // 10^11 has twelve

void addQualifier(PartialDate &date, PartialDate::Part part, Qualifier qualifier)
{
    date.setQualifier(part, date.qualifierOf(part) | qualifier);
}

} // namespace

Qualifier EdtfReader::readQualifier()
{
    Qualifier all = Qualifier::Exact;
    for (;; ++m_at) {
        switch (peek()) {
        case u'~':
            all = all | Qualifier::Approximate;
            break;
        case u'?':
            all = all | Qualifier::Uncertain;
            break;
        case u'%':
            all = Qualifier::Both;
            break;
        default:
            return all;
        }
        if (all == Qualifier::Both) { // "%", or one of each as the draft of 2012 wrote it
            ++m_at;
            return all;
        }
    }
}

bool EdtfReader::readDate(PartialDate &date)
{
    using Part = PartialDate::Part;
    const char16_t *begin = m_at;
    const Qualifier beforeYear = readQualifier();
    if (!(peek() == u'Y' || peek() == u'y' ? readLongYear(date) : readYear(date)) || !readSignificantDigits(date)) {
        return false;
    }
    if (const Qualifier all = beforeYear | readQualifier(); all != Qualifier::Exact) {
        date.setQualifier(Part::Year, all);
    }
    if (peek() == u'-' && date.significantDigits == 0 && date.exponent == 0) {
        ++m_at;
        if (!readMonth(date)) {
            return false;
        }
        if (peek() == u'-' && !date.isPartOfYear()) {
            ++m_at;
            if (!readDay(date)) {
                return false;
            }
            if (peek() == u'T' && !readClock(date)) {
                return false;
            }
        }
    }
    if (date.unspecified == 0 && date.significantDigits == 0) { // all of it has been checked on the way
        return (date.year >= kMinYear && date.year <= kMaxYear) || failRange();
    }
    if (date.firstYear() < kMinYear || date.lastYear() > kMaxYear) {
        return failRange();
    }
    return date.hasDay() || date.isValid() || fail(u"YYYY-MM-DD", begin);
}

bool EdtfReader::readYear(PartialDate &date)
{
    const bool isNegative = skip(u'-');
    const char16_t *begin = m_at;
    quint8 unknownDigit = PartialDate::YearThousands;
    for (int i = 0; i < 4; ++i, ++m_at, unknownDigit = static_cast<quint8>(unknownDigit >> 1)) {
        const char16_t unit = peek();
        date.year *= 10;
        if (isDigit(unit)) {
            date.year += unit - u'0';
        } else if (isUnknownDigit(unit)) {
            date.unspecified |= unknownDigit;
        } else {
            return i == 0 ? fail(isNegative ? u"YYYY" : u"YYYY, -YYYY, Y") : fail(u"0–9, X");
        }
    }
    if (isNegative) {
        date.year = -date.year;
        date.isNegativeZero = date.year == 0;
        if (date.isNegativeZero && date.unspecified == 0) {
            return fail(u"0001–9999", begin); // the standard has no year -0000
        }
    }
    return !isDigit(peek()) || fail(u"-, /, S, ?, ~, %, end");
}

bool EdtfReader::readLongYear(PartialDate &date)
{
    ++m_at; // Y
    const bool isNegative = skip(u'-');
    const char16_t *begin = m_at;
    if (!isDigit(peek()) || peek() == u'0') {
        return fail(u"1–9");
    }
    for (; isDigit(peek()); ++m_at) {
        if (m_at - begin >= kMaxLongYearDigits) {
            return failRange();
        }
        date.year = date.year * 10 + (peek() - u'0');
    }
    const auto digitCount = m_at - begin;
    if (peek() == u'E' || peek() == u'e') {
        ++m_at;
        if (!isDigit(peek()) || peek() == u'0') {
            return fail(u"1–9");
        }
        int exponent = 0;
        for (; isDigit(peek()); ++m_at) {
            exponent = exponent * 10 + (peek() - u'0');
            if (exponent > kMaxLongYearDigits) {
                return failRange();
            }
        }
        date.exponent = static_cast<quint8>(exponent);
        for (int i = 0; i < exponent; ++i) {
            date.year *= 10;
            if (date.year > kMaxYear) {
                return failRange();
            }
        }
    } else if (digitCount < 5) {
        return fail(u"0–9, E");
    }
    date.year = isNegative ? -date.year : date.year;
    return true;
}

bool EdtfReader::readSignificantDigits(PartialDate &date)
{
    if (peek() != u'S' && peek() != u'p') { // p in the draft of 2012
        return true;
    }
    if (date.unspecified != 0) {
        return fail(u"-, /, ?, ~, %, end");
    }
    ++m_at;
    int digitsOfYear = 1;
    for (qint64 rest = qAbs(date.year) / 10; rest != 0; rest /= 10) {
        ++digitsOfYear;
    }
    const char16_t *begin = m_at;
    int count = 0;
    for (; isDigit(peek()) && count < 100; ++m_at) {
        count = count * 10 + (peek() - u'0');
    }
    if (count < 1 || count > digitsOfYear || *begin == u'0') {
        return fail(u"1–"_s + QString::number(digitsOfYear), begin);
    }
    date.significantDigits = static_cast<quint8>(count);
    return true;
}

bool EdtfReader::readTwoDigits(qint8 &value, quint8 &unspecified, quint8 unitsBit, QStringView expected)
{
    const char16_t *begin = m_at;
    int number = 0;
    for (int i = 0; i < 2; ++i, ++m_at) {
        const char16_t unit = peek();
        number *= 10;
        if (isDigit(unit)) {
            number += unit - u'0';
        } else if (isUnknownDigit(unit)) {
            unspecified = static_cast<quint8>(unspecified | (i == 0 ? unitsBit << 1 : unitsBit));
        } else {
            return fail(i == 0 ? expected : u"0–9, X", i == 0 ? begin : m_at);
        }
    }
    value = static_cast<qint8>(number);
    return true;
}

bool EdtfReader::readMonth(PartialDate &date)
{
    const char16_t *begin = m_at;
    const Qualifier before = readQualifier();
    if (!readTwoDigits(date.month, date.unspecified, PartialDate::MonthUnits, u"MM")) {
        return false;
    }
    const int unknown = date.unspecified & PartialDate::MonthDigits;
    const bool fits = unknown == 0 ? (date.month >= 1 && date.month <= 12) || date.isPartOfYear()
        : unknown == PartialDate::MonthUnits ? date.month <= 10
                                             : true; // X0 to X9 and XX each fit some month
    if (!fits || date.month > 41) {
        return fail(u"01–12, 21–41", before == Qualifier::Exact ? begin : m_at - 2);
    }
    const Qualifier after = readQualifier();
    if ((before | after) != Qualifier::Exact) {
        addQualifier(date, PartialDate::Part::Month, before | after);
        addQualifier(date, PartialDate::Part::Year, after);
    }
    return true;
}

bool EdtfReader::readDay(PartialDate &date)
{
    const Qualifier before = readQualifier();
    const char16_t *begin = m_at;
    if (!readTwoDigits(date.day, date.unspecified, PartialDate::DayUnits, u"DD")) {
        return false;
    }
    const bool isMonthKnown = (date.unspecified & PartialDate::MonthDigits) == 0;
    const bool isDay = date.unspecified == 0 ? date.day >= 1 && date.day <= daysInMonth(date.year, date.month)
                                             : date.hasDay() && date.isValid();
    if (!isDay) {
        const int last = !isMonthKnown ? 31 : daysInMonth((date.unspecified & PartialDate::YearDigits) != 0 ? 4 : date.year, date.month);
        return fail(u"01–"_s + QString::number(last), begin);
    }
    const Qualifier after = readQualifier();
    if ((before | after) != Qualifier::Exact) {
        addQualifier(date, PartialDate::Part::Day, before | after);
        addQualifier(date, PartialDate::Part::Month, after);
        addQualifier(date, PartialDate::Part::Year, after);
    }
    return true;
}

bool EdtfReader::readClockPart(qint8 &value, int maximum, QStringView expected)
{
    if (!isDigit(peek()) || !isDigit(peek(1))) {
        return fail(expected);
    }
    const int number = (peek() - u'0') * 10 + (peek(1) - u'0');
    if (number > maximum) {
        return fail(expected);
    }
    m_at += 2;
    value = static_cast<qint8>(number);
    return true;
}

bool EdtfReader::readClock(PartialDate &date)
{
    if (date.unspecified != 0) {
        return fail(u"/, end");
    }
    ++m_at; // T
    const char16_t *begin = m_at;
    if (!readClockPart(date.hour, 24, u"00–24")) {
        return false;
    }
    if (skip(u':') && (!readClockPart(date.minute, 59, u"00–59")
                       || (skip(u':') && !readClockPart(date.second, date.minute == 59 ? 60 : 59, u"00–59")))) {
        return false; // a leap second is read, though the count of seconds here has none
    }
    if (date.hour == 24 && (date.minute > 0 || date.second > 0)) {
        return fail(u"00–23, 24:00:00", begin);
    }
    if (!readZone(date)) {
        return false;
    }
    if (const Qualifier all = readQualifier(); all != Qualifier::Exact) {
        addQualifier(date, PartialDate::Part::Day, all);
        addQualifier(date, PartialDate::Part::Month, all);
        addQualifier(date, PartialDate::Part::Year, all);
    }
    return true;
}

bool EdtfReader::readZone(PartialDate &date)
{
    if (skip(u'Z')) {
        date.zoneMinutes = 0;
        return true;
    }
    if (peek() != u'+' && peek() != u'-') {
        return true;
    }
    const int sign = *m_at++ == u'-' ? -1 : 1;
    qint8 hours = 0;
    qint8 minutes = 0;
    if (!readClockPart(hours, 23, u"Z, ±hh, ±hh:mm") || (peek() == u':' && ++m_at && !readClockPart(minutes, 59, u"00–59"))) {
        return false;
    }
    date.zoneMinutes = static_cast<qint16>(sign * (hours * 60 + minutes));
    date.isZoneInHours = m_at[-3] == u'+' || m_at[-3] == u'-';
    return true;
}

} // namespace eusebius
