// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/events/telling/nounphrases.h"

#include <vector>

namespace eusebius {

/// What a time expression dates in its sentence.
enum class TimeRole : quint8 {
    Adverbial, ///< the clause: "*In 1984*, they signed …"
    Embedded, ///< a participle inside the subject: "a declaration released *in May* called for …"
    Premodifier, ///< the noun behind it: "the *1988* games"
    OfPhrase, ///< the noun before: "the treaty of *1951*"
    Bracket, ///< the noun before: "colonial rule (*1910–45*)"
    Governed, ///< a noun phrase that a preposition of time governs: "after the treaty of *1951*", "until the crisis in *1993*"
};

/// How a preposition moves the time: "until X" is not "in X".
enum class TimeShift : quint8 { None, Since, Until, By, AsOf, After, Before };

struct TimeUse {
    int token = -1;
    int clause = -1;
    TimeRole role = TimeRole::Adverbial;
    TimeShift shift = TimeShift::None;
    NounPhrase phrase; ///< for the roles that date a noun phrase
    bool inSubject = false; ///< the noun phrase is the clause's subject, or part of it
    bool isObject = false; ///< it follows the verb directly
    bool joinsPrevious = false; ///< "in 2002 *and 2004*"
    bool namedPeriod = false; ///< "the Cold War", "post-war": dates a clause only where it plainly says when
};

/// Whether the words name a period instead of giving a date: no digit, and a capital that is no month's or weekday's.
bool isNamedPeriod(QStringView words);

/// The use of each time expression of a sentence, in order.
std::vector<TimeUse> timeUses(const SentenceReading &sentence);

} // namespace eusebius
