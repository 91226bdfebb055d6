// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/tagging/rules/field.h"

#include <QString>

#include <vector>

namespace eusebius {

/// What a text must give: stands beside each rule and is run by the tests.
struct RuleExample {
    struct Expected {
        QString text;
        QString type;
        QString value; ///< empty: none
    };

    int line = 0;
    QString reference; ///< the document's date, EDTF; empty: none
    QString text;
    std::vector<Expected> expected; ///< empty: no time at all
};

/// One rule of a language: its name and what its patterns mean. The patterns themselves are in the automaton.
struct Rule {
    QString name;
    QString file;
    int line = 0;
    Meaning meaning = Meaning::Date;
    bool narrativeOnly = false; ///< "style narrative": words that count as times in histories, not in news
    std::vector<RuleExample> examples;
};

} // namespace eusebius
