// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/ink/drawlist.h"

#include <QHash>
#include <QImage>

class QPainter;

namespace eusebius {

/// Pictures of marks behind PaintCache: a bar is a long strip cut to its length and closed by an end, a dot or an arrow one small
/// picture. Copying pixels costs a tenth of filling antialiased outlines, and a screen shows thousands at a time.
///
/// Not for paper: what is copied stands on whole device pixels (dots on quarters of one).
class MarkImages {
public:
    /// Once before each painting: forgets what was not asked for in the last ones.
    void beginFrame();
    /// False where the item is none that is kept (too short, too large, no mark): it must be painted.
    bool paint(QPainter &painter, const DrawItem &item, const Theme &theme, double ratio);

private:
    struct Key {
        DrawKind kind;
        SourceShape shape;
        Dash dash;
        Qt::BrushStyle pattern;
        bool leftward;
        QRgb fill;
        QRgb stroke;
        QRgb hatch;
        int strokeHundredths;
        int radiusHundredths;
        int width; ///< device pixels; 0: a strip of any length
        int height;
        int phase; ///< quarters of a device pixel across, then down
        int ratioPercent;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, quint8(key.kind), quint8(key.shape), quint8(key.dash), int(key.pattern), key.leftward, key.fill, key.stroke, key.hatch,
                              key.strokeHundredths, key.radiusHundredths, key.width, key.height, key.phase, key.ratioPercent);
        }
    };
    struct Kept {
        QImage body;
        QImage end; ///< of strips
        int lastFrame = 0;
    };

    bool paintStrip(QPainter &painter, const DrawItem &item, const Theme &theme, double ratio);
    bool paintWhole(QPainter &painter, const DrawItem &item, const Theme &theme, double ratio);
    Kept &keptFor(const Key &key);

    QHash<Key, Kept> m_images;
    int m_frame = 0;
};

} // namespace eusebius
