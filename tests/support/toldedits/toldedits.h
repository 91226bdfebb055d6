// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edits/edit.h"
#include "model/corpus/snapshot.h"

namespace eusebius::tests {

/// An edit of any kind, on something of this corpus; may be one that can't be made. Equal numbers give equal edits.
Edit anyEdit(const Snapshot &snapshot, quint64 number);

/// All that was decided, and what the corpus shows under it: the same text for the same state, whatever way led to it.
QString canonicalDump(const Snapshot &snapshot);

} // namespace eusebius::tests
