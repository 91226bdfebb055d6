// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/quiettable.h"

#include "views/widgets/typography.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace eusebius {

namespace {

constexpr int kRowHeight = 24;
constexpr int kMargin = 16; ///< round what is said where there are no rows

} // namespace

QuietTable::QuietTable(const ThemeState &theme, QWidget *parent) : QTableView(parent), m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(60);
    applyTheme();
    connect(&theme, &ThemeState::changed, this, &QuietTable::applyTheme);
}

void QuietTable::applyTheme()
{
    QFont head = typeFont(m_theme.theme(), Type::Section);
    head.setCapitalization(QFont::AllUppercase);
    horizontalHeader()->setFont(head);
    setFont(typeFont(m_theme.theme(), Type::Body));
}

void QuietTable::setColumnWidths(const QList<int> &widths, int stretched)
{
    for (int i = 0; i < widths.size(); ++i) {
        horizontalHeader()->setSectionResizeMode(i, i == stretched ? QHeaderView::Stretch : QHeaderView::Interactive);
        setColumnWidth(i, widths[i]);
    }
}

void QuietTable::setEmptyWords(const QString &words)
{
    m_emptyWords = words;
    setAccessibleDescription(words);
    viewport()->update();
}

void QuietTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!m_emptyWords.isEmpty() && model() != nullptr && model()->rowCount() == 0) {
        QPainter painter(viewport());
        painter.setPen(m_theme.theme().secondary);
        painter.setFont(font());
        painter.drawText(viewport()->rect().adjusted(kMargin, kMargin, -kMargin, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_emptyWords);
    }
}

void QuietTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && current.row() != previous.row() && hasFocus() && !m_takingFocus) {
        emit rowChosen(current.row());
    }
}

void QuietTable::focusInEvent(QFocusEvent *event)
{
    // The view makes its first row current when it has none: coming by is no choice.
    m_takingFocus = true;
    QTableView::focusInEvent(event);
    m_takingFocus = false;
}

void QuietTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit rowEntered(currentIndex().row());
        return;
    }
    if ((event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) && currentIndex().isValid() && !selectionModel()->hasSelection()) {
        selectRow(currentIndex().row()); // the first step takes up the row that waits
        emit rowChosen(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace eusebius
