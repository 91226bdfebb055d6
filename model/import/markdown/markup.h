// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/text/document.h"

#include <QStringView>

#include <vector>

namespace eusebius {

/// Appends what is no words in a line of Markdown: the signs of emphasis, code, links ("[" and "](address)"), pictures, tags and
/// comments as Markup, "[^1]" as FootnoteMarker. Sorted, no overlaps; positions in the text. Linear in the line.
void findMarkup(QStringView text, TextRange line, std::vector<Region> &marks);

} // namespace eusebius
