// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/tagging/rules/field.h"

#include <QString>

#include <vector>

namespace eusebius {

/// A pattern as written, read into a tree. Not yet compiled: classes are names, macros are replaced already.
///
/// Example: `{ day:DAY } HYPHEN { day:DAY month:MONTH }` is a Sequence of Open, Token, Close, Token, Open, Token, Token, Close.
struct PatternNode {
    enum class Kind : quint8 {
        Sequence, ///< children, one after the other
        Choice, ///< one of the children
        Optional, ///< the child or nothing
        Token, ///< a token of class `name`, captured in `field` where `captures`
        Before, NotBefore, ///< the token before has (not) class `name`
        Next, NotNext, ///< the token that follows has (not) class `name`
        SentenceStart,
        Glued, ///< no white space here
        Set, ///< `field` = `value`
        Open, Close, ///< where the expression begins and ends
    };

    Kind kind = Kind::Sequence;
    QString name;
    Field field = Field::Count_;
    int value = 0;
    bool captures = false;
    std::vector<PatternNode> children;
};

} // namespace eusebius
