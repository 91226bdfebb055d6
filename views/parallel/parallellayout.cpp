// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How the panel is arranged, and what it paints itself.

#include "views/parallel/meetinggutter.h"
#include "views/parallel/meetingstrip.h"
#include "views/parallel/parallelink.h"
#include "views/parallel/parallelpanel.h"
#include "views/parallel/textcolumn.h"
#include "views/widgets/emptystate.h"
#include "views/render/ink/textblock.h"
#include "views/widgets/typography.h"

#include <QComboBox>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr int kChooserRow = 40;
constexpr int kCountsRow = 26;
constexpr int kLegendRow = 26;
constexpr int kStrip = 30;
constexpr int kNotice = 76;
constexpr int kEdge = 16;

} // namespace

void ParallelPanel::arrange()
{
    const int gutter = std::clamp(width() / 9, 64, 150);
    const int half = (width() - gutter) / 2;
    const QSize swap = m_swap->sizeHint();
    const int chooserHeight = std::min(kChooserRow - 8, m_choosers[0]->sizeHint().height());
    const int chooserWidth = std::max(60, half - kEdge - 4);
    m_swap->setGeometry(half + (gutter - swap.width()) / 2, (kChooserRow - swap.height()) / 2, swap.width(), swap.height());
    m_choosers[0]->setGeometry(kEdge, (kChooserRow - chooserHeight) / 2, chooserWidth, chooserHeight);
    m_choosers[1]->setGeometry(width() - kEdge - chooserWidth, (kChooserRow - chooserHeight) / 2, chooserWidth, chooserHeight);
    int x = width() - kEdge + 4;
    for (QToolButton *button : {m_next, m_previous}) {
        const QSize size = button->sizeHint();
        x -= size.width() + 2;
        button->setGeometry(x, kChooserRow + (kCountsRow - size.height()) / 2, size.width(), size.height());
        button->setVisible(m_content.count() > 0);
    }
    int top = kChooserRow + kCountsRow + 1;
    if (!m_notice->isHidden()) {
        const int noticeHeight = m_content.isEmpty() ? height() - top : kNotice;
        m_notice->setGeometry(0, top, width(), std::max(0, noticeHeight));
        top += m_content.isEmpty() ? 0 : kNotice;
    }
    const int high = std::max(0, height() - top - kLegendRow);
    m_strips[0]->setGeometry(0, top, kStrip, high);
    m_columns[0]->setGeometry(kStrip, top, std::max(0, half - kStrip), high);
    m_gutter->setGeometry(half, top, gutter, high);
    m_columns[1]->setGeometry(half + gutter, top, std::max(0, width() - half - gutter - kStrip), high);
    m_strips[1]->setGeometry(width() - kStrip, top, kStrip, high);
    for (QWidget *part : std::initializer_list<QWidget *>{m_strips[0], m_strips[1], m_columns[0], m_columns[1], m_gutter}) {
        part->setVisible(!m_content.isEmpty());
    }
}

QRectF ParallelPanel::legendRow() const
{
    return QRectF(kEdge, height() - kLegendRow + 1, width() - 2 * kEdge, kLegendRow - 1);
}

void ParallelPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_workspace.theme.theme();
    painter.fillRect(rect(), theme.paper);
    painter.fillRect(QRectF(0, kChooserRow + kCountsRow, width(), 1), theme.rule);
    if (m_content.isEmpty()) {
        return;
    }
    const double room = (m_previous->isVisible() ? m_previous->x() : width()) - 12 - kEdge;
    const QString current = currentWords();
    const QFont font = typeFont(theme, Type::Secondary);
    const double used = paintLine(painter, {double(kEdge), kChooserRow + 6.0}, room, current.isEmpty() ? m_content.counts() : current, font, current.isEmpty() ? theme.secondary : theme.text);
    if (!current.isEmpty() && room - used > 220) {
        paintLine(painter, {kEdge + used + 16, kChooserRow + 6.0}, room - used - 16, m_content.counts(), font, faintOnPanel(theme), Qt::AlignRight);
    }
    painter.fillRect(QRectF(0, height() - kLegendRow, width(), 1), theme.rule);
    paintLegend(painter);
}

/// What tint, ribbon and lines mean, as far as there is room.
void ParallelPanel::paintLegend(QPainter &painter) const
{
    const Theme &theme = m_workspace.theme.theme();
    const QRectF row = legendRow();
    const QFont font = typeFont(theme, Type::Secondary);
    const QFontMetricsF metrics(font);
    const double middle = row.center().y();
    const int left = m_content.document(Side::Left);
    const int right = m_content.document(Side::Right);
    double x = row.left();
    const auto words = [&](const QString &text) {
        paintLine(painter, {x, middle - metrics.height() / 2}, row.right() - x, text, font, theme.secondary);
        x += metrics.horizontalAdvance(text) + 20;
    };
    const auto fits = [&](const QString &text) { return x + 32 + metrics.horizontalAdvance(text) < row.right(); };
    const auto sample = [&](const QColor &a, const QColor &b, Qt::PenStyle edge) {
        painter.fillRect(QRectF(x, middle - 5, 12, 10), a);
        painter.fillRect(QRectF(x + 12, middle - 5, 12, 10), b);
        QColor hatch = theme.paper;
        hatch.setAlphaF(0.5F);
        painter.fillRect(QRectF(x, middle - 5, 24, 10), QBrush(hatch, Qt::BDiagPattern));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.secondary, 1, edge));
        painter.drawRect(QRectF(x + 0.5, middle - 4.5, 23, 9));
        x += 30;
    };
    const auto line = [&](const QColor &colour) {
        painter.fillRect(QRectF(x, middle, 24, 1), colour);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawEllipse(QPointF(x + 1, middle + 0.5), 2, 2);
        painter.drawEllipse(QPointF(x + 23, middle + 0.5), 2, 2);
        painter.setRenderHint(QPainter::Antialiasing, false);
        x += 30;
    };
    if (const QString text = u"word for word"_s; fits(text)) {
        sample(ribbonColour(theme, left, true, false), ribbonColour(theme, right, true, false), Qt::SolidLine);
        words(text);
    }
    if (const QString text = u"nearly the same words"_s; fits(text)) {
        sample(ribbonColour(theme, left, false, false), ribbonColour(theme, right, false, false), Qt::DashLine);
        words(text);
    }
    if (const QString text = u"both tell it"_s; fits(text)) {
        line(theme.faint);
        words(text);
    }
    if (const QString text = u"they tell it differently"_s; fits(text)) {
        line(theme.disagreement);
        words(text);
    }
    if (const QString text = u"N, P: next and previous place · Tab: other text · Enter: the event"_s; fits(text)) {
        paintLine(painter, {x, middle - metrics.height() / 2}, row.right() - x, text, font, faintOnPanel(theme), Qt::AlignRight);
    }
}

} // namespace eusebius
