// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The tray of what has no date: a line that counts it and, opened, a hollow grey mark for each where its document puts it.

#include "views/render/frame/buildstate.h"

#include <algorithm>
#include <ranges>
#include <tuple>

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

constexpr double kHollowSize = 7;
constexpr float kHollowRing = 1.3F;
constexpr int kTooManyForOneRow = 20'000;
constexpr double kTrayFoot = 4;
constexpr double kNarrow = 560; ///< the agreement strip's caption is one word only
constexpr double kWide = 692; ///< beside the whole caption there is room for a word and a number
constexpr double kDigit = 7;
constexpr double kBesideEdge = 64; ///< the button for the key stands there
constexpr int kMostLookedThrough = 5'000; ///< items of a pill, to see whether it counts the selected one

double openHeight(int rows)
{
    return kTrayHead + rows * kRowHeight + kClusterRowHeight + kTrayFoot;
}

/// What the line says after its caption, the whole or as much as there is room for.
QString headWords(const BuildState &state)
{
    const UndatedTray &tray = *state.frame.tray;
    QString words = tray.count() == 1 ? u"1 statement without a date"_s : u"%1 statements without a date"_s.arg(tray.count());
    if (state.request.tray == Tray::Open && state.width() > 640) {
        words += u", between what their documents tell before and after them"_s;
    }
    if (tray.withoutPlace() > 0 && state.width() > 480) {
        words += u" · %1 in documents without any date"_s.arg(tray.withoutPlace());
    }
    return words;
}

void drawHead(BuildState &state, double top)
{
    double x = kSideMargin;
    const double baseline = top + 15;
    const auto say = [&](TextStyle style, const QString &words, const QColor &color, double after) {
        const double width = state.setter.width(style, words);
        state.frame.list.text(Layer::Agreement, style, words, x, baseline, color, state.setter);
        x += width + after;
    };
    say(TextStyle::Section, u"UNDATED"_s, state.theme().faint, 18);
    say(TextStyle::LaneNote, headWords(state), state.theme().faint, 14);
    if (state.request.interactive) {
        say(TextStyle::LaneNote, state.request.tray == Tray::Open ? u"Hide"_s : u"Show"_s, state.theme().accent, 0);
    }
    state.frame.hits.push_back({QRectF(0, top, state.width(), kTrayHead), {.kind = Hit::Kind::Tray}});
}

int eventOf(const BuildState &state, const UndatedPlace &place)
{
    return state.request.snapshot->eventOf(place.index);
}

/// By row, then from left to right.
std::vector<DrawnMark> trayMarks(const BuildState &state, double top)
{
    const LanePacking &packing = *state.frame.trayPacking;
    std::vector<DrawnMark> marks;
    for (const int item : packing.drawn(0, state.level, state.viewFrom(), state.viewTo(), kDotPixels)) {
        DrawnMark mark;
        mark.item = item;
        mark.subject = packing.columns().subject(item);
        mark.row = packing.placed(item).row;
        const QPointF centre(state.axis().x(packing.columns().from(item)), top + kTrayHead + (mark.row + 0.5) * kRowHeight);
        mark.box = QRectF(centre.x() - kDotPixels / 2, centre.y() - kDotPixels / 2, kDotPixels, kDotPixels);
        mark.selected = state.frame.tray->place(mark.subject).index == state.selectedStatement;
        if (mark.box.right() > 0 && mark.box.left() < state.width()) {
            marks.push_back(std::move(mark));
        }
    }
    std::ranges::sort(marks, {}, [](const DrawnMark &mark) { return std::tuple(mark.row, mark.box.left(), mark.item); });
    return marks;
}

void placeTrayLabel(BuildState &state, DrawnMark &mark, double takenTo, double end)
{
    const QString title = state.request.snapshot->titleOf(state.frame.tray->place(mark.subject).index);
    const TextStyle style = mark.selected ? TextStyle::LaneName : TextStyle::Label;
    const PackingRules &rules = state.packing().rules();
    const double whole = state.setter.width(style, title);
    double left = mark.box.right() + rules.labelGap;
    const double room = end - rules.gap - left;
    if (whole <= room) {
        mark.label = title;
    } else if (end >= state.width() && mark.box.left() - rules.labelGap - whole - rules.gap >= takenTo) {
        mark.label = title; // the last one before the edge: at its left there is room
        left = mark.box.left() - rules.labelGap - whole;
    } else if (room >= rules.leastLabel) {
        mark.label = state.setter.fitted(style, title, room);
    }
    if (!mark.label.isEmpty()) {
        const double height = state.setter.height(style);
        mark.labelBox = QRectF(left, mark.box.center().y() - height / 2, state.setter.width(style, mark.label), height);
    }
}

/// From what is told before to what is told after: somewhere on this line it may belong.
void addReach(BuildState &state, const DrawnMark &mark, const UndatedPlace &place)
{
    const Snapshot &snapshot = *state.request.snapshot;
    const auto before = place.between ? markForm(snapshot.timeOf(place.previous)) : std::nullopt;
    const auto after = place.between ? markForm(snapshot.timeOf(place.next)) : std::nullopt;
    if (!before || !after) {
        return;
    }
    const double from = std::clamp(state.scale().x(before->from), 0.0, state.width());
    const double to = std::clamp(state.scale().x(after->to), 0.0, state.width());
    DrawItem &line = state.frame.list.line(Layer::Agreement, {from, mark.box.bottom() + 2}, {to, mark.box.bottom() + 2}, state.theme().faint, 1);
    line.dash = Dash::Dotted;
}

void drawTrayMark(BuildState &state, const DrawnMark &mark)
{
    DrawList &list = state.frame.list;
    const UndatedPlace &place = state.frame.tray->place(mark.subject);
    if (mark.selected) {
        addReach(state, mark, place);
    }
    const std::size_t first = list.items.size();
    const QPointF centre = mark.box.center();
    DrawItem &ring = list.shape(Layer::Agreement, SourceShape::Circle, QRectF(centre.x() - kHollowSize / 2, centre.y() - kHollowSize / 2, kHollowSize, kHollowSize),
                                state.theme().paper);
    ring.stroke = (mark.selected ? state.theme().text : state.theme().faint).rgba();
    ring.strokeWidth = mark.selected ? 2 : kHollowRing;
    if (!mark.label.isEmpty()) {
        const TextStyle style = mark.selected ? TextStyle::LaneName : TextStyle::Label;
        list.cutText(Layer::Agreement, style, state.request.snapshot->titleOf(place.index), mark.label, mark.labelBox.left(),
                     mark.labelBox.top() + state.setter.ascent(style), mark.selected ? state.theme().text : state.theme().faint, state.setter);
    }
    const Hit hit{.kind = Hit::Kind::Undated, .event = eventOf(state, place), .statement = place.index, .document = state.request.snapshot->documentOf(place.index)};
    for (std::size_t i = first; i < list.items.size(); ++i) {
        list.items[i].event = hit.event;
        list.items[i].statement = hit.statement;
    }
    state.frame.hits.push_back({mark.box.adjusted(-2, -3, 2, 3), hit});
    if (!mark.label.isEmpty()) {
        state.frame.hits.push_back({mark.labelBox, hit});
    }
}

/// What has no room is counted by calendar periods, as in the lanes.
void drawTrayCounts(BuildState &state, double centreY)
{
    const Frame &frame = state.frame;
    const LaneColumns &columns = frame.trayPacking->columns();
    const std::vector<Instant> edges = clusterBins(state);
    for (std::size_t bin = 0; bin + 1 < edges.size(); ++bin) {
        const int begin = columns.firstFrom(0, edges[bin]);
        const int end = columns.firstFrom(0, edges[bin + 1]);
        const auto isIn = [&](const DrawnMark &mark) { return begin <= mark.item && mark.item < end; };
        const int count = end - begin - static_cast<int>(std::ranges::count_if(frame.trayMarks, isIn));
        const auto holdsSelected = [&](int item) { return state.frame.tray->place(columns.subject(item)).index == state.selectedStatement; };
        if (count <= 0) {
            continue;
        }
        bool countsSelected = state.selectedStatement >= 0 && std::ranges::none_of(frame.trayMarks, &DrawnMark::selected) && count < kMostLookedThrough;
        countsSelected = countsSelected && std::ranges::any_of(std::views::iota(begin, end), holdsSelected);
        const double centre = (state.axis().x(edges[bin]) + state.axis().x(edges[bin + 1])) / 2;
        const QRectF box = addPill(state, Layer::Agreement, {centre, centreY}, count, mixed(state.theme().faint, state.theme().paper, 0.14), countsSelected);
        Hit hit{.kind = Hit::Kind::Undated, .from = state.folds().unfolded(edges[bin]), .to = state.folds().unfolded(edges[bin + 1])};
        hit.count = count;
        hit.opensOnZoom = false;
        state.frame.hits.push_back({box.adjusted(-1, -2, 1, 2), hit});
    }
}

} // namespace

double trayLineHeight(const BuildState &state)
{
    if (!state.frame.tray || state.frame.tray->count() == 0) {
        return 0;
    }
    const double wide = kWide + kDigit * static_cast<double>(QString::number(state.frame.tray->count()).size());
    const bool beside = state.width() < kNarrow || state.width() >= wide;
    return beside ? 0 : kTrayHead;
}

void drawFoldedTray(BuildState &state)
{
    const Frame &frame = state.frame;
    if (!frame.tray || frame.tray->count() == 0 || frame.trayHeight > 0 || state.request.tray != Tray::Folded) {
        return;
    }
    const QString words = u"%1 undated"_s.arg(frame.tray->count());
    const QString link = state.request.interactive ? u"Show"_s : QString();
    const double linkWidth = link.isEmpty() ? 0 : state.setter.width(TextStyle::LaneNote, link);
    const double left = state.width() - kBesideEdge - linkWidth - 6 - state.setter.width(TextStyle::LaneNote, words);
    const double top = frame.footTop();
    state.frame.list.text(Layer::Agreement, TextStyle::LaneNote, words, left, top + 13, state.theme().faint, state.setter);
    if (!link.isEmpty()) {
        state.frame.list.text(Layer::Agreement, TextStyle::LaneNote, link, state.width() - kBesideEdge - linkWidth, top + 13, state.theme().accent, state.setter);
    }
    state.frame.hits.push_back({QRectF(left - 6, top, state.width() - kBesideEdge - left + 12, 18), {.kind = Hit::Kind::Tray}});
}

void chooseTray(BuildState &state)
{
    const FrameRequest &request = state.request;
    Frame &frame = state.frame;
    const Frame *previous = request.previous.get();
    if (request.tray == Tray::Absent || request.wholeHeight || request.fitHeight) {
        return;
    }
    const bool same = previous && previous->tray && previous->columns == frame.columns;
    frame.tray = same ? previous->tray : std::make_shared<const UndatedTray>(*request.snapshot, request.shown, request.theme, state.folds());
    if (frame.tray->count() == 0) {
        return;
    }
    frame.trayHeight = trayLineHeight(state);
    if (request.tray == Tray::Folded) {
        return;
    }
    if (same && previous->trayPacking && previous->packedFor == frame.packedFor) {
        frame.trayPacking = previous->trayPacking;
    } else {
        const PackingRules rules;
        const LaneView items = frame.tray->columns()->lane(0);
        const int rows = items.size() > kTooManyForOneRow ? kTrayRows : std::max(1, RowPacker::rowsNeeded(items, frame.packedFor, kTrayRows, rules));
        frame.trayPacking = LanePacking::around(frame.tray->columns(), {rows}, frame.packedFor, rules);
    }
    frame.trayHeight = openHeight(std::max(1, frame.trayPacking->rows(0)));
}

void drawTray(BuildState &state)
{
    Frame &frame = state.frame;
    if (frame.trayHeight <= 0) {
        return;
    }
    const double top = frame.footTop();
    frame.list.fill(Layer::Agreement, QRectF(0, top, state.width(), frame.trayHeight), state.theme().paper);
    frame.list.fill(Layer::Agreement, QRectF(0, top, state.width(), 1), state.theme().rule);
    drawHead(state, top);
    if (!frame.trayPacking) {
        return;
    }
    frame.trayMarks = trayMarks(state, top);
    double takenTo = 0;
    for (std::size_t i = 0; i < frame.trayMarks.size(); ++i) {
        if (i > 0 && frame.trayMarks[i].row != frame.trayMarks[i - 1].row) {
            takenTo = 0;
        }
        const bool last = i + 1 == frame.trayMarks.size() || frame.trayMarks[i + 1].row != frame.trayMarks[i].row;
        placeTrayLabel(state, frame.trayMarks[i], takenTo, last ? state.width() : frame.trayMarks[i + 1].box.left());
        takenTo = std::max(frame.trayMarks[i].box.right(), frame.trayMarks[i].labelBox.right());
    }
    for (const DrawnMark &mark : frame.trayMarks) {
        drawTrayMark(state, mark);
    }
    drawTrayCounts(state, top + frame.trayHeight - kTrayFoot - kClusterRowHeight / 2);
}

} // namespace eusebius
