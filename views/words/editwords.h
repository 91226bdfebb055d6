// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/decisions/records.h"

#include <QString>

namespace eusebius {

/// What an edit (nameOf() of it) is called behind "Undo": "Confirm", "Same event". A name without words gives itself, its hyphens as blanks.
QString editWords(const QString &name);

/// What a record says, for a list of decisions: "confirmed; date set to May 1990 (from the plan); called “The bridge opens”".
/// Empty where it says nothing itself. Notes, tags and links stand in other records.
QString decisionWords(const StatementRecord &record);
QString decisionWords(const EventRecord &record);

} // namespace eusebius
