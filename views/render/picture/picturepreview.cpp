// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/picture.h"
#include "views/render/picture/chronology/chronology.h"
#include "views/render/picture/pdf/pdfpages.h"
#include "views/render/picture/pixels/pixelpainting.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

constexpr qsizetype kWordsShown = 6'000;
constexpr double kPageWidth = 560; ///< of words, as they would stand in a reader

/// Where the sheets end.
void paintSheetEdges(QPainter &painter, const PictureSheets &sheets, const Theme &theme)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.disagreement, 0, Qt::DashLine));
    for (const PictureSheet &sheet : sheets.sheets) {
        painter.drawRect(sheet.part);
    }
}

Result<PicturePreview> previewOfPicture(const Composition &whole, double dpi, QSize box)
{
    const Result<PictureSheets> sheets = sheetsOf(whole);
    if (!sheets) {
        return sheets.error();
    }
    PicturePreview preview{{}, pixelSize(whole), dpi, static_cast<int>(sheets->sheets.size()), tallyWords(whole.tally)};
    Composition small = whole;
    small.pixelsPerUnit = std::min({box.width() / whole.size.width(), box.height() / whole.size.height(), whole.pixelsPerUnit * 2});
    Result<QImage> image = paintImage(small);
    if (!image) {
        return image.error();
    }
    preview.image = std::move(*image);
    if (whole.tiling.isTiled()) {
        QPainter painter(&preview.image);
        painter.scale(small.pixelsPerUnit, small.pixelsPerUnit);
        paintSheetEdges(painter, *sheets, whole.theme);
    }
    return preview;
}

Result<PicturePreview> previewOfWords(const Chronology &chronology, ThemeKind kind, QSize box)
{
    const Theme theme = Theme::of(kind);
    QTextDocument document;
    QFont font(theme.sansFamily);
    font.setPixelSize(13);
    document.setDefaultFont(font);
    const QString words = QString::fromUtf8(chronologyMarkdown(chronology));
    document.setMarkdown(words.left(words.lastIndexOf(u'\n', kWordsShown)));
    document.setTextWidth(kPageWidth);
    const double scale = box.width() / kPageWidth;
    QImage image(box.width(), std::min(box.height(), static_cast<int>(std::ceil(document.size().height() * scale))), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    document.drawContents(&painter, QRectF(0, 0, kPageWidth, image.height() / scale));
    return PicturePreview{image, {}, 0, 1, {}};
}

} // namespace

Result<PicturePreview> picturePreview(SnapshotPtr snapshot, const PictureOptions &options, PictureFormat format, QSize box)
{
    if (!snapshot) {
        return Error{ErrorCode::NothingToShow, {}, {u"no corpus is open"_s}};
    }
    if (format == PictureFormat::Markdown || (format == PictureFormat::Html && options.wordsOnly)) {
        const Result<Chronology> chronology = composeChronology(snapshot, options);
        return chronology ? previewOfWords(*chronology, options.theme, box) : Result<PicturePreview>(chronology.error());
    }
    Result<Composition> picture = composePicture(snapshot, options);
    if (!picture) {
        return picture.error();
    }
    if (format != PictureFormat::Pdf) {
        picture->tiling = {};
    }
    return previewOfPicture(*picture, options.dpi, box);
}

Result<void> printPicture(SnapshotPtr snapshot, PictureOptions options, QPagedPaintDevice &device)
{
    if (!snapshot) {
        return Error{ErrorCode::NothingToShow, {}, {u"no corpus is open"_s}};
    }
    const QPageLayout layout = device.pageLayout();
    if (options.tiling.isTiled()) {
        options.tiling.paper = layout.fullRect(QPageLayout::Millimeter).size();
    }
    const Result<Composition> picture = composePicture(snapshot, options);
    if (!picture) {
        return picture.error();
    }
    const Result<PictureSheets> sheets = sheetsOf(*picture);
    if (!sheets) {
        return sheets.error();
    }
    QPainter painter;
    if (!painter.begin(&device)) {
        return Error{ErrorCode::FileUnwritable, {}, {u"the printer does not answer"_s}};
    }
    const double unit = device.logicalDpiX() / 96.0;
    const QSizeF room = QSizeF(device.width(), device.height()) / unit;
    const double shrink = options.tiling.isTiled() ? 1 : std::min({1.0, room.width() / sheets->sheet.width(), room.height() / sheets->sheet.height()});
    painter.scale(unit * shrink, unit * shrink);
    for (std::size_t i = 0; i < sheets->sheets.size(); ++i) {
        if (i > 0) {
            device.newPage();
        }
        paintSheet(painter, *picture, *sheets, i);
    }
    painter.end();
    return {};
}

} // namespace eusebius
