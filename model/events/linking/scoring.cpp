// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/linking/scoring.h"

#include <algorithm>

namespace eusebius {

namespace {

constexpr double kTellingName = 2.0; ///< weight of a name that not every statement has

struct Shared {
    double weight = 0;
    int terms = 0;
    int rareTerms = 0; ///< ordinary words or names, not the common ones
    int names = 0;
    int otherNamesOfA = 0;
    int otherNamesOfB = 0;
};

Shared sharedTerms(const Features &a, const Features &b)
{
    Shared shared;
    auto i = a.terms.begin();
    auto j = b.terms.begin();
    while (i != a.terms.end() || j != b.terms.end()) {
        if (j == b.terms.end() || (i != a.terms.end() && i->hash < j->hash)) {
            shared.otherNamesOfA += i->isName && double(i->weight) > kTellingName ? 1 : 0;
            ++i;
        } else if (i == a.terms.end() || j->hash < i->hash) {
            shared.otherNamesOfB += j->isName && double(j->weight) > kTellingName ? 1 : 0;
            ++j;
        } else {
            const double weight = double(std::min(i->weight, j->weight));
            shared.weight += weight;
            ++shared.terms;
            shared.names += i->isName && weight > kTellingName ? 1 : 0;
            shared.rareTerms += weight > 1.5 ? 1 : 0;
            ++i;
            ++j;
        }
    }
    return shared;
}

double lengthOf(const Features &f)
{
    return f.from == kOpenPast || f.to == kOpenFuture ? 4e9 : double(f.to - f.from);
}

} // namespace

TimeFit timeFit(const Features &a, const Features &b)
{
    if (!a.dated || !b.dated) {
        return TimeFit::Unknown;
    }
    if (a.from == b.from && a.to == b.to) {
        return TimeFit::Equal;
    }
    if (a.from >= b.to || b.from >= a.to) {
        return TimeFit::Apart;
    }
    const bool aInB = b.from <= a.from && a.to <= b.to;
    const bool bInA = a.from <= b.from && b.to <= a.to;
    return aInB || bInA ? TimeFit::Finer : TimeFit::Overlapping;
}

double timeFactor(const Features &a, const Features &b, TimeFit fit)
{
    const double shorter = std::min(lengthOf(a), lengthOf(b));
    const double longer = std::max(lengthOf(a), lengthOf(b));
    constexpr double kYear = 3.2e7;
    switch (fit) {
    case TimeFit::Equal:
        return longer <= kYear ? 1.0 : 0.95;
    case TimeFit::Finer:
        if (longer <= kYear) {
            return 0.95; // a day, a month and their year
        }
        if (shorter / longer > 0.3) {
            return 0.9;
        }
        if ((lengthOf(a) > lengthOf(b) ? a : b).lasts) {
            return shorter / longer > 0.1 ? 0.6 : 0.5; // a programme, and a step in it
        }
        return longer < 12 * kYear ? 0.7 : 0.6;
    case TimeFit::Overlapping:
        return longer <= kYear || shorter / longer > 0.5 ? 0.75 : 0.6;
    case TimeFit::Unknown:
        return 0.4;
    case TimeFit::Apart:
        break;
    }
    return 0;
}

bool areOpposed(const Features &a, const Features &b)
{
    return (a.phase != TermTable::Phase::None && b.phase != TermTable::Phase::None && a.phase != b.phase)
        || (a.ordinal != 0 && b.ordinal != 0 && a.ordinal != b.ordinal);
}

PairScore scorePair(const Features &a, const Features &b)
{
    PairScore result;
    result.fit = timeFit(a, b);
    const double factor = timeFactor(a, b, result.fit);
    if (factor <= 0 || a.total <= 0 || b.total <= 0) {
        return result;
    }
    const Shared shared = sharedTerms(a, b);
    if (shared.terms < 2 || shared.rareTerms == 0) {
        return result;
    }
    const double smaller = std::min(a.total, b.total);
    // A short statement is covered by chance: at least a dozen points of weight are asked of it.
    const double containment = shared.weight / std::max(smaller, 12.0);
    const double overlap = 2 * shared.weight / (a.total + b.total);
    result.sharedWeight = shared.weight;
    result.text = 0.55 * containment + 0.45 * overlap;
    result.opposed = areOpposed(a, b);
    double score = std::min(1.0, result.text * 1.25) * factor;
    if (shared.otherNamesOfA > 0 && shared.otherNamesOfB > 0) {
        score *= 0.75;
        if (shared.names <= std::min(shared.otherNamesOfA, shared.otherNamesOfB)) {
            score = std::min(score, kSameScore - 0.05); // another treaty of the same year has another party
        }
    }
    if (result.opposed) {
        score = std::min(score, kSameScore - 0.05);
    }
    result.score = score;
    return result;
}

} // namespace eusebius
