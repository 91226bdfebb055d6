// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/comparing/comparison.h"

#include "model/comparing/coverage.h"
#include "model/comparing/divergences.h"

namespace eusebius {

Comparison compare(std::span<const Document> documents, std::span<const Statement> statements, std::span<const Event> events, std::vector<ReuseMatch> reuse,
                   const Progress &progress)
{
    Comparison comparison;
    comparison.coverage = coverageOf(documents, statements);
    comparison.divergences = divergencesOf(documents, statements, events, reuse, progress);
    comparison.reuse = std::move(reuse);
    return comparison;
}

} // namespace eusebius
