// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/exporting/picturepane.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 12;

} // namespace

PicturePane::PicturePane(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setMinimumSize(320, 260);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(u"Preview"_s);
}

void PicturePane::setPreview(PicturePreview preview)
{
    m_preview = std::move(preview);
    m_problem.clear();
    update();
}

void PicturePane::setProblem(const QString &words)
{
    m_preview = {};
    m_problem = words;
    update();
}

QSize PicturePane::room() const
{
    return QSize(std::max(64, width() - 2 * kMargin), std::max(64, height() - 2 * kMargin)) * devicePixelRatioF();
}

void PicturePane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.panel);
    if (!hasPicture()) {
        painter.setPen(m_theme.secondary);
        painter.drawText(rect().adjusted(40, 40, -40, -40), Qt::AlignCenter | Qt::TextWordWrap, m_problem.isEmpty() ? u"Drawing …"_s : m_problem);
        return;
    }
    // On whole pixels, for the picture was made for them.
    QSizeF size = QSizeF(m_preview.image.size()) / devicePixelRatioF();
    const QSizeF room = QSizeF(width() - 2 * kMargin, height() - 2 * kMargin);
    if (size.width() > room.width() || size.height() > room.height()) {
        size.scale(room, Qt::KeepAspectRatio);
    }
    const QRectF box(QPointF(std::round((width() - size.width()) / 2), std::round((height() - size.height()) / 2)), size);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(box, m_preview.image);
    painter.setPen(m_theme.rule);
    painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5));
}

void PicturePane::resizeEvent(QResizeEvent *)
{
    emit resized();
}

} // namespace eusebius
