// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/events/grammar/token.h"

namespace eusebius::grammar {

/// Whether the -ing word at `at` names a happening by its place: "the Kolm burning", "the Kolm burning of 1820"; not "the Kolm Company
/// trading with …". The tokens before it have their roles.
bool isNamedHappening(const Tokens &tokens, int at);

} // namespace eusebius::grammar
