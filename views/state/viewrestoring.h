// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/picturerecord.h"
#include "views/state/workspace.h"

namespace eusebius {

/// Shows again what a picture shows: its period, sources, search and lanes. Says in words why it cannot, where the corpus it was made of is not the
/// one that is open; then nothing changes. Empty: done.
QString restoreView(Workspace &workspace, const PictureRecord &record);

} // namespace eusebius
