// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/ink/drawlist.h"

#include <QHash>
#include <QImage>

namespace eusebius {

/// The pictures of text behind PaintCache: one for each text, style, colour, font and device pixel ratio.
class TextImages {
public:
    /// Once before each painting: forgets what was not asked for in the last ones.
    void beginFrame();
    /// The text as a picture at that ratio, its top left being the line box's, a margin of one pixel around it.
    const QImage &image(const QString &text, TextStyle style, QRgb color, const Theme &theme, double ratio);

    static constexpr int kMargin = 1; ///< logical pixels around the line box

private:
    struct Key {
        QString text;
        TextStyle style;
        QRgb color;
        int ratioPercent;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, quint8(key.style), key.color, key.ratioPercent);
        }
    };
    struct Kept {
        QImage image;
        int lastFrame = 0;
    };

    QHash<Key, Kept> m_images;
    QString m_family; ///< all are set in it
    int m_frame = 0;
};

} // namespace eusebius
