// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/frame.h"

namespace eusebius {

class Frame {
public:
    QColor paper;
    QSizeF size;
};

} // namespace eusebius
