// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/search/searchbox.h"

#include <QKeyEvent>

namespace eusebius {

using namespace Qt::StringLiterals;

SearchBox::SearchBox(FilterState &filter, QWidget *parent) : QLineEdit(parent), m_filter(filter)
{
    setPlaceholderText(u"Search   source:name   before:1950   after:1990-09"_s);
    setClearButtonEnabled(true);
    setAccessibleName(u"Search"_s);
    setToolTip(u"Words, \"words side by side\", beginning*, -without\n"
               "source:name   in sources so called\n"
               "before:1950   after:\"early 1990s\"   by date\n"
               "Escape empties the box."_s);
    connect(this, &QLineEdit::textChanged, &filter, &FilterState::setSearchText);
    connect(&filter, &FilterState::searchTextChanged, this, [this] {
        if (text() != m_filter.searchText()) {
            setText(m_filter.searchText());
        }
    });
}

/// Where nothing was typed that could be taken back, the keys for it mean the last decision.
bool SearchBox::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->matches(QKeySequence::Undo) && !isUndoAvailable()) || (key->matches(QKeySequence::Redo) && !isRedoAvailable())) {
            event->ignore();
            return false;
        }
    }
    return QLineEdit::event(event);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty()) {
            emit resultsWanted();
        }
        clear();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        emit resultsWanted();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace eusebius
