// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/text/document.h"

#include <QStringView>

#include <optional>

namespace eusebius {

/// What a line is by its own words alone.
enum class LineSign : quint8 {
    None,
    // the record of the document
    Site, ///< "From X, the free encyclopedia"
    Journal, ///< ISSN, DOI, volume, issue, pages
    DateLabel, ///< "Published: 3 May 1998", "Last updated …"
    DateAlone,
    Byline, ///< "By A. Name", "A. Name (Institute)"
    Copyright,
    Licence,
    Source, ///< "Source: …", "Originally published in …"
    AuthorNote, ///< "*A. Name is a historian at …"
    Disclaimer, ///< "The views expressed …"
    Letterhead, ///< "From:", "To:", "Subject:", "Title:"
    // the furniture of the page
    Jump, ///< "Jump to: navigation, search"
    Contents, ///< "Table of Contents"
    Menu,
    Download,
    Caption, ///< of a map or photograph
    PageNumber,
};

/// Where the line stands: the same words mean less in the middle of a text than above or below it.
enum class LinePlace : quint8 { Front, Middle, Back };

LineSign lineSign(QStringView words, LinePlace place);

/// Metadata or Navigation; Body for None.
RegionKind kindOf(LineSign sign);

/// How well a labelled date tells when the text was published: 0 "Published", 1 "Date", 2 "Available online", 3 "Updated",
/// 4 "Received"; none where there is no such label.
std::optional<int> dateLabelRank(QStringView words);

} // namespace eusebius
