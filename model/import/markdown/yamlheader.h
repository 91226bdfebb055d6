// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/page/page.h"
#include "model/import/page/record.h"

namespace eusebius {

/// Reads the header between two lines of "---" (YAML) or "+++" (TOML) at the very top: title, author, publisher, date, language.
///
/// Not a YAML reader: keys with one value, and lists of authors in brackets or on lines of their own. Marks the lines as metadata, puts the language
/// into `language`, and gives the first line behind the header; 0 where there is none.
std::size_t readYamlHeader(Page &page, Record &record, QString &language);

} // namespace eusebius
