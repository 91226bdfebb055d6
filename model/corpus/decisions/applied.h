// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/decisions/decisionreport.h"
#include "model/corpus/decisions/decisions.h"
#include "model/corpus/decisions/instruments.h"
#include "model/corpus/snapshot.h"

namespace eusebius {

/// The corpus as shown, and what stood in the way.
struct Applied {
    Snapshot::Parts parts;
    DecisionReport report;
};

/// What the program found, under what a person decided. Pure: the same for the same findings and decisions, whatever was shown before.
///
/// Corrected records stand in the documents; a document whose date or language was corrected is read again, and its statements keep
/// their ids. Excluded documents stay in their place but say nothing. Statements have their status, times and titles as decided; own
/// ones stand among the others. Events are grouped again only where a decision touches them: a person's same and not-same hold, then
/// the program's links (see regrouped()). All that is not touched is as it was found.
///
///     Applied shown = applied(findings, decisions, Instruments::standard());
///     shown.parts.statements[i].status; // Confirmed
Applied applied(const Snapshot::Parts &findings, const Decisions &decisions, const Instruments &instruments);

} // namespace eusebius
