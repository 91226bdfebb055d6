// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Rival dates: where the sources of one event date it to times that exclude each other, a thin line under its mark has a small mark for each source, in its
// colour and shape, at the date that source gives.

#include "views/render/frame/buildstate.h"

#include <algorithm>
#include <tuple>

namespace eusebius {

namespace {

constexpr double kRivalSize = 5;
constexpr double kRivalsBelow = 8; ///< the middle of the mark to the line: between this row's words and the next
constexpr double kTooNear = 3; ///< pixels in which they cannot be told apart
constexpr std::size_t kMostRivals = 24; ///< an event that hundreds tell would be a hedge, not a line

struct Rival {
    Instant from = 0;
    Instant to = 0;
    int document = -1;
    int statement = -1;
    double centre = 0;

    friend bool operator==(const Rival &, const Rival &) = default;
};

/// One of each source and date, in order of time.
std::vector<Rival> rivalsOf(const BuildState &state, int event)
{
    const Snapshot &snapshot = *state.request.snapshot;
    std::vector<Rival> rivals;
    for (const int s : snapshot.event(event).statements) {
        const auto form = markForm(snapshot.timeOf(s));
        if (form && state.request.shown.shows(snapshot, s)) {
            rivals.push_back({form->from, form->to, snapshot.documentOf(s), s, (state.scale().x(form->from) + state.scale().x(form->to)) / 2});
        }
    }
    std::ranges::sort(rivals, {}, [](const Rival &r) { return std::tuple(r.centre, r.from, r.document, r.statement); });
    const auto same = [](const Rival &a, const Rival &b) { return a.from == b.from && a.to == b.to && a.document == b.document; };
    rivals.erase(std::unique(rivals.begin(), rivals.end(), same), rivals.end());
    return rivals;
}

/// One that is only finer than another contradicts nobody.
bool exclude(const std::vector<Rival> &rivals)
{
    return std::ranges::max(rivals, {}, &Rival::from).from >= std::ranges::min(rivals, {}, &Rival::to).to;
}

bool areSeenApart(const std::vector<Rival> &rivals)
{
    const auto [least, most] = std::ranges::minmax(rivals, {}, &Rival::centre);
    return most.centre - least.centre > kTooNear;
}

void addRival(BuildState &state, const Rival &rival, QPointF centre)
{
    const QRectF box(centre.x() - kRivalSize / 2, centre.y() - kRivalSize / 2, kRivalSize, kRivalSize);
    DrawItem &item = state.frame.list.shape(Layer::Marks, sourceShape(rival.document), box, state.theme().source(rival.document));
    item.event = state.request.snapshot->eventOf(rival.statement);
    item.statement = rival.statement;
    const Hit hit{.kind = Hit::Kind::Statement, .event = item.event, .statement = rival.statement, .document = rival.document};
    state.frame.hits.push_back({box.adjusted(-1.5, -1.5, 1.5, 1.5), hit});
}

} // namespace

void drawRivals(BuildState &state, const DrawnMark &mark)
{
    const Entry entry = state.columns().entry(mark.subject);
    if (!entry.several || (!mark.selected && state.request.lanes == Lanes::BySource)) {
        return;
    }
    std::vector<Rival> rivals = rivalsOf(state, entry.event);
    if (rivals.size() < 2 || !exclude(rivals) || !areSeenApart(rivals)) {
        return;
    }
    rivals.resize(std::min(rivals.size(), kMostRivals));
    const double y = mark.box.center().y() + kRivalsBelow;
    const auto [least, most] = std::ranges::minmax(rivals, {}, &Rival::centre);
    const double from = std::max(least.centre, 0.0);
    const double to = std::min(most.centre, state.width());
    const QColor color = mixed(mark.selected ? state.theme().text : state.theme().faint, state.ground(mark.lane), 0.7);
    if (to > from) {
        state.frame.list.fill(Layer::Marks, QRectF(from, std::round(y - 0.5), to - from, 1), color).event = entry.event;
    }
    double taken = -1e9;
    for (const Rival &rival : rivals) {
        // Those of one date stand side by side.
        const double x = std::max(rival.centre, taken + kRivalSize + 1);
        taken = x;
        if (x > -kRivalSize && x < state.width() + kRivalSize) {
            addRival(state, rival, {x, y});
        }
    }
}

} // namespace eusebius
