// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands below a picture besides legend and key: its caption, and with what it was made.

#include "views/render/picture/composing/composition.h"
#include "views/render/picture/output/outputfile.h"

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

constexpr double kCaptionLine = 17;
constexpr double kWidestCaption = 760; ///< longer lines are not read
constexpr int kMostCaptionLines = 40;
constexpr double kColophonHeight = 22;

} // namespace

Legend composeCaption(const QString &caption, const Theme &theme, double width)
{
    Legend legend;
    TypeSetter setter(theme);
    double baseline = 14;
    for (const QString &paragraph : caption.split(u'\n', Qt::SkipEmptyParts)) {
        for (const QString &line : setter.wrapped(TextStyle::Subtitle, paragraph, std::min(width, kWidestCaption), kMostCaptionLines)) {
            legend.list.text(Layer::Frame, TextStyle::Subtitle, line, 0, baseline, theme.text, setter);
            baseline += kCaptionLine;
        }
    }
    legend.height = legend.list.items.empty() ? 0 : baseline + 4;
    return legend;
}

Legend composeColophon(const QString &made, const Theme &theme, double width)
{
    Legend legend;
    if (made.isEmpty()) {
        return legend;
    }
    TypeSetter setter(theme);
    const QString words = u"Made with %1, %2"_s.arg(softwareName(), made);
    legend.list.text(Layer::Frame, TextStyle::LegendDetail, setter.fitted(TextStyle::LegendDetail, words, width), 0, 16, theme.faint, setter);
    legend.height = kColophonHeight;
    return legend;
}

} // namespace eusebius
