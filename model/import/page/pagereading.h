// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/page/page.h"
#include "model/import/page/record.h"

namespace eusebius {

/// What the format itself has told before the page is read.
struct FormatSays {
    bool headingsMarked = false; ///< headings have levels already: none is guessed
    std::vector<Region> inner; ///< markup and footnote markers the format knows; sorted
};

/// Splits the "[edit]" links off the lines they end.
void setLinksAside(Page &page);

/// Reads a page whose text is `document.text`: tells its lines apart and fills the document's regions, record and reference
/// date. What lines say for themselves goes before what their place suggests; what the format says goes before both.
void readPage(Page &page, const FormatSays &format, Record &record, const QString &fileName, Document &document);

} // namespace eusebius
