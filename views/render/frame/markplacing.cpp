// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which items are drawn one by one, and where. The packing has decided; only the selected event may push others aside.

#include "views/render/frame/buildstate.h"

#include <algorithm>

namespace eusebius {

namespace {

constexpr double kOutside = 40; ///< so far beyond the canvas long bars are cut off
constexpr double kSelectedLabel = 120; ///< room made for the label of a selected mark that had none

QRectF markBox(const BuildState &state, const LaneItem &item, const LaneBox &lane, int row)
{
    const Extent extent = markExtent(item, state.axis().x(item.from), state.axis().x(item.to));
    const double left = std::clamp(extent.left, -kOutside, state.width() + kOutside);
    const double right = std::clamp(extent.right, -kOutside, state.width() + kOutside);
    return {left, lane.rowCentre(row) - kBarHeight / 2, std::max(0.0, right - left), kBarHeight};
}

DrawnMark markOf(const BuildState &state, int item, int lane)
{
    const LaneItem column = state.packing().columns().item(item);
    const Placed &placed = state.packing().placed(item);
    const Entry entry = state.columns().entry(column.subject);
    DrawnMark mark;
    mark.item = item;
    mark.subject = column.subject;
    mark.lane = lane;
    mark.row = placed.row == Placed::kNoRow ? 0 : placed.row;
    mark.box = markBox(state, column, state.frame.lanes[static_cast<std::size_t>(lane)], mark.row);
    mark.selected = entry.event >= 0 && entry.event == state.selectedEvent;
    mark.hovered = entry.event >= 0 && entry.event == state.hoveredEvent;
    return mark;
}

/// The items of the selected event in this lane that the packing does not draw here.
std::vector<int> missingSelected(const BuildState &state, int lane, const std::vector<int> &drawn)
{
    if (state.frame.lanes[static_cast<std::size_t>(lane)].rows == 0) {
        return {};
    }
    std::vector<int> missing = selectedItems(state, lane);
    std::erase_if(missing, [&](int item) {
        const bool tooLong = state.packing().placed(item).finest > state.level;
        return tooLong || std::ranges::find(drawn, item) != drawn.end();
    });
    return missing;
}

/// Adds a mark that has no room of its own: what stands in its way is counted in a cluster for as long as it is selected.
void force(BuildState &state, std::vector<DrawnMark> &marks, DrawnMark mark)
{
    const QRectF wanted = mark.box.adjusted(-6, 0, kSelectedLabel, 0);
    std::erase_if(marks, [&](const DrawnMark &other) {
        const bool inTheWay = !other.selected && other.row == mark.row && other.box.intersects(wanted);
        if (inTheWay) {
            state.frame.pushedAside.push_back(other.item);
        }
        return inTheWay;
    });
    const bool free = std::ranges::none_of(marks, [&](const DrawnMark &other) { return other.row == mark.row && other.box.intersects(mark.box); });
    if (free) {
        marks.push_back(std::move(mark));
    }
}

} // namespace

std::vector<int> selectedItems(const BuildState &state, int lane)
{
    std::vector<int> items;
    if (state.selectedEvent < 0) {
        return items;
    }
    const Event &event = state.request.snapshot->event(state.selectedEvent);
    for (const int s : event.statements) {
        const auto form = markForm(state.request.lanes != Lanes::BySource ? event.time : state.request.snapshot->statement(s).time);
        if (!form) {
            continue;
        }
        const LaneColumns &columns = state.packing().columns();
        const Instant from = state.folds().folded(form->from);
        for (int item = columns.firstFrom(lane, from); item < columns.laneEnd(lane) && columns.from(item) == from; ++item) {
            if (state.columns().entry(columns.subject(item)).event == state.selectedEvent && std::ranges::find(items, item) == items.end()) {
                items.push_back(item);
            }
        }
    }
    return items;
}

bool isDrawn(const BuildState &state, int item)
{
    const Frame &frame = state.frame;
    if (state.packing().placed(item).isDrawnAt(state.level)) {
        return std::ranges::find(frame.pushedAside, item) == frame.pushedAside.end();
    }
    return state.selectedEvent >= 0 && state.columns().entry(state.packing().columns().subject(item)).event == state.selectedEvent
        && std::ranges::find(frame.marks, item, &DrawnMark::item) != frame.marks.end();
}

void placeMarks(BuildState &state)
{
    for (int lane = 0; lane < static_cast<int>(state.frame.lanes.size()); ++lane) {
        if (!isNear(state, lane)) {
            continue;
        }
        const std::vector<int> drawn = state.packing().drawn(lane, state.level, state.viewFrom(), state.viewTo(), kArrowPixels);
        std::vector<DrawnMark> marks;
        for (const int item : drawn) {
            DrawnMark mark = markOf(state, item, lane);
            if (mark.box.right() > 0 && mark.box.left() < state.width()) {
                marks.push_back(std::move(mark));
            }
        }
        for (const int item : missingSelected(state, lane, drawn)) {
            DrawnMark mark = markOf(state, item, lane);
            if (mark.box.right() > 0 && mark.box.left() < state.width()) {
                force(state, marks, std::move(mark));
            }
        }
        std::ranges::sort(marks, [](const DrawnMark &a, const DrawnMark &b) {
            return std::tuple(a.row, a.box.left(), a.item) < std::tuple(b.row, b.box.left(), b.item);
        });
        std::ranges::move(marks, std::back_inserter(state.frame.marks));
    }
}

} // namespace eusebius
