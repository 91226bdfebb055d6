// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/page/page.h"
#include "model/import/page/record.h"

namespace eusebius {

/// Splits the "[edit]" links off the lines they end.
void setLinksAside(Page &page);

/// Reads a page whose text is `document.text`: tells its lines apart and fills the document's regions, record and reference
/// date. What lines say for themselves goes before what their place suggests; what the format says (kinds that are fixed, headings
/// with levels, marks) goes before both.
void readPage(Page &page, Record &record, const QString &fileName, Document &document);

} // namespace eusebius
