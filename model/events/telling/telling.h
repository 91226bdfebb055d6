// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/events/statement.h"
#include "model/events/telling/clausetimes.h"

namespace eusebius {

/// One happening that a sentence tells, before it is a statement: which tokens, at what time, and how it came by it.
struct Telling {
    int clause = -1; ///< the clause, or the one the phrase stands in
    NounPhrase phrase; ///< valid where a noun phrase tells it
    int first = 0; ///< tokens [first, end)
    int end = 0;
    Dated dated; ///< undated: `dated.reason` says why
    Dating dating = Dating::Stated;
    StatementKind kind = StatementKind::Event;
};

} // namespace eusebius
