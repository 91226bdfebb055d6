// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tagging/rules/tokenclass.h"

#include <QString>

#include <array>

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

constexpr std::array<QLatin1StringView, Shape::Count> kNames = {
    "WORD"_L1, "CAPITAL"_L1, "LOWER"_L1, "UNLISTED"_L1, "NUMBER"_L1, "DIGITS"_L1, "DECIMAL"_L1, "DAY"_L1, "HOUR"_L1, "TWODIGITS"_L1,
    "YEAR"_L1, "SHORTYEAR"_L1, "FARYEAR"_L1, "APOSTROPHEYEAR"_L1, "ORDINAL"_L1, "ORDINALDIGITS"_L1, "DECADEYEAR"_L1, "DECADESHORT"_L1,
    "CLOCK"_L1, "CLOCKDOT"_L1, "CLOCKDIGITS"_L1, "ISODATE"_L1, "SLASHDATE"_L1, "HYPHEN"_L1, "DASH"_L1, "SLASH"_L1, "COMMA"_L1, "STOP"_L1,
    "COLON"_L1, "SEMICOLON"_L1, "OPEN"_L1, "CLOSE"_L1, "QUOTE"_L1, "POSSESSIVE"_L1, "CURRENCY"_L1, "PERCENT"_L1,
    "MARK"_L1, "OTHER"_L1, "CODE"_L1};

} // namespace

std::optional<ClassId> shapeOfName(QStringView name)
{
    for (ClassId shape = 0; shape < Shape::Count; ++shape) {
        if (name == kNames[shape]) {
            return shape;
        }
    }
    return std::nullopt;
}

QString shapeName(ClassId shape)
{
    Q_ASSERT(shape < Shape::Count);
    return QString(kNames[shape]);
}

} // namespace eusebius
