// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/events/telling/telling.h"

#include <optional>
#include <vector>

namespace eusebius {

/// Reads sentences in order and says what each tells and when: the times it states, and, where a sentence without one plainly carries
/// on the story of its paragraph, the time of that story.
///
/// Not every sentence inherits: the present tense, the past perfect, "would" and "may", and words such as "over the years" break off,
/// and the story fades after a few sentences, sooner the finer its date. A day is carried on as "about that month".
///
///     In May 1954 the powers met. They signed an accord. → 1954-05 stated; 1954-05~ inherited from "May 1954"
class Narrative {
public:
    explicit Narrative(const Document &document, std::span<const TimeExpression> expressions);

    std::vector<Telling> tell(const SentenceReading &sentence);

private:
    struct Story {
        Dated dated;
        int sentences = 0; ///< since it was stated
        bool ofHeading = false;
        bool isTold() const { return !dated.span.isUndated(); }
    };

    void enter(const Sentence &sentence);
    void readHeading(int heading);

    const Document &m_document;
    std::span<const TimeExpression> m_expressions;
    Story m_story;
    Story m_heading;
    Dated m_before; ///< the last time stated, whatever the paragraph
    int m_paragraph = -1;
    int m_headingIndex = -1;
};

} // namespace eusebius
