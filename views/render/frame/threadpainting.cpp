// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Threads join the marks of one event from lane to lane; a dotted one says that the wording was copied. They pass under labels.

#include "views/render/frame/buildstate.h"
#include "views/render/ink/geometry.h"

#include <algorithm>

namespace eusebius {

namespace {

constexpr double kInset = 3; ///< threads leave long bars not at their very ends

/// Where a thread meets a mark or a cluster.
struct Knot {
    int event = -1;
    int lane = -1;
    int statement = -1;
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;
};

Knot knotOf(int event, int lane, int statement, const QRectF &box)
{
    const double inset = std::min(kInset, box.width() / 2);
    return {event, lane, statement, box.left() + inset, box.right() - inset, box.top(), box.bottom()};
}

/// One knot for each event and lane.
std::vector<Knot> knots(const BuildState &state)
{
    std::vector<Knot> found;
    for (const DrawnMark &mark : state.frame.marks) {
        const Entry entry = state.columns().entry(mark.subject);
        // Lanes of names and tags repeat an event; that it is the same in all is said of the one looked at.
        const bool repeats = state.request.lanes == Lanes::ByName || state.request.lanes == Lanes::ByTag;
        if (repeats ? entry.event >= 0 && (mark.selected || mark.hovered) : entry.several) {
            found.push_back(knotOf(entry.event, mark.lane, entry.statement, mark.box));
        }
    }
    for (const DrawnCluster &cluster : state.frame.clusters) {
        if (cluster.holdsSelected && !cluster.longer) {
            const QPointF centre = cluster.box.topLeft();
            found.push_back(knotOf(state.selectedEvent, cluster.lane, -1, QRectF(centre.x() - 6, centre.y() - 6, 12, 12)));
        }
    }
    std::ranges::stable_sort(found, {}, [](const Knot &knot) { return std::pair(knot.event, knot.lane); });
    const auto same = [](const Knot &a, const Knot &b) { return a.event == b.event && a.lane == b.lane; };
    found.erase(std::unique(found.begin(), found.end(), same), found.end());
    return found;
}

/// Upright where the two overlap in time, else between the nearest ends.
QRectF spanBetween(const Knot &upper, const Knot &lower)
{
    const double from = std::max(upper.left, lower.left);
    const double to = std::min(upper.right, lower.right);
    if (from <= to) {
        return {QPointF((from + to) / 2, upper.bottom), QPointF((from + to) / 2, lower.top)};
    }
    const double upperX = std::clamp((lower.left + lower.right) / 2, upper.left, upper.right);
    const double lowerX = std::clamp(upperX, lower.left, lower.right);
    return {QPointF(upperX, upper.bottom), QPointF(lowerX, lower.top)};
}

QColor threadColor(const BuildState &state)
{
    return mixed(state.theme().faint, state.theme().paper, state.theme().kind == ThemeKind::Print ? 0.6 : 0.5);
}

void addThread(BuildState &state, const Knot &upper, const Knot &lower)
{
    const bool selected = upper.event == state.selectedEvent;
    const bool hovered = upper.event == state.hoveredEvent;
    const QRectF span = spanBetween(upper, lower);
    const QColor color = selected ? state.theme().text : hovered ? state.theme().secondary : threadColor(state);
    DrawItem &item = state.frame.list.thread(span.topLeft(), span.bottomRight(), color, selected ? 1.6 : hovered ? 1.2 : 0.9);
    item.event = upper.event;
    if (upper.statement >= 0 && lower.statement >= 0 && state.columns().isCopied(upper.statement, lower.statement)) {
        item.dash = Dash::Dotted;
        item.strokeWidth = std::max(1.0F, item.strokeWidth); // wider than a pixel would cost ten times as much
    }
}

/// A faint upright over all lanes at the selected event's time.
void addGuide(BuildState &state)
{
    if (state.selectedEvent < 0) {
        return;
    }
    const auto form = markForm(state.request.snapshot->event(state.selectedEvent).time);
    if (!form) {
        return;
    }
    const double left = std::clamp(state.scale().x(form->from), -2.0, state.width() + 2);
    const double right = std::clamp(state.scale().x(form->to), -2.0, state.width() + 2);
    const double height = state.frame.size.height() - kAxisHeight;
    const QColor faint = mixed(state.theme().text, state.theme().paper, 0.06);
    if (right - left > 2) {
        state.frame.list.fill(Layer::Guide, QRectF(left, kAxisHeight, right - left, height), faint);
    } else {
        state.frame.list.fill(Layer::Guide, QRectF(std::round((left + right) / 2), kAxisHeight, 1, height), mixed(state.theme().text, state.theme().paper, 0.25));
    }
}

bool crosses(const QRectF &span, const QRectF &box)
{
    if (box.bottom() < span.top() || box.top() > span.bottom() || box.right() < std::min(span.left(), span.right()) || box.left() > std::max(span.left(), span.right())) {
        return false;
    }
    const double above = threadX(span, box.top());
    const double below = threadX(span, box.bottom());
    return std::max(above, below) > box.left() - 1 && std::min(above, below) < box.right() + 1;
}

/// Threads by the stretches of the view they pass, so that a label is compared with those near it only.
class ThreadsByStretch {
public:
    ThreadsByStretch(const std::vector<DrawItem> &items, std::size_t first, double width) : m_stretches(static_cast<std::size_t>(std::max(0.0, width) / kStretch) + 2)
    {
        for (std::size_t t = first; t < items.size(); ++t) {
            const QRectF &span = items[t].rect;
            const std::size_t last = index(std::max(span.left(), span.right()));
            for (std::size_t i = index(std::min(span.left(), span.right())); i <= last; ++i) {
                m_stretches[i].push_back(span);
            }
        }
    }

    bool anyCrosses(const QRectF &box) const
    {
        for (std::size_t i = index(box.left() - 1); i <= index(box.right() + 1); ++i) {
            if (std::ranges::any_of(m_stretches[i], [&box](const QRectF &span) { return crosses(span, box); })) {
                return true;
            }
        }
        return false;
    }

private:
    static constexpr double kStretch = 32;
    std::size_t index(double x) const { return static_cast<std::size_t>(std::clamp(x / kStretch, 0.0, static_cast<double>(m_stretches.size() - 1))); }

    std::vector<std::vector<QRectF>> m_stretches;
};

/// Where a thread crosses a label it is interrupted.
void interruptUnderLabels(BuildState &state, std::size_t firstThread)
{
    const ThreadsByStretch threads(state.frame.list.items, firstThread, state.width());
    for (const DrawnMark &mark : state.frame.marks) {
        if (!mark.label.isEmpty() && threads.anyCrosses(mark.labelBox)) {
            state.frame.list.fill(Layer::Threads, mark.labelBox.adjusted(-2, 0, 2, 0), state.ground(mark.lane));
        }
    }
}

} // namespace

void drawThreads(BuildState &state)
{
    addGuide(state);
    const std::vector<Knot> all = knots(state);
    const std::size_t firstThread = state.frame.list.items.size();
    for (std::size_t i = 1; i < all.size(); ++i) {
        if (all[i].event == all[i - 1].event) {
            addThread(state, all[i - 1], all[i]);
        }
    }
    for (std::size_t i = firstThread; i < state.frame.list.items.size(); ++i) {
        const DrawItem &item = state.frame.list.items[i];
        state.frame.hits.push_back({item.rect, {.kind = Hit::Kind::Thread, .event = item.event}});
    }
    interruptUnderLabels(state, firstThread);
}

} // namespace eusebius
