// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/docks/dock.h"

#include "views/widgets/docks/docktitle.h"
#include "views/widgets/stylesheet.h"

#include <QAction>
#include <QCloseEvent>
#include <QPainter>

namespace eusebius {

Dock::Dock(const QString &name, const ThemeState &theme, DockTitle &title, QWidget &content, QAction &show, const Home &home)
    : m_theme(theme), m_title(title), m_show(show), m_home(home)
{
    setObjectName(name);
    setWindowTitle(content.accessibleName());
    setAccessibleName(content.accessibleName());
    setAttribute(Qt::WA_WindowPropagation); // type and colours of the window also where it floats
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea | Qt::BottomDockWidgetArea);
    setTitleBarWidget(&title);
    setWidget(&content);
    connect(&title, &DockTitle::hideWanted, this, &QWidget::close);
}

void Dock::closeEvent(QCloseEvent *event)
{
    QDockWidget::closeEvent(event);
    m_show.setChecked(false);
}

void Dock::paintEvent(QPaintEvent *event)
{
    QDockWidget::paintEvent(event);
    if (isFloating()) {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.theme().faint); // what is in it leaves a thin frame
    }
}

} // namespace eusebius
