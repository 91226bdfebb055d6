// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/charts/chartwords.h"
#include "views/render/theme.h"

#include <functional>
#include <memory>

class QChart;

namespace eusebius {

/// What can be done with the bars of a chart on screen; none needed for a picture.
struct ChartReactions {
    std::function<void(int group, int part)> clicked;
    std::function<void(bool inside, int group, int part)> hovered;
};

/// The chart with everything it says. Bars of time stand, bars of sources lie (their names need room).
std::unique_ptr<QChart> makeChart(const Tally &tally, const ChartWords &words, const Theme &theme, const ChartReactions &reactions = {});

/// Marks one bar as chosen; -1 none.
void markGroup(QChart &chart, int group);

} // namespace eusebius
