// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/picture/composing/composition.h"

namespace eusebius {

/// Painted and written a band at a time: the picture may be larger than memory. `path` is replaced only when all is written.
Result<void> writePng(const Composition &picture, double dpi, const QString &path);

} // namespace eusebius
