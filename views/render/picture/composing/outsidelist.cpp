// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A picture of the dense period says what lies before and after it, so that it is whole all the same.

#include "model/dates/datewords.h"
#include "views/render/picture/composing/composition.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

constexpr double kEntryWidth = 420;
constexpr double kEntryLine = 16;
constexpr double kAfterDate = 8;
constexpr int kMostLines = 4;
constexpr int kMostLinesOfOneColumn = 8;

int linesOf(const LegendColumns &columns)
{
    return columns.count == 1 ? kMostLinesOfOneColumn : kMostLines;
}

void addEntry(Legend &legend, const OutsideEvent &event, QPointF at, double width, const Theme &theme, TypeSetter &setter)
{
    addLegendShape(legend.list, theme, event.document, at);
    const QString when = dateWords(event.time, DateStyle::Medium);
    const double left = at.x() + kLegendIndent;
    legend.list.text(Layer::Frame, TextStyle::LegendDetail, when, left, at.y() + 8.5, theme.text, setter);
    const double indent = kLegendIndent + setter.width(TextStyle::LegendDetail, when) + kAfterDate;
    legend.list.text(Layer::Frame, TextStyle::LegendDetail, setter.fitted(TextStyle::LegendDetail, event.title, width - indent), at.x() + indent,
                     at.y() + 8.5, theme.secondary, setter);
}

double entryWidth(const OutsideEvent &event, TypeSetter &setter)
{
    return kLegendIndent + setter.width(TextStyle::LegendDetail, dateWords(event.time, DateStyle::Medium)) + kAfterDate
        + setter.width(TextStyle::LegendDetail, event.title);
}

/// As many columns as leave every entry whole; where none do, as many as there is room for.
LegendColumns columnsFor(const std::vector<const OutsideEvent *> &events, double width, TypeSetter &setter)
{
    const LegendColumns most(width, kEntryWidth);
    if (static_cast<int>(events.size()) > std::max(kMostLinesOfOneColumn, kMostLines * most.count)) {
        return most;
    }
    double widest = kEntryWidth;
    for (const OutsideEvent *event : events) {
        widest = std::max(widest, entryWidth(*event, setter));
    }
    const LegendColumns whole(width, widest);
    return static_cast<int>(events.size()) <= linesOf(whole) * whole.count ? whole : most;
}

} // namespace

Legend composeOutside(const PictureContents &contents, const Theme &theme, double width)
{
    Legend legend;
    if (contents.outside() == 0) {
        return legend;
    }
    std::vector<const OutsideEvent *> all;
    for (const auto *side : {&contents.earlier, &contents.later}) {
        for (const OutsideEvent &event : *side) {
            all.push_back(&event);
        }
    }
    TypeSetter setter(theme);
    addLegendHeading(legend.list, contents.later.empty() ? u"BEFORE"_s : contents.earlier.empty() ? u"AFTER"_s : u"BEFORE AND AFTER"_s, theme, setter);
    const LegendColumns columns = columnsFor(all, width, setter);
    const auto room = static_cast<std::size_t>(columns.count * linesOf(columns));
    const std::size_t drawn = all.size() <= room ? all.size() : room - 1;
    // Down the columns, as one reads a list.
    const std::size_t listed = drawn + (drawn < all.size() ? 1 : 0);
    const auto lines = (listed + static_cast<std::size_t>(columns.count) - 1) / static_cast<std::size_t>(columns.count);
    const auto place = [&](std::size_t i) {
        return QPointF(columns.left(static_cast<int>(i / lines)), kLegendHeading + static_cast<double>(i % lines) * kEntryLine);
    };
    for (std::size_t i = 0; i < drawn; ++i) {
        addEntry(legend, *all[i], place(i), columns.columnWidth, theme, setter);
    }
    if (drawn < all.size()) {
        const QPointF at = place(drawn);
        legend.list.text(Layer::Frame, TextStyle::LegendDetail, u"and %1 more"_s.arg(all.size() - drawn), at.x() + kLegendIndent, at.y() + 8.5, theme.secondary, setter);
    }
    legend.height = kLegendHeading + static_cast<double>(lines) * kEntryLine + 8;
    return legend;
}

} // namespace eusebius
