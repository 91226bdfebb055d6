// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/file/rowcontext.h"

namespace eusebius {

/// Time expressions, by document. After the documents.
Result<void> writeExpressions(RowWriter &to, std::span<const ExpressionList> expressions);
Result<void> readExpressions(RowReader &from);

} // namespace eusebius
