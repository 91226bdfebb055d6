// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// TypedReader: one date.

#include "model/dates/words/typedreader.h"

namespace eusebius {


bool TypedReader::readDate(TypedParts &parts)
{
    const std::size_t begin = m_at;
    readBefore(parts);
    if (!readCore(parts)) {
        m_at = begin;
        return false;
    }
    readAfter(parts);
    return true;
}

/// "probably about the early …"
void TypedReader::readBefore(TypedParts &parts)
{
    for (;;) {
        const Meaning meaning = peek().word.meaning;
        if (meaning == Meaning::About || isSign(u'~')) {
            parts.qualifier = parts.qualifier | Qualifier::Approximate;
        } else if (meaning == Meaning::Perhaps) {
            parts.qualifier = parts.qualifier | Qualifier::Uncertain;
        } else if (meaning == Meaning::Some && (isWord(Meaning::Day, 1) || isWord(Meaning::MonthNoun, 1)) && isWord(Meaning::In, 2)) {
            (isWord(Meaning::Day, 1) ? parts.isDayUnknown : parts.isMonthUnknown) = true;
            advance(2);
        } else if (meaning == Meaning::Early || meaning == Meaning::Mid || meaning == Meaning::Late) {
            parts.part = meaning == Meaning::Early ? PeriodPart::Early : meaning == Meaning::Mid ? PeriodPart::Mid : PeriodPart::Late;
            if (isSign(u'-', 1) || isWord(Meaning::Of, 1)) {
                advance();
            }
        } else if ((meaning == Meaning::Beginning || meaning == Meaning::Start || meaning == Meaning::End) && isWord(Meaning::Of, 1)) {
            parts.part = meaning == Meaning::End ? PeriodPart::End : PeriodPart::Beginning;
            advance();
        } else if (meaning == Meaning::Weekday) {
            if (isSign(u',', 1)) {
                advance();
            }
        } else if (meaning != Meaning::The && meaning != Meaning::In && meaning != Meaning::Year) {
            return;
        }
        advance();
    }
}

bool TypedReader::readCore(TypedParts &parts)
{
    return readNumericTriple(parts) || readPartOfYear(parts) || readSeason(parts) || readPeriod(parts) || readDayAndMonth(parts)
        || readMonthAndDay(parts) || readNumericPair(parts) || readYear(parts);
}

/// Clock, calendar, doubt.
void TypedReader::readAfter(TypedParts &parts)
{
    readClock(parts);
    readStyle(parts);
    for (;;) {
        if (isSign(u'?')) {
            parts.qualifier = parts.qualifier | Qualifier::Uncertain;
            advance();
        } else if (isSign(u'~')) {
            parts.qualifier = parts.qualifier | Qualifier::Approximate;
            advance();
        } else if (isWord(Meaning::Or) && isWord(Meaning::So, 1)) {
            parts.qualifier = parts.qualifier | Qualifier::Approximate;
            advance(2);
        } else {
            return;
        }
    }
}

/// "first quarter of 1951", "Q1 1951", "second half of the 20th century"
bool TypedReader::readPartOfYear(TypedParts &parts)
{
    const std::size_t begin = m_at;
    int first = 0;
    qint64 index = 0;
    if (isWord(Meaning::ShortPart) && isNumber(1) && peek(1).touchesLast) {
        first = static_cast<int>(peek().word.value);
        index = peek(1).number;
    } else if (isWord(Meaning::Ordinal) || (isNumber() && peek().isOrdinal)) {
        index = isNumber() ? peek().number : peek().word.value;
        const bool isThird = isWord(Meaning::Ordinal, 1) && peek(1).word.value == 3;
        first = isWord(Meaning::Quarter, 1) ? 33 : isThird ? 37 : isWord(Meaning::Half, 1) ? 40 : 0;
    }
    const int count = first == 33 ? 4 : first == 37 ? 3 : 2;
    if (first == 0 || index < 1 || index > count) {
        return false;
    }
    advance(2);
    skipWord(Meaning::Of);
    if (isNumber() && !peek().isPlural && !peek().isOrdinal && readYear(parts)) {
        parts.month = first + static_cast<int>(index) - 1;
        parts.isBareNumber = false;
        return true;
    }
    skipWord(Meaning::The);
    if (readPeriod(parts) && parts.unit == TypedParts::Unit::Century) {
        parts.fraction = static_cast<int>(index);
        parts.fractions = count;
        return true;
    }
    parts = {};
    m_at = begin;
    return false;
}

/// "spring 1951", "spring of 1951", "winter 1951–52", "southern summer 1985/86"
bool TypedReader::readSeason(TypedParts &parts)
{
    const bool isPlaced = isWord(Meaning::Northern) || isWord(Meaning::Southern);
    const std::size_t at = isPlaced ? 1 : 0;
    if (!isWord(Meaning::Season, at)) {
        return false;
    }
    parts.month = static_cast<int>(peek(at).word.value) + (isWord(Meaning::Northern) ? 4 : isWord(Meaning::Southern) ? 8 : 0);
    advance(at + 1);
    const std::size_t ahead = isWord(Meaning::Of) || isSign(u',') ? 1 : 0;
    if (isNumber(ahead) && !peek(ahead).isPlural && !peek(ahead).isOrdinal) {
        advance(ahead);
        readYear(parts);
        parts.isBareNumber = false;
        // The winter that runs into the next year; the same two years as any other range are no season.
        const bool crosses = parts.month == 24 || parts.month == 28 || parts.month == 30;
        const bool isNext = (isSign(u'-') || isSign(u'/')) && isNumber(1) && peek(1).touchesLast
            && (peek(1).number == parts.year + 1 || (peek(1).digits == 2 && (parts.year + 1) % 100 == peek(1).number));
        if (crosses && isNext) {
            advance(2);
            readEra(parts);
        }
    }
    return true;
}

/// "1980s", "4th century BC", "4th", "second millennium"
bool TypedReader::readPeriod(TypedParts &parts)
{
    if (isNumber() && peek().isPlural) {
        takeYear(parts, peek());
        parts.unit = TypedParts::Unit::Decade;
        parts.isRoundPlural = parts.year % 100 == 0 && parts.yearDigits >= 3;
        advance();
        readEra(parts);
        return parts.year % 10 == 0;
    }
    const bool isOrdinal = isWord(Meaning::Ordinal) || (isNumber() && peek().isOrdinal);
    if (!isOrdinal) {
        return false;
    }
    const qint64 number = isNumber() ? peek().number : peek().word.value;
    // "4th c." is a century, "c. 4th" is not.
    const bool isCentury = isWord(Meaning::Century, 1) || isWord(Meaning::About, 1);
    const bool isDay = isWord(Meaning::Month, 1) || (isWord(Meaning::Of, 1) && isWord(Meaning::Month, 2));
    if (isDay) {
        return false;
    }
    parts.hasYear = true;
    parts.year = number;
    if (isCentury || isWord(Meaning::Millennium, 1)) {
        parts.unit = isCentury ? TypedParts::Unit::Century : TypedParts::Unit::Millennium;
        advance(2);
        readEra(parts);
        return true;
    }
    parts.isBareOrdinal = true;
    parts.yearDigits = 2;
    advance();
    return true;
}

/// "12 May 1940", "the 12th of May", "10/21 February 1750/51"
bool TypedReader::readDayAndMonth(TypedParts &parts)
{
    if (!isDayNumber()) {
        return false;
    }
    const bool isDual = isSign(u'/', 1) && isDayNumber(2) && isWord(Meaning::Month, 3);
    const std::size_t monthAt = isDual ? 3 : isWord(Meaning::Of, 1) || isSign(u'.', 1) || isSign(u'-', 1) ? 2 : 1;
    if (!isWord(Meaning::Month, monthAt)) {
        return false;
    }
    parts.day = static_cast<int>(peek().number);
    parts.dualDay = isDual ? static_cast<int>(peek(2).number) : 0;
    parts.month = static_cast<int>(peek(monthAt).word.value);
    advance(monthAt + 1);
    readYearAfterMonth(parts);
    return true;
}

/// "May 1940", "May 12, 1940", "May"
bool TypedReader::readMonthAndDay(TypedParts &parts)
{
    if (!isWord(Meaning::Month)) {
        return false;
    }
    parts.month = static_cast<int>(peek().word.value);
    advance();
    const bool isYear = isNumber() && (isWord(Meaning::Ce, 1) || isWord(Meaning::Bce, 1));
    if (isDayNumber() && !isYear) {
        parts.day = static_cast<int>(peek().number);
        advance();
        if (isSign(u'/') && isDayNumber(1)) {
            parts.dualDay = static_cast<int>(peek(1).number);
            advance(2);
        }
    }
    readYearAfterMonth(parts);
    return true;
}

/// What follows a month: "1940", ", 1940", "of 44 BC", "in the 1560s", ", unknown year"; or nothing.
void TypedReader::readYearAfterMonth(TypedParts &parts)
{
    const std::size_t begin = m_at;
    skipSign(u',') || skipSign(u'-') || skipSign(u'.');
    if (isWord(Meaning::Unknown) && isWord(Meaning::Year, 1)) {
        parts.isYearUnknown = true;
        advance(2);
        return;
    }
    const bool isLinked = skipWord(Meaning::Of) || skipWord(Meaning::In);
    skipWord(Meaning::The);
    TypedParts year;
    const bool isYearLike = (isNumber() && !peek().isOrdinal && !peek().isPlural
                             && (peek().digits > 2 || peek().isShortened || isWord(Meaning::Ce, 1) || isWord(Meaning::Bce, 1)))
        || isWord(Meaning::Ce);
    const bool isClock = isNumber() && isSign(u':', 1);
    if (!isClock && ((isLinked && readPeriod(year) && !year.isBareOrdinal) || (isYearLike && readYear(year)))) {
        parts.hasYear = true;
        parts.unit = year.unit;
        parts.year = year.year;
        parts.yearDigits = year.yearDigits;
        parts.isShortYear = year.isShortYear;
        parts.isRoundPlural = year.isRoundPlural;
        parts.era = year.era;
        parts.exponent = year.exponent;
        readDualYear(parts);
        if (parts.era == TypedParts::Era::None) {
            readEra(parts);
        }
        return;
    }
    m_at = begin;
}

/// "1940", "44 BC", "AD 79", "170 million BCE"
bool TypedReader::readYear(TypedParts &parts)
{
    const std::size_t begin = m_at;
    const bool isEraFirst = isWord(Meaning::Ce) || isWord(Meaning::Bce);
    if (isEraFirst) {
        readEra(parts);
    }
    if (!isNumber() || peek().isPlural || peek().isOrdinal) {
        m_at = begin;
        parts.era = TypedParts::Era::None;
        return false;
    }
    takeYear(parts, peek());
    const bool isDecimal = isSign(u'.', 1) && isNumber(2) && peek(2).digits <= 1 && isWord(Meaning::Million, 3);
    if (isWord(Meaning::Million, 1) || isDecimal) {
        const qint64 unit = peek(isDecimal ? 3 : 1).word.value;
        parts.year = parts.year > kMaxYear / unit ? kMaxYear + 1 : parts.year * unit + (isDecimal ? peek(2).number * unit / 10 : 0);
        parts.exponent = 0;
        for (qint64 rest = parts.year; rest != 0 && rest % 10 == 0; rest /= 10) {
            ++parts.exponent;
        }
        parts.yearDigits = 9;
        advance(isDecimal ? 3 : 1);
    }
    advance();
    skipWord(Meaning::Year); // "million years BC"
    // "14, 1940" after "May 12 –": a day with its year.
    const std::size_t yearAt = isSign(u',') ? 1 : 0;
    if (parts.year >= 1 && parts.year <= 31 && parts.yearDigits <= 2 && !isEraFirst && isNumber(yearAt) && peek(yearAt).digits == 4
        && !peek(yearAt).isPlural) {
        parts.day = static_cast<int>(parts.year);
        takeYear(parts, peek(yearAt));
        advance(yearAt + 1);
    } else {
        parts.isBareNumber = parts.exponent < 0;
    }
    if (!isEraFirst) {
        readEra(parts);
    }
    return true;
}

bool TypedReader::readEra(TypedParts &parts)
{
    if (isWord(Meaning::Ce) || isWord(Meaning::Bce)) {
        parts.era = isWord(Meaning::Bce) ? TypedParts::Era::Bce : TypedParts::Era::Ce;
        advance();
        return true;
    }
    return false;
}

} // namespace eusebius
