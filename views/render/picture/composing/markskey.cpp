// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/ink/listpainter.h"
#include "views/render/picture/composing/composition.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

constexpr double kSignWidth = 30;
constexpr double kLineHeight = 19;
constexpr double kGap = 22;

/// Draws one sign in a box of kSignWidth, its middle at the given height, as marks are drawn in lanes.
using Sign = std::function<void(DrawList &, QPointF middleLeft)>;

struct KeyEntry {
    Sign sign;
    QString words;
};

QRectF barBox(QPointF at, double width = 26)
{
    return {at.x(), at.y() - 4.5, width, 9};
}

std::vector<KeyEntry> keyEntries(const Theme &theme)
{
    const QColor ink = theme.secondary;
    const QColor pale = mixed(ink, theme.paper, 0.42);
    const QColor paler = mixed(ink, theme.paper, 0.2);
    const QRgb outline = mixed(ink, theme.paper, 0.8).rgba();
    const SourceShape shape = SourceShape::Circle;
    return {
        {[=](DrawList &list, QPointF at) {
             list.shape(Layer::Frame, shape, QRectF(at.x() + 2, at.y() - 4.2, 8.4, 8.4), ink);
             list.bar(Layer::Frame, barBox(at + QPointF(14, 0), 12), ink, 2.5);
         },
         u"several sources tell it"_s},
        {[=](DrawList &list, QPointF at) {
             DrawItem &ring = list.shape(Layer::Frame, shape, QRectF(at.x() + 2.8, at.y() - 3.4, 6.8, 6.8), theme.paper);
             ring.stroke = ink.rgba();
             ring.strokeWidth = 1.6F;
             list.bar(Layer::Frame, barBox(at + QPointF(14, 0), 12), pale, 2.5);
         },
         u"one source tells it"_s},
        {[=](DrawList &list, QPointF at) { list.shape(Layer::Frame, shape, QRectF(at.x() + 9, at.y() - 4.2, 8.4, 8.4), ink); }, u"dated to the day"_s},
        {[=](DrawList &list, QPointF at) { list.bar(Layer::Frame, barBox(at), pale, 2.5); }, u"a month, a year, a period"_s},
        {[=](DrawList &list, QPointF at) {
             DrawItem &bar = list.bar(Layer::Frame, barBox(at), paler, 2.5);
             bar.stroke = outline;
             bar.strokeWidth = 1;
             bar.dash = Dash::Dashed;
         },
         u"about, or its ends are not known"_s},
        {[=](DrawList &list, QPointF at) { list.bar(Layer::Frame, barBox(at, 24), pale, 0).kind = DrawKind::Arrow; }, u"from then on (or until then)"_s},
        {[=](DrawList &list, QPointF at) { list.line(Layer::Frame, at + QPointF(0, 5), at + QPointF(26, -5), mixed(theme.faint, theme.paper, 0.7), 0.9); },
         u"the same event"_s},
        {[=](DrawList &list, QPointF at) {
             DrawItem &line = list.line(Layer::Frame, at + QPointF(0, 5), at + QPointF(26, -5), theme.faint, 1.2);
             line.dash = Dash::Dotted;
         },
         u"told in copied words"_s},
        {[=](DrawList &list, QPointF at) { list.shape(Layer::Frame, SourceShape::Triangle, QRectF(at.x() + 9, at.y() - 3.5, 7, 7), theme.disagreement); },
         u"the sources differ"_s},
        {[=](DrawList &list, QPointF at) {
             TypeSetter setter(theme);
             list.bar(Layer::Frame, QRectF(at.x() + 2, at.y() - 6, 22, 12), mixed(ink, theme.paper, 0.14), 6);
             const double width = setter.width(TextStyle::ClusterCount, u"+5"_s);
             list.text(Layer::Frame, TextStyle::ClusterCount, u"+5"_s, at.x() + 13 - width / 2, at.y() + 3.2, theme.secondary, setter);
         },
         u"five more, not drawn one by one"_s},
    };
}

} // namespace

Legend composeKey(const Theme &theme, double width)
{
    Legend key;
    TypeSetter setter(theme);
    addLegendHeading(key.list, u"MARKS"_s, theme, setter);
    QPointF at(0, 30);
    for (const KeyEntry &entry : keyEntries(theme)) {
        const double needed = kSignWidth + 4 + setter.width(TextStyle::LegendDetail, entry.words);
        if (at.x() > 0 && at.x() + needed > width) {
            at = QPointF(0, at.y() + kLineHeight);
        }
        entry.sign(key.list, at);
        key.list.text(Layer::Frame, TextStyle::LegendDetail, entry.words, at.x() + kSignWidth + 4, at.y() + 3.6, theme.secondary, setter);
        at.rx() += needed + kGap;
    }
    key.height = at.y() + kLineHeight / 2;
    return key;
}

double marksKeyHeight(const Theme &theme, double width)
{
    return composeKey(theme, width).height;
}

void paintMarksKey(QPainter &painter, const Theme &theme, double width)
{
    ListPainter(painter, theme).paint(composeKey(theme, width).list);
}

} // namespace eusebius
