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

/// Half of a very long period says little about where the others lie: its middle counts.
Instant middleOf(Instant from, Instant to)
{
    return from + (to - from) / 2;
}

} // namespace

ShownPeriod openingPeriod(const LaneColumns &columns)
{
    std::vector<Instant> middles;
    middles.reserve(static_cast<std::size_t>(columns.size()));
    for (int i = 0; i < columns.size(); ++i) {
        middles.push_back(middleOf(columns.item(i).from, columns.item(i).to));
    }
    const ShownPeriod dense = densestPeriod(std::move(middles), kDense);
    return {dense.first, std::max(dense.second, dense.first + 1)};
}

std::pair<Instant, Instant> fullExtent(const Snapshot &snapshot)
{
    ShownPeriod extent{kOpenFuture, kOpenPast};
    for (const MarkForm &form : placedForms(snapshot)) {
        extent.first = std::min(extent.first, form.from);
        extent.second = std::max(extent.second, form.to);
    }
    return extent.first < extent.second ? withMargin(extent, kFullMargin) : century();
}

std::pair<Instant, Instant> openingExtent(const Snapshot &snapshot)
{
    std::vector<Instant> middles;
    for (const MarkForm &form : placedForms(snapshot)) {
        middles.push_back(middleOf(form.from, form.to));
    }
    if (middles.empty()) {
        return century();
    }
    const ShownPeriod full = fullExtent(snapshot);
    const ShownPeriod dense = densestPeriod(std::move(middles), kDense);
    const ShownPeriod wider{withMargin(dense, kOpeningMarginLeft).first, withMargin(dense, kOpeningMarginRight).second};
    // Never beyond everything, but with room for the labels of the last marks.
    return {std::max(full.first, wider.first), std::max(wider.second, std::min(full.second, wider.first + 1))};
}

} // namespace eusebius
