// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/page/page.h"

namespace eusebius {

/// Marks the heads and feet of printed pages, which text taken from them still holds: short lines by themselves that come again
/// at least three times, give or take their figures ("Annals of Trade, page 12").
void markRunningHeads(Page &page, std::size_t body);

} // namespace eusebius
