// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/linking/linkreasons.h"

#include <algorithm>
#include <cmath>

namespace eusebius {

namespace {

constexpr qsizetype kMostWords = 5;

/// The words of the first that weigh most among what both share.
QString sharedWords(const Features &a, const Features &b, const QString &text)
{
    std::vector<Term> shared;
    for (const Term &term : a.terms) {
        const auto other = std::lower_bound(b.terms.begin(), b.terms.end(), term.hash, [](const Term &t, quint64 hash) { return t.hash < hash; });
        if (other != b.terms.end() && other->hash == term.hash) {
            shared.push_back(term);
        }
    }
    std::sort(shared.begin(), shared.end(), [](const Term &x, const Term &y) { return std::tie(y.weight, x.words) < std::tie(x.weight, y.words); });
    QStringList words;
    for (const Term &term : shared) {
        const QString word = text.mid(term.words.begin, term.words.length()).simplified();
        if (words.size() < kMostWords && !words.contains(word)) {
            words.append(word);
        }
    }
    return words.join(QStringLiteral(", "));
}

const char *nameOf(TimeFit fit)
{
    switch (fit) {
    case TimeFit::Equal:
        return "equal";
    case TimeFit::Finer:
        return "finer";
    case TimeFit::Overlapping:
        return "overlapping";
    case TimeFit::Unknown:
    case TimeFit::Apart:
        break;
    }
    return "unknown";
}

} // namespace

Reason linkReason(const Edge &edge, bool same, const Features &a, const Features &b, const QString &text)
{
    if (edge.copied > 0) {
        return {"link-same-wording", {QString::number(std::lround(edge.copied * 100))}};
    }
    const PairScore score = scorePair(a, b);
    const QStringList args{sharedWords(a, b, text), QString::fromLatin1(nameOf(score.fit))};
    if (same) {
        return {"link-same-terms", args};
    }
    return {score.opposed ? QByteArray("link-opposed") : QByteArray("link-related-terms"), args};
}

} // namespace eusebius
