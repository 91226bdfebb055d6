// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/textrange.h"

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace eusebius {

/// How a block of text is set.
struct BlockStyle {
    QFont font;
    QColor ink;
    double lineHeightPixels = 0; ///< 0: the font's own
    int mostLines = 0; ///< 0: as many as it needs; else the last one ends in "…" where there is more
};

/// A paragraph laid out once for a width and painted as often as needed. Movable, not copyable.
///
/// Example: `TextBlock block(u"Words"_s, style); const double height = block.layOut(300); block.paint(painter, {16, 8});`
class TextBlock {
public:
    TextBlock() = default;
    TextBlock(const QString &text, const BlockStyle &style);

    /// Formats of parts of the text, before it is laid out: ink, background, weight.
    void mark(TextRange range, const QTextCharFormat &format);

    /// Breaks into lines and gives the height. Doing it again for the same width costs nothing.
    double layOut(double widthPixels);
    double height() const { return m_height; }
    /// Of the longest line as laid out.
    double usedWidth() const { return m_usedWidth; }
    bool isElided() const { return m_elided; }
    bool isEmpty() const { return m_text.isEmpty(); }
    const QString &text() const { return m_text; }

    void paint(QPainter &painter, QPointF topLeft) const;

private:
    void breakLines(const QString &text, double widthPixels);

    QString m_text;
    BlockStyle m_style;
    QList<QTextLayout::FormatRange> m_formats;
    std::unique_ptr<QTextLayout> m_layout;
    double m_width = -1;
    double m_height = 0;
    double m_usedWidth = 0;
    bool m_elided = false;
};

/// One line cut to a width, painted at a baseline-independent top left; gives the width it took.
double paintLine(QPainter &painter, QPointF topLeft, double widthPixels, const QString &text, const QFont &font, const QColor &ink,
                 Qt::Alignment alignment = Qt::AlignLeft);

} // namespace eusebius
