// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/ink/drawlist.h"

#include <QPainter>

#include <array>

namespace eusebius {

struct InkImages;

/// Replays a draw list on any paint device: decides nothing, measures nothing. Without `images` text is drawn as text, as
/// files need it; with them text and marks are copied from pictures, as screens need it.
class ListPainter {
public:
    ListPainter(QPainter &painter, const Theme &theme, InkImages *images = nullptr);

    /// What lies wholly outside `clip` is passed over; a null one means everything.
    void paint(const DrawList &list, const QRectF &clip = {});

private:
    void paintItem(const DrawItem &item, const DrawList &list);
    bool paintUpright(const DrawItem &item);
    void paintBar(const DrawItem &item);
    void paintArrow(const DrawItem &item);
    void paintHatch(const DrawItem &item);
    void paintText(const DrawItem &item, const DrawList &list);
    void copyText(const DrawItem &item, const DrawList &list);
    void setAntialiasing(bool on);
    void setPen(QRgb color, float width, Dash dash);
    void setBrush(QRgb color);

    QPainter &m_painter;
    const Theme &m_theme;
    InkImages *m_images;
    std::array<QFont, kTextStyles> m_fonts;
    std::array<double, kTextStyles> m_ascents{};
    std::array<double, kTextStyles> m_ellipsisWidths{};
    QString m_ellipsis{u'…'};
    double m_ratio = 1;
    bool m_antialiasing = false;
    // What the painter is set to; setting it again costs more than asking.
    QRgb m_penColor = 0;
    float m_penWidth = -1;
    Dash m_penDash = Dash::Solid;
    QRgb m_brushColor = 0;
    bool m_brushSet = false;
};

} // namespace eusebius
