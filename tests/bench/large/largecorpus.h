// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/snapshot.h"

namespace eusebius::tests {

/// What a program could have found in many invented documents of some fifty statements each: texts, time expressions, statements with names
/// and figures, events that up to four documents tell, links between them and what they differ in. Nothing is read or linked to make it.
Snapshot::Parts largeCorpus(int statements, int documents);

} // namespace eusebius::tests
