// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/theme.h"

namespace eusebius {

/// The sizes of type in the window.
enum class Type : quint8 {
    Body, ///< 12 px
    Strong, ///< 12 px, medium weight: names, dates
    Secondary, ///< 10.5 px
    Section, ///< 10.5 px small capitals, letter-spaced: write the words in capitals
    Heading, ///< 14 px, the comparison's title
    Title, ///< 19 px, the event's title
    Quote, ///< 13 px serif: words quoted from documents
    Reading, ///< 14.5 px serif: a whole document
};

/// Faint ink for words on a panel: a little stronger than on paper, so that it keeps a contrast of 4.5.
QColor faintOnPanel(const Theme &theme);
QFont typeFont(const Theme &theme, Type type);
/// A font of so many logical pixels, also of half ones.
QFont fontOfPixels(const QString &family, double pixels, QFont::Weight weight = QFont::Normal);

} // namespace eusebius
