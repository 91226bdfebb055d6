// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/snapshot.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace eusebius {

/// Which events stand in a synopsis.
enum class SynopsisChoice : quint8 {
    All,
    Several, ///< told by several of the sources shown
    Differing, ///< of which they say different things; a finer date alone is no difference
};

/// What a synopsis is made of: period, sources and events. The same request of the same snapshot gives the same synopsis.
struct SynopsisRequest {
    Instant from = kOpenPast;
    Instant to = kOpenFuture;
    std::vector<bool> documents; ///< those shown; empty: all
    std::vector<bool> events; ///< those found; empty: all
    SynopsisChoice choice = SynopsisChoice::All;

    bool showsDocument(int document) const { return documents.empty() || documents[static_cast<std::size_t>(document)]; }
    friend bool operator==(const SynopsisRequest &, const SynopsisRequest &) = default;
};

/// The events of a synopsis in order of time, and what its head counts. Events without a date are in none. An event whose beginning or end
/// is not known counts by the end that is.
struct SynopsisEvents {
    std::vector<int> events;
    std::vector<int> toldBy; ///< by document: how many of them it tells
    int severalTell = 0; ///< in the period, whatever is chosen
    int differ = 0;
    int all = 0;
};
SynopsisEvents synopsisEvents(const Snapshot &snapshot, const SynopsisRequest &request);

/// What stands in a cell: words, or why there are none.
enum class CellKind : quint8 { Told, Silent, Outside, WrittenBefore };

/// How the time that a source gives stands to the one the event shows.
enum class CellTime : quint8 {
    Same,
    Other, ///< coarser or finer, or none
    Differs, ///< another source contradicts it
};

/// What one source says of one event, in a line: the headline of its most telling statement there (its clause, where the event bears that
/// headline), with what differs and what others say too. Not all that it says of it: that is the comparison's.
struct SynopsisCell {
    int document = -1;
    int statement = -1; ///< whose words they are
    int further = 0; ///< statements of the same source on the same event besides
    QString words;
    std::vector<TextRange> shared; ///< in `words`: what others say too
    std::vector<TextRange> differing; ///< in `words`: what others contradict
    QStringList differingElsewhere; ///< the same of words that do not stand in `words`: "17 houses"
    bool differs = false; ///< in any way; nothing of it need stand in the words
    TimeSpan time;
    CellTime timeIs = CellTime::Same;
    int sharesWith = -1; ///< the source whose wording it has, -1 its own words
    bool copied = false; ///< and that is where it comes from

    friend bool operator==(const SynopsisCell &, const SynopsisCell &) = default;
};

/// One event: a cell for each source shown that tells it, by document.
struct SynopsisRow {
    int event = -1;
    TimeSpan time;
    QString title;
    std::vector<SynopsisCell> cells;

    const SynopsisCell *cell(int document) const;
};

/// Makes the rows of a synopsis one by one, so that of a hundred thousand only those looked at are ever made.
///
///     SynopsisReader reader(snapshot, {});
///     for (int event : synopsisEvents(*snapshot, {}).events) { show(reader.row(event)); }   // "The bridge opens": Gazette "…", Annals "…"
///     reader.emptiness(event, document);                                                    // CellKind::WrittenBefore
class SynopsisReader {
public:
    /// `documents`: those shown; empty: all. What those not shown say is compared with nothing.
    SynopsisReader(SnapshotPtr snapshot, std::vector<bool> documents);

    const Snapshot &snapshot() const { return *m_snapshot; }
    SynopsisRow row(int event) const;
    /// Why a document that does not tell an event has nothing there.
    CellKind emptiness(int event, int document) const;

private:
    struct Shares {
        int with = -1;
        bool copied = false;
    };
    bool shows(int document) const { return m_documents.empty() || m_documents[static_cast<std::size_t>(document)]; }
    Shares sharesOf(const Statement &statement, const std::vector<SynopsisCell> &cells) const;

    /// Matches of wording that one document has, by where they begin in it.
    struct Wording {
        TextRange range;
        int other = -1;
        bool fromOther = false;
        bool fromHere = false;
        qsizetype reach = 0; ///< the furthest end of those up to here
    };

    SnapshotPtr m_snapshot;
    std::vector<bool> m_documents;
    std::vector<std::vector<Wording>> m_wording; ///< by document
};

} // namespace eusebius
