// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/paragraphsearch.h"

#include "model/text/folding.h"
#include "model/text/sentences.h"
#include "model/text/words.h"

#include <algorithm>
#include <limits>

namespace eusebius {

namespace {

constexpr double kSaturation = 1.2; ///< a word found again adds less and less (as in BM25)
constexpr double kUsualLength = 800; ///< characters; longer passages count less
constexpr double kSpreadFactor = 0.6; ///< when no single sentence holds all terms

} // namespace

TermMatcher::TermMatcher(const SearchTerm &term) : last(term.words.last()), prefix(term.prefix), excluded(term.excluded)
{
    for (const QString &word : term.words) {
        hashes.push_back(wordHash(word));
    }
    const CodePoint c = codePointAt(last, 0);
    inside = term.words.size() == 1 && c.units == last.size() && isEastAsian(c.value);
}

ParagraphSearch::ParagraphSearch(const std::vector<SearchTerm> &terms)
{
    for (const SearchTerm &term : terms) {
        m_matchers.emplace_back(term);
    }
    const auto excluded = std::ranges::stable_partition(m_matchers, [](const TermMatcher &m) { return !m.excluded; });
    m_wanted = m_matchers.size() - excluded.size();
}

void ParagraphSearch::scan(QStringView text, TextRange paragraph)
{
    m_words.clear();
    WordScanner words(text, paragraph);
    while (words.next()) {
        ScannedWord word{words.range(), words.hash(), 0};
        for (std::size_t i = 0; i < m_matchers.size() && i < 64; ++i) {
            const TermMatcher &matcher = m_matchers[i];
            if ((matcher.prefix && words.folded().startsWith(matcher.last)) || (matcher.inside && words.folded().contains(matcher.last))) {
                word.special |= quint64{1} << i;
            }
        }
        m_words.push_back(word);
    }
}

bool ParagraphSearch::meetsAt(const TermMatcher &matcher, std::size_t term, std::size_t word) const
{
    const std::size_t count = matcher.hashes.size();
    if (word + count > m_words.size()) {
        return false;
    }
    for (std::size_t i = 0; i + 1 < count; ++i) {
        if (m_words[word + i].hash != matcher.hashes[i]) {
            return false;
        }
    }
    const ScannedWord &end = m_words[word + count - 1];
    return end.hash == matcher.hashes.back() || (term < 64 && (end.special >> term & 1) != 0);
}

/// False where a term is missing.
bool ParagraphSearch::collectOccurrences()
{
    m_found.clear();
    m_unwanted.clear();
    for (std::size_t term = 0; term < m_matchers.size(); ++term) {
        const TermMatcher &matcher = m_matchers[term];
        const std::size_t before = m_found.size();
        for (std::size_t word = 0; word < m_words.size(); ++word) {
            if (!meetsAt(matcher, term, word)) {
                continue;
            }
            const TextRange range = m_words[word].range.united(m_words[word + matcher.hashes.size() - 1].range);
            if (matcher.excluded) {
                m_unwanted.push_back(range);
            } else {
                m_found.push_back({range, term, static_cast<qsizetype>(word), 0});
            }
        }
        if (!matcher.excluded && m_found.size() == before) {
            return false;
        }
    }
    std::ranges::sort(m_found, {}, [](const Occurrence &o) { return std::pair(o.range.begin, o.term); });
    return !m_found.empty();
}

std::vector<ParagraphHit> ParagraphSearch::find(QStringView text, TextRange paragraph)
{
    scan(text, paragraph);
    if (!collectOccurrences()) {
        return {};
    }
    std::vector<TextRange> sentences = sentenceRanges(text.sliced(paragraph.begin, paragraph.length()));
    for (TextRange &sentence : sentences) {
        sentence = {sentence.begin + paragraph.begin, sentence.end + paragraph.begin};
    }
    if (sentences.empty()) {
        sentences.push_back(paragraph);
    }
    std::size_t at = 0;
    for (Occurrence &occurrence : m_found) {
        while (at + 1 < sentences.size() && sentences[at + 1].begin <= occurrence.range.begin) {
            ++at;
        }
        occurrence.sentence = static_cast<qsizetype>(at);
    }
    return passages(sentences);
}

std::vector<ParagraphHit> ParagraphSearch::passages(const std::vector<TextRange> &sentences) const
{
    // Windows of occurrences that hold all terms, each as short as it can be from its end; the narrowest in sentences counts.
    std::vector<ParagraphHit> hits;
    std::vector<int> counts(m_wanted, 0);
    std::size_t missing = m_wanted;
    std::size_t first = 0;
    std::pair<std::size_t, std::size_t> narrowest;
    qsizetype fewest = std::numeric_limits<qsizetype>::max();
    qsizetype lastHit = -1;
    for (std::size_t last = 0; last < m_found.size(); ++last) {
        missing -= counts[m_found[last].term]++ == 0 ? 1 : 0;
        while (missing == 0 && counts[m_found[first].term] > 1) {
            --counts[m_found[first++].term];
        }
        if (missing > 0) {
            continue;
        }
        const qsizetype spread = m_found[last].sentence - m_found[first].sentence;
        if (spread == 0 && m_found[last].sentence != lastHit) {
            lastHit = m_found[last].sentence;
            addHit(hits, sentences, first, last);
        }
        if (spread < fewest) {
            fewest = spread;
            narrowest = {first, last};
        }
    }
    if (fewest > 0 && fewest != std::numeric_limits<qsizetype>::max()) {
        addHit(hits, sentences, narrowest.first, narrowest.second);
    }
    return hits;
}

void ParagraphSearch::addHit(std::vector<ParagraphHit> &hits, const std::vector<TextRange> &sentences, std::size_t first,
                             std::size_t last) const
{
    const qsizetype from = m_found[first].sentence;
    const qsizetype to = m_found[last].sentence;
    ParagraphHit hit;
    hit.passage = sentences[static_cast<std::size_t>(from)].united(sentences[static_cast<std::size_t>(to)]);
    if (std::ranges::any_of(m_unwanted, [&hit](TextRange range) { return hit.passage.overlaps(range); })) {
        return;
    }
    hit.window = m_found[first].range.united(m_found[last].range);
    // Occurrences are sorted by place: those of the passage lie around the window.
    std::size_t begin = first;
    while (begin > 0 && m_found[begin - 1].sentence >= from) {
        --begin;
    }
    std::vector<int> counts(m_wanted, 0);
    for (std::size_t i = begin; i < m_found.size() && m_found[i].sentence <= to; ++i) {
        hit.matches.push_back(m_found[i].range);
        ++counts[m_found[i].term];
    }
    double sum = 0;
    for (const int count : counts) {
        sum += count / (count + kSaturation);
    }
    const qsizetype words = std::max<qsizetype>(1, m_found[last].word - m_found[first].word + 1);
    const double nearness = std::min(1.0, static_cast<double>(m_wanted) / static_cast<double>(words));
    hit.score = sum / static_cast<double>(m_wanted) * (0.6 + 0.4 * nearness) * (from == to ? 1 : kSpreadFactor)
        / (1 + static_cast<double>(hit.passage.length()) / kUsualLength);
    hits.push_back(std::move(hit));
}

} // namespace eusebius
