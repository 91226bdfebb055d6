// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dates/words/typedparts.h"
#include "model/dates/words/typedtokens.h"

#include <vector>

namespace eusebius {

/// Reads typed words under given choices: a grammar of a few phrases round a grammar of one date. Private to words/.
///
/// Functions named read… move on and return true, or leave the cursor where it was and return false.
class TypedReader {
public:
    TypedReader(const std::vector<TypedToken> &tokens, const TypedChoices &choices, qint64 lastShortYear);

    /// The whole text; undated with isUnderstood() false where it is no date. "undated" is understood.
    TimeSpan readAll();
    bool isUnderstood() const { return m_isUnderstood; }
    const TypedChoices &mattered() const { return m_mattered; } ///< choices that met something to choose
    bool isDual() const { return m_isDual; }
    qsizetype farthest() const; ///< position in the text of the last piece that was looked at in vain

private:
    using Meaning = TypedWord::Meaning;
    using Kind = TypedToken::Kind;
    struct Item {
        TypedParts from;
        TypedParts to;
        bool isRow = false;
        bool isBefore = false;
        bool isAfter = false;
    };

    // one date
    bool readDate(TypedParts &parts);
    void readBefore(TypedParts &parts);
    bool readCore(TypedParts &parts);
    void readAfter(TypedParts &parts);
    bool readNumericTriple(TypedParts &parts);
    bool readNumericPair(TypedParts &parts);
    bool readPartOfYear(TypedParts &parts);
    bool readSeason(TypedParts &parts);
    bool readPeriod(TypedParts &parts);
    bool readDayAndMonth(TypedParts &parts);
    bool readMonthAndDay(TypedParts &parts);
    bool readYear(TypedParts &parts);
    void readYearAfterMonth(TypedParts &parts);
    bool readEra(TypedParts &parts);
    void readDualYear(TypedParts &parts);
    bool readClock(TypedParts &parts);
    bool readZone(TypedParts &parts);
    bool readStyle(TypedParts &parts);

    // a phrase
    TimeSpan readPhrase();
    TimeSpan readOneSided();
    TimeSpan readBetween();
    TimeSpan readDatesAndOperators();
    TimeSpan readList(Item first);
    void completeItems(std::vector<Item> &items);
    TimeSpan setOf(TimeSpan::Kind kind, const std::vector<Item> &items);
    bool readItem(Item &item);
    TimeSpan rangeOf(TypedParts from, TypedParts to, bool isShared);
    TimeSpan dualOrRange(const TypedParts &from, const TypedParts &to);
    TimeSpan single(const TypedParts &parts);
    bool skipRangeSign();

    const TypedToken &peek(std::size_t ahead = 0) const;
    bool isWord(Meaning meaning, std::size_t ahead = 0) const;
    bool isSign(char16_t sign, std::size_t ahead = 0) const;
    bool isNumber(std::size_t ahead = 0) const;
    bool isDayNumber(std::size_t ahead = 0) const; ///< 1–31 in one or two figures
    static void takeYear(TypedParts &parts, const TypedToken &token);
    bool skipWord(Meaning meaning);
    bool skipSign(char16_t sign);
    bool atEnd() const { return peek().kind == Kind::End; }
    void advance(std::size_t count = 1);

    const std::vector<TypedToken> &m_tokens;
    const TypedChoices &m_choices;
    qint64 m_lastShortYear;
    TypedChoices m_mattered;
    std::size_t m_at = 0;
    std::size_t m_farthest = 0;
    bool m_isUnderstood = false;
    bool m_isDual = false;
};

} // namespace eusebius
