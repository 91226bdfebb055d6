// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/picture/composing/composition.h"

#include <QRectF>

class QPagedPaintDevice;

namespace eusebius {

/// One sheet of a picture: all of it, or a tile.
struct PictureSheet {
    QRectF part; ///< of the picture, in its logical pixels
    QPointF corner; ///< where that stands on the sheet, in the sheet's
    int row = 0;
    int column = 0;
};

/// How a picture is spread over sheets of paper. Sheets are in 96ths of an inch.
struct PictureSheets {
    QSizeF sheet; ///< the paper's
    std::vector<PictureSheet> sheets; ///< row by row; one where it is not tiled
    int rows = 1;
    int columns = 1;
    double shrink = 1; ///< of a logical pixel of the picture: the size of type, and where the picture is larger than a page may be
};

/// OptionInvalid where the sheets are too small for their overlap, or would be more than anyone prints.
Result<PictureSheets> sheetsOf(const Composition &picture);
/// Paints one sheet; `painter` is in logical pixels of paper with the sheet at (0, 0).
void paintSheet(QPainter &painter, const Composition &picture, const PictureSheets &sheets, std::size_t index);

} // namespace eusebius
