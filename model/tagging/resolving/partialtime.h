// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/textrange.h"
#include "model/tagging/rules/field.h"

#include <array>
#include <limits>

namespace eusebius {

/// How an expression hangs together with the next one.
enum class PhraseLink : quint8 {
    None,
    Range, ///< "from A to B", "A–B"
    And, ///< "A and B", "A or B", "A, B"
};

/// The tense the clause around an expression seems to have.
enum class Tense : quint8 { Unknown, Past, Present, Future };

/// What the words of one expression say, before the rest of the text is asked. Not resolved: "15 July" has no year here.
///
/// In "15 July – 3 August 1918" the first has day 15, month 7, link Range; the second day 3, month 8, year 1918.
struct PartialTime {
    static constexpr qint32 kUnset = std::numeric_limits<qint32>::min();

    qsizetype begin = 0; ///< in the document
    qsizetype end = 0;
    std::array<qint32, kFieldCount> fields;
    quint16 rule = 0;
    Meaning meaning = Meaning::Date;
    PhraseLink link = PhraseLink::None; ///< to the next expression
    Tense tense = Tense::Unknown;
    bool isHeading = false; ///< stands in a heading
    qint32 sentence = 0; ///< running number in the document
    qint32 paragraph = 0;
    qint32 section = 0; ///< running number of the heading it stands in or under

    PartialTime() { fields.fill(kUnset); }

    bool has(Field field) const { return fields[static_cast<std::size_t>(field)] != kUnset; }
    qint32 get(Field field, qint32 otherwise = kUnset) const
    {
        const qint32 value = fields[static_cast<std::size_t>(field)];
        return value == kUnset ? otherwise : value;
    }
    void set(Field field, qint32 value) { fields[static_cast<std::size_t>(field)] = value; }
    Unit unit() const { return static_cast<Unit>(get(Field::Unit, 0)); }
    Mod mod() const { return static_cast<Mod>(get(Field::Mod, 0)); }
    Relation relation() const { return static_cast<Relation>(get(Field::Relation, 0)); }
    TextRange range() const { return {begin, end}; }
    /// A year or decade or century of its own.
    bool hasOwnYear() const { return has(Field::Year) || has(Field::Decade) || has(Field::Century); }
    /// A day, month, season or feast that needs a year.
    bool needsYear() const
    {
        return meaning == Meaning::Date && !hasOwnYear()
            && (has(Field::Month) || has(Field::Season) || has(Field::Holiday) || has(Field::Quarter) || has(Field::Half));
    }
};

} // namespace eusebius
