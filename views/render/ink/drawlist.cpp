// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/ink/drawlist.h"

#include <algorithm>
#include <array>

namespace eusebius {

namespace {

DrawItem &add(std::vector<DrawItem> &items, DrawKind kind, Layer layer, const QRectF &rect)
{
    DrawItem &item = items.emplace_back();
    item.kind = kind;
    item.layer = layer;
    item.rect = rect;
    return item;
}

} // namespace

DrawItem &DrawList::fill(Layer layer, const QRectF &rect, const QColor &color)
{
    DrawItem &item = add(items, DrawKind::Fill, layer, rect);
    item.fill = color.rgba();
    return item;
}

DrawItem &DrawList::bar(Layer layer, const QRectF &rect, const QColor &color, double radius)
{
    DrawItem &item = add(items, DrawKind::Bar, layer, rect);
    item.fill = color.rgba();
    item.radius = static_cast<float>(radius);
    return item;
}

DrawItem &DrawList::shape(Layer layer, SourceShape shape, const QRectF &rect, const QColor &color)
{
    DrawItem &item = add(items, DrawKind::Shape, layer, rect);
    item.shape = shape;
    item.fill = color.rgba();
    return item;
}

DrawItem &DrawList::line(Layer layer, QPointF from, QPointF to, const QColor &color, double width)
{
    DrawItem &item = add(items, DrawKind::Line, layer, QRectF(from, to));
    item.stroke = color.rgba();
    item.strokeWidth = static_cast<float>(width);
    return item;
}

DrawItem &DrawList::thread(QPointF from, QPointF to, const QColor &color, double width)
{
    DrawItem &item = line(Layer::Threads, from, to, color, width);
    item.kind = DrawKind::Thread;
    return item;
}

DrawItem &DrawList::text(Layer layer, TextStyle style, const QString &text, double left, double baseline, const QColor &color, TypeSetter &setter,
                         double width)
{
    const QRectF box(left, baseline - setter.ascent(style), width < 0 ? setter.width(style, text) : width, setter.height(style));
    DrawItem &item = add(items, DrawKind::Text, layer, box);
    item.style = style;
    item.fill = color.rgba();
    item.text = static_cast<int>(texts.size());
    texts.push_back(text);
    return item;
}

void DrawList::sortByLayer()
{
    // Thousands of items and nine layers: counted, not compared.
    constexpr auto kLayers = static_cast<std::size_t>(Layer::Frame) + 1;
    std::array<std::size_t, kLayers + 1> at{};
    for (const DrawItem &item : items) {
        ++at[static_cast<std::size_t>(item.layer) + 1];
    }
    for (std::size_t layer = 1; layer <= kLayers; ++layer) {
        at[layer] += at[layer - 1];
    }
    std::vector<DrawItem> sorted(items.size());
    for (const DrawItem &item : items) {
        sorted[at[static_cast<std::size_t>(item.layer)]++] = item;
    }
    items = std::move(sorted);
}

DrawItem &DrawList::cutText(Layer layer, TextStyle style, const QString &whole, const QString &cut, double left, double baseline, const QColor &color,
                            TypeSetter &setter, double width)
{
    DrawItem &item = text(layer, style, cut, left, baseline, color, setter, width);
    if (cut.size() > 1 && cut.endsWith(u'…') && whole.startsWith(QStringView(cut).chopped(1)) && setter.isSetByLetters(whole)) {
        item.whole = static_cast<int>(texts.size());
        texts.push_back(whole);
    }
    return item;
}

void DrawList::append(const DrawList &other, QPointF offset)
{
    const auto firstText = static_cast<int>(texts.size());
    for (DrawItem item : other.items) {
        item.rect.translate(offset);
        item.text += item.text < 0 ? 0 : firstText;
        item.whole += item.whole < 0 ? 0 : firstText;
        items.push_back(item);
    }
    texts.insert(texts.end(), other.texts.begin(), other.texts.end());
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](int x, int y) { return static_cast<int>(std::lround(x * share + y * (1 - share))); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

} // namespace eusebius
