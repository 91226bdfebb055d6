// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tagging/resolving/timexvalue.h"

#include "model/dates/calendardate.h"

#include <array>

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

void appendPadded(QString &out, qint64 number, int width)
{
    std::array<char16_t, 20> digits{};
    int count = 0;
    do {
        digits[static_cast<std::size_t>(count++)] = static_cast<char16_t>(u'0' + number % 10);
        number /= 10;
    } while (number > 0 && count < 20);
    for (int i = count; i < width; ++i) {
        out += u'0';
    }
    while (count > 0) {
        out += QChar(digits[static_cast<std::size_t>(--count)]);
    }
}

void appendYear(QString &out, qint64 year)
{
    if (year <= 0) {
        out += u"BC"_s;
        appendPadded(out, 1 - year, 4);
    } else {
        appendPadded(out, year, 4);
    }
}

// Years counted by the hundred or ten drop their last digits, also before Christ: the 480s BCE are BC048, and the 5th century
// BCE is BC04 (TIDES TIMEX2, section 3.2.2).
void appendShortYear(QString &out, qint64 year, int dropped)
{
    if (year < 0) {
        out += u"BC"_s;
        year = -year;
    }
    const qint64 divisor = dropped == 1 ? 10 : dropped == 2 ? 100 : 1000;
    appendPadded(out, year / divisor, 4 - dropped);
}

QString seasonSuffix(int part)
{
    static constexpr std::array kSeasons = {"-SP"_L1, "-SU"_L1, "-FA"_L1, "-WI"_L1};
    if (part >= 21 && part <= 24) {
        return kSeasons[static_cast<std::size_t>(part - 21)];
    }
    if (part >= 33 && part <= 36) {
        return u"-Q%1"_s.arg(part - 32);
    }
    return part >= 40 && part <= 41 ? u"-H%1"_s.arg(part - 39) : QString();
}

void appendWeek(QString &out, const Moment &moment)
{
    const qint64 monday = moment.firstDay() - (weekdayOf(moment.firstDay()) - 1);
    const CalendarDate thursday = dateOfDayNumber(monday + 3); // ISO 8601: a week belongs to the year of its Thursday
    appendYear(out, thursday.year);
    out += u"-W"_s;
    appendPadded(out, (monday + 3 - dayNumber(thursday.year, 1, 1)) / 7 + 1, 2);
}

QLatin1StringView dayPartCode(DayPart part)
{
    static constexpr std::array kCodes = {"MO"_L1, "MI"_L1, "AF"_L1, "EV"_L1, "NI"_L1, "DT"_L1, "MO"_L1, "EV"_L1, "12:00"_L1, "24:00"_L1};
    const auto index = static_cast<std::size_t>(part) - 1;
    return index < kCodes.size() ? kCodes[index] : QLatin1StringView();
}

void appendTime(QString &out, const Moment &moment)
{
    if (moment.clock >= 0) {
        out += u'T';
        appendPadded(out, moment.clock / 3600, 2);
        out += u':';
        appendPadded(out, moment.clock / 60 % 60, 2);
        if (moment.clock % 60 != 0) {
            out += u':';
            appendPadded(out, moment.clock % 60, 2);
        }
    } else if (moment.dayPart != DayPart(0)) {
        out += u'T';
        out += dayPartCode(moment.dayPart);
    }
}

} // namespace

QString timexValue(const Moment &moment)
{
    QString out;
    out.reserve(16);
    switch (moment.grain) {
    case Precision::Unknown:
        return out;
    case Precision::Millennium:
        appendShortYear(out, moment.year, 3);
        return out;
    case Precision::Century:
        appendShortYear(out, moment.year, 2);
        return out;
    case Precision::Decade:
        appendShortYear(out, moment.year, 1);
        return out;
    case Precision::Week:
        appendWeek(out, moment);
        out += moment.isWeekend ? u"-WE"_s : QString();
        return out;
    default:
        break;
    }
    appendYear(out, moment.year);
    if (moment.part != 0) {
        return out + seasonSuffix(moment.part);
    }
    if (moment.month > 0) {
        out += u'-';
        appendPadded(out, moment.month, 2);
        if (moment.day > 0) {
            out += u'-';
            appendPadded(out, moment.day, 2);
        }
    }
    appendTime(out, moment);
    return out;
}

QString dayPartValue(DayPart part)
{
    return u"XXXX-XX-XXT"_s + dayPartCode(part);
}

QString durationValue(qint32 count, Unit unit)
{
    static constexpr std::array kCodes = {"S"_L1, "M"_L1, "H"_L1, "D"_L1, "D"_L1, "WE"_L1, "W"_L1, "W"_L1, "M"_L1,
                                          "Q"_L1, "S"_L1, "Y"_L1, "Y"_L1, "DE"_L1, "CE"_L1, "ML"_L1};
    const auto index = static_cast<std::size_t>(unit) - 1;
    if (index >= kCodes.size()) {
        return {};
    }
    QString out = index < 3 ? u"PT"_s : u"P"_s;
    qint64 thousandths = count;
    thousandths = unit == Unit::Fortnight ? thousandths * 2 : unit == Unit::HalfYear ? thousandths / 2 : thousandths;
    if (thousandths <= 0) {
        out += u'X';
    } else {
        appendPadded(out, thousandths / 1000, 1);
        if (thousandths % 1000 != 0) {
            QString fraction;
            appendPadded(fraction, thousandths % 1000, 3);
            while (fraction.endsWith(u'0')) {
                fraction.chop(1);
            }
            out += u'.' + fraction;
        }
    }
    out += kCodes[index];
    return out;
}

QString modName(Mod mod)
{
    static constexpr std::array kNames = {""_L1, "START"_L1, "MID"_L1, "END"_L1, "APPROX"_L1, "BEFORE"_L1, "AFTER"_L1, "ON_OR_BEFORE"_L1,
                                          "ON_OR_AFTER"_L1, "LESS_THAN"_L1, "MORE_THAN"_L1, "EQUAL_OR_LESS"_L1, "EQUAL_OR_MORE"_L1,
                                          "START"_L1, "END"_L1};
    return QString(kNames[static_cast<std::size_t>(mod)]);
}

} // namespace eusebius
