// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/snapshot.h"
#include "model/timeline/timescale.h"
#include "views/render/overviewscale.h"
#include "views/render/theme.h"

#include <QRectF>
#include <QSizeF>

#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace eusebius {

class PaintCache; ///< paintcache.h

/// By source: a mark a statement. The others: a mark an event, in one lane or in those of the names or tags it has.
enum class Lanes : quint8 { BySource, Packed, ByName, ByTag };
/// What is shown of statements without a date, at the foot of the timeline.
enum class Tray : quint8 { Absent, Folded, Open };

/// Which of the snapshot is shown. Empty vectors mean all.
struct ShownSet {
    std::vector<bool> documents;
    std::vector<bool> events;

    bool showsDocument(int i) const { return documents.empty() || documents[static_cast<std::size_t>(i)]; }
    bool showsEvent(int i) const { return events.empty() || events[static_cast<std::size_t>(i)]; }
    /// Never one that a person has rejected; one that belongs to no event only where events are not chosen among.
    bool shows(const Statement &statement) const
    {
        return statement.status != Status::Rejected && showsDocument(statement.document)
            && (statement.event >= 0 ? showsEvent(statement.event) : events.empty());
    }
    /// The same without making the statement's value.
    bool shows(const Snapshot &snapshot, int statement) const
    {
        const int event = snapshot.eventOf(statement);
        return snapshot.statusOf(statement) != Status::Rejected && showsDocument(snapshot.documentOf(statement))
            && (event >= 0 ? showsEvent(event) : events.empty());
    }
    friend bool operator==(const ShownSet &, const ShownSet &) = default;
};

class Frame; ///< a flat draw list with its hit boxes; see frame/framecontents.h (private to views/render)
using FramePtr = std::shared_ptr<const Frame>;

/// Everything a frame depends on: requests that are equal but for `previous` give equal frames. Sizes are logical pixels.
struct FrameRequest {
    SnapshotPtr snapshot;
    TimeScale scale; ///< over the plot, left edge at x = 0 of the plot; what it folds is folded in the frame
    QSizeF size; ///< of the whole canvas: axis, lanes, agreement strip; without the overview
    double devicePixelRatio = 1;
    Theme theme;
    Lanes lanes = Lanes::BySource;
    ShownSet shown;
    EventId selected;
    StatementId selectedStatement; ///< for what belongs to no event: the tray
    EventId hovered;
    double scrollY = 0; ///< lanes scrolled up by so much
    bool wholeHeight = false; ///< exports: as high as the lanes need, nothing scrolled away
    bool eras = false; ///< periods that the documents call by a name, as bands behind
    Tray tray = Tray::Absent; ///< Folded: one line that says how many there are; none where there are none
    Instant axisEnd = kOpenFuture; ///< pictures: later there are no ticks: what is left of the width is room for the last labels
    bool interactive = true; ///< false in pictures: words that are there to be clicked are not drawn
    bool fitHeight = false; ///< exports: everything in this height, with more counted in clusters where it must be
    FramePtr previous; ///< the last frame of the same view, if any: what it worked out (rows, widths of labels) is used where it still holds
};

/// What lies under a point.
struct Hit {
    enum class Kind : quint8 { Nothing, Statement, Cluster, Thread, LaneHeader, Agreement, Axis, Tray, Undated, Fold } kind = Kind::Nothing;
    int event = -1;
    int statement = -1;
    int document = -1;
    int lane = -1; ///< Cluster, LaneHeader
    Instant from = 0; ///< Cluster: the period it covers; Fold: what is folded
    Instant to = 0;
    int count = 0; ///< Cluster: statements in it; Agreement: sources that speak; Undated: those counted, where it is not one statement
    bool opensOnZoom = true; ///< Cluster: false where its statements have one time and no zoom parts them: list them instead
};

/// Whether what `frame` worked out of the corpus (its columns) holds for the request too, so that building it costs what is seen and no more.
bool knowsCorpusOf(const Frame &frame, const FrameRequest &request);
/// Pure: may run on any thread. Level of detail is decided here, never by the painter.
FramePtr buildFrame(const FrameRequest &request);
/// Replays the list. `painter` is in logical pixels with the canvas at (0, 0).
void paintFrame(QPainter &painter, const Frame &frame);
/// The same for a widget that paints often: text laid out for the last frames is kept in `cache`.
void paintFrame(QPainter &painter, const Frame &frame, PaintCache &cache);
/// Uses the same boxes as painting: what is seen is what is hit.
Hit hitTest(const Frame &frame, QPointF point);
double contentHeight(const Frame &frame); ///< of the lanes as laid out, for the scroll bar
QRectF lanesRect(const Frame &frame); ///< where they are seen: between the axis and the agreement strip
double frameHeight(const Frame &frame); ///< of the whole canvas; with `wholeHeight` it follows the lanes
/// What a cluster counts, in order of time: to list it, or to say it in a tooltip; the same of the tray. Empty for other hits.
std::vector<int> statementsIn(const Frame &frame, const Hit &hit);
/// Where a statement's mark stands, for tooltips and keyboard focus; none when it is not drawn.
std::optional<QRectF> markRect(const Frame &frame, int statement);
/// Between which statements of its document one without a date stands, as the tray has placed it; -1: none.
struct TextNeighbours {
    int previous = -1;
    int next = -1;
    bool between = false; ///< both are there and in order of time
};
TextNeighbours neighboursInTray(const Frame &frame, int statement);
/// The statements drawn one by one, in order of time: what the keyboard steps through.
std::vector<int> drawnStatements(const Frame &frame);

/// The overview strip below the canvas: the whole extent in one row per source, a window over what is shown.
struct OverviewRequest {
    SnapshotPtr snapshot;
    OverviewScale scale; ///< the whole extent over the strip's width
    QSizeF size;
    double devicePixelRatio = 1;
    Theme theme;
    ShownSet shown;
    Instant windowFrom = 0;
    Instant windowTo = 0;
    FramePtr frame; ///< the canvas's last frame, if any: what it knows of the corpus saves looking at every statement
};
void paintOverview(QPainter &painter, const OverviewRequest &request);
/// Its two layers: what changes with the corpus, the filter and the size, to be kept as a picture, and the window over it.
/// Whether `frame` knows all that the ground needs, so that painting it looks at no statement.
bool frameServes(const OverviewRequest &request);
void paintOverviewGround(QPainter &painter, const OverviewRequest &request);
void paintOverviewWindow(QPainter &painter, const OverviewRequest &request);

/// Two periods to show, the one inside the other; both are 1900–2000 where nothing is dated.
struct PeriodsToShow {
    std::pair<Instant, Instant> opening; ///< fit to open with: the densest stretch that holds at least nine tenths of the statements
    std::pair<Instant, Instant> full; ///< holds everything dated, single far outliers too, with a margin
};
/// Where stretches are folded, they hang on what is seen, and what opens is all of it.
PeriodsToShow periodsToShow(const Snapshot &snapshot, const ShownSet &shown = {}, const TimeFolds &folds = {});
/// One of them alone.
std::pair<Instant, Instant> fullExtent(const Snapshot &snapshot, const ShownSet &shown = {});
std::pair<Instant, Instant> openingExtent(const Snapshot &snapshot, const ShownSet &shown = {});
/// The long stretches of time in which nothing is told, folded: for the scale of a request. Nothing shown begins or ends in one.
TimeFolds emptyStretches(const Snapshot &snapshot, const ShownSet &shown = {});

} // namespace eusebius
