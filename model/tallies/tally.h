// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/snapshot.h"

#include <optional>
#include <vector>

namespace eusebius {

/// What is counted.
enum class TallyKind : quint8 {
    Coverage, ///< statements of each source, by period
    Agreement, ///< events, by period: told by one, agreed on, agreed on by copying, differing
    Precision, ///< statements of each source, by how finely they are dated
    SharedWording, ///< characters of each source that stand in another one too
};

/// What the events of a period are told from. An event is one of these.
enum class AgreementClass : quint8 { OneSource, Agree, AgreeByCopying, Differ };
inline constexpr int kAgreementClasses = 4;

/// How finely a statement is dated, by the start of its time. A statement is one of these.
enum class PrecisionClass : quint8 {
    Day, ///< or finer, and weeks
    Month, ///< and seasons, quarters, half years
    Year,
    Coarser, ///< decades, centuries, and beginnings that are not known
    Undated,
};
inline constexpr int kPrecisionClasses = 5;

/// One bar: a period, or a source.
struct TallyGroup {
    enum class Reach : quint8 { Period, Before /* all before firstYear */, After /* firstYear and all after */ };

    int document = -1; ///< -1 where it is a period
    qint64 firstYear = 0; ///< astronomical
    qint64 years = 0; ///< 10, 100, 1000 …: also of bars that reach further, as long as those beside them
    Reach reach = Reach::Period;

    friend bool operator==(const TallyGroup &, const TallyGroup &) = default;
};

/// Numbers in groups and parts: what a chart of stacked bars shows, without a word or a colour of it.
///
/// Groups are bars, in order of time or of documents; parts are what bars are made of: documents (Coverage, SharedWording) or the values of
/// AgreementClass and PrecisionClass. It is not a share of anything: counts only. Counts follow what `eusebius compare` prints.
///
///     const Tally t = tallyOf(snapshot, TallyKind::Agreement);
///     t.count(3, int(AgreementClass::Differ)); // events of the fourth period on which sources differ
struct Tally {
    TallyKind kind = TallyKind::Coverage;
    std::vector<TallyGroup> groups;
    int parts = 0;
    std::vector<qint64> counts; ///< of the groups, part by part

    qint64 count(int group, int part) const { return counts[static_cast<std::size_t>(group * parts + part)]; }
    qint64 total(int group) const;
    qint64 totalOfPart(int part) const;
    bool isEmpty() const;
};

/// How many bars of time one chart has at most: decades, with the few that lie far off in one bar before or after them; where that can't be, centuries,
/// millennia, ….
inline constexpr int kMostPeriods = 40;

/// Linear in the statements. Where it was cancelled, counts are of what had been looked at.
Tally tallyOf(const Snapshot &snapshot, TallyKind kind, const Progress &progress = {});

/// The first place in the document of a group that it shares with the one of a part; none where it shares nothing.
std::optional<PassageRef> firstShared(const Snapshot &snapshot, int document, int with);

} // namespace eusebius
