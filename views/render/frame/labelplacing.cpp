// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Labels take the room between a mark and the next one in its row: whole where it does, shortened where it must be.

#include "views/render/frame/buildstate.h"

#include <algorithm>

namespace eusebius {

namespace {

constexpr double kInsidePad = 5; ///< between the edge of a long bar and the label that interrupts it
constexpr double kShortBar = 40; ///< a bar of which less is seen at the edge has no room inside

struct Row {
    double takenTo; ///< by the mark before or its label
    double nextMark; ///< where the next one begins; the canvas's edge
    bool atEdge; ///< there is no next mark before the edge
};

void setLabel(BuildState &state, DrawnMark &mark, const QString &text, double width, double left)
{
    const double height = state.setter.height(TextStyle::Label);
    mark.label = text;
    mark.labelBox = QRectF(left, mark.box.center().y() - height / 2, width, height);
}

/// Once a frame: making and measuring its words is most of what a label costs.
void readTitle(BuildState &state, DrawnMark &mark)
{
    mark.title = state.columns().label(mark.subject);
    mark.titleWidth = state.setter.width(mark.selected ? TextStyle::LaneName : TextStyle::Label, mark.title);
}

/// The label, or as much of it as fits.
void fitLabel(BuildState &state, DrawnMark &mark, double whole, double room, double left)
{
    if (whole <= room) {
        setLabel(state, mark, mark.title, whole, left);
        return;
    }
    const TextStyle style = mark.selected ? TextStyle::LaneName : TextStyle::Label;
    const QString piece = room < state.packing().rules().leastLabel ? QString() : state.setter.shortened(style, mark.title, room);
    if (!piece.isEmpty()) {
        setLabel(state, mark, piece, state.setter.width(style, piece), left);
    }
}

/// A bar that leaves the view at the right has no room after it: its label interrupts it.
void placeInside(BuildState &state, DrawnMark &mark, double whole)
{
    const double left = std::max(mark.box.left(), 0.0) + 2 * kInsidePad + 2;
    const double room = std::min(mark.box.right(), state.width()) - left - 2 * kInsidePad;
    fitLabel(state, mark, whole, room, left);
    mark.inside = !mark.label.isEmpty();
}

void placeLabel(BuildState &state, DrawnMark &mark, const Row &row)
{
    const PackingRules &rules = state.packing().rules();
    readTitle(state, mark);
    const double whole = mark.titleWidth;
    const double left = std::max(mark.box.right(), 0.0) + rules.labelGap;
    const double room = row.nextMark - rules.gap - left;
    const double inView = std::min(mark.box.right(), state.width()) - std::max(mark.box.left(), 0.0);
    // The last marks before the edge have their labels at the left where there is room for all of them: a bar that
    // runs out of the view stays whole.
    const double roomLeft = mark.box.left() - rules.labelGap - row.takenTo - rules.gap;
    if (row.atEdge && room < whole && roomLeft >= whole) {
        setLabel(state, mark, mark.title, whole, mark.box.left() - rules.labelGap - whole);
        return;
    }
    if (row.atEdge && room < whole && mark.box.right() > state.width() - kShortBar && inView > 2.5 * kShortBar) {
        placeInside(state, mark, whole);
        return;
    }
    // Where all of it fits into a long bar and not beside it, it stands there.
    if (row.atEdge && room < whole && inView - 4 * kInsidePad - 2 >= whole) {
        placeInside(state, mark, whole);
        return;
    }
    fitLabel(state, mark, whole, room, left);
}

} // namespace

void placeLabels(BuildState &state)
{
    auto &marks = state.frame.marks;
    double takenTo = 0;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const auto sameRow = [&](std::size_t other) { return marks[other].lane == marks[i].lane && marks[other].row == marks[i].row; };
        if (i == 0 || !sameRow(i - 1)) {
            takenTo = 0;
        }
        const bool last = i + 1 == marks.size() || !sameRow(i + 1);
        placeLabel(state, marks[i], {takenTo, last ? state.width() : marks[i + 1].box.left(), last});
        takenTo = std::max(marks[i].box.right(), marks[i].labelBox.right());
    }
}

} // namespace eusebius
