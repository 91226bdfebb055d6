// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/text/document.h"

#include <QStringList>

namespace eusebius::tests {

/// A page written with what each line should be read as: "M|By Ann Lee" is metadata, "N" navigation, "R" reference, "B" body, "H" a heading
/// in the body. Lines without a letter and bar are blank or taken as they are.
struct MarkedPage {
    struct Line {
        char mark;
        TextRange range; ///< trimmed
    };
    QString text; ///< the page without the marks
    std::vector<Line> lines;

    explicit MarkedPage(const QString &marked);
    /// Each line that was read as something else: "expected M, found B: By Ann Lee".
    QStringList differences(const Document &document) const;
};

/// The texts of the inner regions of one kind.
QStringList innerTexts(const Document &document, RegionKind kind);

/// What must hold of the regions of any document: sorted, inside the text, no overlaps, all words covered. Empty where it does.
QString brokenRegions(const Document &document);

} // namespace eusebius::tests
