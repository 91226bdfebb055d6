// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/forms/markform.h"

namespace eusebius {

namespace {

bool isCoarse(Precision precision)
{
    return precision < Precision::Year && precision != Precision::Unknown;
}

bool endsAreDoubtful(const TimeSpan &time)
{
    return time.qualifier() != Qualifier::Exact || time.kind() == TimeSpan::Kind::OneOf || isCoarse(time.startPrecision())
        || isCoarse(time.endPrecision()) || time.startKind() == TimeSpan::EndKind::Unknown || time.endKind() == TimeSpan::EndKind::Unknown;
}

} // namespace

std::optional<MarkForm> markForm(const TimeSpan &time)
{
    const Bounds bounds = time.bounds();
    MarkForm form;
    form.openStart = bounds.earliestStart == kOpenPast;
    form.openEnd = bounds.latestEnd == kOpenFuture;
    if (time.isUndated() || (form.openStart && form.openEnd)) {
        return std::nullopt;
    }
    form.dashed = endsAreDoubtful(time);
    form.fine = time.startPrecision() >= Precision::Year;
    if (form.openEnd) {
        form.from = bounds.earliestStart;
        form.to = form.from + 1;
        return form;
    }
    form.to = bounds.latestEnd;
    form.from = form.openStart ? form.to - 1 : std::min(bounds.earliestStart, form.to - 1);
    if (form.openStart) {
        return form;
    }
    form.dot = time.kind() == TimeSpan::Kind::Date && time.startPrecision() >= Precision::Day && form.to - form.from <= kSecondsPerDay;
    if (form.dashed && time.isInterval() && bounds.latestStart < bounds.earliestEnd && bounds.latestStart > form.from
        && bounds.earliestEnd < form.to) {
        form.core = {bounds.latestStart, bounds.earliestEnd};
    }
    return form;
}

void setExtentRules(LaneItem &item, const MarkForm &form)
{
    item.from = form.from;
    item.to = form.to;
    const bool arrow = form.openStart || form.openEnd;
    item.minPixels = static_cast<float>(arrow ? 0 : form.dot ? kDotPixels : kLeastBarPixels);
    item.leftPixels = form.openStart ? static_cast<float>(kArrowPixels) : 0;
    item.rightPixels = form.openEnd ? static_cast<float>(kArrowPixels) : 0;
}

} // namespace eusebius
