// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/events/grammar/token.h"

namespace eusebius::grammar {

/// Whether a new stretch begins at this token, in which another finite verb may stand: marks, conjunctions, relative words, …
bool opensStretch(const Token &token);

/// A noun, name, adjective or number.
bool nounLike(const Token &token);
/// What a noun phrase may begin with.
bool startsNounPhrase(const Token &token);

} // namespace eusebius::grammar
