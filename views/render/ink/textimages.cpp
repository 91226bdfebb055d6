// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/ink/textimages.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace eusebius {

namespace {

constexpr int kKeptFrames = 30; ///< panning back and forth finds its labels again
constexpr qsizetype kFewImages = 600; ///< below this nothing is worth forgetting

bool hasInk(const QImage &image, int row)
{
    const auto *pixels = reinterpret_cast<const QRgb *>(image.constScanLine(row));
    return std::any_of(pixels, pixels + image.width(), [](QRgb pixel) { return pixel != 0; });
}

/// A third of a line's height is empty: not copied, it costs nothing.
void cropToInk(TextImages::Picture &picture)
{
    int top = 0;
    int bottom = picture.image.height();
    while (top + 1 < bottom && !hasInk(picture.image, top)) {
        ++top;
    }
    while (bottom - 1 > top && !hasInk(picture.image, bottom - 1)) {
        --bottom;
    }
    picture.image = picture.image.copy(0, top, picture.image.width(), bottom - top);
    picture.top = top;
}

} // namespace

void TextImages::beginFrame()
{
    ++m_frame;
    if (m_frame % kKeptFrames == 0 && m_images.size() > kFewImages) {
        m_images.removeIf([this](const auto &entry) { return entry.value().lastFrame + kKeptFrames < m_frame; });
    }
}

const TextImages::Picture &TextImages::picture(const QString &text, TextStyle style, QRgb color, const Theme &theme, double ratio)
{
    if (m_family != theme.sansFamily) {
        m_images.clear();
        m_family = theme.sansFamily;
    }
    Picture &kept = m_images[{text, style, color, static_cast<int>(std::lround(ratio * 100))}];
    kept.lastFrame = m_frame;
    if (kept.image.isNull()) {
        const QFont font = textFont(theme, style, text);
        const QFontMetricsF metrics(font);
        const QSizeF size(metrics.horizontalAdvance(text) + 2 * kMargin + 1, metrics.height() + 2 * kMargin);
        kept.image = QImage((size * ratio).toSize() + QSize(1, 1), QImage::Format_ARGB32_Premultiplied);
        kept.image.setDevicePixelRatio(ratio);
        kept.image.fill(Qt::transparent);
        QPainter painter(&kept.image);
        painter.setFont(font);
        painter.setPen(QColor::fromRgba(color));
        painter.drawText(QPointF(kMargin, kMargin + metrics.ascent()), text);
        painter.end();
        cropToInk(kept);
    }
    return kept;
}

} // namespace eusebius
