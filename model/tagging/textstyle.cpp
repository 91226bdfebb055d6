// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tagging/textstyle.h"

#include "model/tagging/resolving/yearinference.h"

#include <cstdlib>

namespace eusebius {

TextStyle judgeStyle(std::span<const PartialTime> times, const Moment &reference)
{
    if (!reference.isKnown() || reference.grain < Precision::Year) {
        return TextStyle::Narrative;
    }
    qint64 far = 0;
    qint64 near = 0;
    for (const PartialTime &time : times) {
        if (time.has(Field::Year) && time.meaning == Meaning::Date) {
            (std::llabs(statedYear(time) - reference.year) > 1 ? far : near) += 1;
        } else if (time.meaning == Meaning::Date && time.has(Field::Weekday) && !time.has(Field::Day)) {
            near += 2;
        } else if (time.meaning == Meaning::Relative && time.has(Field::Unit) && time.unit() == Unit::Day
                   && (time.relation() == Relation::This || time.relation() == Relation::Last)) {
            near += 2; // "today", "yesterday"
        } else if (time.meaning == Meaning::Offset && static_cast<Direction>(time.get(Field::Direction, 0)) == Direction::Ago) {
            near += 1;
        }
    }
    return far > near ? TextStyle::Narrative : TextStyle::News;
}

} // namespace eusebius
