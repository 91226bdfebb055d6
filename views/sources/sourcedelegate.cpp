// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sources/sourcedelegate.h"

#include "views/itemmodels/sourcesmodel.h"
#include "views/widgets/sourcemark.h"
#include "views/render/ink/textblock.h"
#include "views/widgets/typography.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLeft = 16;
constexpr double kRight = 16;
constexpr double kCheck = 13;
constexpr double kTextLeft = kLeft + kCheck + 9;
constexpr double kTop = 8;
constexpr double kCountWidth = 38;
constexpr double kTitleLine = 17;
constexpr int kTitleLines = 2;
constexpr double kEndless = 1e6;
constexpr double kRounding = 0.5; ///< rather a line too many than two in the room of one
constexpr double kLine = 16;
constexpr double kProfile = 22;
constexpr double kBottom = 10;

TextBlock titleBlock(const Theme &theme, const QString &title, bool shown)
{
    return TextBlock(title, {fontOfPixels(theme.sansFamily, 12, QFont::Medium), shown ? theme.text : faintOnPanel(theme), kTitleLine, kTitleLines});
}

double titleWidth(double rowWidth)
{
    return std::max(20.0, rowWidth - kTextLeft - kCountWidth - kRight);
}

} // namespace

SourceDelegate::SourceDelegate(const SourcesModel &model, const ThemeState &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_theme(theme)
{
}

QSize SourceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : 220;
    if (m_theme.theme().sansFamily != m_measuredFamily) {
        m_measured.clear();
        m_measuredFamily = m_theme.theme().sansFamily;
    }
    const QString title = index.data().toString();
    double &inOneLine = m_measured[title];
    if (inOneLine == 0) {
        TextBlock block = titleBlock(m_theme.theme(), title, true);
        block.layOut(kEndless);
        inOneLine = block.usedWidth() + kRounding;
    }
    const double lines = inOneLine <= titleWidth(width) ? 1 : kTitleLines;
    return {width, static_cast<int>(std::ceil(kTop + lines * kTitleLine + kLine + kProfile + kBottom))};
}

QRect SourceDelegate::checkRect(const QRect &row)
{
    return {row.left(), row.top(), static_cast<int>(kTextLeft) - 2, 34};
}

void SourceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_theme.theme();
    const SourcesModel::Row row = m_model.row(index.row());
    const QRectF box(option.rect);
    painter->save(); // once a row; the view's painter must come back as it was
    if (option.state.testFlag(QStyle::State_MouseOver)) {
        QColor wash = theme.text;
        wash.setAlphaF(0.035F);
        painter->fillRect(box, wash);
    }
    paintCheck(*painter, option.rect, index.row(), row.shown);
    TextBlock title = titleBlock(theme, row.title, row.shown);
    title.layOut(titleWidth(box.width()));
    double y = box.top() + kTop;
    title.paint(*painter, {box.left() + kTextLeft, y});
    const QFont secondary = typeFont(theme, Type::Secondary);
    paintLine(*painter, {box.right() - kRight - kCountWidth, y + 1}, kCountWidth, QLocale(QLocale::English).toString(row.statements), secondary,
              row.shown ? theme.secondary : faintOnPanel(theme), Qt::AlignRight);
    y += title.height();
    painter->setOpacity(row.shown ? 1 : 0.4);
    paintSourceMark(*painter, QRectF(box.left() + kTextLeft + 0.5, y + 4, 8, 8), theme, index.row());
    painter->setOpacity(1);
    paintLine(*painter, {box.left() + kTextLeft + 14, y + 1}, box.width() - kTextLeft - 14 - kRight, row.line.isEmpty() ? u"publisher not stated"_s : row.line,
              secondary, row.shown ? theme.secondary : faintOnPanel(theme));
    y += kLine;
    paintProfile(*painter, QRectF(box.left() + kTextLeft, y, box.width() - kTextLeft - kRight, kProfile), index.row());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box.adjusted(4, 1, -4, -1), 3, 3);
    }
    painter->restore();
}

void SourceDelegate::paintCheck(QPainter &painter, const QRect &row, int document, bool checked) const
{
    const Theme &theme = m_theme.theme();
    const QRectF box(row.left() + kLeft + 0.5, row.top() + kTop + 2.5, kCheck - 1, kCheck - 1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(checked ? theme.source(document) : faintOnPanel(theme), 1));
    painter.setBrush(checked ? theme.source(document) : theme.paper);
    painter.drawRoundedRect(box, 2.5, 2.5);
    if (checked) {
        painter.setPen(QPen(theme.kind == ThemeKind::Dark ? theme.paper : Qt::white, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF({box.topLeft() + QPointF(2.8, 6.2), box.topLeft() + QPointF(5.0, 8.6), box.topLeft() + QPointF(9.3, 3.6)}));
    }
}

void SourceDelegate::paintProfile(QPainter &painter, const QRectF &box, int document) const
{
    const Theme &theme = m_theme.theme();
    const SourcesModel::Row row = m_model.row(document);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const double base = std::floor(box.bottom()) - 1;
    painter.fillRect(QRectF(box.left(), base, box.width(), 1), theme.rule);
    if (row.profile == nullptr || row.highest == 0) {
        return;
    }
    QColor colour = theme.source(document);
    colour.setAlphaF(row.shown ? 0.62F : 0.25F);
    const double step = box.width() / static_cast<double>(row.profile->size());
    for (std::size_t i = 0; i < row.profile->size(); ++i) {
        const int count = (*row.profile)[i];
        if (count > 0) {
            // A root: one statement is seen beside twenty.
            const double height = std::max(2.0, std::sqrt(static_cast<double>(count) / row.highest) * (box.height() - 3));
            painter.fillRect(QRectF(std::round(box.left() + static_cast<double>(i) * step), base - std::round(height), std::max(2.0, std::floor(step) - 1), std::round(height)), colour);
        }
    }
}

bool SourceDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    bool toggles = false;
    if (event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::MouseButtonDblClick) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        toggles = mouse->button() == Qt::LeftButton && checkRect(option.rect).contains(mouse->position().toPoint());
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        toggles = key == Qt::Key_Space || key == Qt::Key_Select;
    }
    if (!toggles) {
        return false;
    }
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace eusebius
