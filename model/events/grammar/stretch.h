// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/events/grammar/token.h"

namespace eusebius::grammar {

/// Whether a new stretch begins at this token, in which another finite verb may stand: marks, conjunctions, relative words, …
bool opensStretch(const Token &token);

} // namespace eusebius::grammar
