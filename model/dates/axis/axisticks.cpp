// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dates/axisticks.h"

#include "model/dates/axis/ticklabels.h"
#include "model/dates/axis/tickstep.h"

#include <algorithm>
#include <cmath>

namespace eusebius {

namespace {

using Unit = TickStep::Unit;

constexpr double kMaxWidthPixels = 1'000'000; // wider axes get no more ticks: memory stays bounded

/// The period, held inside the calendar, with its scale.
struct View {
    Instant from;
    Instant to;
    double pixelsPerSecond;

    double pixels(Instant seconds) const { return static_cast<double>(seconds) * pixelsPerSecond; }
};

View viewOf(const AxisRequest &request)
{
    const Instant first = instantOf({kMinYear, 1, 1});
    const Instant last = instantOf({kMaxYear, 12, 31});
    const Instant from = std::clamp(request.from, first, last - 1);
    const Instant to = std::clamp(request.to, from + 1, last);
    const double width = std::isfinite(request.widthPixels) ? std::clamp(request.widthPixels, 1.0, kMaxWidthPixels) : 1.0;
    return {from, to, width / static_cast<double>(to - from)};
}

/// From the last of the series at or before the view to the first at or after it.
std::vector<Instant> seriesOver(const TickStep &step, const View &view)
{
    std::vector<Instant> series{step.atOrBefore(view.from)};
    while (series.back() < view.to) {
        const Instant next = step.after(series.back());
        if (next <= series.back()) {
            break; // the end of the calendar
        }
        series.push_back(next);
    }
    return series;
}

/// The majors of a step, or nothing where their labels would meet; that shows after the first few.
std::vector<AxisTick> majorsOf(const TickStep &step, const View &view, const AxisRequest &request, const TickLabels &labels)
{
    double widest = 0;
    for (const QString &label : labels.allLabels(step)) {
        widest = std::max(widest, request.labelWidthPixels(label)); // so that panning never changes the step
    }
    std::vector<AxisTick> majors;
    Instant narrowest = kOpenFuture;
    for (Instant at = step.atOrBefore(view.from);;) {
        if (!majors.empty()) {
            narrowest = std::min(narrowest, at - majors.back().at);
        }
        majors.push_back({at, labels.label(step, at)});
        widest = std::max(widest, request.labelWidthPixels(majors.back().label));
        if (majors.size() > 1 && view.pixels(narrowest) < widest + request.labelGapPixels) {
            return {};
        }
        const Instant next = step.after(at);
        if (at >= view.to || next <= at) { // covered, or the end of the calendar
            return majors;
        }
        at = next;
    }
}

std::vector<Instant> minorsOf(const TickStep &step, const View &view, const std::vector<AxisTick> &majors, double gapPixels)
{
    std::vector<Instant> minors;
    std::size_t nextMajor = 0;
    for (const Instant at : seriesOver(step, view)) {
        while (nextMajor < majors.size() && majors[nextMajor].at <= at) {
            ++nextMajor;
        }
        const Instant before = nextMajor > 0 ? majors[nextMajor - 1].at : kOpenPast;
        const Instant last = minors.empty() ? before : std::max(before, minors.back());
        const bool hasRoomBefore = last == kOpenPast || view.pixels(at - last) >= gapPixels;
        const bool hasRoomAfter = nextMajor == majors.size() || view.pixels(majors[nextMajor].at - at) >= gapPixels;
        if (hasRoomBefore && hasRoomAfter && at >= view.from && at <= view.to) {
            minors.push_back(at);
        }
    }
    return minors;
}

/// The finest step that keeps the gap and on which every major lies.
const TickStep *minorStep(const TickStep &major, const View &view, double gapPixels)
{
    for (const TickStep &step : tickLadder()) {
        if (step == major) {
            break;
        }
        if (view.pixels(step.leastGap()) >= gapPixels && step.includes(major)) {
            return &step;
        }
    }
    return nullptr;
}

std::vector<AxisBand> bandsOf(const TickStep &step, const View &view, const AxisRequest &request, const TickLabels &labels)
{
    std::vector<AxisBand> bands;
    if (step.unit == Unit::Year) {
        return bands;
    }
    const Unit bandUnit = step.unit == Unit::Second ? Unit::Day : step.unit == Unit::Day ? Unit::Month : Unit::Year;
    bool hasLabel = false;
    std::size_t longest = 0;
    const std::vector<Instant> edges = seriesOver({bandUnit, 1}, view);
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        AxisBand band{std::max(edges[i], view.from), std::min(edges[i + 1], view.to), labels.bandLabel(bandUnit, edges[i])};
        if (bands.empty() || band.to - band.from > bands[longest].to - bands[longest].from) {
            longest = bands.size();
        }
        if (request.labelWidthPixels(band.label) + request.labelGapPixels > view.pixels(band.to - band.from)) {
            band.label.clear();
        }
        hasLabel = hasLabel || !band.label.isEmpty();
        bands.push_back(band);
    }
    if (!hasLabel && !bands.empty()) {
        bands[longest].label = labels.bandLabel(bandUnit, TickStep{bandUnit, 1}.atOrBefore(bands[longest].from));
    }
    return bands;
}

} // namespace

AxisTicks axisTicks(const AxisRequest &request)
{
    Q_ASSERT(request.labelWidthPixels);
    const View view = viewOf(request);
    const TickLabels labels(request.vocabulary != nullptr ? *request.vocabulary : englishDates());
    AxisTicks ticks;
    for (const TickStep &step : tickLadder()) {
        if (view.pixels(step.leastGap()) <= request.labelGapPixels) {
            continue; // no label is so narrow
        }
        ticks.majors = majorsOf(step, view, request, labels);
        if (ticks.majors.empty()) {
            continue;
        }
        if (const TickStep *minor = minorStep(step, view, std::max(request.minorGapPixels, 1.0))) {
            ticks.minors = minorsOf(*minor, view, ticks.majors, std::max(request.minorGapPixels, 1.0));
        }
        ticks.bands = bandsOf(step, view, request, labels);
        return ticks;
    }
    // The whole calendar in less room than two labels need: its beginning alone.
    ticks.majors = {{view.from, labels.label(tickLadder().back(), view.from)}};
    return ticks;
}

AxisTicks axisTicks(Instant from, Instant to, double widthPixels, double letterWidthPixels)
{
    AxisRequest request{.from = from, .to = to, .widthPixels = widthPixels, .labelWidthPixels = {}};
    request.labelWidthPixels = [letterWidthPixels](const QString &label) {
        return letterWidthPixels * static_cast<double>(label.size());
    };
    return axisTicks(request);
}

} // namespace eusebius
