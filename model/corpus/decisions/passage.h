// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/decisions/records.h"
#include "model/text/document.h"

namespace eusebius {

/// A statement's words with what is needed to find them again.
DecidedPassage passageOf(const Document &document, const Statement &statement);

/// Where a passage's words stand in a text they were taken from: at their place, or at their only or nearest other one. Empty where nowhere:
/// a changed text is searched by AnchorFinder, see rebased().
TextRange unchangedRange(const Anchor &anchor, const QString &text);

} // namespace eusebius
