// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dates/axis/ticklabels.h"

#include "model/dates/arithmetic.h"
#include "model/dates/datewords.h"

namespace eusebius {

using Unit = TickStep::Unit;

QString TickLabels::label(const TickStep &step, Instant at) const
{
    const CalendarDate day = dateOf(at);
    switch (step.unit) {
    case Unit::Second: {
        const int second = static_cast<int>(floorModulo(at, kSecondsPerDay));
        const TimeSpan clock = TimeSpan::ofDay(day).withClock(second / 3600, second / 60 % 60,
                                                              step.count < 60 ? second % 60 : -1);
        return dateWords(clock, DateStyle::Axis, m_vocabulary);
    }
    case Unit::Day:
        return dateWords(TimeSpan::ofDay(day), DateStyle::Axis, m_vocabulary);
    case Unit::Month:
        return dateWords(TimeSpan::ofMonth(day.year, day.month), DateStyle::Axis, m_vocabulary);
    case Unit::Year:
        return dateWords(TimeSpan::ofYear(day.year), DateStyle::Axis, m_vocabulary);
    }
    Q_UNREACHABLE();
}

QString TickLabels::bandLabel(TickStep::Unit unit, Instant at) const
{
    const CalendarDate day = dateOf(at);
    switch (unit) {
    case Unit::Year:
        return dateWords(TimeSpan::ofYear(day.year), DateStyle::Long, m_vocabulary);
    case Unit::Month:
        return dateWords(TimeSpan::ofMonth(day.year, day.month), DateStyle::Long, m_vocabulary);
    default:
        return dateWords(TimeSpan::ofDay(day), DateStyle::Long, m_vocabulary);
    }
}

QStringList TickLabels::allLabels(const TickStep &step) const
{
    QStringList labels;
    if (step.unit == Unit::Month) {
        for (const QString &month : m_vocabulary.shortMonths) {
            labels += month;
        }
    }
    return labels;
}

} // namespace eusebius
