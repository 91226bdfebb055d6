// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/decisions/decisionreport.h"
#include "model/corpus/decisions/decisions.h"
#include "model/corpus/decisions/instruments.h"
#include "model/corpus/parts.h"


namespace eusebius {

/// The statements as decided, not yet grouped: documents, expressions and statements of `parts` are filled.
struct ShownStatements {
    CorpusParts parts;
    std::vector<int> foundOf; ///< by shown statement: index among the findings, -1 where there is none
    std::vector<int> shownOf; ///< the other way
    /// By shown statement: the event the program put it into; numbers behind those for statements that stand on their own (dated or added by
    /// hand, or of another time since their document's date was corrected); -1: in no event.
    std::vector<int> groups;
    int groupCount = 0;
    std::vector<bool> touched; ///< by group: a decision may change it
};

ShownStatements shownStatements(const CorpusParts &findings, const Decisions &decisions, const Instruments &instruments,
                                DecisionReport &report);

} // namespace eusebius
