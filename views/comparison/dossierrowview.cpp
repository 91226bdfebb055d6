// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/comparison/dossierrowview.h"

#include "views/comparison/dossiercolumns.h"
#include "views/widgets/sourcemark.h"
#include "views/widgets/spanbar.h"
#include "views/widgets/typography.h"

#include <QPainter>

#include <cmath>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr double kRowTop = 7;
constexpr double kBottom = 7;
constexpr double kBarWidth = 3;
constexpr double kNameIndent = 12; ///< of the name from the source's bar
constexpr double kAxisHeight = 16;
constexpr double kDifferencesTop = 3;
constexpr double kToldTop = 1; ///< puts smaller type on the line of the words

QTextCharFormat inkOf(const Theme &theme, Standing standing)
{
    QTextCharFormat format;
    format.setForeground(standing == Standing::Differs ? theme.disagreement : standing == Standing::Shared ? theme.faint : theme.text);
    return format;
}

/// Figures or names, each in the ink of its standing; below one another, or in one line.
TextBlock toldBlock(const Theme &theme, const std::vector<Told> &told, QChar separator)
{
    QStringList words;
    for (const Told &one : told) {
        words.append(one.words);
    }
    const QString between = separator.isNull() ? u" · "_s : QString(separator);
    TextBlock block(words.join(between), {typeFont(theme, Type::Secondary), theme.faint, 16, 6});
    qsizetype at = 0;
    for (const Told &one : told) {
        block.mark({at, at + one.words.size()}, inkOf(theme, one.standing));
        at += one.words.size() + between.size();
    }
    return block;
}

} // namespace

DossierRowView::DossierRowView(const Theme &theme, const DossierRow &row, const QString &sourceName, const Dossier &dossier, QWidget *parent)
    : PaintedRow(theme, parent), m_row(row), m_sourceName(sourceName), m_axis(dossier.axis), m_hasFigures(dossier.hasFigures), m_hasNames(dossier.hasNames)
{
    const QFont secondary = typeFont(theme, Type::Secondary);
    if (row.firstOfSource) {
        m_name = TextBlock(sourceName, {typeFont(theme, Type::Strong), theme.text, 17, 2});
    }
    m_decided = TextBlock(row.decided, {secondary, theme.text, 15, 2});
    m_copied = TextBlock(row.copied, {secondary, theme.secondary, 15, 2});
    m_when = TextBlock(row.when, {typeFont(theme, Type::Strong), row.whenDiffers ? theme.disagreement : theme.text, 17, 2});
    m_words = TextBlock(row.words, {typeFont(theme, Type::Quote), theme.text, 19, 6});
    for (const TextRange &range : row.shared) {
        m_words.mark(range, inkOf(theme, Standing::Shared));
    }
    for (const TextRange &range : row.differing) {
        m_words.mark(range, inkOf(theme, Standing::Differs));
    }
    m_stance = TextBlock(row.stance, {secondary, theme.secondary, 15, 1});
    QStringList sentences;
    for (const Difference &difference : row.differences) {
        // The red word stands among its words already, unless it was told elsewhere in the document.
        sentences.append(u"▲ "_s + (difference.figure.isEmpty() ? QString() : difference.figure + u" elsewhere in its text; "_s) + difference.sentence);
    }
    m_differences = TextBlock(sentences.join(QChar::LineSeparator), {secondary, theme.secondary, 15, 8});
    qsizetype at = 0;
    for (const QString &sentence : sentences) {
        m_differences.mark({at, at + 1}, inkOf(theme, Standing::Differs));
        at += sentence.size() + 1;
    }
    m_figures = toldBlock(theme, row.figures, QChar::LineSeparator);
    m_names = toldBlock(theme, row.names, QChar::LineSeparator);
    std::vector<Told> told = row.figures;
    told.insert(told.end(), row.names.begin(), row.names.end());
    m_told = toldBlock(theme, told, {});
    speak();
    setToolTip(u"Read it in %1"_s.arg(sourceName));
}

void DossierRowView::speak()
{
    QStringList spoken{m_sourceName, m_row.when, m_row.words};
    for (const Difference &difference : m_row.differences) {
        spoken.append(difference.whole.isEmpty() ? difference.sentence : difference.whole);
    }
    spoken.append(m_row.decided);
    spoken.append(m_row.copied);
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(u". "_s));
}

double DossierRowView::layOut(double width)
{
    const DossierColumns columns = DossierColumns::forWidth(width, m_hasFigures, m_hasNames);
    m_narrow = DossierColumns::isNarrow(width);
    const double nameWidth = columns.sourceWidth - kNameIndent;
    const double source = m_name.layOut(nameWidth) + m_decided.layOut(nameWidth) + m_copied.layOut(nameWidth);
    const double when = m_when.layOut(columns.whenWidth) + kAxisHeight;
    double words = m_words.layOut(columns.wordsWidth) + m_stance.layOut(columns.wordsWidth);
    words += m_differences.isEmpty() ? 0 : kDifferencesTop + m_differences.layOut(columns.wordsWidth);
    words += m_narrow && !m_told.isEmpty() ? m_told.layOut(columns.wordsWidth) : 0;
    const double figures = columns.figuresWidth > 0 ? m_figures.layOut(columns.figuresWidth) : 0;
    const double names = columns.namesWidth > 0 ? m_names.layOut(columns.namesWidth) : 0;
    return kRowTop + std::max({source, when, words, figures, names}) + kBottom;
}

void DossierRowView::paintRow(QPainter &painter)
{
    const DossierColumns columns = DossierColumns::forWidth(width(), m_hasFigures, m_hasNames);
    paintSourceBar(painter, QRectF(columns.sourceX, kRowTop, kBarWidth, height() - kRowTop - kBottom), theme(), m_row.document, !m_row.copied.isEmpty());
    const double nameX = columns.sourceX + kNameIndent;
    m_name.paint(painter, {nameX, kRowTop});
    m_decided.paint(painter, {nameX, kRowTop + m_name.height()});
    m_copied.paint(painter, {nameX, kRowTop + m_name.height() + m_decided.height()});
    m_when.paint(painter, {columns.whenX, kRowTop});
    if (m_axis) {
        const QRectF axisBox(columns.whenX, kRowTop + m_when.height(), columns.whenWidth, kAxisHeight);
        paintSpanBar(painter, axisBox, m_row.time, *m_axis, theme().source(m_row.document), theme().rule);
    }
    double y = kRowTop;
    m_words.paint(painter, {columns.wordsX, y});
    y += m_words.height();
    m_stance.paint(painter, {columns.wordsX, y});
    y += m_stance.height();
    if (m_narrow && !m_told.isEmpty()) {
        m_told.paint(painter, {columns.wordsX, y});
        y += m_told.height();
    }
    m_differences.paint(painter, {columns.wordsX, y + kDifferencesTop});
    if (columns.figuresWidth > 0) {
        m_figures.paint(painter, {columns.figuresX, kRowTop + kToldTop});
    }
    if (columns.namesWidth > 0) {
        m_names.paint(painter, {columns.namesX, kRowTop + kToldTop});
    }
}

QString DossierRowView::quotation() const
{
    return u"“%1” (%2, %3)"_s.arg(m_row.words.simplified(), m_sourceName, m_row.when);
}

} // namespace eusebius
