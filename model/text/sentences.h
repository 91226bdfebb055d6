// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/textrange.h"
#include "model/text/document.h"

#include <vector>

namespace eusebius {

struct Sentence {
    TextRange range; ///< trimmed of white space
    int paragraph = 0; ///< running number in the document, from 0; sentences of one paragraph share it
    int heading = -1; ///< index in Document::inner of the heading it stands under; -1 none
};

/// The sentences of the body, in order. Survives abbreviations ("U.S.", "Dr."), initials, decimals, footnote markers with and
/// without a full stop before them, quotations, headings without a full stop, lists and single line breaks inside a paragraph.
std::vector<Sentence> bodySentences(const Document &document);

/// The same over a plain text without regions.
std::vector<TextRange> sentenceRanges(QStringView text);

} // namespace eusebius
