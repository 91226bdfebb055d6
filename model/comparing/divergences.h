// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/comparing/comparison.h"

namespace eusebius {

/// What statements of one event tell differently, pair by pair: dates, figures of the same thing, spellings of names, how surely and by whom
/// it is told, and the words in which a copied sentence was changed. One divergence for each two values, however many statements give them.
std::vector<Divergence> divergencesOf(std::span<const Document> documents, std::span<const Statement> statements, std::span<const Event> events,
                                      std::span<const ReuseMatch> reuse, const Progress &progress);

} // namespace eusebius
