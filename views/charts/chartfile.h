// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"
#include "views/charts/chartwords.h"
#include "views/render/theme.h"

#include <QSize>

namespace eusebius {

/// Writes the chart as a picture, in the form the file's name ends in: .png (at twice the size), .svg or .pdf (one page of that shape). Made from
/// the numbers, at the size asked for, with the summary below; never from the screen. Nothing half-written is left.
Result<void> writeChart(const Tally &tally, const ChartWords &words, const Theme &theme, QSize size, const QString &path);

} // namespace eusebius
