// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tagging/resolving/lengths.h"

#include "model/tagging/resolving/spanmaker.h"
#include "model/tagging/resolving/timexvalue.h"

using namespace Qt::StringLiterals;

namespace eusebius {

qint32 clockOf(const PartialTime &time)
{
    if (!time.has(Field::Clock)) {
        return -1;
    }
    qint32 clock = time.get(Field::Clock);
    const qint32 hour = clock / 3600;
    if (time.has(Field::Meridiem) && hour <= 12) {
        clock += (hour == 12 ? -12 : 0) * 3600 + time.get(Field::Meridiem) * 3600;
    }
    clock += time.get(Field::Minutes, 0) * 60;
    return clock >= 0 && clock <= 24 * 3600 ? clock : -1;
}

Resolution resolveLength(const PartialTime &time)
{
    Resolution resolution;
    const bool set = time.meaning == Meaning::Set;
    resolution.type = set ? TimexType::Set : TimexType::Duration;
    resolution.mod = time.mod();
    resolution.reason = {set ? "set" : "duration", {}};
    if (time.has(Field::Unit)) {
        resolution.value = durationValue(time.get(Field::Count, set ? 1000 : 0), time.unit());
    } else if (time.has(Field::Weekday)) {
        resolution.value = u"XXXX-WXX-%1"_s.arg(time.get(Field::Weekday));
    } else if (time.has(Field::DayPart)) {
        resolution.value = dayPartValue(static_cast<DayPart>(time.get(Field::DayPart)));
    } else if (time.has(Field::Season)) {
        resolution.value = u"XXXX-%1"_s.arg(timexValue(Moment::ofPart(1000, time.get(Field::Season))).right(2));
    }
    return resolution;
}

TimeSpan stretchWithin(const Moment &whole, int index, int count, Unit unit)
{
    if (whole.grain != Precision::Year && whole.grain != Precision::Month) {
        return {};
    }
    const Moment next = whole.shifted(whole.grain == Precision::Year ? Unit::Year : Unit::Month, 1);
    count = std::clamp(count, 1, 366);
    if (unit == Unit::Month && whole.grain == Precision::Year && index <= 12 && count <= 12) {
        const int first = index < 0 ? 13 - count : (index - 1) * count + 1;
        const int last = first + count - 1;
        return first < 1 || last > 12 ? TimeSpan() : TimeSpan::interval(TimeSpan::ofMonth(whole.year, first), TimeSpan::ofMonth(whole.year, last));
    }
    const int days = unit == Unit::Week ? 7 : unit == Unit::Fortnight ? 14 : unit == Unit::Day ? 1 : 0;
    if (days == 0 || index > 60) {
        return {};
    }
    const qint64 begin = index < 0 ? next.firstDay() - qint64(count) * days : whole.firstDay() + qint64(index - 1) * days;
    const qint64 end = std::min(begin + qint64(count) * days, next.firstDay());
    if (begin < whole.firstDay() || begin >= end) {
        return {};
    }
    const Moment first = Moment::ofDayNumber(begin);
    const Moment last = Moment::ofDayNumber(end - 1);
    return TimeSpan::interval(TimeSpan::ofDay(first.year, first.month, first.day), TimeSpan::ofDay(last.year, last.month, last.day));
}

namespace {

// "at that time", "this period": the value of the time told last; days only where a period is meant, and one was told.
Resolution resolveSameTime(const PartialTime &time, const Context &context, QStringView text)
{
    Resolution resolution;
    const AnchorTime &stretch = context.stretch;
    if (time.has(Field::Index) && stretch.isKnown() && time.paragraph - stretch.paragraph <= 1) {
        resolution.moment = stretch.moment;
        const QString words = text.mid(stretch.words.begin, stretch.words.length()).toString();
        resolution.reason = {"same-as", {words, QString::number(time.sentence - stretch.sentence)}};
        return resolution;
    }
    const Precision grain = grainOf(time.unit());
    resolution.value = timexValue(grain == Precision::Unknown ? context.last.moment : context.last.moment.atGrain(grain));
    resolution.reason = {"no-days", {}};
    return resolution;
}

} // namespace

Resolution resolveWord(const PartialTime &time, const Context &context, QStringView text)
{
    Resolution resolution;
    resolution.mod = time.mod();
    resolution.reason = {"no-days", {}};
    if (time.has(Field::DayPart)) {
        resolution.type = TimexType::Time;
        resolution.value = dayPartValue(static_cast<DayPart>(time.get(Field::DayPart)));
        return resolution;
    }
    if (time.relation() == Relation::That) {
        return resolveSameTime(time, context, text);
    }
    switch (static_cast<Reference>(time.get(Field::Reference, 0))) {
    case Reference::Present:
        resolution.value = u"PRESENT_REF"_s;
        if ((context.style == TextStyle::News || time.tense == Tense::Present) && context.reference.isKnown()) {
            resolution.span = spanOf(context.reference);
            resolution.hasSpan = true;
            resolution.fromDocumentDate = true;
            resolution.reason = {"document-date", {}};
        }
        break;
    case Reference::Past:
        resolution.value = u"PAST_REF"_s;
        break;
    case Reference::Future:
        resolution.value = u"FUTURE_REF"_s;
        break;
    default:
        break;
    }
    return resolution;
}

} // namespace eusebius
