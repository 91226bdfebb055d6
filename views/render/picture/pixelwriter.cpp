// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/ink/listpainter.h"
#include "views/render/picture/composition.h"
#include "views/render/picture/outputfile.h"

#include <QCoreApplication>
#include <QImageWriter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

constexpr int kTile = 16'384; ///< QPainter's raster engine counts coordinates in 16 bits
constexpr double kInchesPerMetre = 1 / 0.0254;
constexpr int kPngQuality = 70; ///< how hard the lossless compression tries: half the time for a few per cent of size

} // namespace

void paintComposition(QPainter &painter, const Composition &picture)
{
    for (const PicturePart &part : picture.parts) {
        painter.save();
        painter.translate(part.offset);
        if (!part.clip.isNull()) {
            painter.setClipRect(part.clip, Qt::IntersectClip);
        }
        ListPainter(painter, picture.theme).paint(part.list);
        painter.restore();
    }
}

Result<QImage> paintImage(const Composition &picture)
{
    const QSize size(static_cast<int>(std::lround(picture.size.width() * picture.pixelsPerUnit)),
                     static_cast<int>(std::lround(picture.size.height() * picture.pixelsPerUnit)));
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull()) {
        return Error{ErrorCode::ImageTooLarge, {}, {QString::number(size.width()), QString::number(size.height())}};
    }
    for (int y = 0; y < size.height(); y += kTile) {
        for (int x = 0; x < size.width(); x += kTile) {
            const QSize tileSize(std::min(kTile, size.width() - x), std::min(kTile, size.height() - y));
            QImage tile(image.scanLine(y) + static_cast<qsizetype>(x) * 4, tileSize.width(), tileSize.height(), image.bytesPerLine(), QImage::Format_RGB32);
            QPainter painter(&tile);
            painter.translate(-x, -y);
            painter.scale(picture.pixelsPerUnit, picture.pixelsPerUnit);
            paintComposition(painter, picture);
        }
    }
    return image;
}

Result<void> writePng(const Composition &picture, double dpi, const QString &path)
{
    OutputFile file(path);
    if (const auto opened = file.open(); !opened) {
        return opened;
    }
    Result<QImage> image = paintImage(picture);
    if (!image) {
        return image.error();
    }
    const int dotsPerMetre = static_cast<int>(std::lround(dpi * kInchesPerMetre));
    image->setDotsPerMeterX(dotsPerMetre);
    image->setDotsPerMeterY(dotsPerMetre);
    QImageWriter writer(file.device(), "png");
    writer.setQuality(kPngQuality);
    writer.setText(u"Title"_s, picture.title);
    writer.setText(u"Description"_s, picture.description);
    writer.setText(u"Software"_s, softwareName());
    if (!writer.write(*image)) {
        return Error{ErrorCode::FileUnwritable, path, {writer.errorString()}};
    }
    return file.commit();
}

} // namespace eusebius
