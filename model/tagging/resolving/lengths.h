// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/tagging/resolving/context.h"
#include "model/tagging/resolving/partialtime.h"
#include "model/tagging/resolving/resolution.h"

#include <QStringView>

namespace eusebius {

/// Durations and sets: a value, no days of their own.
Resolution resolveLength(const PartialTime &time);
/// The days of "the last two weeks" of a month or year: `index` -1 counts from the end. Undated where it has no so many.
TimeSpan stretchWithin(const Moment &whole, int index, int count, Unit unit);
/// Words for the present, past and future, and words that name no time that can be known.
Resolution resolveWord(const PartialTime &time, const Context &context, QStringView text);
/// Seconds of the day that the clock fields say; -1 none.
qint32 clockOf(const PartialTime &time);

} // namespace eusebius
