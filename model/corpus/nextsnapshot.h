// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/decisions/change.h"
#include "model/corpus/decisions/instruments.h"
#include "model/corpus/snapshot.h"

namespace eusebius {

/// The snapshot after some changes of decisions. Only what they can reach (see reachOf()) is shown, grouped and compared again; all else is
/// shared with the snapshot before. Leads to the same as snapshotOf() with all decisions at once: a test walks both ways.
///
/// Corrected records stand in the documents; a document whose date or language was corrected is read again, and its statements keep
/// their ids. Excluded documents stay in their place but say nothing. Statements have their status, times and titles as decided; own
/// ones stand among the others. Events are grouped again only where a decision touches them: a person's same and not-same hold, then
/// the program's links (see regrouped()). What is touched is compared again, with all that its documents say. All else is as it was found.
///
///     SnapshotPtr next = nextSnapshot(*snapshot, decisionsAfter, changes, Instruments::standard());
SnapshotPtr nextSnapshot(const Snapshot &before, Decisions after, const Changes &changes, const Instruments &instruments);

/// The snapshot of findings under decisions, whatever was shown before.
SnapshotPtr snapshotOf(std::shared_ptr<const Found> found, Decisions decisions, const Instruments &instruments);

/// The same with everything done again, also what no decision touches: what the two above must come to.
SnapshotPtr snapshotMadeWhole(std::shared_ptr<const Found> found, Decisions decisions, const Instruments &instruments);

} // namespace eusebius
