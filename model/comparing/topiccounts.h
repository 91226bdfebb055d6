// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/comparing/comparison.h"

namespace eusebius {

/// Numbers of one thing that stand in different statements of sources that tell the same event: one text counts 13 kidnappings where it tells of
/// their admission, another 17 people kidnapped where it tells of the deed. What is counted must be a word that the event's statements
/// share, and the counting statement of the event's time, undated, or one that reports ("admitted to 13"). Given with the event that both tell.
std::vector<Divergence> topicCounts(std::span<const Document> documents, std::span<const Statement> statements, std::span<const Event> events);

} // namespace eusebius
