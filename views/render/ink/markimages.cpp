// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/ink/markimages.h"

#include "views/render/ink/listpainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace eusebius {

namespace {

constexpr int kKeptMarkFrames = 120;
constexpr qsizetype kFewMarkImages = 400;
constexpr int kStripPixels = 1024;
constexpr double kLargestWhole = 40; ///< logical pixels; larger shapes are rare
constexpr int kPhases = 4;

/// The item alone, at `corner` of a transparent picture.
QImage pictureOf(DrawItem item, const Theme &theme, QSize pixels, QPointF corner, double ratio)
{
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    item.rect.moveTopLeft(corner);
    DrawList list;
    list.items.push_back(item);
    QPainter painter(&image);
    ListPainter(painter, theme).paint(list);
    return image;
}

int hundredths(float value)
{
    return static_cast<int>(std::lround(value * 100));
}

} // namespace

void MarkImages::beginFrame()
{
    ++m_frame;
    if (m_frame % kKeptMarkFrames == 0 && m_images.size() > kFewMarkImages) {
        m_images.removeIf([this](const auto &entry) { return entry.value().lastFrame + kKeptMarkFrames < m_frame; });
    }
}

MarkImages::Kept &MarkImages::keptFor(const Key &key)
{
    Kept &kept = m_images[key];
    kept.lastFrame = m_frame;
    return kept;
}

bool MarkImages::paint(QPainter &painter, const DrawItem &item, const Theme &theme, double ratio)
{
    switch (item.kind) {
    case DrawKind::Bar:
        return paintStrip(painter, item, theme, ratio);
    case DrawKind::Shape:
    case DrawKind::Arrow:
        return paintWhole(painter, item, theme, ratio);
    default:
        return false;
    }
}

bool MarkImages::paintStrip(QPainter &painter, const DrawItem &item, const Theme &theme, double ratio)
{
    const int end = static_cast<int>(std::ceil((static_cast<double>(item.radius) + 1) * ratio));
    const int left = static_cast<int>(std::lround(item.rect.left() * ratio));
    const int top = static_cast<int>(std::lround(item.rect.top() * ratio));
    const int width = static_cast<int>(std::lround(item.rect.right() * ratio)) - left;
    const int height = static_cast<int>(std::lround(item.rect.height() * ratio));
    if (width < 2 * end || height < 2 || height > 64) {
        return false;
    }
    Kept &kept = keptFor({item.kind, {}, item.dash, item.pattern, false, item.fill, item.stroke, item.hatch, hundredths(item.strokeWidth),
                          hundredths(item.radius), 0, height, 0, hundredths(static_cast<float>(ratio))});
    if (kept.body.isNull()) {
        DrawItem strip = item;
        strip.rect.setSize(QSizeF(kStripPixels, height) / ratio);
        const QImage whole = pictureOf(strip, theme, {kStripPixels, height}, {}, ratio);
        kept.body = whole.copy(0, 0, kStripPixels - end, height);
        kept.end = whole.copy(kStripPixels - end, 0, end, height);
        kept.body.setDevicePixelRatio(1);
        kept.end.setDevicePixelRatio(ratio);
    }
    const auto copy = [&](int x, int from, int length) {
        const QRectF target(QPointF(x, top) / ratio, QSizeF(length, height) / ratio);
        painter.drawImage(target, kept.body, QRectF(from, 0, length, height));
    };
    int done = std::min(width - end, kStripPixels - end);
    copy(left, 0, done);
    for (int length = 0; done < width - end; done += length) {
        length = std::min(width - end - done, kStripPixels - 2 * end);
        copy(left + done, end, length);
    }
    painter.drawImage(QPointF(left + width - end, top) / ratio, kept.end);
    return true;
}

bool MarkImages::paintWhole(QPainter &painter, const DrawItem &item, const Theme &theme, double ratio)
{
    if (item.rect.width() > kLargestWhole || item.rect.height() > kLargestWhole || item.rect.width() <= 0) {
        return false;
    }
    const QPointF corner = item.rect.topLeft() * ratio;
    const QPointF whole(std::floor(corner.x()), std::floor(corner.y()));
    const int across = static_cast<int>((corner.x() - whole.x()) * kPhases);
    const int down = static_cast<int>((corner.y() - whole.y()) * kPhases);
    constexpr int kMargin = 3; // arrows and some shapes reach beyond their box
    const int width = static_cast<int>(std::lround(item.rect.width() * ratio * kPhases));
    const int height = static_cast<int>(std::lround(item.rect.height() * ratio * kPhases));
    Kept &kept = keptFor({item.kind, item.shape, item.dash, item.pattern, item.leftward, item.fill, item.stroke, item.hatch, hundredths(item.strokeWidth),
                          hundredths(item.radius), width, height, across * kPhases + down, hundredths(static_cast<float>(ratio))});
    const double margin = kMargin * std::ceil(ratio);
    if (kept.body.isNull()) {
        const QSize pixels(width / kPhases + 2 + 2 * static_cast<int>(margin), height / kPhases + 2 + 2 * static_cast<int>(margin));
        const QPointF at(margin + across / double(kPhases), margin + down / double(kPhases));
        kept.body = pictureOf(item, theme, pixels, at / ratio, ratio);
    }
    painter.drawImage((whole - QPointF(margin, margin)) / ratio, kept.body);
    return true;
}

} // namespace eusebius
