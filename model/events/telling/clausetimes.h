// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/reason.h"
#include "model/events/telling/timeuse.h"
#include "model/events/telling/verbgroup.h"

#include <vector>

namespace eusebius {

/// A time with the words it comes from and why.
struct Dated {
    TimeSpan span;
    TextRange words;
    Reason reason;
    bool openStart = false; ///< "by X", "as of X": it began some time before, we are not told when
    bool fromDocumentDate = false;
};

/// A noun phrase that tells a happening of its own: "*the conference of 1954*".
struct DatedPhrase {
    int clause = -1;
    NounPhrase phrase;
    Dated dated;
};

/// The times of a sentence's clauses, by clause: none, one, or several where one clause tells several happenings ("in 2002 and 2004").
struct ClauseTimes {
    std::vector<std::vector<Dated>> own;
    std::vector<DatedPhrase> phrases;
};

/// Gives every time expression to what it dates: the clause, or a noun phrase in it.
ClauseTimes clauseTimes(const SentenceReading &sentence);

} // namespace eusebius
