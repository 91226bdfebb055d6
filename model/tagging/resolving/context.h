// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/textrange.h"
#include "model/tagging/resolving/moment.h"

namespace eusebius {

/// Whether a text tells of the past as such, or of what happens around its own date. It decides what "last year" hangs on, which
/// side a day without a year lies on, and which vague words count as times.
enum class TextStyle : quint8 { Narrative, News };

/// A time the text has told, and where: what later expressions hang on, and what the reason names.
struct AnchorTime {
    Moment moment;
    TextRange words;
    qint32 sentence = 0;
    qint32 paragraph = 0;
    qint32 section = 0;

    bool isKnown() const { return moment.isKnown(); }
};

/// Where the telling stands: the times told last, by how finely they were told.
struct Context {
    AnchorTime year; ///< the present of the telling, to the year
    AnchorTime month;
    AnchorTime day;
    AnchorTime last; ///< of any grain
    AnchorTime stretch; ///< the last decade or century
    AnchorTime fine; ///< the last of a month or finer, also where a bare year came since
    AnchorTime heading; ///< first year of the heading it stands under
    qint64 headingLastYear = 0;
    int headingContradicted = 0; ///< months told under it that lie outside its years
    Moment reference; ///< the document's own date
    TextStyle style = TextStyle::Narrative;

    /// Takes in a resolved time. A jump (a far year that the text leaves at once) does not move the present.
    void tell(const AnchorTime &anchor, bool isJump)
    {
        if (isJump) {
            return;
        }
        last = anchor;
        if (anchor.moment.grain < Precision::Year) {
            stretch = anchor;
            return;
        }
        year = anchor;
        month = anchor.moment.hasMonth() ? anchor : AnchorTime();
        day = anchor.moment.hasDay() ? anchor : AnchorTime();
        fine = month.isKnown() ? month : fine;
        // A heading's year holds for what stands under it, and in the sections that follow, until they leave its years.
        if (heading.isKnown() && (anchor.moment.year < heading.moment.year || anchor.moment.year > headingLastYear)) {
            headingContradicted += month.isKnown() ? 1 : 0;
            if (anchor.section != heading.section || headingContradicted > 2) {
                heading = {};
            }
        }
    }
};

} // namespace eusebius
