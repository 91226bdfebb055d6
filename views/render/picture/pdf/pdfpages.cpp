// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/picture/pdf/pdfpages.h"

#include "views/render/picture/pixels/pixelpainting.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

constexpr double kUnitsPerMillimetre = 96 / kMillimetresPerInch;
constexpr double kPaperMargin = 10 * kUnitsPerMillimetre; ///< what printers leave white
constexpr double kLongestPage = 19'200; ///< 200 inches: more than readers of PDF 1.6 must take
constexpr int kMostSheets = 400;
constexpr double kCutMark = 14;
constexpr double kMarkGap = 3;

/// How many tiles cover a length, each but the first repeating the overlap.
int tilesFor(double length, double tile, double overlap)
{
    return std::max(1, static_cast<int>(std::ceil((length - overlap) / (tile - overlap) - 1e-6)));
}

void paintCutMarks(QPainter &painter, const QRectF &box)
{
    painter.setPen(QPen(Qt::black, 0.5));
    for (const bool left : {true, false}) {
        for (const bool top : {true, false}) {
            const QPointF corner(left ? box.left() : box.right(), top ? box.top() : box.bottom());
            const double outX = left ? -1 : 1;
            const double outY = top ? -1 : 1;
            painter.drawLine(corner + QPointF(outX * kMarkGap, 0), corner + QPointF(outX * (kMarkGap + kCutMark), 0));
            painter.drawLine(corner + QPointF(0, outY * kMarkGap), corner + QPointF(0, outY * (kMarkGap + kCutMark)));
        }
    }
}

/// Which sheet it is, and how far the next one lies over it.
void paintSheetName(QPainter &painter, const Composition &picture, const PictureSheets &sheets, const PictureSheet &sheet)
{
    const double overlap = picture.tiling.overlap * kUnitsPerMillimetre;
    const QRectF box(sheet.corner, sheet.part.size() * sheets.shrink);
    painter.setFont(textFont(picture.theme, TextStyle::ClusterCount));
    painter.setPen(Qt::black);
    const QString words = u"%1 · row %2 of %3, column %4 of %5"_s.arg(picture.title).arg(sheet.row + 1).arg(sheets.rows).arg(sheet.column + 1).arg(sheets.columns);
    painter.drawText(QPointF(box.left() + kCutMark + 8, box.bottom() + 14), words);
    painter.setPen(QPen(QColor(0x777777), 0.5, Qt::DashLine));
    if (sheet.column + 1 < sheets.columns) {
        const double x = box.right() - overlap;
        painter.drawLine(QPointF(x, box.top() - kMarkGap - kCutMark), QPointF(x, box.top() - kMarkGap));
        painter.drawLine(QPointF(x, box.bottom() + kMarkGap), QPointF(x, box.bottom() + kMarkGap + kCutMark));
    }
    if (sheet.row + 1 < sheets.rows) {
        const double y = box.bottom() - overlap;
        painter.drawLine(QPointF(box.left() - kMarkGap - kCutMark, y), QPointF(box.left() - kMarkGap, y));
        painter.drawLine(QPointF(box.right() + kMarkGap, y), QPointF(box.right() + kMarkGap + kCutMark, y));
    }
}

PictureSheets onePage(const Composition &picture)
{
    PictureSheets sheets;
    sheets.shrink = std::min(picture.paperScale, kLongestPage / std::max(picture.size.width(), picture.size.height()));
    sheets.sheet = picture.size * sheets.shrink;
    sheets.sheets = {{QRectF(QPointF(), picture.size), {}}};
    return sheets;
}

} // namespace

Result<PictureSheets> sheetsOf(const Composition &picture)
{
    if (!picture.tiling.isTiled()) {
        return onePage(picture);
    }
    PictureSheets sheets;
    sheets.sheet = picture.tiling.paper * kUnitsPerMillimetre;
    sheets.shrink = picture.paperScale;
    const QSizeF tile = (sheets.sheet - QSizeF(2 * kPaperMargin, 2 * kPaperMargin)) / sheets.shrink;
    const double overlap = picture.tiling.overlap * kUnitsPerMillimetre / sheets.shrink;
    if (!(overlap >= 0 && tile.width() > 2 * overlap && tile.height() > 2 * overlap)) {
        return Error{ErrorCode::OptionInvalid, u"--overlap"_s, {QString::number(picture.tiling.overlap), u"less than half of a sheet, in millimetres"_s}};
    }
    const double columns = std::ceil((picture.size.width() - overlap) / (tile.width() - overlap));
    const double rows = std::ceil((picture.size.height() - overlap) / (tile.height() - overlap));
    if (columns * rows > kMostSheets) {
        return Error{ErrorCode::OptionInvalid, u"--tile"_s,
                     {u"%1 sheets"_s.arg(columns * rows, 0, 'f', 0), u"larger sheets or a smaller picture: at most %1 sheets"_s.arg(kMostSheets)}};
    }
    sheets.columns = tilesFor(picture.size.width(), tile.width(), overlap);
    sheets.rows = tilesFor(picture.size.height(), tile.height(), overlap);
    for (int row = 0; row < sheets.rows; ++row) {
        for (int column = 0; column < sheets.columns; ++column) {
            const QPointF at(column * (tile.width() - overlap), row * (tile.height() - overlap));
            const QRectF part = QRectF(at, tile).intersected(QRectF(QPointF(), picture.size));
            sheets.sheets.push_back({part, QPointF(kPaperMargin, kPaperMargin), row, column});
        }
    }
    return sheets;
}

void paintSheet(QPainter &painter, const Composition &picture, const PictureSheets &sheets, std::size_t index)
{
    const PictureSheet &sheet = sheets.sheets[index];
    const QRectF box(sheet.corner, sheet.part.size() * sheets.shrink);
    painter.save();
    if (sheets.sheets.size() > 1 || !sheet.corner.isNull()) {
        painter.setClipRect(box);
        painter.translate(sheet.corner);
        painter.scale(sheets.shrink, sheets.shrink);
        painter.translate(-sheet.part.topLeft());
        paintSeen(painter, picture, sheet.part);
    } else {
        painter.scale(sheets.shrink, sheets.shrink);
        paintComposition(painter, picture);
    }
    painter.restore();
    if (picture.tiling.isTiled() && picture.tiling.marks) {
        paintCutMarks(painter, box);
        paintSheetName(painter, picture, sheets, sheet);
    }
}

} // namespace eusebius
