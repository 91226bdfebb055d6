// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dates/timespan.h"

#include <QString>

namespace eusebius {

/// The canonical EDTF of a span; empty when undated. Whatever parseEdtf() reads comes back equal from its print.
///
/// Of several spellings the canonical one is: one qualifier to the right of the longest run of parts from the year on that
/// share it ("2004-06~-11"), the others each left of its part ("2004-06-~11"); no blanks in sets; 2019 letters.
QString printEdtf(const TimeSpan &span);
QString printEdtf(const PartialDate &date);

} // namespace eusebius
