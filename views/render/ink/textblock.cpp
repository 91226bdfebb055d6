// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/ink/textblock.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace eusebius {

TextBlock::TextBlock(const QString &text, const BlockStyle &style) : m_text(text), m_style(style)
{
    // One character for one, so that ranges stay true; a layout takes them as breaks of its own.
    for (QChar &c : m_text) {
        if (c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::ParagraphSeparator) {
            c = u' ';
        }
    }
}

void TextBlock::mark(TextRange range, const QTextCharFormat &format)
{
    if (!range.isEmpty()) {
        m_formats.append({static_cast<int>(range.begin), static_cast<int>(range.length()), format});
        m_width = -1;
    }
}

double TextBlock::layOut(double widthPixels)
{
    if (m_width == widthPixels || m_text.isEmpty()) {
        return m_height;
    }
    m_width = widthPixels;
    m_elided = false;
    breakLines(m_text, widthPixels);
    const int lines = m_layout->lineCount();
    if (m_style.mostLines > 0 && lines > m_style.mostLines) {
        m_elided = true;
        const qsizetype start = m_layout->lineAt(m_style.mostLines - 1).textStart();
        const QFontMetricsF metrics(m_style.font);
        const QString rest = metrics.elidedText(m_text.mid(start, 1000), Qt::ElideRight, widthPixels);
        breakLines(m_text.left(start) + rest, widthPixels);
    }
    return m_height;
}

void TextBlock::breakLines(const QString &text, double widthPixels)
{
    m_layout = std::make_unique<QTextLayout>(text, m_style.font);
    m_layout->setCacheEnabled(true);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (QTextLayout::FormatRange format : std::as_const(m_formats)) {
        format.length = std::min(format.length, static_cast<int>(text.size()) - format.start);
        if (format.length > 0) {
            formats.append(format);
        }
    }
    m_layout->setFormats(formats);
    m_height = 0;
    m_usedWidth = 0;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        if (m_style.mostLines > 0 && m_layout->lineCount() > m_style.mostLines + 1) {
            break;
        }
        line.setLineWidth(std::max(1.0, widthPixels));
        const double lineHeight = m_style.lineHeightPixels > 0 ? m_style.lineHeightPixels : line.height();
        line.setPosition({0, m_height + std::floor((lineHeight - line.height()) / 2)});
        m_height += lineHeight;
        m_usedWidth = std::max(m_usedWidth, line.naturalTextWidth());
    }
    m_layout->endLayout();
}

void TextBlock::paint(QPainter &painter, QPointF topLeft) const
{
    if (m_layout) {
        painter.setPen(m_style.ink);
        m_layout->draw(&painter, topLeft);
    }
}

double paintLine(QPainter &painter, QPointF topLeft, double widthPixels, const QString &text, const QFont &font, const QColor &ink,
                 Qt::Alignment alignment)
{
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, widthPixels);
    const double used = metrics.horizontalAdvance(shown);
    const double x = alignment.testFlag(Qt::AlignRight) ? topLeft.x() + widthPixels - used : topLeft.x();
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QPointF(x, topLeft.y() + metrics.ascent()), shown);
    return used;
}

} // namespace eusebius
