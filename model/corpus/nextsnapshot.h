// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/decisions/change.h"
#include "model/corpus/snapshot.h"

namespace eusebius {

/// The snapshot after some changes of decisions, made from the one before in no time, where they leave the grouping, the order and the
/// ids as they are: notes, tags, stars, confirming, titles of events. Null where they may not; then snapshotOf() makes it from the
/// findings. Both ways lead to the same (a test walks both).
SnapshotPtr nextSnapshot(const Snapshot &before, Decisions decisions, const Changes &changes);

} // namespace eusebius
