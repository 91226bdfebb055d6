// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/picture.h"

#include <QImage>

namespace eusebius {

/// The picture these options give, as small as `widthPixels`: the same but for its resolution. Null where there is nothing to
/// show. May run on any thread.
QImage previewPicture(const SnapshotPtr &snapshot, PictureOptions options, int widthPixels);

} // namespace eusebius
