// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/picture/composing/composition.h"

namespace eusebius {

/// `path` is replaced only when all is written.
Result<void> writePdf(const Composition &picture, const QString &path);

} // namespace eusebius
