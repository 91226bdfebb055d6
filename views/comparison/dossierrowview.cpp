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

constexpr double kRowTop = 10;
constexpr double kBottom = 10;
constexpr double kBarWidth = 3;
constexpr double kNameIndent = 12; ///< of the name from the source's bar
constexpr double kAxisHeight = 16;

} // namespace

DossierRowView::DossierRowView(const Theme &theme, const DossierRow &row, const QString &sourceName,
                               std::optional<std::pair<Instant, Instant>> axis, bool anyDiffers, QWidget *parent)
    : PaintedRow(theme, parent), m_row(row), m_sourceName(sourceName), m_axis(axis), m_anyDiffers(anyDiffers)
{
    const QFont secondary = typeFont(theme, Type::Secondary);
    if (row.firstOfSource) {
        m_name = TextBlock(sourceName, {typeFont(theme, Type::Strong), theme.text, 17, 2});
    }
    m_decided = TextBlock(row.decided, {secondary, theme.text, 15, 2});
    m_copied = TextBlock(row.copied, {secondary, theme.secondary, 15, 2});
    m_when = TextBlock(row.when, {typeFont(theme, Type::Strong), theme.text, 17, 2});
    m_words = TextBlock(row.words, {typeFont(theme, Type::Quote), theme.text, 19, 6});
    QTextCharFormat red;
    red.setForeground(theme.disagreement);
    for (const TextRange &range : row.differing) {
        m_words.mark(range, red);
    }
    m_stance = TextBlock(row.stance, {secondary, theme.secondary, 15, 1});
    QStringList spoken{sourceName, row.when, row.words};
    for (const Difference &difference : row.differences) {
        m_differences.emplace_back(TextBlock(difference.ownWords, {typeFont(theme, Type::Body), theme.disagreement, 17, 2}),
                                   TextBlock(difference.sentence, {secondary, theme.secondary, 15, 3}));
        spoken.append(difference.sentence);
    }
    spoken.append(row.decided);
    spoken.append(row.copied);
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(u". "_s));
    setToolTip(u"Read it in %1"_s.arg(sourceName));
}

double DossierRowView::layOut(double width)
{
    const DossierColumns columns = DossierColumns::forWidth(width, m_anyDiffers);
    const double nameWidth = columns.sourceWidth - kNameIndent;
    const double source = m_name.layOut(nameWidth) + m_decided.layOut(nameWidth) + m_copied.layOut(nameWidth);
    const double when = m_when.layOut(columns.whenWidth) + kAxisHeight;
    const double words = m_words.layOut(columns.wordsWidth) + m_stance.layOut(columns.wordsWidth);
    double differs = 0;
    for (auto &[own, sentence] : m_differences) {
        differs += own.layOut(columns.differsWidth) + sentence.layOut(columns.differsWidth) + 4;
    }
    return kRowTop + std::max({source, when, words, differs}) + kBottom;
}

void DossierRowView::paintRow(QPainter &painter)
{
    const DossierColumns columns = DossierColumns::forWidth(width(), m_anyDiffers);
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
    m_words.paint(painter, {columns.wordsX, kRowTop});
    m_stance.paint(painter, {columns.wordsX, kRowTop + m_words.height()});
    double y = kRowTop;
    for (const auto &[own, sentence] : m_differences) {
        own.paint(painter, {columns.differsX, y});
        y += own.height();
        sentence.paint(painter, {columns.differsX, y});
        y += sentence.height() + 4;
    }
}

QString DossierRowView::quotation() const
{
    return u"“%1” (%2, %3)"_s.arg(m_row.words.simplified(), m_sourceName, m_row.when);
}

} // namespace eusebius
