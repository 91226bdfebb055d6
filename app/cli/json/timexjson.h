// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/tagging/timeexpression.h"

#include <span>

namespace eusebius {

/// One line of `eusebius tag`, without the line end. `dct` is the document's date as given; empty: null.
QByteArray taggedDocumentJson(const Document &document, const QString &dct, std::span<const TimeExpression> expressions);

} // namespace eusebius
