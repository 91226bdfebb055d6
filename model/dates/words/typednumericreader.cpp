// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// TypedReader: dates in figures, clocks, the style of the calendar.

#include "model/dates/words/typedreader.h"

namespace eusebius {

bool TypedReader::isDayNumber(std::size_t ahead) const
{
    const TypedToken &token = peek(ahead);
    return token.kind == Kind::Number && token.number >= 1 && token.number <= 31 && token.digits <= 2 && !token.isPlural
        && !token.isShortened;
}

void TypedReader::takeYear(TypedParts &parts, const TypedToken &token)
{
    parts.hasYear = true;
    parts.year = token.number;
    parts.yearDigits = token.digits;
    parts.isShortYear = token.isShortened && token.digits == 2;
}

/// 12/5/1940, 1940.5.12, 12-5-40
bool TypedReader::readNumericTriple(TypedParts &parts)
{
    const TypedToken &a = peek();
    const TypedToken &b = peek(2);
    const TypedToken &c = peek(4);
    const char16_t sign = peek(1).sign;
    const bool isTriple = isNumber() && isNumber(2) && isNumber(4) && (sign == u'/' || sign == u'-' || sign == u'.')
        && isSign(sign, 1) && isSign(sign, 3) && peek(1).touchesLast && b.touchesLast && peek(3).touchesLast && c.touchesLast;
    if (!isTriple || b.digits > 2 || (a.digits > 2 && c.digits > 2)) {
        return false;
    }
    if (a.digits > 2) {
        takeYear(parts, a);
        parts.month = static_cast<int>(b.number);
        parts.day = static_cast<int>(c.number);
    } else {
        const bool canBeDayFirst = b.number >= 1 && b.number <= 12;
        const bool canBeMonthFirst = a.number >= 1 && a.number <= 12 && sign != u'.';
        parts.isSwappable = canBeDayFirst && canBeMonthFirst && a.number != b.number;
        m_mattered.monthFirst = m_mattered.monthFirst || parts.isSwappable;
        const bool monthFirst = parts.isSwappable ? m_choices.monthFirst : !canBeDayFirst;
        parts.month = static_cast<int>(monthFirst ? a.number : b.number);
        parts.day = static_cast<int>(monthFirst ? b.number : a.number);
        takeYear(parts, c);
        parts.isShortYear = c.digits <= 2;
    }
    if (parts.month < 1 || parts.month > 12 || parts.day < 1) {
        parts = {};
        return false;
    }
    advance(5);
    readEra(parts);
    return true;
}

/// 5/1940, 12/5. A year and two digits after a slash are left to the phrase.
bool TypedReader::readNumericPair(TypedParts &parts)
{
    const TypedToken &a = peek();
    const TypedToken &b = peek(2);
    const bool isPair = isNumber() && isNumber(2) && (isSign(u'/', 1) || (isSign(u'.', 1) && a.digits <= 2 && b.digits > 2))
        && peek(1).touchesLast && b.touchesLast && a.digits <= 2 && !a.isOrdinal && !b.isPlural && !a.isPlural;
    if (!isPair) {
        return false;
    }
    if (b.digits > 2 && a.number >= 1 && a.number <= 12) {
        parts.month = static_cast<int>(a.number);
        takeYear(parts, b);
        advance(3);
        readEra(parts);
        return true;
    }
    const bool canBeDayFirst = b.number >= 1 && b.number <= 12 && isDayNumber();
    const bool canBeMonthFirst = a.number >= 1 && a.number <= 12 && isDayNumber(2);
    if (!canBeDayFirst && !canBeMonthFirst) {
        return false;
    }
    parts.isSwappable = canBeDayFirst && canBeMonthFirst && a.number != b.number;
    m_mattered.monthFirst = m_mattered.monthFirst || parts.isSwappable;
    const bool monthFirst = parts.isSwappable ? m_choices.monthFirst : !canBeDayFirst;
    parts.month = static_cast<int>(monthFirst ? a.number : b.number);
    parts.day = static_cast<int>(monthFirst ? b.number : a.number);
    advance(3);
    return true;
}

/// "1750/51", "1648/9" behind a day
void TypedReader::readDualYear(TypedParts &parts)
{
    const bool isDual = parts.hasDay() && isSign(u'/') && isNumber(1) && peek().touchesLast && peek(1).touchesLast
        && !isWord(Meaning::Month, 2) && !isSign(u'/', 2);
    if (isDual && peek(1).number <= 9999) {
        parts.dualYear = static_cast<int>(peek(1).number);
        advance(2);
    }
}

/// ", 09:30", "at 9:30 pm", "9 am"
bool TypedReader::readClock(TypedParts &parts)
{
    const std::size_t begin = m_at;
    skipSign(u',');
    const bool isAfterAt = skipWord(Meaning::In); // only then a dot may stand for the colon
    const bool hasMinute = isNumber() && (isSign(u':', 1) || (isAfterAt && isSign(u'.', 1))) && isNumber(2);
    const bool isHourOnly = isNumber() && isWord(Meaning::Hour, 1);
    if (!parts.hasDay() || (!hasMinute && !isHourOnly) || peek().digits > 2) {
        m_at = begin;
        return false;
    }
    parts.hour = static_cast<int>(peek().number);
    if (hasMinute) {
        parts.minute = static_cast<int>(qMin<qint64>(peek(2).number, 99));
        advance(3);
        if (isSign(u':') && isNumber(1)) {
            parts.second = static_cast<int>(qMin<qint64>(peek(1).number, 99));
            advance(2);
        }
    } else {
        advance();
    }
    if (isWord(Meaning::Hour)) {
        parts.hour = parts.hour % 12 + static_cast<int>(peek().word.value);
        advance();
    }
    readZone(parts);
    return true;
}

/// "UTC", "UTC+04:30"
bool TypedReader::readZone(TypedParts &parts)
{
    if (!skipWord(Meaning::Utc)) {
        return false;
    }
    parts.zoneMinutes = 0;
    if ((isSign(u'+') || isSign(u'-')) && isNumber(1) && peek(1).number < 24) {
        const int sign = isSign(u'-') ? -1 : 1;
        int minutes = static_cast<int>(peek(1).number) * 60;
        advance(2);
        if (isSign(u':') && isNumber(1) && peek(1).number < 60) {
            minutes += static_cast<int>(peek(1).number);
            advance(2);
        }
        parts.zoneMinutes = static_cast<qint16>(sign * minutes);
    }
    return true;
}

/// "O.S.", "(old style)", "Julian"
bool TypedReader::readStyle(TypedParts &parts)
{
    const std::size_t begin = m_at;
    const bool isBracketed = skipSign(u'(');
    const bool isOld = isWord(Meaning::OldStyle);
    if (!isOld && !isWord(Meaning::NewStyle)) {
        m_at = begin;
        return false;
    }
    (isOld ? parts.isJulian : parts.isGregorian) = true;
    advance();
    skipWord(Meaning::Style);
    if (isBracketed) {
        skipSign(u')');
    }
    return true;
}

} // namespace eusebius
