// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/decisions/records.h"

namespace eusebius {

/// A statement whose time hung on its document's date or language, and is another since that was corrected.
struct MovedTime {
    StatementId statement;
    TimeSpan before;
    TimeSpan after;

    friend bool operator==(const MovedTime &, const MovedTime &) = default;
};

/// A decision about an event that has become part of another.
struct AbsorbedEvent {
    EventId record;
    EventId into; ///< the event shown

    friend bool operator==(const AbsorbedEvent &, const AbsorbedEvent &) = default;
};

/// What applying decisions could not do, or did beside: nothing of it is lost, each has its list for the user.
struct DecisionReport {
    std::vector<StatementId> lostStatements; ///< decided, but not there any more
    std::vector<EventId> lostEvents; ///< none of their members is there
    std::vector<AbsorbedEvent> absorbed; ///< their notes and tags go on with the other event
    std::vector<LinkRecord> overruled; ///< contradicted by later ones
    std::vector<MovedTime> moved;

    friend bool operator==(const DecisionReport &, const DecisionReport &) = default;
};

} // namespace eusebius
