// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <compare>

namespace eusebius {

/// A half-open range `[begin, end)` of a document's text, in UTF-16 code units (QString positions).
///
/// Not code points: the command line converts with CodePointMap at its edge. Example: in "in 1951" the year is {3, 7}.
struct TextRange {
    qsizetype begin = 0;
    qsizetype end = 0;

    constexpr qsizetype length() const { return end - begin; }
    constexpr bool isEmpty() const { return end <= begin; }
    constexpr bool contains(qsizetype position) const { return begin <= position && position < end; }
    constexpr bool contains(TextRange other) const { return begin <= other.begin && other.end <= end; }
    constexpr bool overlaps(TextRange other) const { return begin < other.end && other.begin < end; }
    constexpr qsizetype overlapLength(TextRange other) const
    {
        return std::max<qsizetype>(0, std::min(end, other.end) - std::max(begin, other.begin));
    }
    /// Of the characters of both together, the share in both: 1 for the same range, 0 for ranges apart or empty.
    constexpr double likeness(TextRange other) const
    {
        const auto common = static_cast<double>(overlapLength(other));
        const auto together = static_cast<double>(length() + other.length()) - common;
        return together > 0 ? common / together : 0;
    }
    /// The smallest range that holds both.
    constexpr TextRange united(TextRange other) const { return {std::min(begin, other.begin), std::max(end, other.end)}; }

    friend constexpr auto operator<=>(const TextRange &, const TextRange &) = default;
};

} // namespace eusebius
