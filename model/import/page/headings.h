// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/page/page.h"

#include <QStringView>

namespace eusebius {

/// What a section is for, told by its heading.
enum class SectionUse : quint8 {
    Unknown,
    Text, ///< "Introduction", "Chapter 4", "Conclusion"
    References, ///< "References", "Bibliography", "Further reading"
    PerhapsReferences, ///< "Notes", "Sources": only where what follows looks like it
    Links, ///< "See also", "External links", "Contents"
    Record, ///< "Acknowledgements", "About the author"
};

/// By the words of the heading alone; a number before and a colon behind them are left out of account.
SectionUse sectionUse(QStringView heading);

inline bool isSectionName(QStringView heading)
{
    return sectionUse(heading) != SectionUse::Unknown;
}

/// The shape of a heading: short, begins with a capital or number, does not end like a sentence, is no list item.
bool looksLikeHeading(const Page &page, std::size_t line);

/// Gives a level to the lines of the body that head a section: looks like a heading, stands apart from what is above, and
/// text or another heading follows. None is guessed where the format marks them.
void findHeadings(Page &page, std::size_t body);

} // namespace eusebius
