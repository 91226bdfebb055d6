// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/theme.h"

namespace eusebius {

/// The ground behind words that stand in both texts; ink keeps its contrast on it.
QColor sharedGround(const Theme &theme, int document);
/// Behind what was changed in a passage that is nearly the same.
QColor changedGround(const Theme &theme, int document);
/// A ribbon of shared wording where it leaves a text.
QColor ribbonColour(const Theme &theme, int document, bool verbatim, bool current);

} // namespace eusebius
