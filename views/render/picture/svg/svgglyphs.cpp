// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/picture/svg/svgglyphs.h"

#include "views/render/picture/svg/svgwords.h"

#include <QGlyphRun>
#include <QTextLayout>

namespace eusebius {

namespace {

/// Distinct for fonts that give distinct outlines; the same in every run.
QByteArray fontKey(const QRawFont &font)
{
    return font.familyName().toUtf8() + '/' + font.styleName().toUtf8() + '/' + QByteArray::number(font.weight()) + '/' + QByteArray::number(font.pixelSize());
}

} // namespace

QByteArray SvgGlyphs::idOf(const QRawFont &font, quint32 glyph)
{
    const std::pair key(fontKey(font), glyph);
    const auto known = m_ids.constFind(key);
    if (known != m_ids.cend()) {
        return *known;
    }
    const QPainterPath path = font.pathForGlyph(glyph);
    QByteArray id;
    if (!path.isEmpty()) {
        id = "glyph-" + QByteArray::number(m_ids.size() + 1);
        m_definitions += "<path id=\"" + id + "\" d=\"" + svgPathData(path) + "Z\"/>\n";
    }
    m_ids.insert(key, id);
    return id;
}

QByteArray SvgGlyphs::text(TextStyle style, const QString &words, QPointF at, QRgb color)
{
    QTextLayout layout(words, textFont(m_theme, style, words));
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid()) {
        return {};
    }
    const QPointF origin(at.x(), at.y() - line.ascent());
    QByteArray out = "<g fill=\"#" + QByteArray::number(color & 0xffffffU, 16).rightJustified(6, '0') + "\" aria-label=\"" + svgEscaped(words) + "\">";
    for (const QGlyphRun &run : layout.glyphRuns()) {
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            const QByteArray id = idOf(run.rawFont(), glyphs[i]);
            if (!id.isEmpty()) {
                const QPointF place = origin + positions[i];
                out += "<use xlink:href=\"#" + id + "\" x=\"" + svgNumber(place.x()) + "\" y=\"" + svgNumber(place.y()) + "\"/>";
            }
        }
    }
    return out + "</g>";
}

} // namespace eusebius
