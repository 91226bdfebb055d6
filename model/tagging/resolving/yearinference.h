// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/tagging/resolving/context.h"
#include "model/tagging/resolving/partialtime.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace eusebius {

/// The year of a day, month or season that states none, and what it was taken from.
struct InferredYear {
    qint64 year = 0;
    QByteArray reason; ///< empty: no year could be found
    AnchorTime from;

    bool isKnown() const { return !reason.isEmpty(); }
};

/// Finds the year of `times[index]`: from the expressions it is joined with, the heading, the telling so far, the document's date.
class YearInference {
public:
    YearInference(std::span<const PartialTime> times, const Context &context);

    /// `month`: 1–12, where in the year it lies (the middle month of a season). `previous`: what the expression before resolved to.
    InferredYear infer(std::size_t index, int month, const Moment &previous) const;
    /// The explicit year lies far from the telling's present, and the text comes back to that at once.
    bool isJump(std::size_t index, qint64 year) const;
    /// The full year of two digits.
    qint64 fullYear(int twoDigits, qint64 notBefore) const;

private:
    InferredYear fromLinked(std::size_t index, int month, const Moment &previous) const;
    InferredYear fromAttached(std::size_t index) const;
    InferredYear fromBothSides(std::size_t index, int month) const;
    InferredYear fromRestart(std::size_t index, int month, const AnchorTime &before, const PartialTime &next) const;
    InferredYear fromTelling(std::size_t index, int month) const;
    InferredYear fromReference(const PartialTime &time, int month) const;

    std::span<const PartialTime> m_times;
    const Context &m_context;
    std::vector<quint32> m_nextStated; ///< of each expression, the next one that states month and year; times.size(): none
};

/// The astronomical year a partial time states; only where it has one.
qint64 statedYear(const PartialTime &time);

} // namespace eusebius
