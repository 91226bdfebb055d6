// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/picture/composing/composition.h"

#include <QImage>

namespace eusebius {

/// Replays all parts on a painter in logical pixels.
void paintComposition(QPainter &painter, const Composition &picture);

/// The same of what touches a part of the picture, each thing whole.
void paintSeen(QPainter &painter, const Composition &picture, const QRectF &seen);

/// The whole picture at once, for a preview; ImageTooLarge where no memory holds it.
Result<QImage> paintImage(const Composition &picture);

/// In device pixels.
QSize pixelSize(const Composition &picture);

/// Paints a picture a band of rows at a time, each as it would be in the whole: what does not touch the band costs nothing.
class BandPainter {
public:
    explicit BandPainter(const Composition &picture);

    QSize size() const { return m_size; }
    /// The rows from `top` on, as many as the image has; it is as wide as the picture.
    void paint(int top, QImage &band);

private:
    void paintTile(QPainter &painter, const QRectF &seen);

    const Composition &m_picture;
    QSize m_size;
    std::vector<DrawList> m_parts; ///< the texts of each part; its items are chosen anew for every tile
};

} // namespace eusebius
