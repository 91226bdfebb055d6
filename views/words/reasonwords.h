// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/reason.h"

#include <QString>

namespace eusebius {

/// A reason as an English phrase, without capital or full stop, e.g. "year from 'September 1990', two sentences before". What
/// differs between two sources names them: as "the first" and "the second", or as the caller calls them.
/// A code without words gives the code, its hyphens as blanks, and its arguments.
QString reasonWords(const Reason &reason);
QString reasonWords(const Reason &reason, const QString &first, const QString &second);

/// Whether this code has words of its own.
bool hasReasonWords(const QByteArray &code);

} // namespace eusebius
