// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/events/telling/telling.h"

namespace eusebius {

inline constexpr qsizetype kHeadlineLength = 80;

/// A title of at most 80 characters for what is told, in the source's own words and order, starting with who or what: times, connectives,
/// brackets and footnote markers are left out, a verb phrase gets its clause's subject, a relative clause what it relates to.
///
///     "In 1984, they re-signed the accord that had lapsed." → "They re-signed the accord that had lapsed"
struct Headline {
    QString text;
    bool standsAlone = false; ///< what is told is a named happening, or a clause with subject and finite verb
};
Headline headlineOf(const SentenceReading &sentence, const Telling &telling);

} // namespace eusebius
