// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/events/telling/clausetimes.h"

#include <optional>

namespace eusebius {

/// What must be known of a clause without a time to say whether it carries the story on.
struct CarryingQuestion {
    VerbGroup group;
    bool vague = false; ///< it has words such as "over the years"
    bool succeeds = false; ///< "later", "then"
    bool precedes = false; ///< "earlier"
    int back = 0; ///< sentences since the story's time was stated
    bool underHeading = false; ///< the story's time is that of the heading
    bool refersBack = false; ///< "during this period"
};

/// The story's time as the clause carries it on; or nothing, and `why` says so.
std::optional<Dated> carryOn(const SentenceReading &sentence, const Dated &story, const CarryingQuestion &question, Reason &why);

} // namespace eusebius
