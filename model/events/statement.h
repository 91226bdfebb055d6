// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/ids.h"
#include "model/base/reason.h"
#include "model/base/textrange.h"
#include "model/dates/timespan.h"

#include <QString>

#include <vector>

namespace eusebius {

enum class StatementKind : quint8 { Event, State };
enum class Dating : quint8 {
    Stated, ///< a time expression stands in its words
    Inherited, ///< carried on from a statement before it
    Inferred, ///< from context or the document's date
    Undated,
};
enum class Modality : quint8 { Asserted, Claimed, Alleged, Believed, Reported, Presumed, Denied, Possible, Conditional, Predicted, Recommended };
enum class Status : quint8 { Suggested, Confirmed, Rejected };

/// A number a statement gives: "13 abductees" = {13, "", "abductees"}; "US$50 million of debts" = {50000000, "USD", "debts"}.
struct Figure {
    double value = 0;
    QString unit;
    QString what;
    TextRange range;
    QString deed; ///< the verb whose subject is counted, as it stands: "abducted" in "17 citizens were abducted".
};

/// A name a statement mentions, with the form it is known by: {"DPRK", "North Korea"}.
struct NameMention {
    QString text;
    QString canonical;
    TextRange range;
};

/// *This document says: at this time, this happened.* One passage, one time, one assertion. What the program found,
/// not what a person decided.
struct Statement {
    StatementId id;
    int document = -1; ///< index in the corpus
    TextRange range; ///< the clause
    TextRange sentence; ///< the sentence it stands in
    QString title; ///< at most 80 characters, the source's own words
    StatementKind kind = StatementKind::Event;
    TimeSpan time;
    TextRange timeWords; ///< the expression the time comes from; empty when undated
    Dating dating = Dating::Stated;
    Reason reason;
    std::vector<Figure> figures;
    std::vector<NameMention> names;
    Modality modality = Modality::Asserted;
    QString attribution; ///< who says so; empty: the document itself
    Status status = Status::Suggested;
    int event = -1; ///< index in the corpus; -1 none
};

} // namespace eusebius
