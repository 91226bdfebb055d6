// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/error.h"

namespace eusebius {

/// One sentence that begins with what it is about and says what to do where there is something to do.
QString errorWords(const Error &error);

} // namespace eusebius
