// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/text/anchor.h"

#include "model/text/wordalignment.h"

#include <algorithm>
#include <cmath>
#include <mutex>

namespace eusebius {

namespace {

// How much each part counts. The proportions are those of Hypothesis's matcher: quote 50, prefix and suffix 20 each, place 2.
constexpr double kQuoteWeight = 50;
constexpr double kContextWeight = 40;
constexpr double kPlaceWeight = 2;
constexpr double kShortQuoteLoses = 20; ///< and its context wins: a year stands in many places

constexpr qsizetype kLongQuote = 40; ///< a quote of this many characters is found by itself
constexpr std::size_t kMostOccurrences = 128; ///< of the quote, in each direction from where it was

/// Of 0 to 1: how much of `known` stands at the end (or start) of `seen`, letter by letter; 1 where nothing is known.
double sharedEnd(QStringView known, QStringView seen)
{
    qsizetype same = 0;
    while (same < known.size() && same < seen.size() && known[known.size() - 1 - same] == seen[seen.size() - 1 - same]) {
        ++same;
    }
    return known.isEmpty() ? 1 : static_cast<double>(same) / static_cast<double>(known.size());
}

double sharedStart(QStringView known, QStringView seen)
{
    qsizetype same = 0;
    while (same < known.size() && same < seen.size() && known[same] == seen[same]) {
        ++same;
    }
    return known.isEmpty() ? 1 : static_cast<double>(same) / static_cast<double>(known.size());
}

double nearness(qsizetype position, qsizetype expected, qsizetype length)
{
    return length == 0 ? 1 : std::max(0.0, 1 - std::abs(static_cast<double>(position - expected)) / static_cast<double>(length));
}

/// Cuts nothing between the halves of a surrogate pair.
qsizetype wholeBefore(QStringView text, qsizetype position)
{
    const bool inside = position > 0 && position < text.size() && text[position].isLowSurrogate() && text[position - 1].isHighSurrogate();
    return inside ? position + 1 : position;
}

qsizetype wholeAfter(QStringView text, qsizetype position)
{
    const bool inside = position > 0 && position < text.size() && text[position].isLowSurrogate() && text[position - 1].isHighSurrogate();
    return inside ? position - 1 : position;
}

/// Takes in the closing signs behind the last word that the quote had too: "failed." → the full stop.
qsizetype withClosingSigns(QStringView text, qsizetype end, QStringView quote)
{
    qsizetype signs = 0;
    while (signs < quote.size() && !quote[quote.size() - 1 - signs].isLetterOrNumber()) {
        ++signs;
    }
    const QStringView closing = quote.last(signs);
    qsizetype taken = 0;
    while (taken < signs && end + taken < text.size() && text[end + taken] == closing[taken]) {
        ++taken;
    }
    return end + taken;
}

qsizetype withOpeningSigns(QStringView text, qsizetype begin, QStringView quote)
{
    qsizetype signs = 0;
    while (signs < quote.size() && !quote[signs].isLetterOrNumber()) {
        ++signs;
    }
    qsizetype taken = 0;
    while (taken < signs && begin - taken > 0 && text[begin - taken - 1] == quote[signs - 1 - taken]) {
        ++taken;
    }
    return begin - taken;
}

} // namespace

struct AnchorFinder::State {
    QStringView text;
    std::once_flag indexed;
    std::unique_ptr<WordPlacer> placer;

    const WordPlacer &words()
    {
        std::call_once(indexed, [this] { placer = std::make_unique<WordPlacer>(text); });
        return *placer;
    }

    /// Where the quote stands, the nearest to where it was, up to kMostOccurrences on either side.
    std::vector<qsizetype> occurrences(const QString &quote, qsizetype expected) const
    {
        std::vector<qsizetype> found;
        const qsizetype from = std::clamp<qsizetype>(expected, 0, text.size());
        for (qsizetype at = text.indexOf(quote, from); at >= 0 && found.size() < kMostOccurrences; at = text.indexOf(quote, at + 1)) {
            found.push_back(at);
        }
        const std::size_t ahead = found.size();
        for (qsizetype before = from; before > 0 && found.size() < ahead + kMostOccurrences;) {
            before = text.lastIndexOf(quote, before - 1);
            if (before < 0) {
                break;
            }
            found.push_back(before);
        }
        return found;
    }

    std::optional<AnchorMatch> findExact(const Anchor &anchor) const
    {
        const std::vector<qsizetype> found = occurrences(anchor.quote, anchor.position);
        const bool trusted = anchor.quote.size() >= kLongQuote;
        std::optional<AnchorMatch> best;
        for (const qsizetype at : found) {
            const double before = sharedEnd(anchor.prefix, text.left(at));
            const double behind = sharedStart(anchor.suffix, text.sliced(at + anchor.quote.size()));
            const double place = nearness(at, anchor.position, text.size());
            const double context = (kContextWeight * (before + behind) / 2 + kPlaceWeight * place) / (kContextWeight + kPlaceWeight);
            const double floor = trusted ? kThreshold : 0.45;
            const double score = floor + (1 - floor) * context;
            if (!best || score > best->score) {
                best = AnchorMatch{{at, at + anchor.quote.size()}, score, true};
            }
        }
        return best;
    }

    std::optional<AnchorMatch> findByWords(const Anchor &anchor)
    {
        const std::vector<Word> quote = wordsOf(anchor.quote);
        if (quote.empty()) {
            return std::nullopt;
        }
        if (quote.size() > WordPlacer::kMostWords - 200) {
            return findLong(anchor);
        }
        std::vector<Word> pattern = wordsOf(anchor.prefix);
        if (!pattern.empty() && anchor.prefix.size() >= Anchor::kContext - 1) {
            pattern.erase(pattern.begin()); // its start may be cut off
        }
        const std::size_t first = pattern.size();
        pattern.insert(pattern.end(), quote.begin(), quote.end());
        std::vector<Word> behind = wordsOf(anchor.suffix);
        if (!behind.empty() && anchor.suffix.size() >= Anchor::kContext - 1) {
            behind.pop_back();
        }
        pattern.insert(pattern.end(), behind.begin(), behind.end());
        std::optional<AnchorMatch> best;
        for (const WordPlacer::Placement &placement : words().place(pattern, anchor.position)) {
            const auto match = judge(anchor, pattern, first, quote.size(), placement);
            if (match && (!best || match->score > best->score)) {
                best = match;
            }
        }
        return best;
    }

    /// What the alignment is worth, and the range of the quote's words in it.
    std::optional<AnchorMatch> judge(const Anchor &anchor, const std::vector<Word> &pattern, std::size_t first, std::size_t count,
                                     const WordPlacer::Placement &placement)
    {
        int equalInside = 0;
        int equalAround = 0;
        int begin = -1;
        int end = -1;
        for (std::size_t i = 0; i < pattern.size(); ++i) {
            const int place = placement.places[i];
            const bool inside = i >= first && i < first + count;
            const bool equal = place >= 0 && words().word(place).hash == pattern[i].hash;
            equalInside += equal && inside ? 1 : 0;
            equalAround += equal && !inside ? 1 : 0;
            if (inside && place >= 0) {
                begin = begin < 0 ? place : begin;
                end = place;
            }
        }
        if (begin < 0 || equalInside == 0) {
            return std::nullopt;
        }
        AnchorMatch match;
        match.range = {withOpeningSigns(text, words().word(begin).range.begin, anchor.quote),
                       withClosingSigns(text, words().word(end).range.end, anchor.quote)};
        const int around = static_cast<int>(pattern.size() - count);
        // Words that came in between count against it as lost ones do.
        const double span = std::max<double>(static_cast<double>(count), end - begin + 1);
        const double quoteShare = equalInside / span;
        const double contextShare = around == 0 ? quoteShare : static_cast<double>(equalAround) / around;
        const double moved = anchor.quote.size() < kLongQuote ? kShortQuoteLoses : 0;
        match.score = ((kQuoteWeight - moved) * quoteShare + (kContextWeight + moved) * contextShare
                       + kPlaceWeight * nearness(match.range.begin, anchor.position, text.size()))
                      / (kQuoteWeight + kContextWeight + kPlaceWeight);
        match.exact = text.sliced(match.range.begin, match.range.length()) == anchor.quote;
        return match;
    }

    /// Very long quotes are found by their two ends.
    std::optional<AnchorMatch> findLong(const Anchor &anchor)
    {
        const qsizetype part = 1'000;
        const qsizetype back = anchor.quote.size() - part;
        const auto head = findByWords({anchor.quote.left(part), anchor.prefix, anchor.quote.mid(part, Anchor::kContext), anchor.position});
        const auto tail = findByWords({anchor.quote.mid(back), anchor.quote.mid(back - Anchor::kContext, Anchor::kContext), anchor.suffix,
                                       anchor.position + back});
        if (!head || !tail || tail->range.end <= head->range.begin) {
            return std::nullopt;
        }
        const TextRange range{head->range.begin, tail->range.end};
        const double ratio = static_cast<double>(range.length()) / static_cast<double>(anchor.quote.size());
        return AnchorMatch{range, std::min(head->score, tail->score) * std::min(ratio, 1 / ratio), false};
    }
};

Anchor Anchor::of(QStringView text, TextRange range)
{
    const qsizetype begin = std::clamp<qsizetype>(range.begin, 0, text.size());
    const qsizetype end = std::clamp<qsizetype>(range.end, begin, text.size());
    const qsizetype before = std::min(begin, wholeBefore(text, std::max<qsizetype>(0, begin - kContext)));
    const qsizetype after = std::max(end, wholeAfter(text, std::min(text.size(), end + kContext)));
    return {text.sliced(begin, end - begin).toString(), text.sliced(before, begin - before).toString(),
            text.sliced(end, after - end).toString(), begin};
}

AnchorFinder::AnchorFinder(QStringView text) : m_state(new State{text, {}, nullptr}) { }
AnchorFinder::~AnchorFinder() = default;
AnchorFinder::AnchorFinder(AnchorFinder &&) noexcept = default;
AnchorFinder &AnchorFinder::operator=(AnchorFinder &&) noexcept = default;

std::optional<AnchorMatch> AnchorFinder::find(const Anchor &anchor, double threshold) const
{
    if (anchor.quote.isEmpty()) {
        return std::nullopt;
    }
    std::optional<AnchorMatch> best = m_state->findExact(anchor);
    if (!best || best->score < threshold) {
        const auto byWords = m_state->findByWords(anchor);
        if (byWords && (!best || byWords->score > best->score)) {
            best = byWords;
        }
    }
    return best && best->score >= threshold ? best : std::nullopt;
}

} // namespace eusebius
