// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1String>
#include <QStringView>

#include <span>

namespace eusebius {

/// Looks phrases up in a line without making copies of it. Case is ignored; phrases are plain ASCII.

/// Whether the line begins with the phrase, and the phrase ends where a word does.
bool beginsWith(QStringView line, QLatin1String phrase);
bool beginsWithOneOf(QStringView line, std::span<const char *const> phrases);
/// Whether the line is the phrase, with nothing but signs around it.
bool isOneOf(QStringView line, std::span<const char *const> phrases);
bool containsPhrase(QStringView line, QLatin1String phrase);
bool containsOneOf(QStringView line, std::span<const char *const> phrases);

/// The line without signs and white space at both ends.
QStringView withoutSigns(QStringView line);

bool isAsciiDigit(QChar c);

/// A year between 1000 and 2999 with no digit beside it, from `from` on: its position, or -1.
qsizetype yearIn(QStringView line, qsizetype from = 0);

} // namespace eusebius
