// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Where time is folded: a darker band behind the lanes, a break in the axis with the length of what is folded over it, and a break in
// the bars that cross.

#include "views/render/frame/buildstate.h"
#include "views/words/lengthwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

constexpr double kBaseline = 17;
constexpr double kZigzag = 4; ///< a tooth of the axis's break, both ways
constexpr double kSlash = 3.5; ///< of a bar's break: as wide as it leans
constexpr double kBesideWords = 6;

struct FoldBox {
    const TimeFold *fold;
    double left;
    double right;
    double centre() const { return (left + right) / 2; }
};

FoldBox boxOf(const BuildState &state, const TimeFold &fold)
{
    return {&fold, state.axis().x(fold.at), state.axis().x(fold.end())};
}

std::vector<FoldBox> foldsInView(const BuildState &state)
{
    std::vector<FoldBox> boxes;
    for (const TimeFold &fold : state.folds().all()) {
        if (const FoldBox box = boxOf(state, fold); box.right > 0 && box.left < state.width()) {
            boxes.push_back(box);
        }
    }
    return boxes;
}

void addBand(BuildState &state, const FoldBox &box)
{
    const double height = state.frame.footTop() - kAxisHeight;
    const double left = std::max(0.0, std::round(box.left));
    const double right = std::min(state.width(), std::round(box.right));
    const Theme &theme = state.theme();
    QColor wash = theme.text;
    wash.setAlphaF(theme.kind == ThemeKind::Dark ? 0.08F : 0.055F);
    state.frame.list.fill(Layer::Guide, QRectF(left, kAxisHeight, std::max(1.0, right - left), height), wash);
    for (const double x : {std::round(box.left), std::round(box.right)}) {
        if (x >= 0 && x < state.width()) {
            state.frame.list.line(Layer::Guide, {x + 0.5, kAxisHeight}, {x + 0.5, kAxisHeight + height}, mixed(theme.faint, theme.paper, 0.6), 1).dash = Dash::Dotted;
        }
    }
}

/// The axis's line is interrupted by a zigzag.
void addBreak(BuildState &state, const FoldBox &box)
{
    const Theme &theme = state.theme();
    const double y = kAxisHeight - 1;
    const double x = box.centre();
    state.frame.list.fill(Layer::Frame, QRectF(x - 2 * kZigzag, y - 1, 4 * kZigzag, 3), theme.paper);
    const QColor color = mixed(theme.faint, theme.paper, 0.8);
    QPointF from(x - 2 * kZigzag, y + 0.5);
    for (const double side : {-1.0, 1.0, -1.0, 1.0, 0.0}) {
        const QPointF to(from.x() + (from.x() <= x - 2 * kZigzag || side == 0 ? kZigzag / 2 : kZigzag), y + 0.5 + side * kZigzag);
        state.frame.list.line(Layer::Frame, from, to, color, 1.2);
        from = to;
    }
}

/// All of it where there is room beside the others, else the length alone.
void addWords(BuildState &state, const FoldBox &box, double &taken, double nextLeft)
{
    const QString length = lengthWords(box.fold->to - box.fold->from);
    const QString verb = length.startsWith("1 "_L1) ? u" folds here"_s : u" fold here"_s;
    for (const QString &words : {length + verb, length}) {
        const double width = state.setter.width(TextStyle::LaneNote, words);
        // Over the whole fold, in its middle where the neighbours leave that.
        const double lowest = std::max({std::min(box.left, box.right - width), taken, 0.0});
        const double highest = std::min({std::max(box.left, box.right - width), nextLeft - width, state.width() - width});
        if (lowest > highest) {
            continue;
        }
        const double left = std::clamp(box.centre() - width / 2, lowest, highest);
        const QRectF ground(left - kBesideWords, kBaseline - 11, width + 2 * kBesideWords, 15);
        state.frame.list.fill(Layer::Frame, ground, state.theme().paper); // over the axis's second row of labels
        state.frame.list.text(Layer::Frame, TextStyle::LaneNote, words, left, kBaseline, state.theme().secondary, state.setter);
        taken = ground.right();
        return;
    }
}

} // namespace

void drawFolds(BuildState &state)
{
    const std::vector<FoldBox> boxes = foldsInView(state);
    double taken = 0;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        addBand(state, boxes[i]);
        addBreak(state, boxes[i]);
        // Of two folds near each other neither takes the place above the other.
        const double nextLeft = i + 1 < boxes.size() ? std::max(boxes[i].right, (boxes[i].right + boxes[i + 1].left) / 2) : state.width();
        addWords(state, boxes[i], taken, nextLeft);
        Hit hit{.kind = Hit::Kind::Fold, .from = boxes[i].fold->from, .to = boxes[i].fold->to};
        const double width = boxes[i].right - boxes[i].left;
        auto &hits = state.frame.hits;
        hits.push_back({QRectF(boxes[i].left, 0, width, kAxisHeight), hit}); // over the axis, but under all that stands in lanes
        hits.insert(hits.begin(), {QRectF(boxes[i].left, kAxisHeight, width, state.frame.footTop() - kAxisHeight), hit});
    }
}

void drawFoldOver(BuildState &state, const QRectF &bar, const QColor &ground)
{
    for (const TimeFold &fold : state.folds().all()) {
        const FoldBox box = boxOf(state, fold);
        if (bar.left() <= box.left && bar.right() >= box.right) {
            state.frame.list.line(Layer::Marks, {box.centre() - kSlash / 2, bar.bottom() + 1}, {box.centre() + kSlash / 2, bar.top() - 1}, ground, kSlash);
        }
    }
}

} // namespace eusebius
