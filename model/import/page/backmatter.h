// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/page/page.h"
#include "model/import/page/record.h"

namespace eusebius {

/// Marks what stands below the text (rights, licence, source, notes on the author, menus) and the furniture inside it
/// (advertisements, page numbers, download links), and reads the record from it.
void readBackMatter(Page &page, std::size_t body, Record &record);

} // namespace eusebius
