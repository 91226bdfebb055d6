// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/theme.h"

#include <QRectF>

class QPainter;

namespace eusebius {

/// A source's colour and shape (and pattern from the ninth source on), filled into a box.
void paintSourceMark(QPainter &painter, const QRectF &box, const Theme &theme, int document);
/// The bar that stands beside a source's words; hatched where it agrees by copying.
void paintSourceBar(QPainter &painter, const QRectF &bar, const Theme &theme, int document, bool copied = false);
/// The pale ground behind a source's words, on which ink stays readable.
QColor paleSource(const Theme &theme, int document);

} // namespace eusebius
