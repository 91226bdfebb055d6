// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tagging/matching/numberscanner.h"

#include "model/tagging/matching/characters.h"

#include "model/dates/calendardate.h"

namespace eusebius {

namespace {

constexpr qint32 kTooLarge = 2'000'000'000;

bool isDate(qint32 year, qint32 month, qint32 day)
{
    return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

char16_t lowerAscii(char16_t c)
{
    return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + 32) : c;
}

/// "st", "nd", "rd", "th"
bool isOrdinalEnding(char16_t a, char16_t b)
{
    a = lowerAscii(a);
    b = lowerAscii(b);
    return (a == u's' && b == u't') || ((a == u'n' || a == u'r') && b == u'd') || (a == u't' && b == u'h');
}

} // namespace

NumberScanner::Digits NumberScanner::digitsAt(QStringView text, qsizetype begin)
{
    Digits digits{0, begin, begin};
    while (digits.end < text.size() && isAsciiDigit(text[digits.end].unicode())) {
        const qint64 value = qint64(digits.value) * 10 + (text[digits.end].unicode() - u'0');
        digits.value = static_cast<qint32>(std::min<qint64>(value, kTooLarge));
        ++digits.end;
    }
    return digits;
}

Token NumberScanner::make(qsizetype begin, qsizetype end, quint16 lexeme, qint32 value)
{
    Token token;
    token.begin = static_cast<qint32>(begin);
    token.end = static_cast<qint32>(end);
    token.variant = static_cast<quint16>(lexeme * 2);
    token.value = value;
    return token;
}

Token NumberScanner::single(const Digits &first, qsizetype end, ClassId shape, qint32 value) const
{
    return make(first.begin, end, m_shapes.single[shape], value);
}

Token NumberScanner::scan(QStringView text, qsizetype begin) const
{
    const Digits first = digitsAt(text, begin);
    Token token;
    if (scanIsoDate(text, first, token) || scanSlashDate(text, first, token) || scanCode(text, first, token)
        || scanClock(text, first, token) || scanGrouped(text, first, token) || scanSuffix(text, first, token)) {
        return token;
    }
    return plainNumber(text, first);
}

bool NumberScanner::scanIsoDate(QStringView text, const Digits &first, Token &token) const
{
    if (first.length() != 4 || unitAt(text, first.end) != u'-') {
        return false;
    }
    const Digits month = digitsAt(text, first.end + 1);
    if (month.length() != 2 || unitAt(text, month.end) != u'-') {
        return false;
    }
    const Digits day = digitsAt(text, month.end + 1);
    if (day.length() != 2 || !isDate(first.value, month.value, day.value) || (isHyphen(unitAt(text, day.end)) && isAsciiDigit(unitAt(text, day.end + 1)))) {
        return false;
    }
    token = single(first, day.end, Shape::IsoDate, first.value * 10'000 + month.value * 100 + day.value);
    return true;
}

// Month first, as American writers do, unless only the other order gives a date; with stops the day comes first.
bool NumberScanner::scanSlashDate(QStringView text, const Digits &first, Token &token) const
{
    const char16_t sign = unitAt(text, first.end);
    if (first.length() > 2 || (sign != u'/' && sign != u'.' && !(sign == u'-' && first.length() == 2))) {
        return false;
    }
    const Digits second = digitsAt(text, first.end + 1);
    if (second.length() < 1 || second.length() > 2 || unitAt(text, second.end) != sign) {
        return false;
    }
    const Digits year = digitsAt(text, second.end + 1);
    if ((year.length() != 4 && !(year.length() == 2 && sign != u'.')) || isLetterAt(text, year.end) || unitAt(text, year.end) == u'/'
        || isHyphen(unitAt(text, year.end)) || (sign == u'-' && second.length() != 2)) {
        return false;
    }
    const qint32 full = year.length() == 4 ? year.value : year.value + (year.value < 50 ? 2000 : 1900);
    qint32 month = sign == u'.' ? second.value : first.value;
    qint32 day = sign == u'.' ? first.value : second.value;
    if (!isDate(full, month, day)) {
        std::swap(month, day);
    }
    if (!isDate(full, month, day) || full < 1000) {
        return false;
    }
    token = single(first, year.end, Shape::SlashDate, full * 10'000 + month * 100 + day);
    return true;
}

bool NumberScanner::scanClock(QStringView text, const Digits &first, Token &token) const
{
    const char16_t sign = unitAt(text, first.end);
    if (first.length() > 2 || first.value > 24 || (sign != u':' && sign != u'.')) {
        return false;
    }
    const Digits minute = digitsAt(text, first.end + 1);
    if (minute.length() != 2 || minute.value > 59) {
        return false;
    }
    qint32 seconds = first.value * 3600 + minute.value * 60;
    qsizetype end = minute.end;
    if (sign == u':') {
        const Digits second = unitAt(text, end) == u':' ? digitsAt(text, end + 1) : Digits{};
        if (second.length() == 2 && second.value < 60) {
            seconds += second.value;
            end = second.end;
        }
        token = single(first, end, Shape::Clock, seconds);
        return true;
    }
    // "5.30" is a number unless a.m. or p.m. follows: it gets both classes, and the value of the clock.
    if (first.value > 12 || isLetterAt(text, end) || unitAt(text, end) == u'%') {
        return false;
    }
    token = make(first.begin, end, m_shapes.decimalClock, seconds);
    return true;
}

// "0-7425-5441-4", "555-1234-99": three or more groups of digits, or two and a letter glued to them
bool NumberScanner::scanCode(QStringView text, const Digits &first, Token &token) const
{
    int groups = 1;
    qsizetype end = first.end;
    while (isHyphen(unitAt(text, end)) && isAsciiDigit(unitAt(text, end + 1))) {
        end = digitsAt(text, end + 1).end;
        ++groups;
    }
    if (groups < 3) {
        return false;
    }
    token = single(first, end, Shape::Code, 0);
    return true;
}

// "1,500" "1,500,000.25" "22.8"
bool NumberScanner::scanGrouped(QStringView text, const Digits &first, Token &token) const
{
    qint64 value = first.value;
    qsizetype end = first.end;
    bool grouped = false;
    while (first.length() <= 3 && unitAt(text, end) == u',') {
        const Digits group = digitsAt(text, end + 1);
        if (group.length() != 3) {
            break;
        }
        value = std::min<qint64>(value * 1000 + group.value, kTooLarge);
        end = group.end;
        grouped = true;
    }
    if (unitAt(text, end) == u'.' && isAsciiDigit(unitAt(text, end + 1))) {
        const Digits fraction = digitsAt(text, end + 1);
        qint64 thousandths = std::min<qint64>(value, kTooLarge / 1000 - 1) * 1000;
        qint64 unit = 100;
        for (qsizetype i = fraction.begin; i < fraction.end && unit > 0; ++i, unit /= 10) {
            thousandths += unit * (text[i].unicode() - u'0');
        }
        token = single(first, fraction.end, Shape::Decimal, static_cast<qint32>(thousandths));
        return true;
    }
    if (!grouped) {
        return false;
    }
    token = make(first.begin, end, m_shapes.numbers[0], static_cast<qint32>(value));
    return true;
}

// "20th", "1980s", "1980's", "80s", "5pm" (the number alone), "1060K" (a code)
bool NumberScanner::scanSuffix(QStringView text, const Digits &first, Token &token) const
{
    const char16_t a = unitAt(text, first.end);
    const char16_t b = unitAt(text, first.end + 1);
    if (isOrdinalEnding(a, b) && !isLetterAt(text, first.end + 2)) {
        token = make(first.begin, first.end + 2, m_shapes.ordinalDigits, first.value);
        return true;
    }
    const qsizetype s = isApostrophe(a) ? first.end + 1 : first.end;
    if (lowerAscii(unitAt(text, s)) == u's' && !isLetterAt(text, s + 1) && !isAsciiDigit(unitAt(text, s + 1))) {
        const bool full = first.length() == 4 && first.value % 10 == 0 && first.value >= 1000 && first.value <= 2200;
        const bool ancient = first.length() == 3 && first.value % 10 == 0 && first.value >= 100;
        const bool two = first.length() == 2 && first.value % 10 == 0 && first.value >= 10;
        if (full || ancient || two) {
            token = single(first, s + 1, two ? Shape::DecadeShort : Shape::DecadeYear, first.value);
            return true;
        }
    }
    if (!isLetterAt(text, first.end)) {
        return false;
    }
    qsizetype end = first.end;
    quint32 hash = Lexicon::kHashStart;
    while (isLetterAt(text, end) && end - first.end < 12) {
        hash = Lexicon::hashStep(hash, Lexicon::folded(text[end].unicode()));
        ++end;
    }
    const bool isUnit = !isLetterAt(text, end) && !isAsciiDigit(unitAt(text, end)) && end - first.end >= 2
        && m_lexicon.isKnown(m_lexicon.variantOf(text.mid(first.end, end - first.end), hash, false));
    if (isUnit || (a < 128 && (b == u'.' && lowerAscii(unitAt(text, first.end + 2)) == u'm'))) {
        return false;
    }
    while (isLetterAt(text, end) || isAsciiDigit(unitAt(text, end))) {
        ++end;
    }
    token = single(first, end, Shape::Code, 0);
    return true;
}

Token NumberScanner::plainNumber(QStringView text, const Digits &first) const
{
    const qsizetype n = first.length();
    const qint32 v = first.value;
    const bool leadingZero = unitAt(text, first.begin) == u'0';
    using Bit = ShapeLexemes::NumberBit;
    unsigned bits = Bit::IsDigits;
    bits |= n <= 2 && v >= 1 && v <= 31 ? Bit::IsDay : 0U;
    bits |= n <= 2 && v <= 24 ? Bit::IsHour : 0U;
    bits |= n == 2 ? Bit::IsTwoDigits : 0U;
    bits |= n == 4 && v >= 1000 && v <= 2100 ? Bit::IsYear : 0U;
    bits |= n <= 3 && v >= 1 && !leadingZero ? Bit::IsShortYear : 0U;
    bits |= n == 4 && !leadingZero ? Bit::IsFarYear : 0U;
    bits |= n == 4 && v / 100 <= 24 && v % 100 < 60 ? Bit::IsClock : 0U;
    return make(first.begin, first.end, m_shapes.numbers[bits], v);
}

Token NumberScanner::scanAbbreviatedYear(QStringView text, qsizetype begin) const
{
    const Digits digits = digitsAt(text, begin + 1);
    Token token;
    if (digits.length() != 2 || isAsciiDigit(unitAt(text, digits.end))) {
        return token;
    }
    const bool plural = lowerAscii(unitAt(text, digits.end)) == u's' && !isLetterAt(text, digits.end + 1);
    if (plural && digits.value % 10 == 0) {
        token = make(begin, digits.end + 1, m_shapes.single[Shape::DecadeShort], digits.value);
    } else if (!isLetterAt(text, digits.end)) {
        token = make(begin, digits.end, m_shapes.single[Shape::ApostropheYear], digits.value);
    }
    return token;
}

} // namespace eusebius
