// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/decisions/passage.h"

namespace eusebius {

DecidedPassage passageOf(const Document &document, const Statement &statement)
{
    return {document.id, Anchor::of(document.text, statement.range), statement.time.toEdtf(), PassageState::Found};
}

TextRange unchangedRange(const Anchor &anchor, const QString &text)
{
    if (anchor.quote.isEmpty()) {
        return {};
    }
    if (anchor.position >= 0 && anchor.position <= text.size()
        && QStringView(text).sliced(anchor.position).startsWith(anchor.quote)) {
        return {anchor.position, anchor.position + anchor.quote.size()};
    }
    TextRange nearest;
    for (qsizetype at = text.indexOf(anchor.quote); at >= 0; at = text.indexOf(anchor.quote, at + 1)) {
        if (nearest.isEmpty() || std::abs(at - anchor.position) < std::abs(nearest.begin - anchor.position)) {
            nearest = {at, at + anchor.quote.size()};
        }
        if (at > anchor.position) {
            break; // what follows is farther still
        }
    }
    return nearest;
}

} // namespace eusebius
