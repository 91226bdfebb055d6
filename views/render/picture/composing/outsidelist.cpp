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
constexpr double kEntryGap = 24;
constexpr double kEntryLine = 16;
constexpr double kEntryIndent = 17;
constexpr int kMostLines = 4;

void addEntry(Legend &legend, const OutsideEvent &event, QPointF at, double width, const Theme &theme, TypeSetter &setter)
{
    addLegendShape(legend.list, theme, event.document, at);
    const QString when = dateWords(event.time, DateStyle::Medium);
    const double left = at.x() + kEntryIndent;
    legend.list.text(Layer::Frame, TextStyle::LegendDetail, when, left, at.y() + 8.5, theme.text, setter);
    const double indent = kEntryIndent + setter.width(TextStyle::LegendDetail, when) + 8;
    legend.list.text(Layer::Frame, TextStyle::LegendDetail, setter.fitted(TextStyle::LegendDetail, event.title, width - indent), at.x() + indent,
                     at.y() + 8.5, theme.secondary, setter);
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
    addLegendHeading(legend.list, u"BEFORE AND AFTER"_s, theme, setter);
    const auto columns = std::max(1, static_cast<int>((width + kEntryGap) / (kEntryWidth + kEntryGap)));
    const double columnWidth = (width - (columns - 1) * kEntryGap) / columns;
    const auto room = static_cast<std::size_t>(columns * kMostLines);
    const std::size_t drawn = all.size() <= room ? all.size() : room - 1;
    // Down the columns, as one reads a list.
    const std::size_t listed = drawn + (drawn < all.size() ? 1 : 0);
    const auto lines = (listed + static_cast<std::size_t>(columns) - 1) / static_cast<std::size_t>(columns);
    const auto place = [&](std::size_t i) {
        return QPointF(static_cast<double>(i / lines) * (columnWidth + kEntryGap), kLegendHeading + static_cast<double>(i % lines) * kEntryLine);
    };
    for (std::size_t i = 0; i < drawn; ++i) {
        addEntry(legend, *all[i], place(i), columnWidth, theme, setter);
    }
    if (drawn < all.size()) {
        const QPointF at = place(drawn);
        legend.list.text(Layer::Frame, TextStyle::LegendDetail, u"and %1 more"_s.arg(all.size() - drawn), at.x() + kEntryIndent, at.y() + 8.5, theme.secondary, setter);
    }
    legend.height = kLegendHeading + static_cast<double>(lines) * kEntryLine + 8;
    return legend;
}

} // namespace eusebius
