// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/ink/textimages.h"

#include <QPainter>

#include <cmath>

namespace eusebius {

namespace {

constexpr int kKeptFrames = 30; ///< panning back and forth finds its labels again
constexpr qsizetype kFewImages = 600; ///< below this nothing is worth forgetting

} // namespace

void TextImages::beginFrame()
{
    ++m_frame;
    if (m_frame % kKeptFrames == 0 && m_images.size() > kFewImages) {
        m_images.removeIf([this](const auto &entry) { return entry.value().lastFrame + kKeptFrames < m_frame; });
    }
}

const QImage &TextImages::image(const QString &text, TextStyle style, QRgb color, const Theme &theme, double ratio)
{
    if (m_family != theme.sansFamily) {
        m_images.clear();
        m_family = theme.sansFamily;
    }
    Kept &kept = m_images[{text, style, color, static_cast<int>(std::lround(ratio * 100))}];
    kept.lastFrame = m_frame;
    if (kept.image.isNull()) {
        const QFont font = textFont(theme, style);
        const QFontMetricsF metrics(font);
        const QSizeF size(metrics.horizontalAdvance(text) + 2 * kMargin + 1, metrics.height() + 2 * kMargin);
        kept.image = QImage((size * ratio).toSize() + QSize(1, 1), QImage::Format_ARGB32_Premultiplied);
        kept.image.setDevicePixelRatio(ratio);
        kept.image.fill(Qt::transparent);
        QPainter painter(&kept.image);
        painter.setFont(font);
        painter.setPen(QColor::fromRgba(color));
        painter.drawText(QPointF(kMargin, kMargin + metrics.ascent()), text);
    }
    return kept.image;
}

} // namespace eusebius
