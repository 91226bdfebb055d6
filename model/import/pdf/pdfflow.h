// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/flow/flow.h"
#include "model/import/pdf/pdfpage.h"

namespace eusebius {

/// Writes judged pages into a flow: lines become paragraphs and headings, across columns and pages; words divided at the end of a line are
/// joined where the rest of the text tells so; notes and running heads follow the paragraph they interrupt, each on its own page.
void writePages(const std::vector<PdfPage> &pages, Flow &flow);

} // namespace eusebius
