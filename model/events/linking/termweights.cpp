// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/linking/termweights.h"

#include <cmath>

namespace eusebius {

TermWeights TermWeights::countedIn(std::span<const Features> features)
{
    TermWeights weights;
    weights.statements = double(features.size());
    for (const Features &of : features) {
        for (const Term &term : of.terms) {
            ++weights.told[term.hash];
        }
    }
    return weights;
}

void TermWeights::apply(Features &features) const
{
    features.total = 0;
    for (Term &term : features.terms) {
        // Okapi's rarity, kept above zero; a small corpus makes no word common
        const double rarity = std::log1p((statements + 20.0) / (told.value(term.hash) + 0.5));
        term.weight = static_cast<float>(double(term.weight) * rarity);
        features.total += double(term.weight);
    }
}

} // namespace eusebius
