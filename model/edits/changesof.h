// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"
#include "model/corpus/snapshot.h"
#include "model/edits/edit.h"

#include <span>

namespace eusebius {

/// What some edits, one after another, do to the decisions of this corpus: all of it at once, ready to be applied and to be undone.
/// EditImpossible where one of them can't be, or nothing would change. `now` (seconds since 1970, UTC) dates notes.
Result<Changes> changesOf(const Snapshot &snapshot, std::span<const Edit> edits, qint64 now);

} // namespace eusebius
