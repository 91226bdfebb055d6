// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/focuskeeper.h"

#include "views/widgets/column.h"
#include "views/widgets/paintedrow.h"

#include <QScrollBar>

namespace eusebius {

FocusKeeper::FocusKeeper(Column &column) : m_column(column), m_scrolled(column.verticalScrollBar()->value())
{
    for (int i = 0; i < column.count(); ++i) {
        if (column.at(i)->hasFocus()) {
            m_index = i;
            const auto *row = qobject_cast<const PaintedRow *>(column.at(i));
            m_focused = row == nullptr ? StatementId() : row->tells();
        }
    }
}

void FocusKeeper::restore(bool same) const
{
    if (!same) {
        return;
    }
    m_column.verticalScrollBar()->setValue(m_scrolled);
    if (m_index < 0) {
        return;
    }
    QWidget *instead = m_index < m_column.count() ? m_column.at(m_index) : nullptr;
    for (int i = 0; i < m_column.count(); ++i) {
        const auto *row = qobject_cast<const PaintedRow *>(m_column.at(i));
        if (row != nullptr && !m_focused.isNull() && row->tells() == m_focused) {
            instead = m_column.at(i);
        }
    }
    if (instead != nullptr) {
        instead->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace eusebius
