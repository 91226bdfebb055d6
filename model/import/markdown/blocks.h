// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/page/page.h"

namespace eusebius {

/// Tells the blocks of Markdown (CommonMark with the tables and footnotes of GitHub) from line `first` on: headings get their level and lose
/// their signs; fenced code, comments and pictures become navigation, link and footnote definitions references; ruled lines and the
/// rules of tables are taken out. Quotation signs are no words. Indented text is not taken for code: in documents that are
/// read for what they tell it hardly ever is.
void readMarkdownBlocks(Page &page, std::size_t first);

/// Whether a text that may be anything is Markdown: 0 to 100.
int looksLikeMarkdown(QStringView head);

} // namespace eusebius
