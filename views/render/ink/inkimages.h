// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/ink/markimages.h"
#include "views/render/ink/textimages.h"

namespace eusebius {

/// What is behind PaintCache.
struct InkImages {
    TextImages text;
    MarkImages marks;
};

} // namespace eusebius
