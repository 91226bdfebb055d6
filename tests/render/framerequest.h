// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/frame/framecontents.h"

namespace eusebius::tests {

/// The light frame a corpus opens on.
inline FrameRequest requestFor(const SnapshotPtr &snapshot, QSizeF size)
{
    FrameRequest request;
    request.snapshot = snapshot;
    const auto [from, to] = openingExtent(*snapshot);
    request.size = size;
    request.scale = TimeScale(from, to, size.width());
    request.theme = Theme::of(ThemeKind::Light);
    return request;
}

} // namespace eusebius::tests
