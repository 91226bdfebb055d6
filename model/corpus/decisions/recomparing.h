// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/decisions/eventgrouping.h"

namespace eusebius {

/// Fills the comparison of the shown parts: what is not touched is as found, the changed events and the coverage of the changed documents
/// are compared again.
void compareAgain(const Snapshot::Parts &findings, const Decisions &decisions, const Instruments &instruments, const GroupedEvents &grouped,
                  ShownStatements &shown);

} // namespace eusebius
