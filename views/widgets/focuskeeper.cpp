// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/focuskeeper.h"

#include "views/widgets/column.h"
#include "views/widgets/paintedrow.h"

#include <QAbstractButton>
#include <QScrollBar>

namespace eusebius {

FocusKeeper::FocusKeeper(Column &column) : m_column(column), m_scrolled(column.verticalScrollBar()->value())
{
    const QWidget *keyboard = column.window()->focusWidget();
    for (int i = 0; i < column.count(); ++i) {
        // As the window knows it: a dialog that has just been answered may still have the keyboard.
        if (keyboard != nullptr && (column.at(i) == keyboard || column.at(i)->isAncestorOf(keyboard))) {
            m_index = i;
            const auto *button = qobject_cast<const QAbstractButton *>(keyboard);
            m_button = column.at(i) == keyboard || button == nullptr ? QString() : button->text();
            const auto *row = qobject_cast<const PaintedRow *>(column.at(i));
            m_focused = row == nullptr ? StatementId() : row->tells();
        }
    }
}

void FocusKeeper::restore(bool same) const
{
    if (same) {
        m_column.scrollTo(m_scrolled);
    }
    if (m_index < 0) {
        return;
    }
    // The button clicked, in its new row: the next key is about the same thing.
    for (int i = 0; i < m_column.count() && !m_button.isEmpty(); ++i) {
        for (QAbstractButton *button : m_column.at(i)->findChildren<QAbstractButton *>()) {
            if (button->text() == m_button && button->isEnabled()) {
                m_column.placeDownTo(*m_column.at(i));
                button->setFocus(Qt::OtherFocusReason);
                return;
            }
        }
    }
    // The same statement's row; else what stands in its place; else the first that can be decided about: never somewhere else in the window,
    // where the next key would mean another thing.
    QWidget *own = nullptr;
    QWidget *first = nullptr;
    for (int i = 0; i < m_column.count(); ++i) {
        const auto *row = qobject_cast<const PaintedRow *>(m_column.at(i));
        if (row == nullptr || row->tells().isNull()) {
            continue;
        }
        first = first == nullptr ? m_column.at(i) : first;
        own = !m_focused.isNull() && row->tells() == m_focused ? m_column.at(i) : own;
    }
    QWidget *inPlace = same && m_index < m_column.count() && m_column.at(m_index)->focusPolicy() != Qt::NoFocus ? m_column.at(m_index) : first;
    if (QWidget *instead = own != nullptr ? own : inPlace) {
        m_column.placeDownTo(*instead);
        instead->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace eusebius
