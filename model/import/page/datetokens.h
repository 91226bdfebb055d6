// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/textrange.h"

#include <QLatin1String>
#include <QStringView>

#include <vector>

namespace eusebius {

/// A piece of a line that may hold a date: a run of digits, a run of letters, or one sign.
struct DateToken {
    enum class Kind : quint8 { Number, Word, Sign };
    Kind kind = Kind::Sign;
    TextRange range;
    int number = 0;
    bool spaceAfter = false;
};

std::vector<DateToken> dateTokensOf(QStringView text);

/// Equal but for case.
bool isDateWord(QStringView text, QLatin1String word);

/// 1 to 12 for an English month or its abbreviation, else 0.
int monthOf(QStringView word);

/// EDTF's 21 to 24 for an English season, else 0.
int seasonOf(QStringView word);

} // namespace eusebius
