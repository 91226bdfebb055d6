// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/progress.h"
#include "model/base/reason.h"
#include "model/base/textrange.h"
#include "model/events/event.h"
#include "model/events/statement.h"
#include "model/reuse/reuse.h"

#include <map>
#include <span>
#include <vector>

namespace eusebius {

enum class DivergenceKind : quint8 { Date, Precision, Count, Names, Attribution, Modality, Wording };

/// Differences worth a warning: finer precision and other words contradict nobody.
constexpr bool contradicts(DivergenceKind kind)
{
    return kind != DivergenceKind::Precision && kind != DivergenceKind::Wording;
}

struct PassageRef {
    int document = -1;
    TextRange range;
};

/// What two statements of one event tell differently. A count may stand in a statement that tells of it later ("admitted to 13"): then
/// `event` is the one that both documents tell and that is counted, and the statement belongs to another.
struct Divergence {
    int event = -1;
    DivergenceKind kind = DivergenceKind::Date;
    int statementA = -1;
    int statementB = -1;
    PassageRef a; ///< the words that differ, or the clause that holds them
    PassageRef b;
    Reason reason; ///< one plain sentence's code and data
};

/// Where in time a document speaks.
struct Coverage {
    TimeSpan earliest; ///< of the earliest-dated statement; undated when it dates nothing
    TimeSpan latest;
    Instant from = kOpenPast; ///< the period its statements cover (open-ended and single far statements do not stretch it)
    Instant to = kOpenFuture;
    std::map<qint64, int> perDecade; ///< first year of the decade → statements
};

enum class SilenceWhy : quint8 {
    Silent, ///< it covers the period and does not tell the event
    Outside, ///< the event lies outside what it covers
    WrittenBefore, ///< it was written before the event
};

struct Silence {
    int event = -1;
    int document = -1;
    SilenceWhy why = SilenceWhy::Silent;
};

/// Everything that comparing a corpus says, in index form.
struct Comparison {
    std::vector<ReuseMatch> reuse;
    std::vector<Divergence> divergences; ///< by event
    std::vector<Coverage> coverage; ///< one a document
};

Comparison compare(std::span<const Document> documents, std::span<const Statement> statements, std::span<const Event> events,
                   std::vector<ReuseMatch> reuse, const Progress &progress = {});

/// Why a document that does not tell something of that time says nothing of it. Not for what has no date.
SilenceWhy whySilent(const TimeSpan &event, const Document &document, const Coverage &coverage);

/// The documents that do not tell an event, each with why. Made when asked for, not stored: events × documents is large.
std::vector<Silence> silences(const Event &event, int eventIndex, std::span<const Document> documents, std::span<const Coverage> coverage);

} // namespace eusebius
