// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/text/sentences.h"

#include "model/text/paragraphs.h"
#include "model/text/sentencesplitter.h"

#include <algorithm>

namespace eusebius {

namespace {

bool hasWords(QStringView text, TextRange range)
{
    for (qsizetype i = range.begin; i < range.end; ++i) {
        if (text[i].isLetterOrNumber() || text[i].isSurrogate()) {
            return true;
        }
    }
    return false;
}

/// Collects sentences from stretch to stretch; knows when a paragraph goes on behind a page break.
class Collector {
public:
    Collector(QStringView text, std::span<const Region> inner, std::vector<Sentence> &sentences)
        : m_text(text), m_splitter(text, inner), m_sentences(sentences)
    {
    }

    /// A stretch without a heading in it.
    void add(TextRange part, int heading)
    {
        ParagraphScanner paragraphs(m_text, part);
        while (paragraphs.next()) {
            if (hasWords(m_text, paragraphs.range())) {
                addParagraph(paragraphs.range(), paragraphs.isListItem(), heading);
            }
        }
        m_open = false; // nothing goes on behind a heading or a region of another kind
    }

private:
    void addParagraph(TextRange range, bool listItem, int heading)
    {
        const bool joined = m_open && !listItem && m_text[range.begin].isLower();
        m_paragraph += joined ? 0 : 1;
        m_ranges.clear();
        m_splitter.split(range, m_ranges);
        for (std::size_t i = 0; i < m_ranges.size(); ++i) {
            if (i == 0 && joined) {
                m_sentences.back().range.end = m_ranges[0].end;
            } else if (hasWords(m_text, m_ranges[i])) {
                m_sentences.push_back({m_ranges[i], m_paragraph, heading});
            }
        }
        m_open = !m_sentences.empty() && !m_splitter.isClosed(m_sentences.back().range);
    }

    QStringView m_text;
    SentenceSplitter m_splitter;
    std::vector<Sentence> &m_sentences;
    std::vector<TextRange> m_ranges;
    int m_paragraph = -1;
    bool m_open = false; ///< the last sentence has no full stop: a page break may have cut it
};

} // namespace

std::vector<TextRange> sentenceRanges(QStringView text)
{
    std::vector<Sentence> sentences;
    Collector(text, {}, sentences).add({0, text.size()}, -1);
    std::vector<TextRange> ranges;
    ranges.reserve(sentences.size());
    for (const Sentence &sentence : sentences) {
        ranges.push_back(sentence.range);
    }
    return ranges;
}

std::vector<Sentence> bodySentences(const Document &document)
{
    std::vector<Sentence> sentences;
    Collector collector(document.text, document.inner, sentences);
    auto inner = document.inner.begin();
    int heading = -1;
    for (const Region &region : document.outer) {
        if (region.kind != RegionKind::Body) {
            continue;
        }
        qsizetype at = region.range.begin;
        for (; inner != document.inner.end() && inner->range.begin < region.range.end; ++inner) {
            if (inner->kind != RegionKind::Heading || inner->range.begin < at) {
                continue;
            }
            collector.add({at, inner->range.begin}, heading);
            heading = static_cast<int>(inner - document.inner.begin());
            at = std::min(inner->range.end, region.range.end);
        }
        collector.add({at, region.range.end}, heading);
    }
    return sentences;
}

} // namespace eusebius
