// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/dropframe.h"

#include "views/widgets/typography.h"

#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace eusebius {

using namespace Qt::StringLiterals;

DropFrame::DropFrame(const ThemeState &theme, QWidget *window) : QWidget(window), m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropFrame::cover()
{
    setGeometry(parentWidget()->rect());
    show();
    raise();
}

QStringList DropFrame::paths(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

void DropFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = m_theme.theme();
    QColor veil = theme.paper;
    veil.setAlphaF(0.82F);
    painter.fillRect(rect(), veil);
    painter.setPen(QPen(theme.accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(10, 10, -10, -10), 8, 8);
    painter.setPen(theme.text);
    painter.setFont(typeFont(theme, Type::Title));
    painter.drawText(rect(), Qt::AlignCenter, u"Drop to open"_s);
}

} // namespace eusebius
