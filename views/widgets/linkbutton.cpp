// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/linkbutton.h"

#include <QKeyEvent>
#include <QStyleOptionToolButton>

#include <algorithm>
#include <utility>

namespace eusebius {

using namespace Qt::StringLiterals;

LinkButton::LinkButton(const QString &words, QWidget *parent) : QToolButton(parent)
{
    setText(words);
    setObjectName(u"link"_s); // the style sheet knows it by this
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

QSize LinkButton::sizeHint() const
{
    // Of the words as they are: once cut they would keep the button narrow.
    const bool before = std::exchange(m_measuring, true);
    const QSize whole = QToolButton::sizeHint();
    m_measuring = before;
    return whole;
}

QSize LinkButton::minimumSizeHint() const
{
    const QSize whole = QToolButton::minimumSizeHint();
    return {std::min(whole.width(), 4 * fontMetrics().height()), whole.height()};
}

void LinkButton::initStyleOption(QStyleOptionToolButton *option) const
{
    QToolButton::initStyleOption(option);
    if (m_measuring) {
        return; // the button asks for its size by the same way
    }
    m_measuring = true;
    const int lack = QToolButton::sizeHint().width() - width();
    m_measuring = false;
    if (lack > 0) {
        option->text = fontMetrics().elidedText(text(), Qt::ElideRight, fontMetrics().horizontalAdvance(text()) - lack);
    }
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QToolButton::keyPressEvent(event);
}

} // namespace eusebius
