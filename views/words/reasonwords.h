// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/reason.h"

#include <QString>

namespace eusebius {

/// A reason as an English sentence or phrase, e.g. "year from 'September 1990', two sentences before".
QString reasonWords(const Reason &reason);

} // namespace eusebius
