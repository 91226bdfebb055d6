// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/timeline/extents.h"
#include "model/timeline/lanecolumns.h"
#include "views/render/frame.h"
#include "views/render/frame/markform.h"
#include "views/render/ink/textstyle.h"

#include <atomic>
#include <memory>
#include <vector>

namespace eusebius {

/// What a lane is headed by.
struct LaneHead {
    QString name;
    int document = -1; ///< -1: the lane of all sources
    int undated = 0; ///< statements without a place on the axis
    int dated = 0;
};

/// What one mark stands for: a statement in its source's lane, or an event in the packed lane.
struct Entry {
    int statement = -1;
    int event = -1;
    int document = -1;
    bool several = false; ///< several sources tell it
};

/// Where agreement is looked up: an event that several sources tell.
struct SharedEvent {
    Instant at = 0;
    int event = -1;
    quint16 sources = 0;
    quint16 independent = 0;
    bool differs = false;
};

/// A snapshot as the frame builder reads it: what is shown of it, in columns. Made once for a snapshot and a filter, then
/// shared by all frames; immutable but for a memo of measured labels, which any thread may fill.
class CorpusColumns {
public:
    CorpusColumns(SnapshotPtr snapshot, ShownSet shown, Lanes lanes, const Theme &theme);

    bool fits(const FrameRequest &request) const;

    const Snapshot &snapshot() const { return *m_snapshot; }
    Lanes lanes() const { return m_lanes; }
    const std::vector<LaneHead> &heads() const { return m_heads; }
    const std::shared_ptr<const LaneColumns> &columns() const { return m_columns; }
    const Entry &entry(int subject) const { return m_entries[static_cast<std::size_t>(subject)]; }
    const QString &label(int subject) const;
    double labelWidth(int subject, TypeSetter &setter) const;
    const TimeSpan &time(int subject) const;
    const ShownPeriod &openingPeriod() const { return m_openingPeriod; }
    const std::vector<SharedEvent> &sharedEvents() const { return m_shared; } ///< by time
    /// The beginnings of a document's shown statements, sorted.
    std::span<const Instant> beginnings(int shownDocument) const { return m_beginnings[static_cast<std::size_t>(shownDocument)]; }
    int shownDocuments() const { return static_cast<int>(m_beginnings.size()); }
    /// Whether one of the two statements shares its wording with the other.
    bool isCopied(int statementA, int statementB) const;

private:
    void addSourceLanes(std::vector<LaneItem> &items, const LabelEstimate &estimate);
    void addPackedLane(std::vector<LaneItem> &items, const LabelEstimate &estimate);
    void addItem(std::vector<LaneItem> &items, int lane, const Entry &entry, const MarkForm &form, const LabelEstimate &estimate);
    void addSharedEvents();
    bool isShown(const Statement &statement) const;

    SnapshotPtr m_snapshot;
    ShownSet m_shown;
    Lanes m_lanes;
    QString m_family;
    std::vector<LaneHead> m_heads;
    std::vector<Entry> m_entries;
    std::shared_ptr<const LaneColumns> m_columns;
    ShownPeriod m_openingPeriod;
    std::vector<SharedEvent> m_shared;
    std::vector<std::vector<Instant>> m_beginnings;
    std::vector<int> m_reuseByPair; ///< indexes of reuse matches, by document pair
    std::unique_ptr<std::atomic<float>[]> m_widths; ///< < 0: not measured
};

} // namespace eusebius
