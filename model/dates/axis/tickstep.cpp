// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dates/axis/tickstep.h"

#include "model/dates/arithmetic.h"

#include <algorithm>

namespace eusebius {

namespace {

using Unit = TickStep::Unit;

Instant yearBegin(qint64 year)
{
    return instantOf({std::clamp(year, kMinYear, kMaxYear), 1, 1});
}

/// Years people count by hundreds are 100, 200, … CE and 100, 200, … BCE: astronomical 100, 200 and -99, -199. Year 1 stands
/// in the middle, unless that is too near to its neighbour: of every second year it is left out.
qint64 yearAtOrBefore(qint64 year, qint64 step)
{
    if (step == 1 || year >= step) {
        return floorDivide(year, step) * step;
    }
    if (year >= 1 && step > 2) {
        return 1;
    }
    const qint64 bce = std::max<qint64>(1 - year, 1);
    return 1 - (bce + step - 1) / step * step;
}

qint64 yearAfter(qint64 year, qint64 step)
{
    if (step == 1 || year >= step) {
        return year + step;
    }
    if (year == 1) {
        return step;
    }
    const qint64 bce = 1 - year;
    return bce > step ? year + step : step > 2 ? 1 : step;
}

/// A day of the month carries a tick if it is the first, or one of the series with enough room before the next first.
bool isDayOfSeries(int day, qint64 step, int length)
{
    switch (step) {
    case 1:
        return true;
    case 2:
        return day % 2 == 1 && day + 1 <= length;
    case 15:
        return day == 1 || day == 15;
    default:
        return day == 1 || (day % step == 0 && day + step - 2 <= length);
    }
}

qint64 dayAtOrBefore(qint64 number, qint64 step)
{
    CalendarDate day = dateOfDayNumber(number);
    const int length = daysInMonth(day.year, day.month);
    int back = 0;
    while (!isDayOfSeries(day.day - back, step, length)) {
        ++back;
    }
    return number - back;
}

qint64 dayAfter(qint64 number, qint64 step)
{
    const CalendarDate day = dateOfDayNumber(number);
    const int length = daysInMonth(day.year, day.month);
    int next = day.day + 1;
    while (next <= length && !isDayOfSeries(next, step, length)) {
        ++next;
    }
    return number + next - day.day;
}

std::vector<TickStep> makeLadder()
{
    std::vector<TickStep> ladder;
    for (const int seconds : {1, 5, 15, 30, 60, 120, 300, 600, 1800, 3600, 7200, 10800, 21600, 43200}) {
        ladder.push_back({Unit::Second, seconds});
    }
    for (const int days : {1, 2, 5, 10, 15}) {
        ladder.push_back({Unit::Day, days});
    }
    for (const int months : {1, 3}) {
        ladder.push_back({Unit::Month, months});
    }
    for (qint64 power = 1; power <= kMaxYear; power *= 10) {
        for (const int factor : {1, 2, 5}) {
            ladder.push_back({Unit::Year, factor * power});
        }
    }
    return ladder;
}

} // namespace

Instant TickStep::atOrBefore(Instant instant) const
{
    const qint64 number = floorDivide(instant, kSecondsPerDay);
    switch (unit) {
    case Unit::Second:
        return floorDivide(instant, count) * count;
    case Unit::Day:
        return dayAtOrBefore(number, count) * kSecondsPerDay;
    case Unit::Month: {
        const CalendarDate day = dateOfDayNumber(number);
        return instantOf({day.year, static_cast<int>((day.month - 1) / count * count) + 1, 1});
    }
    case Unit::Year:
        return yearBegin(yearAtOrBefore(dateOfDayNumber(number).year, count));
    }
    Q_UNREACHABLE();
}

Instant TickStep::after(Instant tick) const
{
    const qint64 number = floorDivide(tick, kSecondsPerDay);
    switch (unit) {
    case Unit::Second:
        return tick + count;
    case Unit::Day:
        return dayAfter(number, count) * kSecondsPerDay;
    case Unit::Month: {
        const CalendarDate day = dateOfDayNumber(number);
        const qint64 month = day.month - 1 + count;
        return instantOf({day.year + month / 12, static_cast<int>(month % 12) + 1, 1});
    }
    case Unit::Year:
        return yearBegin(yearAfter(dateOfDayNumber(number).year, count));
    }
    Q_UNREACHABLE();
}

Instant TickStep::leastGap() const
{
    switch (unit) {
    case Unit::Second:
        return count;
    case Unit::Day:
        return (count <= 2 ? count : count - 1) * kSecondsPerDay;
    case Unit::Month:
        return (count == 1 ? 28 : 90) * kSecondsPerDay;
    case Unit::Year:
        return (count <= 2 ? count : count - 1) * 365 * kSecondsPerDay;
    }
    Q_UNREACHABLE();
}

bool TickStep::includes(const TickStep &coarser) const
{
    if (unit != coarser.unit) {
        return unit < coarser.unit;
    }
    if (unit == Unit::Day) {
        return count == 1 || (count == 5 && coarser.count != 2);
    }
    // Of every second year, 1 CE is no tick, but of every tenth it is.
    return coarser.count % count == 0 && (unit != Unit::Year || count != 2 || coarser.count == 2);
}

const std::vector<TickStep> &tickLadder()
{
    static const std::vector<TickStep> ladder = makeLadder();
    return ladder;
}

} // namespace eusebius
