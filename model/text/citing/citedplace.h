// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/text/document.h"
#include "model/text/sentences.h"

namespace eusebius {

/// Where in a document something stands, as a citation names it: under which heading, in which paragraph below that, on which page.
/// What is not known is empty or 0.
///
///     {"The talks", 4, {}}  →  under “The talks,” par. 4
struct CitedPlace {
    QString section;
    int paragraph = 0; ///< from 1, below its heading
    QString page; ///< as it is cited: "12", "iv"

    bool isEmpty() const { return section.isEmpty() && paragraph == 0 && page.isEmpty(); }
    friend bool operator==(const CitedPlace &, const CitedPlace &) = default;
};

/// Finds places in one document. Its sentences are looked for once; in very long documents paragraphs are not counted.
///
/// Not a citation: see citation().
class CitedPlaces {
public:
    explicit CitedPlaces(const Document &document);

    CitedPlace at(qsizetype position) const;

private:
    struct Heading {
        TextRange range;
        QString words;
    };
    std::vector<Heading> m_headings;
    std::vector<Sentence> m_sentences;
    std::vector<PageStart> m_pages;
    std::vector<qsizetype> m_pageBreaks; ///< in plain text
};

} // namespace eusebius
