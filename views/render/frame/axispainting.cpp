// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The axis on top, and the uprights its majors send down through the lanes.

#include "model/timeline/scaleticks.h"
#include "views/render/frame/buildstate.h"

#include <cmath>

namespace eusebius {

namespace {

constexpr double kMajorTick = 7;
constexpr double kMinorTick = 4;
constexpr double kLeastBetween = 10; ///< labels

AxisTicks ticksFor(BuildState &state)
{
    AxisRequest request;
    request.labelGapPixels = 28;
    request.minorGapPixels = 7;
    request.labelWidthPixels = [&state](const QString &label) { return state.setter.width(TextStyle::Axis, label); };
    return scaleTicks(state.scale(), std::move(request));
}

/// Where no time is meant any more, none is marked; the tick next to the end closes the axis.
void endAt(AxisTicks &ticks, Instant end)
{
    const auto isLater = [end](const AxisTick &tick) { return tick.at >= end; };
    const auto first = std::ranges::find_if(ticks.majors, isLater);
    const Instant last = first == ticks.majors.end() ? end : first->at;
    ticks.majors.erase(first == ticks.majors.end() ? first : first + 1, ticks.majors.end());
    std::erase_if(ticks.minors, [last](Instant minor) { return minor > last; });
}

void addBands(BuildState &state, const AxisTicks &ticks)
{
    for (const AxisBand &band : ticks.bands) {
        const double left = std::max(0.0, state.scale().x(band.from));
        const double right = std::min(state.width(), state.scale().x(band.to));
        const bool begins = band.from > state.scale().from() && left > 0;
        if (begins) {
            state.frame.list.fill(Layer::Axis, QRectF(std::round(left), 6, 1, kAxisHeight - 6), state.theme().rule);
        }
        if (!band.label.isEmpty() && right - left > state.setter.width(TextStyle::LaneName, band.label) + 8) {
            const double x = std::max(left + 6, begins ? 0 : kSideMargin);
            state.frame.list.text(Layer::Axis, TextStyle::LaneName, band.label, x, 17, state.theme().secondary, state.setter);
        }
    }
}

} // namespace

void drawAxis(BuildState &state)
{
    Frame &frame = state.frame;
    AxisTicks ticks = ticksFor(state);
    endAt(ticks, state.request.axisEnd);
    frame.list.fill(Layer::Axis, QRectF(0, 0, state.width(), kAxisHeight), state.theme().paper);
    frame.list.fill(Layer::Axis, QRectF(0, kAxisHeight - 1, state.width(), 1), mixed(state.theme().faint, state.theme().paper, 0.45));
    const QColor tickColor = mixed(state.theme().faint, state.theme().paper, 0.55);
    const QColor gridColor = mixed(state.theme().rule, state.theme().paper, 0.75);
    addBands(state, ticks);
    for (const Instant minor : ticks.minors) {
        const double x = std::round(state.scale().x(minor));
        frame.list.fill(Layer::Axis, QRectF(x, kAxisHeight - 1 - kMinorTick, 1, kMinorTick), tickColor);
    }
    double taken = 0; // beside a fold labels may meet
    for (const AxisTick &major : ticks.majors) {
        const double x = std::round(state.scale().x(major.at));
        if (x < 0 || x >= state.width()) {
            continue;
        }
        frame.list.fill(Layer::Axis, QRectF(x, kAxisHeight - 1 - kMajorTick, 1, kMajorTick), tickColor);
        frame.list.fill(Layer::Grid, QRectF(x, kAxisHeight, 1, frame.footTop() - kAxisHeight), gridColor);
        const double width = state.setter.width(TextStyle::Axis, major.label);
        const double left = x - width / 2;
        if (left >= std::max(2.0, taken) && left + width <= state.width() - 2) {
            taken = left + width + kLeastBetween;
            frame.list.text(Layer::Axis, TextStyle::Axis, major.label, left, kAxisHeight - 13, state.theme().secondary, state.setter);
        }
    }
    frame.hits.push_back({QRectF(0, 0, state.width(), kAxisHeight), {.kind = Hit::Kind::Axis}});
}

} // namespace eusebius
