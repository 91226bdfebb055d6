// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/events/grammar/token.h"

#include <QStringView>

namespace eusebius::grammar {

/// Decides what each word does, from the lexicon's flags, endings and neighbours, in two passes: words by themselves, then verbs left to right.
///
/// Made for narrative prose about the past. The one hard question is whether a form in -ed tells ("Japan agreed to …") or modifies
/// ("a declaration released on …"): a verb that cannot be a participle later in the same stretch decides, else what stands behind it.
void assignRoles(QStringView text, Tokens &tokens);

} // namespace eusebius::grammar
