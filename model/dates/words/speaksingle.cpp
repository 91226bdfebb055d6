// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// DateSpeaker: one date.

#include "model/dates/partofyear.h"
#include "model/dates/words/datespeaker.h"

#include <QStringList>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMillion = 1'000'000;
constexpr qint64 kBillion = 1'000'000'000;
constexpr int kDigitOfYear = PartialDate::YearUnits;
constexpr int kDigitsOfDecade = kDigitOfYear | PartialDate::YearTens;
constexpr int kDigitsOfCentury = kDigitsOfDecade | PartialDate::YearHundreds;

QString twoDigits(int value)
{
    return QString::number(value).rightJustified(2, u'0');
}

bool isWhollyUnknown(const PartialDate &date, int digits)
{
    return (date.unspecified & digits) == digits;
}

} // namespace

QString DateSpeaker::number(qint64 yearNumber) const
{
    const qint64 unit = yearNumber % (kBillion / 10) == 0 && yearNumber >= kBillion ? kBillion
        : yearNumber % (kMillion / 10) == 0 && yearNumber >= kMillion               ? kMillion
                                                                                    : 1;
    if (unit == 1) {
        return yearNumber >= 10000 ? v.grouped(yearNumber) : QString::number(yearNumber);
    }
    const qint64 tenths = yearNumber / (unit / 10);
    QString figure = QString::number(tenths / 10);
    if (tenths % 10 != 0) {
        figure += v.decimalPoint + QString::number(tenths % 10);
    }
    return (unit == kBillion ? v.billion : v.million).arg(figure);
}

QString DateSpeaker::withEra(const QString &words, bool isBce, qint64 yearNumber) const
{
    if (isBce) {
        return v.bce.arg(words);
    }
    return yearNumber < 1000 || yearNumber >= 10000 ? v.ce.arg(words) : words;
}

QString DateSpeaker::year(qint64 astronomicalYear) const
{
    const bool isBce = astronomicalYear <= 0;
    const qint64 yearNumber = isBce ? 1 - astronomicalYear : astronomicalYear;
    return withEra(number(yearNumber), isBce, yearNumber);
}

QString DateSpeaker::years(const PartialDate &date, Article article) const
{
    const auto named = [&](const QString &words) { return article == Article::The ? v.withArticle.arg(words) : words; };
    const auto counted = [&](const QString &pattern, qint64 unit) {
        const QString words = pattern.arg(v.ordinal(qAbs(date.year) / unit + 1));
        return named(date.isNegative() ? v.bce.arg(words) : words);
    };
    if (date.significantDigits != 0) {
        const QString firstToLast = yearRange(date.firstYear(), date.lastYear());
        return date.firstYear() == date.lastYear() ? year(date.year) : v.roughly.arg(year(date.year), firstToLast);
    }
    switch (date.unspecified & PartialDate::YearDigits) {
    case 0: {
        if (date.exponent == 0 || date.year > 0) {
            return year(date.year);
        }
        return withEra(number(-date.year), true, 0); // "Y-17E7" is a round number of years ago, not one more
    }
    case kDigitOfYear:
        if (!date.isNegative() && date.year / 10 % 10 != 0) {
            return named(withEra(v.decade.arg(date.year), false, date.year));
        }
        return yearRange(date.firstYear(), date.lastYear()); // "1900s" would be taken for the century
    case kDigitsOfDecade:
        return counted(v.century, 100);
    case kDigitsOfCentury:
        return counted(v.millennium, 1000);
    case PartialDate::YearDigits:
        return v.unknownYear;
    default:
        return v.between.arg(year(date.firstYear()), year(date.lastYear()));
    }
}

QString DateSpeaker::month(const PartialDate &date) const
{
    const auto index = static_cast<std::size_t>(date.month - 1);
    return isLong() ? v.months[index] : v.shortMonths[index];
}

QString DateSpeaker::partOfYear(const PartialDate &date) const
{
    const int code = date.month;
    const QString yearWords = years(date, Article::The);
    if (code <= 32) {
        const int season = (code - 21) % 4;
        const bool crossesYear = firstMonthOfPart(code) + monthsInPart(code) > 13;
        const bool isPlain = (date.unspecified & PartialDate::YearDigits) == 0 && date.year > 0 && date.year < 9999;
        const qint64 next = date.year + 1;
        const QString nextYear = next % 100 == 0 ? QString::number(next) : twoDigits(static_cast<int>(next % 100));
        const QString when = crossesYear && isPlain
            ? withEra(v.dash.arg(QString::number(date.year), nextYear), false, date.year)
            : yearWords;
        const QString words = v.seasonYear.arg(v.seasons[static_cast<std::size_t>(season)], when);
        return code <= 24 ? words : (code <= 28 ? v.northern : v.southern).arg(words);
    }
    const int index = code <= 36 ? code - 33 : code <= 39 ? code - 37 : code - 40;
    if (isLong()) {
        const QString &pattern = code <= 36 ? v.quarter : code <= 39 ? v.third : v.half;
        return pattern.arg(v.ordinals[static_cast<std::size_t>(index)], yearWords);
    }
    const QString &pattern = code <= 36 ? v.shortQuarter : code <= 39 ? v.shortThird : v.shortHalf;
    return pattern.arg(index + 1).arg(yearWords);
}

QString DateSpeaker::partlyUnknown(const PartialDate &date) const
{
    const bool isMonthKnown = (date.unspecified & PartialDate::MonthDigits) == 0;
    const bool isDayUnknown = date.hasDay() && isWhollyUnknown(date, PartialDate::DayDigits);
    const bool isPart = (!isMonthKnown && !isWhollyUnknown(date, PartialDate::MonthDigits))
        || ((date.unspecified & PartialDate::DayDigits) != 0 && !isDayUnknown) || (!isMonthKnown && date.hasDay() && !isDayUnknown);
    if (isPart) { // a single digit is unknown, or the day is known and the month is not: no words but the first and the last
        PartialDate first = TimeSpan::ofDay(date.earliestDay()).from();
        PartialDate last = TimeSpan::ofDay(date.latestDay()).from();
        if (!date.hasDay()) {
            first.day = last.day = 0;
        }
        return v.between.arg(plain(first, Article::None), plain(last, Article::None));
    }
    const bool isYearKnown = (date.unspecified & PartialDate::YearDigits) == 0;
    QString when = isMonthKnown ? month(date) : years(date, Article::The);
    if (isMonthKnown && date.hasDay() && !isDayUnknown) {
        when = v.dayMonth.arg(date.day).arg(when);
    }
    if (isMonthKnown) {
        when = isYearKnown                                          ? v.monthYear.arg(when, years(date, Article::None))
            : isWhollyUnknown(date, PartialDate::YearDigits) ? v.unknownYearOf.arg(when)
                                                                    : v.inYears.arg(when, years(date, Article::The));
    }
    return isDayUnknown ? v.someDayIn.arg(when) : isMonthKnown ? when : v.someMonthIn.arg(when);
}

QString DateSpeaker::fullDay(const PartialDate &date) const
{
    return v.dayMonthYear.arg(QString::number(date.day), month(date), years(date, Article::None));
}

QString DateSpeaker::clock(const PartialDate &date) const
{
    QString words = twoDigits(date.hour) + u':' + twoDigits(qMax<int>(date.minute, 0));
    if (date.second >= 0) {
        words += u':' + twoDigits(date.second);
    }
    if (date.hasZone() && m_style != DateStyle::Axis) {
        const int minutes = qAbs(date.zoneMinutes);
        const QChar sign = date.zoneMinutes < 0 ? u'−' : u'+';
        words += u' ' + (minutes == 0 ? v.utc : v.utcOffset.arg(sign + twoDigits(minutes / 60) + u':' + twoDigits(minutes % 60)));
    }
    return words;
}

QString DateSpeaker::plain(const PartialDate &date, Article article) const
{
    if (!date.hasMonth()) {
        return years(date, article);
    }
    if (date.unspecified != 0 && !date.isPartOfYear()) {
        return partlyUnknown(date);
    }
    if (date.isPartOfYear()) {
        const bool isNoun = isLong() && date.month > 32 && article == Article::The;
        return isNoun ? v.withArticle.arg(partOfYear(date)) : partOfYear(date);
    }
    if (!date.hasDay()) {
        return v.monthYear.arg(month(date), years(date, Article::None));
    }
    return date.hasClock() ? v.dayAndClock.arg(fullDay(date), clock(date)) : fullDay(date);
}

QString DateSpeaker::axis(const PartialDate &date) const
{
    if (date.hasClock()) {
        return clock(date);
    }
    const bool isKnown = date.unspecified == 0 && !date.isPartOfYear();
    return isKnown && date.hasDay() ? QString::number(date.day) : isKnown && date.hasMonth() ? month(date) : plain(date, Article::None);
}

QString DateSpeaker::withQualifier(const QString &words, Qualifier qualifier) const
{
    switch (qualifier) {
    case Qualifier::Approximate:
        return (isLong() ? v.about : v.shortAbout).arg(words);
    case Qualifier::Uncertain:
        return (isLong() ? v.perhaps : v.shortPerhaps).arg(words);
    case Qualifier::Both:
        return (isLong() ? v.perhapsAbout : v.shortPerhapsAbout).arg(words);
    case Qualifier::Exact:
        return words;
    }
    Q_UNREACHABLE();
}

QString DateSpeaker::withPartNotes(const QString &words, const PartialDate &date) const
{
    QStringList notes;
    for (std::size_t i = 0; i < v.partNames.size(); ++i) {
        const Qualifier qualifier = date.qualifierOf(static_cast<PartialDate::Part>(i));
        if (qualifier != Qualifier::Exact) {
            notes += (qualifier == Qualifier::Approximate     ? v.partApproximate
                          : qualifier == Qualifier::Uncertain ? v.partUncertain
                                                              : v.partBoth)
                         .arg(v.partNames[i]);
        }
    }
    return v.partNote.arg(words, notes.join(v.noteSeparator));
}

QString DateSpeaker::qualified(const PartialDate &date, Article article) const
{
    PartialDate uniform = date;
    const Qualifier qualifier = date.strongestQualifier();
    uniform.setQualifiers(qualifier);
    const bool needsArticle = qualifier != Qualifier::Exact && isLong(); // "about the 1980s", "c. 1980s"
    const QString words = plain(date, needsArticle ? Article::The : isLong() || qualifier == Qualifier::Exact ? article : Article::None);
    if (uniform == date || !isLong()) {
        return withQualifier(words, qualifier);
    }
    return withPartNotes(words, date);
}

} // namespace eusebius
