// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/picture/composing/composition.h"

namespace eusebius {

/// Where the lanes of a frame and what is drawn in them stand; `offset` is the frame's corner in the picture.
std::vector<PicturePlace> placesOf(const Frame &frame, const Snapshot &snapshot, QPointF offset);
/// What of the events stands there drawn, and what counted.
PictureTally tallyOf(const Frame &frame, const Snapshot &snapshot);

} // namespace eusebius
