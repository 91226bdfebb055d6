// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/page/page.h"

#include <optional>

namespace eusebius {

/// The number a note or entry of a reference list begins with: "12. ", "[12] ", "12) ", "12. ^ ", "¹² ", "12 "; none where there is none.
struct NoteNumber {
    int number = 0;
    qsizetype length = 0; ///< of the label, white space behind it left out
    bool firm = false; ///< more than a bare figure and a space
};
std::optional<NoteNumber> noteNumber(QStringView line);

/// How much a line looks like an entry of a bibliography, 0 to about 8; from 2 on it may be one. Counts years, pages, access dates,
/// web addresses, publishing words, "Surname, I." and quoted titles.
int citationScore(QStringView line);

/// Marks reference lists, lists of links and acknowledgements that have a heading.
void markSections(Page &page, std::size_t body);

/// Marks lists of notes and bibliographies that stand at the end, or at the foot of a page, without a heading.
void markNotes(Page &page, std::size_t body);

} // namespace eusebius
