// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/events/grammar/token.h"
#include "model/tagging/timeexpression.h"
#include "model/text/document.h"

#include <span>

namespace eusebius::grammar {

/// The tokens of one sentence. An expression that names days is one token, a range with its two ends too ("1977 to 1983");
/// footnote markers are left out. `expressions` are the document's, in order; `firstExpression` is the first that ends after the sentence's start.
Tokens tokenise(const Document &document, TextRange sentence, std::span<const TimeExpression> expressions, int firstExpression);

/// The words an expression stands for: the whole range where it is one end of one.
inline TextRange wordsOfExpression(const TimeExpression &e)
{
    return e.inRange ? e.wholeRange : e.range;
}
inline const TimeSpan &spanOfExpression(const TimeExpression &e)
{
    return e.inRange ? e.wholeSpan : e.span;
}

} // namespace eusebius::grammar
