// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/comparison/dossierheader.h"

#include "views/comparison/dossiercolumns.h"
#include "views/widgets/typography.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr double kTop = 6;
constexpr double kHeads = 26; ///< column heads with the rule below them

} // namespace

DossierHeader::DossierHeader(const ThemeState &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &ThemeState::changed, this, &DossierHeader::rebuild);
}

void DossierHeader::setDossier(const Dossier &dossier)
{
    m_title = dossier.title;
    m_summary = dossier.summary;
    m_hasFigures = dossier.hasFigures;
    m_hasNames = dossier.hasNames;
    m_isCompared = dossier.isCompared;
    setAccessibleName(m_title);
    setAccessibleDescription(m_summary);
    rebuild();
}

void DossierHeader::rebuild()
{
    const Theme &theme = m_theme.theme();
    m_titleBlock = TextBlock(m_title, {typeFont(theme, Type::Heading), theme.text, 20, 1});
    m_summaryBlock = TextBlock(m_summary, {typeFont(theme, Type::Body), theme.secondary, 18, 3});
    updateGeometry();
    update();
}

double DossierHeader::layOut(double width)
{
    const double inner = width - 2 * DossierColumns::kMargin;
    return kTop + m_titleBlock.layOut(inner) + 2 + m_summaryBlock.layOut(inner) + kHeads;
}

int DossierHeader::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(const_cast<DossierHeader *>(this)->layOut(width)));
}

QSize DossierHeader::sizeHint() const
{
    return {400, heightForWidth(std::max(width(), 400))};
}

/// What grey and red mean, where there is room for it.
void DossierHeader::paintKey(QPainter &painter, double x, double end) const
{
    const Theme &theme = m_theme.theme();
    const QFont font = typeFont(theme, Type::Secondary);
    const std::pair<QString, QColor> key[] = {{u"only here"_s, theme.text}, {u"others say it too"_s, theme.faint}, {u"they differ"_s, theme.disagreement}};
    double width = 0;
    for (const auto &[words, ink] : key) {
        width += QFontMetricsF(font).horizontalAdvance(words) + 12;
    }
    if (x + width > end) {
        return;
    }
    for (const auto &[words, ink] : key) {
        x += paintLine(painter, {x, height() - 19.0}, end - x, words, font, ink) + 12;
    }
}

void DossierHeader::paintEvent(QPaintEvent *)
{
    layOut(width());
    QPainter painter(this);
    const Theme &theme = m_theme.theme();
    m_titleBlock.paint(painter, {DossierColumns::kMargin, kTop});
    m_summaryBlock.paint(painter, {DossierColumns::kMargin, kTop + m_titleBlock.height() + 2});
    const DossierColumns columns = DossierColumns::forWidth(width(), m_hasFigures, m_hasNames);
    const QFont font = typeFont(theme, Type::Section);
    const double y = height() - 18;
    paintLine(painter, {columns.sourceX, y}, columns.sourceWidth, u"SOURCE"_s, font, theme.secondary);
    paintLine(painter, {columns.whenX, y}, columns.whenWidth, u"WHEN"_s, font, theme.secondary);
    const double head = paintLine(painter, {columns.wordsX, y}, columns.wordsWidth, u"IN ITS WORDS"_s, font, theme.secondary);
    if (m_isCompared) {
        paintKey(painter, columns.wordsX + head + 16, columns.wordsX + columns.wordsWidth);
    }
    if (columns.figuresWidth > 0) {
        paintLine(painter, {columns.figuresX, y}, columns.figuresWidth, u"FIGURES"_s, font, theme.secondary);
    }
    if (columns.namesWidth > 0) {
        paintLine(painter, {columns.namesX, y}, columns.namesWidth, u"NAMES"_s, font, theme.secondary);
    }
    painter.fillRect(QRectF(DossierColumns::kMargin, height() - 1, width() - 2 * DossierColumns::kMargin, 1), theme.rule);
}

} // namespace eusebius
