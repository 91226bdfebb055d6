// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/telling/narrative.h"

#include "model/events/grammar/tokeniser.h"
#include "model/events/telling/sentenceteller.h"

#include <algorithm>

namespace eusebius {

Narrative::Narrative(const Document &document, std::span<const TimeExpression> expressions) : m_document(document), m_expressions(expressions) { }

/// A heading with a time dates what follows: "492 BC: the first campaign".
void Narrative::readHeading(int heading)
{
    m_heading = {};
    m_headingIndex = heading;
    if (heading < 0 || heading >= std::ssize(m_document.inner)) {
        return;
    }
    const TextRange range = m_document.inner[static_cast<std::size_t>(heading)].range;
    const auto first = std::lower_bound(m_expressions.begin(), m_expressions.end(), range.begin,
                                        [](const TimeExpression &e, qsizetype at) { return e.range.end <= at; });
    for (auto e = first; e != m_expressions.end() && e->range.begin < range.end; ++e) {
        if (!grammar::spanOfExpression(*e).isUndated() && (e->type == TimexType::Date || e->type == TimexType::Time)) {
            const TextRange words = grammar::wordsOfExpression(*e);
            m_heading.dated.span = grammar::spanOfExpression(*e);
            m_heading.dated.words = words;
            m_heading.dated.reason = {"time-under-heading", {m_document.text.mid(words.begin, words.length())}};
            m_heading.ofHeading = true;
            return;
        }
    }
}

void Narrative::enter(const Sentence &sentence)
{
    if (sentence.heading != m_headingIndex) {
        readHeading(sentence.heading);
        m_story = m_heading;
        m_paragraph = sentence.paragraph;
    } else if (sentence.paragraph != m_paragraph) {
        m_story = m_heading;
        m_paragraph = sentence.paragraph;
    }
}

std::vector<Telling> Narrative::tell(const SentenceReading &sentence)
{
    enter(sentence.sentence);
    if (m_story.isTold() && !m_story.ofHeading) {
        ++m_story.sentences;
    }
    SentenceTeller teller(sentence, m_story.dated, m_story.sentences, m_story.ofHeading, m_before);
    std::vector<Telling> told = teller.tell();
    if (!teller.lastStated().span.isUndated()) {
        m_story = {teller.lastStated(), 0, false};
        m_before = teller.lastStated();
    }
    return told;
}

} // namespace eusebius
