// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/decisions/decisions.h"
#include "model/events/statement.h"
#include "model/text/document.h"

#include <span>
#include <vector>

namespace eusebius {

/// A document's record as a person corrected it. A corrected date is also what "now" is in the text.
Document corrected(const Document &found, const SourceRecord &record);

/// Whether its times must be resolved again: they hang on its date and language.
bool readsDifferently(const Document &found, const Document &corrected);

/// The statements of a document read again, each with the id of the one found before on the same words, if any.
struct Recognised {
    std::vector<Statement> statements;
    std::vector<int> foundOf; ///< by statement: index in `found`, -1 for a new one
};
Recognised recognised(std::span<const Statement> found, std::vector<Statement> anew);

/// Puts what was decided about a statement into it.
void showDecision(Statement &statement, const StatementRecord &record);

/// A statement added by hand as one of its document's; none where its words are not in the text.
std::optional<Statement> shownOwn(const OwnStatement &own, const StatementRecord &record, const Document &document, int documentIndex);

} // namespace eusebius
