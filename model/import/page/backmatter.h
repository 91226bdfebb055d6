// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/page/page.h"
#include "model/import/page/record.h"

namespace eusebius {

/// Marks the furniture inside the text (advertisements, page numbers, download links, lines of rights). Goes before headings are looked for.
void markFurniture(Page &page, std::size_t body, Record &record);

/// Marks what stands below the text (rights, licence, source, notes on the author, menus), and reads the record from it.
void readBackMatter(Page &page, std::size_t body, Record &record);

} // namespace eusebius
