// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/synopsis/laidrow.h"

#include "views/render/ink/drawlist.h"
#include "views/render/synopsis/cellnotes.h"

#include <QPainter>

#include <algorithm>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr double kBarWidth = 3;

/// Builds the text of a cell from pieces, and remembers how each is to be set.
class CellSetter {
public:
    explicit CellSetter(const SynopsisStyle &style) : m_style(style) { }

    void note(const QString &words, const QColor &ink)
    {
        QTextCharFormat format;
        format.setFont(m_style.note);
        format.setForeground(ink);
        m_formats.push_back({{m_text.size(), m_text.size() + words.size()}, format});
        m_text += words;
    }
    void quote(const SynopsisCell &cell)
    {
        const qsizetype at = m_text.size();
        m_text += cell.words;
        for (const auto &[ranges, ink] : {std::pair(&cell.shared, m_style.theme.faint), std::pair(&cell.differing, m_style.theme.disagreement)}) {
            for (const TextRange &range : *ranges) {
                QTextCharFormat format;
                format.setForeground(ink);
                m_formats.push_back({{at + range.begin, at + range.end}, format});
            }
        }
    }
    TextBlock block() const
    {
        TextBlock block(m_text, {m_style.quote, m_style.theme.text, SynopsisStyle::kLine, m_style.mostLines});
        for (const auto &[range, format] : m_formats) {
            block.mark(range, format);
        }
        return block;
    }

private:
    const SynopsisStyle &m_style;
    QString m_text;
    std::vector<std::pair<TextRange, QTextCharFormat>> m_formats;
};

/// What differs stands first: it is seen however little room there is.
TextBlock cellBlock(const SynopsisStyle &style, const SynopsisCell &cell)
{
    const Theme &theme = style.theme;
    CellSetter setter(style);
    if (cell.timeIs != CellTime::Same) {
        setter.note(cellTimeWords(cell), cell.timeIs == CellTime::Differs ? theme.disagreement : theme.secondary);
        setter.note(u"  "_s, theme.faint);
    }
    for (const QString &words : cell.differingElsewhere) {
        setter.note(words, theme.disagreement);
        setter.note(u"  "_s, theme.faint);
    }
    if (cell.differs && cell.timeIs != CellTime::Differs && cell.differing.empty() && cell.differingElsewhere.isEmpty()) {
        setter.note(u"▲ "_s, theme.disagreement);
    }
    setter.quote(cell);
    if (cell.further > 0) {
        setter.note(u"  +%1"_s.arg(cell.further), theme.secondary);
    }
    return setter.block();
}

} // namespace

LaidRow::LaidRow(const SynopsisStyle &style, SynopsisRow row) : m_style(&style), m_row(std::move(row))
{
    m_date = TextBlock(eventTimeWords(m_row.time), {style.date, style.theme.text, SynopsisStyle::kLine, 1});
    m_title = TextBlock(m_row.title, {style.title, m_row.cells.size() > 1 ? style.theme.text : style.theme.secondary, SynopsisStyle::kLine,
                                      style.mostLines == 0 ? 0 : std::max(1, style.mostLines - 1)});
    m_words.resize(m_row.cells.size());
}

TextBlock &LaidRow::words(const SynopsisCell &cell)
{
    std::optional<TextBlock> &block = m_words[static_cast<std::size_t>(&cell - m_row.cells.data())];
    if (!block) {
        block = cellBlock(*m_style, cell);
    }
    return *block;
}

double LaidRow::heightIn(double firstWidth, const std::vector<int> &documents, const std::vector<double> &widths)
{
    double height = m_date.layOut(firstWidth - SynopsisStyle::kMargin - SynopsisStyle::kGap) + m_title.layOut(firstWidth - SynopsisStyle::kMargin - SynopsisStyle::kGap);
    for (std::size_t i = 0; i < documents.size(); ++i) {
        if (const SynopsisCell *cell = m_row.cell(documents[i])) {
            height = std::max(height, words(*cell).layOut(widths[i] - SynopsisStyle::kIndent - SynopsisStyle::kGap));
        }
    }
    return SynopsisStyle::kTop + height + SynopsisStyle::kBottom;
}

void LaidRow::paintFirst(QPainter &painter, const QRectF &box)
{
    const double left = box.left() + SynopsisStyle::kMargin;
    const double width = box.right() - SynopsisStyle::kGap - left;
    if (m_style->mostLines == 1) {
        // Both in one line: the date first, and the title what room it leaves.
        m_date.layOut(width);
        m_date.paint(painter, {left, box.top() + SynopsisStyle::kTop});
        const double used = m_date.usedWidth() + 8;
        if (m_title.layOut(std::max(1.0, width - used)); width - used > 30) {
            m_title.paint(painter, {left + used, box.top() + SynopsisStyle::kTop});
        }
        return;
    }
    const double dateHeight = m_date.layOut(width);
    m_date.paint(painter, {left, box.top() + SynopsisStyle::kTop});
    m_title.layOut(width);
    m_title.paint(painter, {left, box.top() + SynopsisStyle::kTop + dateHeight});
}

void LaidRow::paintCell(QPainter &painter, const QRectF &box, const SynopsisCell &cell)
{
    const Theme &theme = m_style->theme;
    const QRectF bar(box.left(), box.top() + SynopsisStyle::kTop, kBarWidth, box.height() - SynopsisStyle::kTop - SynopsisStyle::kBottom);
    const QColor source = theme.source(cell.document);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (cell.sharesWith < 0) {
        painter.fillRect(bar, source);
    } else {
        painter.fillRect(bar, mixed(source, theme.paper, 0.25)); // agreement by copying is hatched, never solid
        painter.fillRect(bar, QBrush(source, Qt::Dense5Pattern));
    }
    TextBlock &block = words(cell);
    block.layOut(std::max(1.0, box.width() - SynopsisStyle::kIndent - SynopsisStyle::kGap));
    block.paint(painter, {box.left() + SynopsisStyle::kIndent, box.top() + SynopsisStyle::kTop});
}

} // namespace eusebius
