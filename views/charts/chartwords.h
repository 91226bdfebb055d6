// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/tallies/tally.h"

#include <QStringList>

namespace eusebius {

/// Everything a chart says: what stands over it, at its bars and in its legend.
struct ChartWords {
    QString title; ///< "Statements of each source, by decade"
    QString summary; ///< one sentence that says what to see
    QStringList groups; ///< one a bar
    QStringList parts; ///< one an entry of the legend
};
ChartWords chartWords(const Tally &tally, const Snapshot &snapshot);

/// What is chosen from: "Coverage", "Agreement", …
QString chartName(TallyKind kind);
/// What one part of a bar is: "1990s, Wikipedia: 12 statements".
QString barWords(const Tally &tally, const ChartWords &words, int group, int part);
/// A whole bar, for who can't see it: "1990s: 19 statements. Wikipedia 12, Al Jazeera 7".
QString groupWords(const Tally &tally, const ChartWords &words, int group);

} // namespace eusebius
