// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/tallies/tally.h"
#include "views/render/theme.h"

#include <QBrush>

namespace eusebius {

/// How a part of a chart's bars is filled: sources in their colours (hatched in grey print), agreement with the one red for what differs,
/// precision from dark to pale.
QBrush partBrush(const Theme &theme, TallyKind kind, int part);
/// The same for a bar the pointer or keyboard is at.
QBrush chosenBrush(const Theme &theme, TallyKind kind, int part);

} // namespace eusebius
