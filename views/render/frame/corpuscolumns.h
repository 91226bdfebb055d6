// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/timeline/extents.h"
#include "model/timeline/lanecolumns.h"
#include "model/timeline/summarypyramid.h"
#include "views/render/frame.h"
#include "views/render/forms/markform.h"
#include "views/render/ink/textstyle.h"

#include <memory>
#include <vector>

namespace eusebius {

/// What a lane is headed by.
struct LaneHead {
    QString name;
    int document = -1; ///< -1: the lane is not a source's
    int undated = 0; ///< statements without a place on the axis
    int dated = 0;
};

/// What one mark stands for: a statement in its source's lane, an event in other lanes.
struct Entry {
    int statement = -1;
    int event = -1;
    int document = -1;
    bool several = false; ///< several sources tell it
};

/// What several sources tell together: of one event, or the most of it in a stretch of time.
struct Agreement {
    quint16 sources = 0; ///< most that tell one event
    quint16 independent = 0; ///< most that tell one without copying
    quint16 copying = 0; ///< and how many more tell that one in another's words
    bool differs = false;

    void merge(const Agreement &other)
    {
        sources = std::max(sources, other.sources);
        differs = differs || other.differs;
        if (std::pair(other.independent, other.copying) > std::pair(independent, copying)) {
            independent = other.independent;
            copying = other.copying;
        }
    }
};

/// Words that two documents have in common.
struct SharedWording {
    int documentA = -1;
    int documentB = -1;
    TextRange a;
    TextRange b;
    qsizetype reach = 0; ///< how far in the first document this one or any before it of the same two reaches
};

/// A snapshot as the frame builder reads it: what is shown of it, in columns. Made once for a snapshot, a filter and what is folded, then
/// shared by all frames; immutable. All its instants are of folded time.
class CorpusColumns {
public:
    CorpusColumns(SnapshotPtr snapshot, ShownSet shown, Lanes lanes, const Theme &theme, TimeFolds folds = {});
    /// The same in lanes of sources, of items made elsewhere; their subjects are statements, several may be of the same.
    CorpusColumns(SnapshotPtr snapshot, const Theme &theme, const std::vector<LaneItem> &items);

    bool fits(const FrameRequest &request) const;

    const Snapshot &snapshot() const { return *m_snapshot; }
    Lanes lanes() const { return m_lanes; }
    const TimeFolds &folds() const { return m_folds; }
    const std::vector<LaneHead> &heads() const { return m_heads; }
    const std::shared_ptr<const LaneColumns> &columns() const { return m_columns; }
    Entry entry(int subject) const;
    QString label(int subject) const;
    const TimeSpan &time(int subject) const;
    const ShownPeriod &openingPeriod() const { return m_openingPeriod; }
    /// Of the events that several sources tell and that begin in [from, to).
    Agreement agreement(Instant from, Instant to) const;
    /// The beginnings of a document's shown statements, sorted.
    std::span<const Instant> beginnings(int shownDocument) const
    {
        return m_lanes == Lanes::BySource ? m_columns->beginnings(shownDocument) : std::span(m_beginnings[static_cast<std::size_t>(shownDocument)]);
    }
    int shownDocuments() const { return m_lanes == Lanes::BySource ? m_columns->laneCount() : static_cast<int>(m_beginnings.size()); }
    /// Whether one of the two statements shares its wording with the other.
    bool isCopied(int statementA, int statementB) const;

private:
    void addSourceLanes(std::vector<LaneItem> &items, const LabelEstimate &estimate);
    void addEventLanes(std::vector<LaneItem> &items, const LabelEstimate &estimate);
    void addStars();
    void addItem(std::vector<LaneItem> &items, int lane, int statement, const MarkForm &form, const LabelEstimate &estimate);
    void addSharedEvents();
    void addSharedWording();

    SnapshotPtr m_snapshot;
    ShownSet m_shown;
    Lanes m_lanes;
    QString m_family;
    TimeFolds m_folds;
    std::vector<LaneHead> m_heads;
    std::shared_ptr<const LaneColumns> m_columns;
    ShownPeriod m_openingPeriod;
    std::vector<Instant> m_sharedAt; ///< when events that several sources tell begin, sorted
    SummaryPyramid<Agreement> m_shared; ///< of the same
    std::vector<std::vector<Instant>> m_beginnings; ///< where lanes are not those of the sources
    std::vector<int> m_starred; ///< events, ascending
    std::vector<SharedWording> m_wording; ///< by pair of documents, then where it begins in the first
};

} // namespace eusebius
