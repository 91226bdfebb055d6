// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/file/rowcontext.h"

namespace eusebius {

/// Shared wording, divergences and coverage. After documents, events and statements.
Result<void> writeComparison(RowWriter &to, const Comparison &comparison);
Result<void> readComparison(RowReader &from);
/// All but the divergences.
Result<void> readReuseAndCoverage(RowReader &from);

} // namespace eusebius
