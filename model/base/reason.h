// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace eusebius {

/// Why a derived thing is as it is: a code and its data. Stored as such; `views/words` makes the sentence.
///
/// Codes are lower-case words joined by hyphens, e.g. {"year-from-before", {"September 1990", "2"}} →
/// "year from 'September 1990', two sentences before". Every code is listed in `views/words/reasonwords.cpp`.
struct Reason {
    QByteArray code;
    QStringList args;

    bool isEmpty() const { return code.isEmpty(); }
    friend bool operator==(const Reason &, const Reason &) = default;
};

} // namespace eusebius
