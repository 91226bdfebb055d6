// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tagging/rules/field.h"

#include "model/tagging/rules/holiday.h"

#include <QString>

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

constexpr std::array<QLatin1StringView, kFieldCount> kFieldNames = {
    "year"_L1, "yearshort"_L1, "era"_L1, "decade"_L1, "decadeshort"_L1, "century"_L1, "month"_L1, "day"_L1, "weekday"_L1,
    "season"_L1, "quarter"_L1, "half"_L1, "daypart"_L1, "clock"_L1, "minutes"_L1, "meridiem"_L1, "mod"_L1, "count"_L1,
    "countto"_L1, "unit"_L1, "relation"_L1, "direction"_L1, "index"_L1, "holiday"_L1, "period"_L1, "reference"_L1, "fiscal"_L1};

constexpr std::array kMeanings = {"date"_L1, "duration"_L1, "set"_L1, "reference"_L1, "offset"_L1,
                                  "relative"_L1, "vague"_L1, "period"_L1, "nothing"_L1};

// The enumerators of each field, in their order; they begin at 1 except for the modifiers.
constexpr std::array kEras = {"bc"_L1, "ad"_L1};
constexpr std::array kDayParts = {"morning"_L1, "midday"_L1, "afternoon"_L1, "evening"_L1, "night"_L1,
                                  "daytime"_L1, "dawn"_L1, "dusk"_L1, "noon"_L1, "midnight"_L1};
constexpr std::array kMods = {"start"_L1, "mid"_L1, "end"_L1, "approx"_L1, "before"_L1, "after"_L1, "on-or-before"_L1,
                              "on-or-after"_L1, "less-than"_L1, "more-than"_L1, "equal-or-less"_L1, "equal-or-more"_L1, "beginning"_L1, "ending"_L1};
constexpr std::array kUnits = {"second"_L1, "minute"_L1, "hour"_L1, "day"_L1, "night"_L1, "weekend"_L1, "week"_L1,
                               "fortnight"_L1, "month"_L1, "quarter"_L1, "season"_L1, "halfyear"_L1, "year"_L1, "decade"_L1,
                               "century"_L1, "millennium"_L1, "time"_L1};
constexpr std::array kRelations = {"this"_L1, "that"_L1, "next"_L1, "last"_L1, "following"_L1, "previous"_L1, "coming"_L1, "past"_L1};
constexpr std::array kDirections = {"later"_L1, "earlier"_L1, "ago"_L1, "from-now"_L1};
constexpr std::array kReferences = {"present"_L1, "past"_L1, "future"_L1};

std::span<const QLatin1StringView> namesOf(Field field)
{
    switch (field) {
    case Field::Era:
        return kEras;
    case Field::DayPart:
        return kDayParts;
    case Field::Mod:
        return kMods;
    case Field::Unit:
        return kUnits;
    case Field::Relation:
        return kRelations;
    case Field::Direction:
        return kDirections;
    case Field::Reference:
        return kReferences;
    default:
        return {};
    }
}

std::optional<int> indexOf(std::span<const QLatin1StringView> names, QStringView name)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == names[i]) {
            return static_cast<int>(i);
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Field> fieldOfName(QStringView name)
{
    const std::optional<int> index = indexOf(kFieldNames, name);
    return index ? std::optional(static_cast<Field>(*index)) : std::nullopt;
}

std::optional<Meaning> meaningOfName(QStringView name)
{
    const std::optional<int> index = indexOf(kMeanings, name);
    return index ? std::optional(static_cast<Meaning>(*index)) : std::nullopt;
}

std::optional<int> fieldValue(Field field, QStringView word)
{
    if (field == Field::Holiday) {
        const std::optional<Holiday> holiday = Holiday::fromText(word);
        return holiday ? std::optional(holiday->code) : std::nullopt;
    }
    const std::span<const QLatin1StringView> names = namesOf(field);
    if (!names.empty()) {
        const std::optional<int> index = indexOf(names, word);
        return index ? std::optional(*index + 1) : std::nullopt;
    }
    bool ok = false;
    const int value = word.toInt(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

} // namespace eusebius
