// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tagging/resolving/relatives.h"

#include "model/tagging/resolving/spanmaker.h"
#include "model/tagging/resolving/timexvalue.h"

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

int stepOf(Relation relation)
{
    switch (relation) {
    case Relation::Next:
    case Relation::Following:
    case Relation::Coming:
        return 1;
    case Relation::Last:
    case Relation::Previous:
    case Relation::Past:
        return -1;
    default:
        return 0;
    }
}

/// The value of a time of that unit of which only coarser parts are known, or nothing: "1915-XX-XX", "XXXX-XX".
QString unknownValue(Unit unit, const Moment &known)
{
    const Precision grain = grainOf(unit);
    if (grain < Precision::Year) {
        return {};
    }
    const bool isPart = known.part != 0 || known.grain < Precision::Year;
    if (grain == Precision::Week) {
        return isPart || !known.isKnown() ? u"XXXX-WXX"_s : timexValue(known.atGrain(Precision::Year)) + u"-WXX"_s;
    }
    QString value = isPart || !known.isKnown() ? u"XXXX"_s : timexValue(known.atGrain(std::min(known.grain, Precision::Month)));
    value += grain >= Precision::Month && (isPart || known.grain < Precision::Month) ? u"-XX"_s : QString();
    value += grain >= Precision::Day ? u"-XX"_s : QString();
    value += grain > Precision::Day ? u"TXX"_s : QString();
    return value;
}

/// A look back does not move the telling: what follows "as in the previous year" is again of this year.
bool looksBack(const PartialTime &time)
{
    const auto direction = static_cast<Direction>(time.get(Field::Direction, 0));
    return stepOf(time.relation()) < 0 || direction == Direction::Earlier || direction == Direction::Ago
        || time.relation() == Relation::Next;
}

} // namespace

Resolution Relatives::resolve(std::span<const PartialTime> times, std::size_t index) const
{
    const PartialTime &time = times[index];
    if (time.meaning == Meaning::Offset) {
        return offset(time);
    }
    if (time.has(Field::Month) || time.has(Field::Season) || time.has(Field::Weekday)) {
        return relativeName(time);
    }
    return relativeUnit(time);
}

bool Relatives::fromDocument(const PartialTime &time) const
{
    if (!m_context.reference.isKnown()) {
        return false;
    }
    const Relation relation = time.relation();
    const bool looksFromToday = relation == Relation::This || relation == Relation::Next || relation == Relation::Last;
    return m_context.style == TextStyle::News && looksFromToday;
}

AnchorTime Relatives::anchorFor(const PartialTime &time, Precision grain) const
{
    if (fromDocument(time)) {
        return {m_context.reference.atGrain(grain), {}, 0, 0, 0};
    }
    for (const AnchorTime *anchor : {&m_context.last, &m_context.day, &m_context.month, &m_context.year}) {
        AnchorTime found = *anchor;
        found.moment = found.moment.atGrain(grain);
        if (found.isKnown()) {
            return found;
        }
    }
    if (m_context.style == TextStyle::News && m_context.reference.isKnown()) {
        return {m_context.reference.atGrain(grain), {}, 0, 0, 0};
    }
    return {};
}

Resolution Relatives::withAnchor(Resolution resolution, const AnchorTime &anchor, const PartialTime &time) const
{
    if (anchor.words.isEmpty()) {
        resolution.fromDocumentDate = true;
        resolution.reason = {"counted-from-document", {}};
    } else {
        const QString words = m_text.mid(anchor.words.begin, anchor.words.length()).toString();
        resolution.reason = {"counted-from", {words, QString::number(time.sentence - anchor.sentence)}};
        resolution.tells = !looksBack(time);
    }
    return resolution;
}

Resolution Relatives::offset(const PartialTime &time) const
{
    Resolution resolution;
    resolution.mod = time.mod();
    const auto direction = static_cast<Direction>(time.get(Field::Direction, 0));
    const qint32 count = time.get(Field::Count, 0);
    const Unit unit = time.unit();
    const bool back = direction == Direction::Earlier || direction == Direction::Ago;
    if (count <= 0) {
        resolution.value = back ? u"PAST_REF"_s : u"FUTURE_REF"_s;
        resolution.reason = {"no-days", {}};
        return resolution;
    }
    const bool fromToday = direction == Direction::Ago || direction == Direction::FromNow;
    AnchorTime anchor = fromToday && m_context.reference.isKnown() && m_context.style == TextStyle::News
        ? AnchorTime{m_context.reference, {}, 0, 0, 0}
        : anchorFor(time, grainOf(unit));
    resolution.moment = anchor.moment.shifted(unit, (back ? -1 : 1) * (count / 1000));
    if (!resolution.moment.isKnown()) {
        resolution.value = unknownValue(unit, m_context.last.moment);
        resolution.reason = {"unresolved", {}};
        return resolution;
    }
    return withAnchor(resolution, anchor, time);
}

Resolution Relatives::relativeUnit(const PartialTime &time) const
{
    Resolution resolution;
    resolution.mod = time.mod();
    if (time.has(Field::Reference) && m_context.style != TextStyle::News) {
        return todayInNarrative(time);
    }
    const bool partOfDay = time.has(Field::DayPart);
    const Unit unit = partOfDay && !time.has(Field::Unit) ? Unit::Day : time.unit();
    const AnchorTime anchor = anchorFor(time, grainOf(unit));
    resolution.moment = anchor.moment.shifted(unit, stepOf(time.relation()));
    if (!resolution.moment.isKnown()) {
        resolution.value = partOfDay ? dayPartValue(static_cast<DayPart>(time.get(Field::DayPart))) : unknownValue(unit, m_context.last.moment);
        resolution.type = partOfDay ? TimexType::Time : TimexType::Date;
        resolution.reason = {"unresolved", {}};
        return resolution;
    }
    if (partOfDay) {
        resolution.moment.dayPart = static_cast<DayPart>(time.get(Field::DayPart));
        resolution.moment.grain = Precision::Hour;
    }
    return withAnchor(resolution, anchor, time);
}

// "today" and the like in a history: the writer's day, never that of the telling
Resolution Relatives::todayInNarrative(const PartialTime &time) const
{
    Resolution resolution;
    const bool isToday = time.relation() == Relation::This && !time.has(Field::DayPart);
    resolution.value = isToday ? u"PRESENT_REF"_s : unknownValue(Unit::Day, {});
    resolution.type = time.has(Field::DayPart) ? TimexType::Time : TimexType::Date;
    resolution.reason = {"no-days", {}};
    if (isToday && time.tense == Tense::Present && m_context.reference.isKnown()) {
        resolution.span = spanOf(m_context.reference);
        resolution.hasSpan = true;
        resolution.fromDocumentDate = true;
        resolution.reason = {"document-date", {}};
    }
    return resolution;
}

// "last March", "next Tuesday", "that summer", "July of that year"
Resolution Relatives::relativeName(const PartialTime &time) const
{
    Resolution resolution;
    resolution.mod = time.mod();
    const int step = stepOf(time.relation());
    if (time.has(Field::Weekday)) {
        const AnchorTime anchor = anchorFor(time, Precision::Day);
        if (!anchor.isKnown()) {
            resolution.value = u"XXXX-WXX-%1"_s.arg(time.get(Field::Weekday));
            resolution.reason = {"unresolved", {}};
            return resolution;
        }
        const qint64 day = anchor.moment.firstDay();
        const int ahead = (time.get(Field::Weekday) - weekdayOf(day) + 7) % 7;
        resolution.moment = Moment::ofDayNumber(step < 0 ? day + ahead - 7 : step > 0 && ahead == 0 ? day + 7 : day + ahead);
        return withAnchor(resolution, anchor, time);
    }
    const AnchorTime anchor = anchorFor(time, Precision::Year);
    if (!anchor.isKnown()) {
        resolution.reason = {"unresolved", {}};
        return resolution;
    }
    const Moment &from = fromDocument(time) ? m_context.reference : m_context.last.isKnown() ? m_context.last.moment : anchor.moment;
    qint64 year = anchor.moment.year;
    const auto inYear = [&time](qint64 y) {
        const qint32 month = time.get(Field::Month, 0);
        if (month == 0) {
            return Moment::ofPart(y, time.get(Field::Season));
        }
        return time.has(Field::Day) ? Moment::ofDay(y, month, time.get(Field::Day)) : Moment::ofMonth(y, month);
    };
    if (step != 0 && !time.has(Field::Unit) && from.grain > Precision::Year) {
        const bool later = inYear(year).firstDay() > from.firstDay();
        year += step > 0 ? (later ? 0 : 1) : (later ? -1 : 0);
        year -= step < 0 && !later && inYear(year).firstDay() == from.firstDay() ? 1 : 0;
    } else {
        year += step;
    }
    resolution.moment = inYear(year);
    return withAnchor(resolution, anchor, time);
}

} // namespace eusebius
