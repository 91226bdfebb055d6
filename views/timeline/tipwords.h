// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/timeline/timelinetip.h"

#include "views/render/frame.h"

#include <QStringList>

namespace eusebius {

/// What the tip says of what is under the pointer; empty where nothing is. `names`: sourceNames of the snapshot.
TipContent tipContent(const Snapshot &snapshot, const Frame &frame, const Hit &hit, const QStringList &names);

} // namespace eusebius
