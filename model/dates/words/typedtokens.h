// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dates/words/typedlexicon.h"

#include <QStringView>

#include <vector>

namespace eusebius {

/// A piece of typed text: a number with what hangs on it ("4th", "1980s", "'85"), a word with its meaning, or a sign.
struct TypedToken {
    enum class Kind : quint8 { Number, Word, Sign, End };

    Kind kind = Kind::End;
    qsizetype position = 0; ///< in the text
    qint64 number = 0;
    int digits = 0;
    bool isOrdinal = false; ///< "4th"
    bool isPlural = false; ///< "1980s"
    bool isShortened = false; ///< "'85"
    bool touchesLast = false; ///< no blank before it
    TypedWord word; ///< Meaning::None for a word we do not know
    char16_t sign = u'\0'; ///< every kind of dash is u'-'
};

/// The text in pieces, an End last. Text longer than any date is cut into no more than kMaxTypedTokens; the last is then a
/// sign no date has.
inline constexpr std::size_t kMaxTypedTokens = 200;
std::vector<TypedToken> typedTokens(QStringView text);

} // namespace eusebius
