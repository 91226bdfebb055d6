// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace eusebius {

/// Fusion on every system, without icons in dialogs' buttons: their words say it; and with boxes to tick that are seen on any ground. Fusion takes their
/// outline from the ground made darker, which on a dark one nobody sees.
class QuietStyle : public QProxyStyle {
    Q_OBJECT

public:
    QuietStyle() : QProxyStyle(QStringLiteral("Fusion")) { }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
};

} // namespace eusebius
