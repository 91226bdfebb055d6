// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// DateSpeaker: intervals and sets.

#include "model/dates/neighbour.h"
#include "model/dates/words/datespeaker.h"

#include <algorithm>

namespace eusebius {

namespace {

constexpr int kDigitsInDecade = PartialDate::YearUnits;
constexpr int kDigitsInCentury = kDigitsInDecade | PartialDate::YearTens;

enum class Form : quint8 { Year, Decade, Century, Month, Day, Clock, Other };

Form formOf(const PartialDate &date)
{
    if (date.significantDigits != 0 || date.isPartOfYear()) {
        return Form::Other;
    }
    if (!date.hasMonth()) {
        return date.unspecified == 0              ? date.exponent == 0 ? Form::Year : Form::Other
            : date.unspecified == kDigitsInDecade   ? Form::Decade
            : date.unspecified == kDigitsInCentury ? Form::Century
                                                  : Form::Other;
    }
    if (date.unspecified != 0) {
        return Form::Other;
    }
    return date.hasClock() ? Form::Clock : date.hasDay() ? Form::Day : Form::Month;
}

bool isUniform(const PartialDate &date)
{
    PartialDate uniform = date;
    uniform.setQualifiers(date.strongestQualifier());
    return uniform == date;
}

PartialDate unqualified(PartialDate date)
{
    date.qualifierBits = 0;
    return date;
}

} // namespace

QString DateSpeaker::span(const TimeSpan &span) const
{
    switch (span.kind()) {
    case TimeSpan::Kind::Undated:
        return m_style == DateStyle::Axis ? QString() : v.undated;
    case TimeSpan::Kind::Date:
        return m_style == DateStyle::Axis ? axis(span.from()) : qualified(span.from(), Article::None);
    case TimeSpan::Kind::Interval:
        return interval(span);
    case TimeSpan::Kind::OneOf:
    case TimeSpan::Kind::AllOf:
        return set(span);
    }
    Q_UNREACHABLE();
}

QString DateSpeaker::joined(const QString &from, const QString &to) const
{
    const bool isWide = from.contains(u' ') || to.contains(u'–');
    return (isWide ? v.wideDash : v.dash).arg(from, to);
}

QString DateSpeaker::yearRange(qint64 from, qint64 to) const
{
    const bool fromBce = from <= 0;
    const bool toBce = to <= 0;
    if (from == to) {
        return year(from);
    }
    if (fromBce != toBce) {
        return joined(year(from), year(to));
    }
    const qint64 first = fromBce ? 1 - from : from;
    const qint64 last = toBce ? 1 - to : to;
    return withEra(joined(number(first), number(last)), fromBce, last >= 10000 ? last : first);
}

QString DateSpeaker::dayRange(const PartialDate &from, const PartialDate &to) const
{
    if (from.year != to.year) {
        return joined(fullDay(from), fullDay(to));
    }
    if (from.month != to.month) {
        return joined(v.dayMonth.arg(QString::number(from.day), month(from)), fullDay(to));
    }
    return v.dayMonthYear.arg(v.dash.arg(from.day).arg(to.day), month(to), years(to, Article::None));
}

QString DateSpeaker::centuryRange(const PartialDate &from, const PartialDate &to) const
{
    if (from.isNegative() != to.isNegative()) {
        return v.to.arg(years(from, Article::None), v.ce.arg(years(to, Article::None)));
    }
    return v.to.arg(v.ordinal(qAbs(from.year) / 100 + 1), years(to, Article::None));
}

QString DateSpeaker::range(const PartialDate &from, const PartialDate &to) const
{
    const Form form = formOf(from);
    if (form == formOf(to)) {
        switch (form) {
        case Form::Year:
            return yearRange(from.year, to.year);
        case Form::Decade:
            return v.to.arg(years(from, Article::None), years(to, Article::None));
        case Form::Century:
            return centuryRange(from, to);
        case Form::Month:
            return from.year == to.year
                ? v.monthYear.arg(v.dash.arg(month(from), month(to)), years(to, Article::None))
                : joined(plain(from, Article::None), plain(to, Article::None));
        case Form::Day:
            return dayRange(from, to);
        default:
            break;
        }
    }
    return {};
}

QString DateSpeaker::part(const TimeSpan &whole, PeriodPart part) const
{
    const QString words = whole.isInterval() ? span(whole) : plain(whole.from(), Article::None);
    switch (part) {
    case PeriodPart::Beginning:
    case PeriodPart::End: {
        const bool isCounted = !whole.from().hasMonth() && whole.from().unspecified != 0;
        return (part == PeriodPart::End ? v.end : v.beginning).arg(isCounted ? v.withArticle.arg(words) : words);
    }
    case PeriodPart::Early:
        return v.early.arg(words);
    case PeriodPart::Mid:
        return v.mid.arg(words);
    case PeriodPart::Late:
        return v.late.arg(words);
    }
    Q_UNREACHABLE();
}

QString DateSpeaker::interval(const TimeSpan &span) const
{
    using EndKind = TimeSpan::EndKind;
    const auto words = [this](const PartialDate &date) { return qualified(date, isShort() ? Article::None : Article::The); };
    if (span.endKind() != EndKind::Stated) {
        const bool isOpen = span.endKind() == EndKind::Open;
        return (isLong() || m_style == DateStyle::Medium ? (isOpen ? v.since : v.endUnknown)
                                                         : (isOpen ? v.shortSince : v.shortEndUnknown))
            .arg(words(span.from()));
    }
    if (span.startKind() != EndKind::Stated) {
        const bool isOpen = span.startKind() == EndKind::Open;
        return (isLong() || m_style == DateStyle::Medium ? (isOpen ? v.until : v.startUnknown)
                                                         : (isOpen ? v.shortUntil : v.shortStartUnknown))
            .arg(words(span.to()));
    }
    if (const auto named = namedPart(span)) {
        return part(named->whole, named->part);
    }
    if (const auto decade = bceDecade(span); decade && *decade / 10 % 10 != 0) {
        return v.bce.arg(v.decade.arg(*decade));
    }
    const Qualifier qualifier = span.from().strongestQualifier();
    if (qualifier == span.to().strongestQualifier() && isUniform(span.from()) && isUniform(span.to())) {
        if (const QString both = range(unqualified(span.from()), unqualified(span.to())); !both.isEmpty()) {
            return withQualifier(both, qualifier);
        }
    }
    return v.fromTo.arg(words(span.from()), words(span.to()));
}

QString DateSpeaker::between(const PartialDate &from, const PartialDate &to) const
{
    return v.between.arg(sharing(from, to, Article::The), qualified(to, Article::The));
}

/// `date` without what the last of its row or list says as well: "30" of "30 or 31 January 1991".
QString DateSpeaker::sharing(const PartialDate &date, const PartialDate &last, Article article) const
{
    const Form form = formOf(date);
    const bool isPlain = date.qualifierBits == 0 && last.qualifierBits == 0 && form == formOf(last);
    if (v.lastSaysAll && isPlain && date.year == last.year && form == Form::Day) {
        return date.month == last.month ? QString::number(date.day) : v.dayMonth.arg(QString::number(date.day), month(date));
    }
    if (v.lastSaysAll && isPlain && date.year == last.year && form == Form::Month) {
        return month(date);
    }
    return qualified(date, article);
}

QString DateSpeaker::row(const DateSetElement &element) const
{
    if (element.isOpenBefore) {
        const auto limit = dateAfter(element.to);
        return (isShort() ? v.shortBefore : v.before).arg(qualified(limit.value_or(element.to), isShort() ? Article::None : Article::The));
    }
    if (element.isOpenAfter) {
        const auto limit = dateBefore(element.from);
        return (isShort() ? v.shortAfter : v.after).arg(qualified(limit.value_or(element.from), isShort() ? Article::None : Article::The));
    }
    if (!element.isRow()) {
        return qualified(element.from, Article::None);
    }
    return interval(TimeSpan::interval(element.from, TimeSpan::EndKind::Stated, element.to, TimeSpan::EndKind::Stated));
}

QString DateSpeaker::set(const TimeSpan &span) const
{
    const bool isOneOf = span.kind() == TimeSpan::Kind::OneOf;
    const auto &elements = span.elements();
    if (elements.size() == 1) {
        const DateSetElement &only = elements.front();
        const bool isClosedRow = only.isRow() && !only.isOpenBefore && !only.isOpenAfter;
        if (isOneOf) {
            return isClosedRow && !isShort() ? between(only.from, only.to) : row(only);
        }
        return only.isRow() ? v.allOf.arg(row(only)) : row(only);
    }
    const DateSetElement &last = elements.back();
    const bool areSingles = std::none_of(elements.begin(), elements.end(), [&](const DateSetElement &element) {
        return element.isRow() || formOf(element.from) != formOf(last.from) || element.from.month > last.from.month;
    });
    QString words;
    for (std::size_t i = 0; i + 1 < elements.size(); ++i) {
        words += (i > 0 ? v.listSeparator : QString())
            + (areSingles ? sharing(elements[i].from, last.from, Article::None) : row(elements[i]));
    }
    return (isOneOf ? v.orLast : v.andLast).arg(words, row(elements.back()));
}

} // namespace eusebius
