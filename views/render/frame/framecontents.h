// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/timeline/lanepacking.h"
#include "views/render/frame.h"
#include "views/render/frame/corpuscolumns.h"
#include "views/render/frame/eras.h"
#include "views/render/frame/undatedtray.h"
#include "views/render/ink/drawlist.h"

#include <memory>
#include <vector>

namespace eusebius {

/// Sizes of a frame, in logical pixels; multiples of four where nothing says otherwise.
inline constexpr double kAxisHeight = 48;
inline constexpr double kAgreementHeight = 60;
inline constexpr double kHeaderHeight = 22;
inline constexpr double kRowHeight = 17.5;
inline constexpr double kClusterRowHeight = 16;
inline constexpr double kLanePadding = 6;
inline constexpr double kBarHeight = 9;
inline constexpr double kBarRadius = 2.5;
inline constexpr double kSideMargin = 12;
inline constexpr double kTrayHead = 22;
inline constexpr int kTrayRows = 3; ///< at most

/// Where a lane stands, scrolling taken into account.
struct LaneBox {
    double top = 0;
    double height = 0;
    int rows = 0;
    double rowHeight = kRowHeight;
    bool hasClusters = false; ///< a row for what is not drawn one by one
    double rowCentre(int row) const { return top + kHeaderHeight + (row + 0.5) * rowHeight; }
    double clusterCentre() const { return top + kHeaderHeight + rows * rowHeight + kClusterRowHeight / 2; }
    double bottom() const { return top + height; }
};

/// One item drawn on its own.
struct DrawnMark {
    int item = -1; ///< in the columns
    int subject = -1;
    int lane = -1;
    int row = 0;
    QRectF box; ///< as painted, cut off outside the canvas
    QRectF labelBox; ///< empty: it has none
    QString label; ///< as it stands there: the title or the beginning of it
    QString title;
    double titleWidth = 0;
    bool inside = false; ///< the label stands inside the bar
    bool selected = false;
    bool hovered = false;
};

/// What is counted instead of drawn. The one with the period of the whole view counts what is longer than it.
struct DrawnCluster {
    int lane = -1;
    Instant from = 0; ///< what to show to see inside, in real time
    Instant to = 0;
    Instant binFrom = 0; ///< what it counts, in folded time: items that begin in here; `longer` ones touch it
    Instant binTo = 0;
    int count = 0;
    bool longer = false; ///< stands in the header: what reaches beyond the view and has no room
    bool opens = true;
    bool holdsSelected = false;
    QRectF box;
};

struct HitBox {
    QRectF rect;
    Hit hit;
};

/// A frame: the draw list, the boxes that are hit, and what the next frame of the same view can use again.
class Frame {
public:
    Theme theme;
    QSizeF size;
    TimeScale scale;
    QRectF lanesRect; ///< between axis and agreement strip
    double contentHeight = 0;
    DrawList list;
    std::vector<HitBox> hits; ///< in the order of painting
    std::vector<LaneBox> lanes;
    std::vector<DrawnMark> marks;
    std::vector<DrawnCluster> clusters;
    double trayHeight = 0; ///< above the agreement strip; 0: there is none
    std::vector<DrawnMark> trayMarks; ///< of the tray; their items and subjects are its own
    std::vector<int> pushedAside; ///< items not drawn because a selected one stands in their place
    // Worked out for the corpus, not for this view of it.
    std::shared_ptr<const CorpusColumns> columns;
    std::shared_ptr<const LanePacking> packing;
    std::shared_ptr<const UndatedTray> tray; ///< none where it is not asked for
    std::shared_ptr<const std::vector<Era>> eras; ///< none where they are not asked for
    std::shared_ptr<const LanePacking> trayPacking; ///< none where it is folded
    std::vector<int> rowsNeeded; ///< by lane, to draw everything at that scale
    std::vector<int> rowsByLane; ///< what the height grants of them
    double packedFor = 0; ///< seconds a pixel
    bool packedForOneScale = false;

    /// What stands below the lanes begins here.
    double footTop() const { return size.height() - kAgreementHeight - trayHeight; }
};

} // namespace eusebius
