// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/ids.h"
#include "model/base/reason.h"
#include "model/dates/timespan.h"

#include <QString>

#include <vector>

namespace eusebius {

/// A group of statements, of one or many documents, that tell the same happening: what we conclude. Its time is a *choice*
/// among its statements' times, with a reason.
struct Event {
    EventId id;
    QString title;
    TimeSpan time;
    Reason reason; ///< why this time
    std::vector<int> statements; ///< indexes in the corpus, ascending
    std::vector<int> documents; ///< indexes, ascending, unique
    int independent = 1; ///< sources that did not copy
};

enum class LinkRelation : quint8 { Same, Related, NotSame };

/// A proposal with reasons, never a fact: two statements that tell the same, or something close.
struct Link {
    int a = -1; ///< statement indexes, a < b
    int b = -1;
    LinkRelation relation = LinkRelation::Same;
    double score = 0; ///< 0 to 1
    bool byPerson = false;
    Reason reason;
};

} // namespace eusebius
