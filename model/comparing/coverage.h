// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/comparing/comparison.h"

namespace eusebius {

/// Where in time each document speaks, by document. Rejected and undated statements do not count; a single statement far from all others
/// and ends that are open do not stretch the period.
std::vector<Coverage> coverageOf(std::span<const Document> documents, std::span<const Statement> statements);

} // namespace eusebius
