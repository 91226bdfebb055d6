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

Resolution resolveWord(const PartialTime &time, const Context &context)
{
    Resolution resolution;
    resolution.mod = time.mod();
    resolution.reason = {"no-days", {}};
    if (time.has(Field::DayPart)) {
        resolution.type = TimexType::Time;
        resolution.value = dayPartValue(static_cast<DayPart>(time.get(Field::DayPart)));
        return resolution;
    }
    switch (static_cast<Reference>(time.get(Field::Reference, 0))) {
    case Reference::Present:
        resolution.value = u"PRESENT_REF"_s;
        if (context.style == TextStyle::News && context.reference.isKnown()) {
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
