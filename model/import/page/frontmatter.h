// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/page/page.h"
#include "model/import/page/record.h"

namespace eusebius {

/// Tells what stands above the text: title, author, dates, the name of the site or journal, menus. Marks those lines, fills the
/// record, and returns the first line of the body (which may be its first heading).
///
/// Works on the first lines only. Where nothing above looks like a title or like furniture, the body begins at once.
std::size_t readFrontMatter(Page &page, Record &record);

} // namespace eusebius
