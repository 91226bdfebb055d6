// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/widgets/linkbutton.h"

#include <QPushButton>

namespace eusebius::tests {

/// By the words it shows; null where there is none.
inline LinkButton *linkIn(const QWidget &widget, const QString &words)
{
    for (LinkButton *link : widget.findChildren<LinkButton *>()) {
        if (link->text() == words) {
            return link;
        }
    }
    return nullptr;
}

/// The same, whatever letter of the words is its key.
inline QPushButton *buttonIn(const QWidget &widget, const QString &words)
{
    for (QPushButton *push : widget.findChildren<QPushButton *>()) {
        if (push->text().remove(u'&') == words) {
            return push;
        }
    }
    return nullptr;
}

} // namespace eusebius::tests
