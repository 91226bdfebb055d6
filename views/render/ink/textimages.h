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
    /// A text as a picture: no more of its height than has ink.
    struct Picture {
        QImage image;
        int top = 0; ///< device pixels from the line box's top, margin included, to the picture's
        int lastFrame = 0;
    };
    /// The text at that ratio, its left being the line box's, a margin of one pixel before it.
    const Picture &picture(const QString &text, TextStyle style, QRgb color, const Theme &theme, double ratio);

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

    QHash<Key, Picture> m_images;
    QString m_family; ///< all are set in it
    int m_frame = 0;
};

} // namespace eusebius
