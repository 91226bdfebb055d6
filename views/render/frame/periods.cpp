// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/frame/periods.h"

#include "views/render/frame.h"
#include "views/render/frame/markform.h"

#include <algorithm>

namespace eusebius {

namespace {

constexpr double kDense = 0.9; ///< the share of statements that the opening period holds
constexpr double kFullMargin = 0.03;
constexpr double kOpeningMarginLeft = 0.03;
constexpr double kOpeningMarginRight = 0.14; ///< room for the last labels

ShownPeriod century()
{
    return {instantOf({1900, 1, 1}), instantOf({2000, 1, 1})};
}

std::vector<MarkForm> placedForms(const Snapshot &snapshot)
{
    std::vector<MarkForm> forms;
    for (const Statement &statement : snapshot.statements()) {
        const auto form = statement.status == Status::Rejected ? std::nullopt : markForm(statement.time);
        if (form) {
            forms.push_back(*form);
        }
    }
    return forms;
}

/// Of a very long period neither end says where it belongs: its middle counts.
Instant middleOf(Instant from, Instant to)
{
    return from + (to - from) / 2;
}

ShownPeriod opening(std::vector<Instant> middles, const ShownPeriod &full)
{
    if (middles.empty()) {
        return century();
    }
    const ShownPeriod dense = densestPeriod(std::move(middles), kDense);
    const ShownPeriod wider{withMargin(dense, kOpeningMarginLeft).first, withMargin(dense, kOpeningMarginRight).second};
    // Never long before everything, but with room after it for the labels of the last marks.
    return {std::max(full.first, wider.first), wider.second};
}

} // namespace

ShownPeriod openingPeriod(const LaneColumns &columns)
{
    std::vector<Instant> middles;
    middles.reserve(static_cast<std::size_t>(columns.size()));
    ShownPeriod extent{kOpenFuture, kOpenPast};
    for (int i = 0; i < columns.size(); ++i) {
        const LaneItem &item = columns.item(i);
        middles.push_back(middleOf(item.from, item.to));
        extent = {std::min(extent.first, item.from), std::max(extent.second, item.to)};
    }
    const ShownPeriod full = middles.empty() ? century() : withMargin(extent, kFullMargin);
    return opening(std::move(middles), full);
}

std::pair<Instant, Instant> fullExtent(const Snapshot &snapshot)
{
    ShownPeriod extent{kOpenFuture, kOpenPast};
    for (const MarkForm &form : placedForms(snapshot)) {
        extent = {std::min(extent.first, form.from), std::max(extent.second, form.to)};
    }
    return extent.first < extent.second ? withMargin(extent, kFullMargin) : century();
}

std::pair<Instant, Instant> openingExtent(const Snapshot &snapshot)
{
    std::vector<Instant> middles;
    for (const MarkForm &form : placedForms(snapshot)) {
        middles.push_back(middleOf(form.from, form.to));
    }
    return opening(std::move(middles), fullExtent(snapshot));
}

} // namespace eusebius
