// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

namespace eusebius {

/// Rows beyond these are not read: no corpus has them, and a hostile file must not eat the memory.
inline constexpr std::size_t kMaxDocuments = 2'000'000;
inline constexpr std::size_t kMaxStatements = 50'000'000;

} // namespace eusebius
