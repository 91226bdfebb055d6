// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/page/page.h"

#include <vector>

namespace eusebius {

/// The footnote markers in the body of a page, sorted: "[12]", "[2][3]" (two), "[note 4]", "(6)", "(27,28)", "¹²", "talks.12 The".
///
/// Square brackets and raised figures are markers by themselves. Round brackets and bare figures have to prove it: glued to
/// what stands before, and counting upwards from the start of the text or matching a numbered list of notes. So "(1951)" and "thirteen (13)
/// people" are none. Linear in the text.
std::vector<TextRange> footnoteMarkers(const Page &page, std::size_t body);

} // namespace eusebius
