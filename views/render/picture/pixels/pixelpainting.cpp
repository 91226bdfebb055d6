// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/picture/pixels/pixelpainting.h"

#include "views/render/ink/listpainter.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace eusebius {

namespace {

constexpr int kTile = 16'384; ///< QPainter's raster engine counts coordinates in 16 bits
constexpr double kReach = 4; ///< how far strokes, points and letters reach beyond their boxes, in logical pixels
constexpr double kLetterReach = 24; ///< glyphs of other fonts may be higher than the line they stand in

constexpr qint64 kMostPixelsAtOnce = 400'000'000;

bool touches(const DrawItem &item, const QRectF &seen)
{
    const double reach = item.kind == DrawKind::Text ? kLetterReach : kReach;
    return item.rect.normalized().adjusted(-reach, -reach, reach, reach).intersects(seen);
}

void paintPart(QPainter &painter, const PicturePart &part, const DrawList &list, const Theme &theme)
{
    painter.save();
    painter.translate(part.offset);
    if (!part.clip.isNull()) {
        painter.setClipRect(part.clip, Qt::IntersectClip);
    }
    ListPainter(painter, theme).paint(list);
    painter.restore();
}

} // namespace

void paintComposition(QPainter &painter, const Composition &picture)
{
    for (const PicturePart &part : picture.parts) {
        paintPart(painter, part, part.list, picture.theme);
    }
}

void paintSeen(QPainter &painter, const Composition &picture, const QRectF &seen)
{
    for (const PicturePart &part : picture.parts) {
        DrawList list;
        list.texts = part.list.texts;
        const QRectF inPart = seen.translated(-part.offset);
        std::ranges::copy_if(part.list.items, std::back_inserter(list.items), [&](const DrawItem &item) { return touches(item, inPart); });
        if (!list.items.empty()) {
            paintPart(painter, part, list, picture.theme);
        }
    }
}

QSize pixelSize(const Composition &picture)
{
    return {static_cast<int>(std::lround(picture.size.width() * picture.pixelsPerUnit)),
            static_cast<int>(std::lround(picture.size.height() * picture.pixelsPerUnit))};
}

BandPainter::BandPainter(const Composition &picture) : m_picture(picture), m_size(pixelSize(picture)), m_parts(picture.parts.size())
{
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        m_parts[i].texts = picture.parts[i].list.texts;
    }
}

void BandPainter::paint(int top, QImage &band)
{
    const double unit = m_picture.pixelsPerUnit;
    for (int x = 0; x < m_size.width(); x += kTile) {
        const QSize tileSize(std::min(kTile, m_size.width() - x), band.height());
        QImage tile(band.scanLine(0) + static_cast<qsizetype>(x) * 4, tileSize.width(), tileSize.height(), band.bytesPerLine(), QImage::Format_RGB32);
        QPainter painter(&tile);
        painter.translate(-x, -top);
        painter.scale(unit, unit);
        paintTile(painter, QRectF(x / unit, top / unit, tileSize.width() / unit, tileSize.height() / unit));
    }
}

void BandPainter::paintTile(QPainter &painter, const QRectF &seen)
{
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const PicturePart &part = m_picture.parts[i];
        const QRectF inPart = seen.translated(-part.offset);
        DrawList &list = m_parts[i];
        list.items.clear();
        for (const DrawItem &item : part.list.items) {
            if (touches(item, inPart)) {
                list.items.push_back(item);
            }
        }
        if (!list.items.empty()) {
            paintPart(painter, part, list, m_picture.theme);
        }
    }
}

Result<QImage> paintImage(const Composition &picture)
{
    BandPainter painter(picture);
    const bool fits = static_cast<qint64>(painter.size().width()) * painter.size().height() <= kMostPixelsAtOnce;
    QImage image(fits ? painter.size() : QSize(), QImage::Format_RGB32);
    if (image.isNull()) {
        return imageTooLarge(painter.size(), kMostPixelsAtOnce);
    }
    for (int top = 0; top < image.height(); top += kTile) {
        const int rows = std::min(kTile, image.height() - top);
        QImage band(image.scanLine(top), image.width(), rows, image.bytesPerLine(), QImage::Format_RGB32);
        painter.paint(top, band);
    }
    return image;
}

} // namespace eusebius
