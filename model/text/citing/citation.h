// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/text/citing/citedplace.h"

#include <array>
#include <vector>

namespace eusebius {

enum class CitationStyle : quint8 {
    Chicago, ///< a full note, 17th edition
    Mla, ///< an entry of the works cited, 9th edition
    BibTeX,
    CslJson,
};
inline constexpr std::array kCitationStyles{CitationStyle::Chicago, CitationStyle::Mla, CitationStyle::BibTeX, CitationStyle::CslJson};

/// A citation of a document, or of a place in it, as text to be pasted elsewhere.
///
/// What the document does not state is left out, as each style has it: Chicago says "n.d." for a date that is not known, the others leave
/// it away. Nothing is looked up and nothing invented: no address, no day of access.
///
///     citation(document, {"The talks", 4, {}}, CitationStyle::Chicago)
///         →  Anna Smith, “A Bridge and Its Toll,” The Gazette, March 12, 1995, under “The talks,” par. 4.
QString citation(const Document &document, const CitedPlace &place, CitationStyle style);

/// Several, one after the other: prose as paragraphs, BibTeX entries with distinct keys, CSL-JSON as one array.
struct Cited {
    const Document *document = nullptr;
    CitedPlace place;
};
QString citations(const std::vector<Cited> &cited, CitationStyle style);

} // namespace eusebius
