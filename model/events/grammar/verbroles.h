// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/events/grammar/token.h"

namespace eusebius::grammar {

/// The second pass of assignRoles: verbs, infinitives, participles, and what "that" is, left to right.
void assignVerbRoles(Tokens &tokens);

} // namespace eusebius::grammar
