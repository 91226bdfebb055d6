// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"
#include "model/edits/changebuilder.h"

namespace eusebius {

// Edits of what belongs together. All of them come down to pairs of statements that are the same or not: these hold whatever the program
// groups later.

Result<void> joinStatements(ChangeBuilder &builder, const edit::Same &edit);
Result<void> joinEvents(ChangeBuilder &builder, const edit::SameEvents &edit);
Result<void> relate(ChangeBuilder &builder, const edit::Relate &edit);
Result<void> split(ChangeBuilder &builder, const edit::Split &edit);
Result<void> move(ChangeBuilder &builder, const edit::Move &edit);
Result<void> chooseDate(ChangeBuilder &builder, const edit::ChooseDate &edit);

} // namespace eusebius
