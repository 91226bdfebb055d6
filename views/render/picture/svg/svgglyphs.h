// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/picture/composing/composition.h"

#include <QHash>
#include <QRawFont>

namespace eusebius {

/// Letters as outlines: each glyph of each font once, and uses of it. For pictures that must look the same where no font of ours is.
class SvgGlyphs {
public:
    explicit SvgGlyphs(const Theme &theme) : m_theme(theme) { }

    /// The words as uses of glyphs, with their first baseline at `at`.
    QByteArray text(TextStyle style, const QString &words, QPointF at, QRgb color);
    /// The glyphs used, for <defs>.
    const QByteArray &definitions() const { return m_definitions; }

private:
    QByteArray idOf(const QRawFont &font, quint32 glyph);

    const Theme &m_theme;
    QHash<std::pair<QByteArray, quint32>, QByteArray> m_ids; ///< by font and glyph; empty: it has no outline
    QByteArray m_definitions;
};

} // namespace eusebius
