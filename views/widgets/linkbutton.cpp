// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/linkbutton.h"

#include <QKeyEvent>

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

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QToolButton::keyPressEvent(event);
}

} // namespace eusebius
