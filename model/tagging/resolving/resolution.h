// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/reason.h"
#include "model/dates/timespan.h"
#include "model/tagging/resolving/moment.h"
#include "model/tagging/resolving/timextype.h"

#include <QString>

namespace eusebius {

/// What one expression came to, in its context.
struct Resolution {
    TimexType type = TimexType::Date;
    Moment moment; ///< unknown: no days, or `span` alone says them
    Mod mod = Mod::None;
    QString value; ///< TIMEX3; made from the moment where it is empty and the moment is known
    TimeSpan span; ///< made likewise
    bool hasSpan = false; ///< `span` is meant as it is
    bool fromDocumentDate = false;
    bool tells = false; ///< moves the context
    bool isNothing = false; ///< no time after all: leave the expression out
    Reason reason;
};

} // namespace eusebius
