// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/picture/pixels/pngwriter.h"

#include "views/render/picture/output/outputfile.h"
#include "views/render/picture/pixels/pixelpainting.h"
#include "views/render/picture/pixels/pngfile.h"

#include <algorithm>
#include <future>

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

constexpr int kBandPixels = 8'000'000;
constexpr int kLeastRows = 16;
constexpr int kMostRows = 1'024;

PngHeader headerOf(const Composition &picture, double dpi)
{
    PngHeader header{pixelSize(picture), dpi, {{"Title", picture.title}, {"Description", picture.wholeDescription()}, {"Software", softwareName()}}};
    if (!picture.made.isEmpty()) {
        header.texts.emplace_back("Creation Time", picture.made);
    }
    if (!picture.record.isEmpty()) {
        header.texts.emplace_back(kRecordName, QString::fromUtf8(picture.record));
    }
    return header;
}

/// While one band is compressed, the next one is painted.
bool writeBands(const Composition &picture, PngFile &png)
{
    BandPainter painter(picture);
    const QSize size = painter.size();
    const int rows = std::clamp(kBandPixels / size.width(), kLeastRows, kMostRows);
    QImage bands[2];
    const auto paint = [&](int top) {
        QImage &band = bands[(top / rows) % 2];
        const int height = std::min(rows, size.height() - top);
        if (band.height() != height) {
            band = QImage(size.width(), height, QImage::Format_RGB32);
        }
        if (!band.isNull()) {
            painter.paint(top, band);
        }
        return !band.isNull();
    };
    bool painted = paint(0);
    for (int top = 0; painted && top < size.height(); top += rows) {
        const int next = top + rows;
        std::future<bool> following;
        if (next < size.height()) {
            following = std::async(std::launch::async, paint, next);
        }
        const bool written = png.write(bands[(top / rows) % 2]);
        painted = (!following.valid() || following.get()) && written;
    }
    return painted && png.finish();
}

} // namespace

Result<void> writePng(const Composition &picture, double dpi, const QString &path)
{
    const QSize size = pixelSize(picture);
    const Error tooLarge = imageTooLarge(size, kMostPixels);
    if (static_cast<qint64>(size.width()) * size.height() > kMostPixels) {
        return tooLarge;
    }
    OutputFile file(path);
    if (const auto opened = file.open(); !opened) {
        return opened;
    }
    PngFile png(file, headerOf(picture, dpi));
    if (!writeBands(picture, png)) {
        return file.failed() ? file.failure() : tooLarge;
    }
    return file.commit();
}

} // namespace eusebius
